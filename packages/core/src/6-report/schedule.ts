import { type CalendarOf, localTime } from '../5-response/business-calendar.ts';
import type { Firm, ReportSchedule } from '../firm/firm.ts';

/** Monday, 07:30: read with the first coffee, before the week is planned. */
const USUAL: ReportSchedule = { weekday: 1, hour: 7, minute: 30 };
/** From Thursday on, a report tells of the week it leaves in; before, of the one that ended. */
const THIS_WEEK_FROM = 4;
const WATCH_TIME = { hour: 6, minute: 0 };

type ReportCalendar = Pick<CalendarOf, 'timeZone'> & Pick<Firm, 'reportSchedule'>;

/**
 * The ISO week (2026-W47) that a report made now, out of turn, tells of: the one that yesterday belonged to, so that
 * Monday looks back at a whole week.
 */
export function reportWeekFor(now: Date, calendar: ReportCalendar): string {
  const day = localTime(now, calendar).toPlainDate().subtract({ days: 1 });
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/**
 * The week that the last report due tells of, also when downtime made it late: each report has a week of its own, so
 * the next one is never taken for a repetition.
 */
export function lastReportWeekFor(now: Date, calendar: ReportCalendar): string {
  const dueOn = localTime(nextReportAt(now, calendar), calendar).toPlainDate().subtract({ days: 7 });
  const isThisWeek = (calendar.reportSchedule ?? USUAL).weekday >= THIS_WEEK_FROM;
  const told = isThisWeek ? dueOn : dueOn.subtract({ days: 7 });
  return `${told.yearOfWeek}-W${String(told.weekOfYear).padStart(2, '0')}`;
}

/** When the next report leaves in the firm's own time, whatever the clocks do in between; never `now` itself. */
export function nextReportAt(now: Date, calendar: ReportCalendar): Date {
  const { weekday, hour, minute } = calendar.reportSchedule ?? USUAL;
  const daysAhead = (weekday + 7 - localTime(now, calendar).dayOfWeek) % 7;
  return nextAt(now, { calendar, daysAhead, everyDays: 7, hour, minute });
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
