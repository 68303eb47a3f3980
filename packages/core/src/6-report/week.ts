import { dateText, isFrench, type TextLocale } from '../4-backlog/format.ts';
import { dayOf, startOfDay } from '../firm/day.ts';

const DAY_MS = 86_400_000;
const WEEK = /^(\d{4})-W(\d{2})$/;

/** Whether `2026-W47` is a week that exists. */
export function isWeek(text: string): boolean {
  const number = Number(WEEK.exec(text)?.[2] ?? 0);
  return number >= 1 && number <= 53 && weekOfDay(daysOfWeek(text).monday) === text;
}

/** Monday and Sunday of an ISO week such as `2026-W47`, as UTC noons. */
export function daysOfWeek(week: string): { readonly monday: Date; readonly sunday: Date } {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  // 4 January is always in the first ISO week.
  const fourth = Date.UTC(year, 0, 4, 12);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const monday = first + (number - 1) * 7 * DAY_MS;
  return { monday: new Date(monday), sunday: new Date(monday + 6 * DAY_MS) };
}

/** The week's Monday 00:00 in the firm's own time, and the next one's: it lasts an hour more or less when clocks change. */
export function boundsOfWeek(week: string, timeZone: string): { readonly since: Date; readonly until: Date } {
  const { monday } = daysOfWeek(week);
  const midnight = (at: Date) => startOfDay(at.toISOString().slice(0, 10), timeZone) ?? at;
  return { since: midnight(monday), until: midnight(new Date(monday.getTime() + 7 * DAY_MS)) };
}

/** The week an instant lies in, on the firm's own calendar. */
export function weekOf(at: Date, timeZone: string): string {
  return weekOfDay(new Date(`${dayOf(at, timeZone)}T12:00:00Z`));
}

/** The week that many weeks earlier. */
export function weekBefore(week: string, weeks: number): string {
  return weekOfDay(new Date(daysOfWeek(week).monday.getTime() - weeks * 7 * DAY_MS));
}

/** The ISO week of a UTC day: that of its Thursday. */
function weekOfDay(day: Date): string {
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** `Semaine du 16 au 22 novembre 2026`, `Week of November 16 to 22, 2026`; never says a month or a year twice. */
export function periodText(week: string, locale: TextLocale): string {
  const { monday, sunday } = daysOfWeek(week);
  const from = dateText(monday, locale, 'UTC');
  const to = dateText(sunday, locale, 'UTC');
  const sameYear = monday.getUTCFullYear() === sunday.getUTCFullYear();
  const sameMonth = monday.getUTCMonth() === sunday.getUTCMonth();
  if (isFrench(locale)) {
    const [day = '', month = ''] = from.split(' ');
    return `Semaine du ${sameMonth ? day : sameYear ? `${day} ${month}` : from} au ${to}`;
  }
  const start = sameYear ? (from.split(',')[0] ?? from) : from;
  return `Week of ${start} to ${sameMonth ? to.slice(to.indexOf(' ') + 1) : to}`;
}
