import {
  type Bilingual,
  isWholeWeek,
  labelRefusal,
  lastWholeWeek,
  readNilClaim,
  sameWords,
  sightOf,
  staffIdFor,
} from '@doleances/core';
import type { Ports } from '../ports/ports.ts';

export type NilRefused = 'no_firm' | 'no_location' | 'bad_week';
export type NilOutcome =
  | { readonly ok: true; readonly location: string; readonly weekOf: string }
  | { readonly ok: false; readonly reason: NilRefused };

export type NilRequest = {
  readonly location: string;
  /** ISO date of a Monday; `null` for the week that ended last. */
  readonly weekOf: string | null;
  /** `false` takes a confirmation back. */
  readonly isNil: boolean;
  readonly who: string;
};

/** Confirms for a place that nobody complained in a week, or takes it back. What was recorded outweighs it. */
export async function declareNil(ports: Ports, { location, weekOf, isNil, who }: NilRequest): Promise<NilOutcome> {
  const firm = (await ports.store.findFirm())?.firm;
  if (firm === undefined) return { ok: false, reason: 'no_firm' };
  const place = firm.locations.find(({ id, name }) => sameWords(name, location) || sameWords(id, location));
  // Of another place than the viewer's own, nobody here knows.
  const { locations } = sightOf(ports.viewer, firm);
  if (place === undefined || !(locations?.includes(place.name) ?? true)) return { ok: false, reason: 'no_location' };
  const now = ports.now();
  const week = weekOf ?? lastWholeWeek(now, firm);
  if (!isWholeWeek(week, now, firm)) return { ok: false, reason: 'bad_week' };
  await ports.store.saveNil({ location: place.name, weekOf: week, isNil, who });
  return { ok: true, location: place.name, weekOf: week };
}

/** What a link of the Monday mail is about; `null` when it is not ours or too old. */
export async function findNilClaim(ports: Ports, token: string) {
  return readNilClaim(token, await ports.signingKeys(), ports.now());
}

/**
 * The name behind a tolerance, for the owner and managers alone; that it was asked for stays in the record.
 *
 * @returns `null` for whoever may not know, or when nobody of the list has this id.
 */
export async function revealStaff(ports: Ports, staffId: string, who: string): Promise<string | null> {
  if (ports.viewer.role === 'agent') return null;
  const staff = (await ports.store.findFirm())?.firm.staff ?? [];
  const member = staff.find(({ name }) => staffIdFor(name) === staffId);
  if (member === undefined) return null;
  await ports.store.noteEvent({ who, what: 'name revealed', subjectId: staffId, why: 'tolerance' });
  return member.name;
}

export type ActionOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'empty' | 'no_subject' }
  | { readonly ok: false; readonly reason: 'judges_person'; readonly answer: Bilingual };

/** Notes what was done about a team, a place or somebody: the clock of tolerance starts again. */
export async function noteAction(
  ports: Ports,
  { subjectId, what, who }: { readonly subjectId: string; readonly what: string; readonly who: string },
): Promise<ActionOutcome> {
  const why = what.trim();
  if (why === '') return { ok: false, reason: 'empty' };
  if (!/^(?:team|location|product|source):.|^stf_[0-9a-f]{16}$/.test(subjectId))
    return { ok: false, reason: 'no_subject' };
  const answer = labelRefusal(why);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  await ports.store.noteEvent({ who, what: 'action noted', subjectId, why: why.slice(0, 500) });
  return { ok: true };
}
