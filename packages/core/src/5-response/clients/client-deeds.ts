import {
  type ClientLaw,
  type ClientPart,
  clientLawFrom,
  type IdentityEvent,
  settledClientKey,
} from '../../3-themes/client-law.ts';
import { standingIds } from '../../3-themes/standing.ts';
import type { Grade } from './relational-capital.ts';

/** What became of a criticism: of use, turned down for a reason that is told, mended. */
export type CriticismOutcome = 'useful' | 'refused' | 'done';
export const CRITICISM_OUTCOMES: readonly CriticismOutcome[] = ['useful', 'refused', 'done'];

/** What people do about a client. Append-only: `undone` takes any of them back. */
export type ClientDeed =
  | { readonly kind: 'merged'; readonly clientKey: string; readonly into: string }
  | { readonly kind: 'split'; readonly clientKey: string; readonly part: ClientPart }
  | { readonly kind: 'undone'; readonly clientKey: string; readonly undoes: number }
  | {
      readonly kind: 'outcome';
      readonly clientKey: string;
      readonly grievanceId: string;
      /** Of the message that holds it: who may not read that does not read what was decided about it. */
      readonly complaintId: string;
      readonly outcome: CriticismOutcome;
    }
  /** Their place in the queue, until a day: within equal severity alone, like the grade it stands for. */
  | { readonly kind: 'override'; readonly clientKey: string; readonly grade: Grade; readonly until: string }
  | { readonly kind: 'invited'; readonly clientKey: string; readonly product: string }
  | { readonly kind: 'declined'; readonly clientKey: string; readonly product: string }
  /** What they found first, in their words or ours about the thing. */
  | { readonly kind: 'found'; readonly clientKey: string; readonly product: string; readonly text: string }
  /** All that is held on them was handed over. */
  | { readonly kind: 'exported'; readonly clientKey: string };

export type ClientEvent = ClientDeed & {
  readonly id: number;
  readonly at: Date;
  readonly who: string;
  readonly why: string | null;
};
export type ClientDeedKind = ClientDeed['kind'];

const IDENTITY: readonly ClientDeedKind[] = ['merged', 'split', 'undone'];

/** The deeds that say who is one client; with those that were undone, and their undoing. */
export function identityEventsOf(events: readonly ClientEvent[]): readonly IdentityEvent[] {
  const kept = events.filter(({ kind }) => IDENTITY.includes(kind));
  return kept.map((event) => event as IdentityEvent);
}

export function clientLawOf(events: readonly ClientEvent[]): ClientLaw {
  return clientLawFrom(identityEventsOf(events));
}

/** Deeds that hold, oldest first. */
export function standingEvents(events: readonly ClientEvent[]): readonly ClientEvent[] {
  const standing = standingIds(events);
  return events.filter(({ id, kind }) => kind !== 'undone' && standing.has(id)).toSorted((a, b) => a.id - b.id);
}

/** The standing deeds of whoever counts as this client today, under whichever key they were done. */
export function deedsOfClient(events: readonly ClientEvent[], clientKey: string): readonly ClientEvent[] {
  const law = clientLawOf(events);
  return standingEvents(events).filter((event) => {
    const key = settledClientKey(law, { key: event.clientKey, name: null, email: null, phone: null });
    return key === clientKey || (event.kind === 'merged' && event.into === clientKey);
  });
}

/** The place in the queue that somebody gave them, while it lasts; the latest word holds. */
export function overrideOf(
  deeds: readonly ClientEvent[],
  now: Date,
): (ClientEvent & { readonly kind: 'override' }) | null {
  const given = deeds.findLast((deed) => deed.kind === 'override');
  return given?.kind === 'override' && Date.parse(given.until) > now.getTime() ? given : null;
}

/** The outcome of each criticism that somebody judged; the latest word holds. */
export function outcomesOf(
  deeds: readonly ClientEvent[],
): ReadonlyMap<string, ClientEvent & { readonly kind: 'outcome' }> {
  const outcomes = new Map<string, ClientEvent & { readonly kind: 'outcome' }>();
  for (const deed of deeds) if (deed.kind === 'outcome') outcomes.set(deed.grievanceId, deed);
  return outcomes;
}
