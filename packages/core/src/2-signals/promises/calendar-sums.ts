import { Temporal } from 'temporal-polyfill';
import type { Span } from '../signals.ts';
import type { ClockRange } from './clocks.ts';
import type { Calendar } from './dates.ts';
import { isBusinessDay } from './holidays.ts';
import { monthNumber, weekdayNumber } from './time-words.ts';

export type Resolved = {
  readonly date: Temporal.PlainDate;
  /** The words give an instant ("sous 48 h"), not a day. */
  readonly exact?: Temporal.ZonedDateTime;
  readonly clock?: ClockRange;
};
export type DayFound = Span & Resolved & { readonly isRelative: boolean };

export type Now = {
  readonly now: Temporal.ZonedDateTime;
  readonly today: Temporal.PlainDate;
  readonly calendar: Calendar;
};
export function dayOf(year: number, month: number, day: number): Resolved | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  try {
    return { date: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) };
  } catch (error) {
    // 30 February: the words are a date for nobody, and that is an expected answer here.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Without a year: the nearest such day, in the future unless it went by less than two months ago. */
export function nearest(now: Now, month: number | undefined, day: number, year: string | undefined): Resolved | null {
  if (month === undefined) return null;
  if (year !== undefined) return dayOf(Number(year), month, day);
  const found = dayOf(now.today.year, month, day);
  if (found === null) return null;
  const days = now.today.until(found.date).days;
  if (now.calendar.looksBack) return days > 180 ? dayOf(now.today.year - 1, month, day) : found;
  return days < -60 ? dayOf(now.today.year + 1, month, day) : found;
}

/** Day first, as French and Belgian and most Québec writers do; month first only where nothing else is possible. */
export function numeric(now: Now, first: number, second: number, year: string | undefined): Resolved | null {
  const full = year === undefined ? undefined : year.length === 2 ? `20${year}` : year;
  return second > 12 ? nearest(now, first, second, full) : nearest(now, second, first, full);
}

export function dayOfMonth(now: Now, day: number): Resolved | null {
  if (day < 1 || day > 31) return null;
  for (const shift of now.calendar.looksBack ? [0, -1, -2] : [0, 1, 2]) {
    const month = now.today.with({ day: 1 }).add({ months: shift });
    const found = dayOf(month.year, month.month, day);
    const order = found === null ? 0 : Temporal.PlainDate.compare(found.date, now.today);
    if (found !== null && (now.calendar.looksBack ? order <= 0 : order >= 0)) return found;
  }
  return null;
}

export function later(now: Now, count: number, unit: string): Resolved | null {
  if (!Number.isFinite(count)) return null;
  if (/^(?:h|heure|hour)/.test(unit)) return instant(now.now.add({ hours: count }));
  if (unit.startsWith('min')) return instant(now.now.add({ minutes: count }));
  if (/ouvr|business|working/.test(unit)) return { date: businessDaysLater(now, count) };
  return { date: now.today.add(durationOf(count, unit)) };
}

export function earlier(now: Now, count: number, unit: string): Resolved | null {
  return Number.isFinite(count) ? { date: now.today.subtract(durationOf(count, unit)) } : null;
}

function durationOf(count: number, unit: string): { days: number } | { weeks: number } | { months: number } {
  if (/^(?:sem|week)/.test(unit)) return { weeks: count };
  return unit.startsWith('mo') ? { months: count } : { days: count };
}

function instant(exact: Temporal.ZonedDateTime): Resolved {
  return { date: exact.toPlainDate(), exact };
}

export function businessDaysLater(now: Now, count: number): Temporal.PlainDate {
  let date = now.today;
  for (let left = Math.min(count, 250); left > 0; ) {
    date = date.add({ days: 1 });
    if (isBusinessDay(date, now.calendar.country, now.calendar.region)) left -= 1;
  }
  return date;
}

/** The next such weekday; `orToday` lets today count. */
export function upcoming(today: Temporal.PlainDate, day: number, orToday: boolean): Temporal.PlainDate {
  const days = (day - today.dayOfWeek + 7) % 7;
  return today.add({ days: days === 0 && !orToday ? 7 : days });
}

export function weekdayOfNextWeek(now: Now, day: number): Temporal.PlainDate {
  return now.today.add({ days: 8 - now.today.dayOfWeek + (day - 1) });
}

/** "La semaine du 12": the Friday of the week that holds the 12th. */
export function weekOf(now: Now, day: number, month: string | undefined): Resolved | null {
  const found = month === undefined ? dayOfMonth(now, day) : nearest(now, monthNumber(month), day, undefined);
  return found === null ? null : { date: found.date.add({ days: Math.max(0, 5 - found.date.dayOfWeek) }) };
}

export function weekday(match: RegExpExecArray, now: Now): Resolved | null {
  const day = weekdayNumber(match[1] ?? '');
  if (day === undefined) return null;
  const isPast = match[2] === 'dernier' || match[2] === 'passe' || (now.calendar.looksBack && match[2] === undefined);
  if (isPast) return { date: upcoming(now.today, day, false).subtract({ days: 7 }) };
  const date = upcoming(now.today, day, false);
  return { date: match[2] === 'en huit' ? date.add({ days: 7 }) : date };
}

export function partOfMonth(now: Now, part: string, month: number | undefined): Resolved | null {
  const first = nearest(now, month, 1, undefined);
  if (first === null) return null;
  if (/^(?:fin|late|the end|end)/.test(part)) return { date: lastDayOf(first.date) };
  return { date: first.date.with({ day: part.startsWith('mi') ? 15 : 10 }) };
}

export function lastDayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ day: date.daysInMonth });
}
