import type { PromiseState } from '../../2-signals/signals.ts';
import {
  addBusinessDays,
  afternoonOfEnding,
  type CalendarOf,
  isQuiet,
  lastWorkedBefore,
  localTime,
  nextMorning,
  nextOpening,
} from '../business-calendar.ts';

/** What the clock needs of a promise. */
export type PromiseToKeep = {
  readonly id: string;
  readonly madeAt: Date;
  readonly dueAt: Date | null;
  readonly condition: string | null;
  readonly state: PromiseState;
  /** Noted in haste and not understood yet: asked again the next working day. */
  readonly isUnclear?: boolean;
  /** `dueAt` is a day the client was told since: a second breach is worth more than the first. */
  readonly isMoved?: boolean;
  /** The client reproached it: broken when it was first read. */
  readonly isReproach?: boolean;
};

/** `before_due`, `due`, `overdue` follow the date; `review` is for a promise that waits for a condition or has no date. */
export type ReminderKind = 'before_due' | 'due' | 'overdue' | 'review';
export type ReminderRole = 'performer' | 'manager' | 'boss';

export type Reminder = {
  readonly promiseId: string;
  readonly kind: ReminderKind;
  readonly at: Date;
  readonly to: readonly ReminderRole[];
  /** Which moment it tells of; the same one, however the calendar changes, is told once. */
  readonly occasion: string;
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
const DAY = 24 * HOUR;
const SAME_DAY_HOURS = 2;
const DAY_BEFORE_HOURS = 24;
const BOSS_AFTER_BUSINESS_DAYS = 1;
/** "In the coming days" is five working days (S4); a condition may take longer to happen. */
const UNDATED_REVIEW_DAYS = 5;
const CONDITION_REVIEW_DAYS = 10;
/** A review that nobody answers returns at most this often: more than two years of them. */
const REVIEWS_MAX = 60;

const UNCLEAR_REVIEW_DAYS = 1;
/** Half a year after it was said, nobody waits for a condition any more. */
const EXPIRES_DAYS = 183;
const SETTLED: ReadonlySet<PromiseState> = new Set(['broken', 'kept', 'late', 'repaired', 'cancelled', 'expired']);
const LEFT_IN_PEACE: ReadonlySet<PromiseState> = new Set(['kept', 'late', 'repaired', 'cancelled', 'expired']);

const ROLES: Readonly<Record<ReminderKind, readonly ReminderRole[]>> = {
  before_due: ['performer'],
  due: ['performer', 'manager'],
  overdue: ['boss'],
  review: ['performer', 'manager'],
};

/**
 * Lists the reminders of a promise that are still worth sending: those to come, and the latest that is due by now.
 *
 * Nobody is disturbed in the quiet hours; a reminder of a day off moves to the next opening, except the one of
 * the due moment itself, because who promises a Saturday works that Saturday.
 *
 * @returns Earliest first. Empty once the promise is kept, late or cancelled.
 */
export function remindersFor(promise: PromiseToKeep, calendar: CalendarOf, now: Date): readonly Reminder[] {
  if (LEFT_IN_PEACE.has(promise.state)) return [];
  const dated = promise.dueAt === null ? reviewsOf(promise, calendar, now) : datesOf(promise, promise.dueAt, calendar);
  const isBrokenBefore =
    promise.state === 'broken' &&
    promise.isMoved !== true &&
    (promise.dueAt === null || now.getTime() < promise.dueAt.getTime());
  const told = isBrokenBefore ? dated.filter(({ kind }) => kind === 'overdue' || kind === 'review') : dated;
  const past = told.filter(({ at }) => at.getTime() <= now.getTime());
  return [...past.slice(-1), ...told.slice(past.length)];
}

function datesOf(promise: PromiseToKeep, dueAt: Date, calendar: CalendarOf): readonly Reminder[] {
  const warning = warningBefore(promise, dueAt, calendar);
  const occasion = dueAt.toISOString();
  const overdue = nextOpening(addBusinessDays(dueAt, BOSS_AFTER_BUSINESS_DAYS, calendar), calendar);
  return [
    ...(warning === null ? [] : [reminder(promise, 'before_due', { at: warning, occasion })]),
    reminder(promise, 'due', { at: dueMoment(promise, dueAt, calendar), occasion }),
    reminder(promise, 'overdue', { at: overdue, occasion }),
  ];
}

/** What is due by the end of a day is recalled while it can still be done, not the morning after. */
function dueMoment({ madeAt }: PromiseToKeep, dueAt: Date, calendar: CalendarOf): Date {
  const afternoon = afternoonOfEnding(dueAt, calendar);
  return afternoon !== null && afternoon.getTime() > madeAt.getTime() ? afternoon : nextMorning(dueAt, calendar);
}

/**
 * 24 hours before; where that is a day off, at the next opening, or on the last working day before when the promise falls
 * due within the days off; 2 hours before what was promised for the same day. `null` when all of these are too late.
 */
function warningBefore({ madeAt }: PromiseToKeep, dueAt: Date, calendar: CalendarOf): Date | null {
  const isSameDay = localTime(madeAt, calendar).toPlainDate().equals(localTime(dueAt, calendar).toPlainDate());
  const dayBefore = hoursBefore(dueAt, DAY_BEFORE_HOURS);
  const fits = (at: Date) => at.getTime() > madeAt.getTime() && at.getTime() < dueAt.getTime();
  const isEarlyEnough = !isSameDay && dayBefore.getTime() > madeAt.getTime();
  const workedBefore = [nextOpening(dayBefore, calendar), lastWorkedBefore(dayBefore, calendar)].find(fits);
  if (isEarlyEnough && workedBefore !== undefined) return workedBefore;
  const shortly = hoursBefore(dueAt, SAME_DAY_HOURS);
  return fits(shortly) && !isQuiet(shortly, calendar) ? shortly : null;
}

const hoursBefore = (instant: Date, hours: number): Date => new Date(instant.getTime() - hours * HOUR);

/** Reviews up to the first one to come. */
function reviewsOf(promise: PromiseToKeep, calendar: CalendarOf, now: Date): readonly Reminder[] {
  const spacing = reviewDaysOf(promise);
  const reviews: Reminder[] = [];
  let at = promise.madeAt;
  while (reviews.length < REVIEWS_MAX) {
    // What was not understood is asked soon, then no more often than the rest.
    at = addBusinessDays(at, reviews.length === 0 ? spacing : Math.max(spacing, UNDATED_REVIEW_DAYS), calendar);
    const occasion = `review ${reviews.length + 1}`;
    reviews.push(reminder(promise, 'review', { at: nextOpening(at, calendar), occasion }));
    if (at.getTime() > now.getTime()) break;
  }
  return reviews;
}

function reviewDaysOf({ isUnclear, condition }: PromiseToKeep): number {
  if (isUnclear === true) return UNCLEAR_REVIEW_DAYS;
  return condition === null ? UNDATED_REVIEW_DAYS : CONDITION_REVIEW_DAYS;
}

function reminder({ id }: PromiseToKeep, kind: ReminderKind, when: Pick<Reminder, 'at' | 'occasion'>): Reminder {
  return { promiseId: id, kind, ...when, to: ROLES[kind] };
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
  if (isPast(keptAt)) {
    // What a client had to reproach us first is made good, not kept.
    if (promise.isReproach === true && promise.state === 'broken' && keptAt > promise.madeAt) return 'repaired';
    return limit === null || keptAt.getTime() <= limit.getTime() ? 'kept' : 'late';
  }
  if (isPast(cancelledAt)) return 'cancelled';
  // A reproach already says how it ended; only evidence can say otherwise.
  if (SETTLED.has(promise.state)) return promise.state;
  if (limit !== null && limit.getTime() < now.getTime()) return 'broken';
  if (wasToldInTime || promise.state === 'renegotiated') return 'renegotiated';
  if (limit === null && now.getTime() - promise.madeAt.getTime() > EXPIRES_DAYS * DAY) return 'expired';
  return promise.state === 'confirmed' ? 'confirmed' : 'open';
}
