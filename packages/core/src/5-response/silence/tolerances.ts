import { createHash } from 'node:crypto';
import type { FirmFormat } from '../../4-backlog/format.ts';
import type { Bilingual, Firm } from '../../firm/firm.ts';
import { isOwner } from '../escalation/employee-names.ts';
import { plainWords } from '../plain-text.ts';
import { type StaffTold, type Team, teamsOf, teamsToldIn } from './teams.ts';
import { type Tolerance, type ToleranceFacts, toleranceFor } from './tolerance.ts';

/** A complaint about those who serve. */
export type ToldOfStaff = {
  readonly clientKey: string;
  readonly receivedAt: Date;
  readonly location: string | null;
  readonly told: readonly StaffTold[];
  readonly themeIds: readonly string[];
};

/** Complaints about a team that nobody answered with an action. */
export type TeamTolerance = Tolerance & { readonly stream: `team:${string}`; readonly label: Bilingual };

/** The same of a person, without the name: it is asked for by the id, and the asking is logged. */
export type PersonTolerance = {
  readonly id: `stf_${string}`;
  readonly clients: number;
  readonly days: number;
  readonly role: string | null;
  readonly location: string | null;
};

export type TolerancesInput = {
  readonly rows: readonly ToldOfStaff[];
  readonly firm: Firm;
  /** When a person last acted on a theme, or noted an action on a team or a person, by the id of either. */
  readonly actions: ReadonlyMap<string, Date>;
  readonly format: FirmFormat;
  readonly now: Date;
};

/** The id of somebody at work in an address or a record: it tells no name to who has no list. */
export const staffIdFor = (name: string): `stf_${string}` =>
  `stf_${createHash('sha256').update(plainWords(name)).digest('hex').slice(0, 16)}`;

/** @returns The longest tolerated first: a team is not a person. */
export function teamTolerances({ rows, firm, actions, format, now }: TolerancesInput): readonly TeamTolerance[] {
  const teams = teamsOf(firm);
  const named = rows.map((row) => ({ row, names: new Set(teamsToldIn(teams, row.location, row.told)) }));
  return teams
    .flatMap((team): TeamTolerance[] => {
      const told = named.flatMap(({ row, names }) => (names.has(team.name) ? [row] : []));
      const stream = `team:${team.name}` as const;
      const facts = factsSince(told, lastActionOn(told, [stream], actions));
      const tolerance = facts === null ? null : toleranceOf(team, facts, { format, now });
      return tolerance === null ? [] : [{ ...tolerance, stream, label: team.label }];
    })
    .sort((a, b) => b.days - a.days || b.clients - a.clients || (a.stream < b.stream ? -1 : 1));
}

/**
 * Who was named by at least five clients over at least four weeks, without an action noted since.
 *
 * @returns In the order of the ids, which says nothing about anybody: this is no ranking.
 */
export function personTolerances({ rows, firm, actions, format, now }: TolerancesInput): readonly PersonTolerance[] {
  const named = rows.map((row) => ({
    row,
    names: row.told.flatMap(({ people }) => (people.length === 1 ? people.map(plainWords) : [])),
  }));
  return firm.staff
    .filter((member) => !isOwner(member, { staff: [member] }))
    .flatMap(({ name, role, location }): PersonTolerance[] => {
      const plain = plainWords(name);
      const told = named.flatMap(({ row, names }) => (names.includes(plain) ? [row] : []));
      const id = staffIdFor(name);
      const facts = factsSince(told, lastActionOn(told, [id], actions));
      const tolerance = facts === null ? null : toleranceFor({ ...facts, name, isPerson: true }, format, now);
      if (tolerance === null) return [];
      return [{ id, clients: tolerance.clients, days: tolerance.days, role, location }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Since = Pick<ToleranceFacts, 'clients' | 'firstComplaintAt' | 'lastActionAt'>;

function toleranceOf(
  { label }: Team,
  facts: Since,
  { format, now }: Pick<TolerancesInput, 'format' | 'now'>,
): Tolerance | null {
  const french = toleranceFor({ ...facts, name: label.fr, isPerson: false }, format, now);
  const english = toleranceFor({ ...facts, name: label.en, isPerson: false }, format, now);
  if (french === null || english === null) return null;
  return { ...french, reason: { fr: french.reason.fr, en: english.reason.en } };
}

/** Only complaints since the last action count: what was answered is not tolerated. */
function factsSince(told: readonly ToldOfStaff[], lastActionAt: Date | null): Since | null {
  const since = told.filter(({ receivedAt }) => lastActionAt === null || receivedAt > lastActionAt);
  const [first] = since.map(({ receivedAt }) => receivedAt).sort((a, b) => a.getTime() - b.getTime());
  if (first === undefined) return null;
  return { clients: new Set(since.map(({ clientKey }) => clientKey)).size, firstComplaintAt: first, lastActionAt };
}

function lastActionOn(
  told: readonly ToldOfStaff[],
  ids: readonly string[],
  actions: TolerancesInput['actions'],
): Date | null {
  const themes = new Set(told.flatMap(({ themeIds }) => themeIds));
  const times = [...ids, ...themes].flatMap((id) => actions.get(id)?.getTime() ?? []);
  return times.length === 0 ? null : new Date(Math.max(...times));
}
