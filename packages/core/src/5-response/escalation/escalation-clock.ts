import type { Firm } from '../../firm/firm.ts';
import { type CalendarOf, localTime } from '../business-calendar.ts';

/** At most one alert a case in this time; what comes meanwhile folds into it. */
export const FOLD_MS = 24 * 3_600_000;
/** Somebody who is called more often than this in a day stops looking; the rest is told together. */
const DAILY_ALERTS_MAX = 8;
/** Danger waits for no digest, until it is plain that one thing endangers many: a batch, a vehicle, a building. */
const DANGERS_PER_ALERT = 3;
const INSIST_AFTER_MINUTES = 30;

/** How long an alert waits for an answer. */
export const minutesToInsist = ({ alerting }: Pick<Firm, 'alerting'>): number =>
  alerting?.secondContactMinutes ?? INSIST_AFTER_MINUTES;

/** When the second contact is told, if nobody has answered by then. */
export function insistAt(toldAt: Date, firm: Pick<Firm, 'alerting'>): Date {
  return new Date(toldAt.getTime() + minutesToInsist(firm) * 60_000);
}

/** When a case is told together with others, because the contact had a day's fill; `null`: it is told alone, now. */
export function togetherAt(
  alertsToday: number,
  { isDanger, firm }: { readonly isDanger: boolean; readonly firm: Pick<Firm, 'timeZone' | 'alerting'> },
  now: Date,
): Date | null {
  const perDay = firm.alerting?.alertsPerDay ?? DAILY_ALERTS_MAX;
  return alertsToday >= (isDanger ? perDay * DANGERS_PER_ALERT : perDay) ? digestAt(now, firm) : null;
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
