import type { PromiseState } from '../../2-signals/signals.ts';
import { localTime } from '../business-calendar.ts';
import { type PromiseEvidence, type PromiseToKeep, stateAsOf } from './promise-clock.ts';

export const PROMISE_DEEDS = ['confirm', 'keep', 'move', 'cancel', 'repair', 'reopen'] as const;
export type PromiseDeedKind = (typeof PROMISE_DEEDS)[number];

/** What a person did to a promise; the record is append-only. */
export type PromiseDeed = {
  readonly kind: PromiseDeedKind;
  /** When it was said. */
  readonly at: Date;
  readonly who: string;
  readonly why: string | null;
  /** `keep`: when it was done, where that is not now. */
  readonly doneAt: Date | null;
  /** `move`: the day the client was told. */
  readonly newDueAt: Date | null;
};

/** Where a promise stands. */
export type PromiseStanding = {
  readonly state: PromiseState;
  /** The day that counts now: the one promised, or the one the client was told since. */
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  /** Who said so; `null` where writings and the clock say it. */
  readonly decidedBy: string | null;
};

/**
 * Reckons where a promise stands from what was written and what people did; the same whatever the order they come in.
 *
 * A person's word stands above what writings show. A new day told after the old one passed does not undo the breach: what
 * is done by then is made good.
 *
 * @param promise As it was read: `dueAt` is the first day, `state` what its words say.
 */
export function standingOf(promise: PromiseToKeep, told: Told, { now, timeZone }: AsOfClock): PromiseStanding {
  const deeds = told.deeds
    .filter(({ at }) => at.getTime() <= now.getTime())
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || TIES.indexOf(a.kind) - TIES.indexOf(b.kind));
  const reopenedPlace = deeds.findLastIndex(({ kind }) => kind === 'reopen');
  const reopenedAt = deeds[reopenedPlace]?.at ?? null;
  const standing = deeds.slice(reopenedPlace + 1);
  const last = (kind: PromiseDeedKind) => standing.findLast((deed) => deed.kind === kind);
  const { dueAt, limitAt, toldInTimeAt, toldLateAt } = dueOf(promise, deeds, told.evidence);
  const [kept, cancelled, repaired] = [last('keep'), last('cancel'), last('repair')];
  const isWithdrawn = reopenedAt !== null && told.evidence.keptAt !== null && told.evidence.keptAt <= reopenedAt;
  const shownAt = isWithdrawn ? null : told.evidence.keptAt;
  const keptAt = kept === undefined ? shownAt : (kept.doneAt ?? kept.at);
  const isSaid = reopenedAt !== null || last('confirm') !== undefined;
  const state = stateAsOf(
    { ...promise, state: promise.state === 'open' && isSaid ? 'confirmed' : promise.state },
    {
      keptAt: keptAt === null ? null : inTheDay(keptAt, limitAt, timeZone),
      renegotiatedAt: toldInTimeAt,
      newDueAt: limitAt,
      cancelledAt: cancelled?.at ?? null,
    },
    now,
  );
  const isMadeGood = (repaired !== undefined && state !== 'kept') || (toldLateAt !== null && state === 'late');
  return {
    state: isMadeGood && (state === 'broken' || state === 'late') ? 'repaired' : state,
    dueAt,
    doneAt: repaired?.at ?? (keptAt !== null && keptAt.getTime() <= now.getTime() ? keptAt : null),
    decidedBy: (repaired ?? kept ?? cancelled)?.who ?? null,
  };
}

/** Of what is said at one instant, to open again comes first: what is said with it stands. */
const TIES: readonly PromiseDeedKind[] = ['reopen', 'confirm', 'move', 'keep', 'cancel', 'repair'];

type Told = { readonly deeds: readonly PromiseDeed[]; readonly evidence: PromiseEvidence };
type AsOfClock = { readonly now: Date; readonly timeZone: string };

/** Days are compared, not minutes: done at 17:05 for "avant 17 h" of that day is done in time. */
function inTheDay(doneAt: Date, limitAt: Date | null, timeZone: string): Date {
  if (limitAt === null || doneAt.getTime() <= limitAt.getTime()) return doneAt;
  const day = (at: Date) => localTime(at, { timeZone }).toPlainDate();
  return day(doneAt).equals(day(limitAt)) ? limitAt : doneAt;
}

type Due = {
  /** The day told last. */
  readonly dueAt: Date | null;
  /** The day told last in time: what decides between kept and late. */
  readonly limitAt: Date | null;
  /** When the client was first told of another day before the day that counted then. */
  readonly toldInTimeAt: Date | null;
  /** When they were first told only afterwards. */
  readonly toldLateAt: Date | null;
};

/** Follows the day from one telling to the next, those found in writings included. */
function dueOf(promise: PromiseToKeep, deeds: readonly PromiseDeed[], evidence: PromiseEvidence): Due {
  const { renegotiatedAt, newDueAt: writtenDueAt } = evidence;
  const tellings = deeds.flatMap(({ kind, at, newDueAt }) =>
    kind === 'move' && newDueAt !== null ? [{ at, newDueAt }] : [],
  );
  if (renegotiatedAt !== null && writtenDueAt !== null) tellings.push({ at: renegotiatedAt, newDueAt: writtenDueAt });
  tellings.sort((a, b) => a.at.getTime() - b.at.getTime() || a.newDueAt.getTime() - b.newDueAt.getTime());
  let due: Due = { dueAt: promise.dueAt, limitAt: promise.dueAt, toldInTimeAt: null, toldLateAt: null };
  for (const { at, newDueAt } of tellings) {
    const isInTime = due.toldLateAt === null && (due.limitAt === null || at.getTime() <= due.limitAt.getTime());
    due = isInTime
      ? { ...due, dueAt: newDueAt, limitAt: newDueAt, toldInTimeAt: due.toldInTimeAt ?? at }
      : { ...due, dueAt: newDueAt, toldLateAt: due.toldLateAt ?? at };
  }
  return due;
}

export type PromiseRefusal = 'already_done' | 'not_done' | 'not_broken' | 'why_missing' | 'day_missing' | 'day_past';

const DONE: ReadonlySet<PromiseState> = new Set(['kept', 'late', 'repaired']);
const CLOSED: ReadonlySet<PromiseState> = new Set([...DONE, 'cancelled', 'expired']);

/** Why a deed cannot be; `null` when it can. */
export function promiseRefusal(
  { state }: Pick<PromiseStanding, 'state'>,
  deed: Pick<PromiseDeed, 'kind' | 'why' | 'newDueAt' | 'doneAt'>,
  now: Date,
): PromiseRefusal | null {
  const { kind } = deed;
  switch (kind) {
    case 'confirm':
      return state === 'open' ? null : 'already_done';
    case 'keep':
      if (CLOSED.has(state) && state !== 'expired') return 'already_done';
      return deed.doneAt !== null && deed.doneAt > now ? 'day_past' : null;
    case 'move':
      if (CLOSED.has(state) && state !== 'expired') return 'already_done';
      if (deed.newDueAt === null) return 'day_missing';
      return deed.newDueAt > now ? null : 'day_past';
    case 'cancel':
      if (CLOSED.has(state)) return 'already_done';
      return deed.why?.trim() ? null : 'why_missing';
    case 'repair':
      if (state === 'repaired') return 'already_done';
      return state === 'broken' || state === 'late' ? null : 'not_broken';
    case 'reopen':
      return CLOSED.has(state) ? null : 'not_done';
  }
}
