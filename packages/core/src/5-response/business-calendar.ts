import { Temporal } from 'temporal-polyfill';
import { isBusinessDay } from '../2-signals/promises/holidays.ts';
import type { Firm } from '../firm/firm.ts';

/** Where and when the firm works: what the clock of promises needs of it. */
export type CalendarOf = Pick<Firm, 'country' | 'region' | 'timeZone'>;

const OPENS_HOUR = 7;
const CLOSES_HOUR = 21;
/** The same local time some working days later; with 0, the instant itself. */
export function addBusinessDays(instant: Date, days: number, calendar: CalendarOf): Date {
  let local = localTime(instant, calendar);
  for (let left = days; left > 0; ) {
    local = local.add({ days: 1 });
    if (isWorked(local.toPlainDate(), calendar)) left--;
  }
  return new Date(local.epochMilliseconds);
}

/** Between 21:00 and 07:00 nobody is disturbed. */
export function isQuiet(instant: Date, calendar: CalendarOf): boolean {
  const { hour } = localTime(instant, calendar);
  return hour < OPENS_HOUR || hour >= CLOSES_HOUR;
}

/** The instant itself on a working day outside quiet hours, else 07:00 of the working day that follows. */
export function nextOpening(instant: Date, calendar: CalendarOf): Date {
  const local = localTime(instant, calendar);
  let date = local.toPlainDate();
  if (isWorked(date, calendar) && !isQuiet(instant, calendar)) return instant;
  if (local.hour >= OPENS_HOUR) date = date.add({ days: 1 });
  while (!isWorked(date, calendar)) date = date.add({ days: 1 });
  return new Date(atHour(date, OPENS_HOUR, calendar).epochMilliseconds);
}

/** 07:00 after a night, on any day of the week: for what was promised on a day off. */
export function nextMorning(instant: Date, calendar: CalendarOf): Date {
  if (!isQuiet(instant, calendar)) return instant;
  const local = localTime(instant, calendar);
  const date = local.hour >= OPENS_HOUR ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return new Date(atHour(date, OPENS_HOUR, calendar).epochMilliseconds);
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

function isWorked(date: Temporal.PlainDate, { country, region }: CalendarOf): boolean {
  return isBusinessDay(date, country, region);
}

function atHour(date: Temporal.PlainDate, hour: number, { timeZone }: CalendarOf): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) });
}
