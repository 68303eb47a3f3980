import { type CalendarOf, localTime } from './business-calendar.ts';

/** At most one alert a case in this time; what comes meanwhile folds into it. */
export const FOLD_MS = 24 * 3_600_000;
/** Somebody who is called more often than this in a day stops looking; the rest is told together. */
const DAILY_ALERTS_MAX = 8;
/** Danger waits for no digest, until it is plain that one thing endangers many: a batch, a vehicle, a building. */
const DAILY_DANGERS_MAX = 24;
const INSIST_AFTER_MINUTES = 30;

/** When the second contact is told, if nobody has answered by then. */
export function insistAt(toldAt: Date): Date {
  return new Date(toldAt.getTime() + INSIST_AFTER_MINUTES * 60_000);
}

/** When a case is told together with others, because the contact had a day's fill; `null`: it is told alone, now. */
export function togetherAt(
  alertsToday: number,
  { isDanger, firm }: { readonly isDanger: boolean; readonly firm: Pick<CalendarOf, 'timeZone'> },
  now: Date,
): Date | null {
  return alertsToday >= (isDanger ? DAILY_DANGERS_MAX : DAILY_ALERTS_MAX) ? digestAt(now, firm) : null;
}

/** Cases told together leave at the next full local hour, night and holidays included: each of them is critical. */
export function digestAt(now: Date, calendar: Pick<CalendarOf, 'timeZone'>): Date {
  const { epochMilliseconds, minute, second, millisecond } = localTime(now, calendar);
  // Added as elapsed time, so that an hour that comes twice or never (change of the clocks) does no harm.
  return new Date(epochMilliseconds + 3_600_000 - minute * 60_000 - second * 1_000 - millisecond);
}

/** The local midnight since which a contact's alerts are counted. */
export function alertsCountedSince(now: Date, calendar: Pick<CalendarOf, 'timeZone'>): Date {
  return new Date(localTime(now, calendar).startOfDay().epochMilliseconds);
}
