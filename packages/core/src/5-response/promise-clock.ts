import type { PromiseState } from '../2-signals/signals.ts';
import { addBusinessDays, type CalendarOf, isQuiet, localTime, nextMorning, nextOpening } from './business-calendar.ts';

/** What the clock needs of a promise. */
export type PromiseToKeep = {
  readonly id: string;
  readonly madeAt: Date;
  readonly dueAt: Date | null;
  readonly condition: string | null;
  readonly state: PromiseState;
};

/** `before_due`, `due`, `overdue` follow the date; `review` is for a promise that waits for a condition or has no date. */
export type ReminderKind = 'before_due' | 'due' | 'overdue' | 'review';
export type ReminderRole = 'performer' | 'manager' | 'boss';

export type Reminder = {
  readonly promiseId: string;
  readonly kind: ReminderKind;
  readonly at: Date;
  readonly to: readonly ReminderRole[];
};

/** What happened to a promise; `null` is "not that we know". */
export type PromiseEvidence = {
  readonly keptAt: Date | null;
  /** The client was told of another date, at this instant. */
  readonly renegotiatedAt: Date | null;
  readonly newDueAt: Date | null;
  readonly cancelledAt: Date | null;
};

const HOUR = 3_600_000;
const SAME_DAY_HOURS = 2;
const DAY_BEFORE_HOURS = 24;
const BOSS_AFTER_BUSINESS_DAYS = 1;
/** "In the coming days" is five working days (S4); a condition may take longer to happen. */
const UNDATED_REVIEW_DAYS = 5;
const CONDITION_REVIEW_DAYS = 10;
/** A review that nobody answers returns at most this often: more than two years of them. */
const REVIEWS_MAX = 60;

const ROLES: Readonly<Record<ReminderKind, readonly ReminderRole[]>> = {
  before_due: ['performer'],
  due: ['performer', 'manager'],
  overdue: ['boss'],
  review: ['performer', 'manager'],
};

/**
 * Lists the reminders of a promise that are still worth sending: those to come, and the latest that is due by now.
 *
 * Nobody is disturbed between 21:00 and 07:00; a reminder of a day off moves to the next opening, except the one of
 * the due moment itself, because who promises a Saturday works that Saturday.
 *
 * @returns Earliest first. Empty once the promise is kept, late or cancelled.
 */
export function remindersFor(promise: PromiseToKeep, calendar: CalendarOf, now: Date): readonly Reminder[] {
  if (promise.state === 'kept' || promise.state === 'late' || promise.state === 'cancelled') return [];
  const dated = promise.dueAt === null ? reviewsOf(promise, calendar, now) : datesOf(promise, promise.dueAt, calendar);
  const told = promise.state === 'broken' ? dated.filter(({ kind }) => kind === 'overdue' || kind === 'review') : dated;
  const past = told.filter(({ at }) => at.getTime() <= now.getTime());
  return [...past.slice(-1), ...told.slice(past.length)];
}

function datesOf(promise: PromiseToKeep, dueAt: Date, calendar: CalendarOf): readonly Reminder[] {
  const warning = warningBefore(promise, dueAt, calendar);
  const overdue = nextOpening(addBusinessDays(dueAt, BOSS_AFTER_BUSINESS_DAYS, calendar), calendar);
  return [
    ...(warning === null ? [] : [reminder(promise, 'before_due', warning)]),
    reminder(promise, 'due', nextMorning(dueAt, calendar)),
    reminder(promise, 'overdue', overdue),
  ];
}

/** 24 hours before, or 2 hours where that is too early, too late or the same day; `null` when even that is. */
function warningBefore({ madeAt }: PromiseToKeep, dueAt: Date, calendar: CalendarOf): Date | null {
  const isSameDay = localTime(madeAt, calendar).toPlainDate().equals(localTime(dueAt, calendar).toPlainDate());
  const dayBefore = nextOpening(hoursBefore(dueAt, DAY_BEFORE_HOURS), calendar);
  const fits = (at: Date) => at.getTime() > madeAt.getTime() && at.getTime() < dueAt.getTime();
  if (!isSameDay && fits(dayBefore) && hoursBefore(dueAt, DAY_BEFORE_HOURS).getTime() > madeAt.getTime())
    return dayBefore;
  const shortly = hoursBefore(dueAt, SAME_DAY_HOURS);
  return fits(shortly) && !isQuiet(shortly, calendar) ? shortly : null;
}

const hoursBefore = (instant: Date, hours: number): Date => new Date(instant.getTime() - hours * HOUR);

/** Reviews up to the first one to come. */
function reviewsOf(promise: PromiseToKeep, calendar: CalendarOf, now: Date): readonly Reminder[] {
  const spacing = promise.condition === null ? UNDATED_REVIEW_DAYS : CONDITION_REVIEW_DAYS;
  const reviews: Reminder[] = [];
  let at = promise.madeAt;
  while (reviews.length < REVIEWS_MAX) {
    at = addBusinessDays(at, spacing, calendar);
    reviews.push(reminder(promise, 'review', nextOpening(at, calendar)));
    if (at.getTime() > now.getTime()) break;
  }
  return reviews;
}

function reminder({ id }: PromiseToKeep, kind: ReminderKind, at: Date): Reminder {
  return { promiseId: id, kind, at, to: ROLES[kind] };
}

/**
 * Says where a promise stands. A client told of a new date before the old one passed is renegotiated, not broken; told
 * afterwards, the first date stays broken. A condition that has not happened is never late.
 */
export function stateAsOf(promise: PromiseToKeep, evidence: PromiseEvidence, now: Date): PromiseState {
  const isPast = (at: Date | null): at is Date => at !== null && at.getTime() <= now.getTime();
  const { keptAt, renegotiatedAt, cancelledAt } = evidence;
  const dueAt = promise.dueAt;
  const wasToldInTime = isPast(renegotiatedAt) && (dueAt === null || renegotiatedAt.getTime() <= dueAt.getTime());
  const limit = wasToldInTime ? evidence.newDueAt : dueAt;
  if (isPast(keptAt)) return limit === null || keptAt.getTime() <= limit.getTime() ? 'kept' : 'late';
  if (isPast(cancelledAt)) return 'cancelled';
  // A reproach already says how it ended; only evidence can say otherwise.
  if (promise.state === 'broken' || promise.state === 'kept' || promise.state === 'late') return promise.state;
  if (promise.state === 'cancelled') return 'cancelled';
  if (limit !== null && limit.getTime() < now.getTime()) return 'broken';
  return wasToldInTime || promise.state === 'renegotiated' ? 'renegotiated' : 'open';
}

/** How often promises are kept: 0 to 1, shrunk by Beta(8, 2); `null` under 8 promises, which is too early to say. */
export function keepRate(outcomes: { readonly kept: number; readonly total: number }): number | null {
  if (outcomes.total < 8) return null;
  return (8 + outcomes.kept) / (10 + outcomes.total);
}
