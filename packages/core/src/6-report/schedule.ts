import { type CalendarOf, localTime } from '../5-response/business-calendar.ts';

const MONDAY = 1;
const REPORT_TIME = { hour: 7, minute: 30 };
const WATCH_TIME = { hour: 6, minute: 0 };

/**
 * The ISO week (2026-W47) that a report made now tells of: the one that yesterday belonged to, so that Monday morning
 * looks back at a whole week.
 */
export function reportWeekFor(now: Date, calendar: Pick<CalendarOf, 'timeZone'>): string {
  const day = localTime(now, calendar).toPlainDate().subtract({ days: 1 });
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** The last whole ISO week: what the mail tells of, also when downtime made it late. */
export function lastWholeWeekFor(now: Date, calendar: Pick<CalendarOf, 'timeZone'>): string {
  const local = localTime(now, calendar);
  return reportWeekFor(new Date(local.subtract({ days: local.dayOfWeek - 1 }).epochMilliseconds), calendar);
}

/** The next Monday, 07:30 in the firm's own time, whatever the clocks do in between; never `now` itself. */
export function nextReportAt(now: Date, calendar: Pick<CalendarOf, 'timeZone'>): Date {
  const daysAhead = (MONDAY + 7 - localTime(now, calendar).dayOfWeek) % 7;
  return nextAt(now, { calendar, daysAhead, everyDays: 7, ...REPORT_TIME });
}

/** The next 06:00 in the firm's own time, when the streams of the day before are complete. */
export function nextWatchAt(now: Date, calendar: Pick<CalendarOf, 'timeZone'>): Date {
  return nextAt(now, { calendar, daysAhead: 0, everyDays: 1, ...WATCH_TIME });
}

type Rhythm = {
  readonly calendar: Pick<CalendarOf, 'timeZone'>;
  readonly daysAhead: number;
  readonly everyDays: number;
  readonly hour: number;
  readonly minute: number;
};

function nextAt(now: Date, { calendar, daysAhead, everyDays, hour, minute }: Rhythm): Date {
  const time = { hour, minute, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };
  const first = localTime(now, calendar).add({ days: daysAhead }).with(time);
  const next = first.epochMilliseconds > now.getTime() ? first : first.add({ days: everyDays });
  return new Date(next.epochMilliseconds);
}
