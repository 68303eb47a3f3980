import { Temporal } from 'temporal-polyfill';
import { isBusinessDay } from '../2-signals/promises/holidays.ts';
import type { Firm } from '../firm/firm.ts';

/** Where and when the firm works: what the clock of promises needs of it. */
export type CalendarOf = Pick<Firm, 'country' | 'region' | 'timeZone' | 'quietHours' | 'closedDays'>;

const OPENS_MINUTE = 7 * 60;
const CLOSES_MINUTE = 21 * 60;
/** A word about the days off, before everybody leaves: at four, or an hour before the quiet ones where these begin early. */
const AFTERNOON_ENDS_MINUTE = 16 * 60;
const BEFORE_QUIET_MINUTES = 60;
const LAST_MINUTE = 24 * 60 - 1;

/** The same local time some working days later; with 0, the instant itself. */
export function addBusinessDays(instant: Date, days: number, calendar: CalendarOf): Date {
  let local = localTime(instant, calendar);
  for (let left = days; left > 0; ) {
    local = local.add({ days: 1 });
    if (isWorked(local.toPlainDate(), calendar)) left--;
  }
  return new Date(local.epochMilliseconds);
}

/** Between 21:00 and 07:00, or the firm's own quiet hours, nobody is disturbed. */
export function isQuiet(instant: Date, calendar: CalendarOf): boolean {
  const minute = minuteOfDay(localTime(instant, calendar));
  return minute < opensMinute(calendar) || minute >= closesMinute(calendar);
}

const opensMinute = ({ quietHours }: CalendarOf): number => quietHours?.untilMinute ?? OPENS_MINUTE;
const closesMinute = ({ quietHours }: CalendarOf): number => quietHours?.fromMinute ?? CLOSES_MINUTE;
const minuteOfDay = ({ hour, minute }: Temporal.ZonedDateTime): number => hour * 60 + minute;

/** The instant itself on a working day outside quiet hours, else the end of these on the working day that follows. */
export function nextOpening(instant: Date, calendar: CalendarOf): Date {
  const local = localTime(instant, calendar);
  let date = local.toPlainDate();
  if (isWorked(date, calendar) && !isQuiet(instant, calendar)) return instant;
  if (minuteOfDay(local) >= opensMinute(calendar)) date = date.add({ days: 1 });
  while (!isWorked(date, calendar)) date = date.add({ days: 1 });
  return new Date(atMinute(date, opensMinute(calendar), calendar).epochMilliseconds);
}

/** The end of the afternoon of the last working day before. */
export function lastWorkedBefore(instant: Date, calendar: CalendarOf): Date {
  let date = localTime(instant, calendar).toPlainDate().subtract({ days: 1 });
  while (!isWorked(date, calendar)) date = date.subtract({ days: 1 });
  return afternoonOf(date, calendar);
}

function afternoonOf(date: Temporal.PlainDate, calendar: CalendarOf): Date {
  const lastMinute = Math.max(closesMinute(calendar) - BEFORE_QUIET_MINUTES, opensMinute(calendar));
  return new Date(atMinute(date, Math.min(AFTERNOON_ENDS_MINUTE, lastMinute), calendar).epochMilliseconds);
}

/** The afternoon of a day that ends with the instant, whatever day of the week; `null` for any other time. */
export function afternoonOfEnding(instant: Date, calendar: CalendarOf): Date | null {
  const local = localTime(instant, calendar);
  return minuteOfDay(local) === LAST_MINUTE ? afternoonOf(local.toPlainDate(), calendar) : null;
}

/** The end of the quiet hours after a night, on any day of the week: for what was promised on a day off. */
export function nextMorning(instant: Date, calendar: CalendarOf): Date {
  if (!isQuiet(instant, calendar)) return instant;
  const local = localTime(instant, calendar);
  const date = minuteOfDay(local) >= opensMinute(calendar) ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return new Date(atMinute(date, opensMinute(calendar), calendar).epochMilliseconds);
}

/**
 * When a message may leave: one that cannot wait at once, at any hour and on any day; any other outside the night and on
 * a working day.
 */
export function mayLeaveAt(urgency: 'critical' | 'ordinary', instant: Date, calendar: CalendarOf): Date {
  return urgency === 'critical' ? instant : nextOpening(instant, calendar);
}

export function localTime(instant: Date, { timeZone }: Pick<CalendarOf, 'timeZone'>): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

function isWorked(date: Temporal.PlainDate, { country, region, closedDays }: CalendarOf): boolean {
  return isBusinessDay(date, country, region) && !(closedDays ?? []).includes(date.toString());
}

function atMinute(date: Temporal.PlainDate, minute: number, { timeZone }: CalendarOf): Temporal.ZonedDateTime {
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return date.toZonedDateTime({ timeZone, plainTime });
}
