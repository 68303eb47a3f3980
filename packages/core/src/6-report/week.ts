import { dateText, isFrench, type TextLocale } from '../4-backlog/format.ts';

const DAY_MS = 86_400_000;

/** Monday and Sunday of an ISO week such as `2026-W47`, as UTC noons. */
export function daysOfWeek(week: string): { readonly monday: Date; readonly sunday: Date } {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  // 4 January is always in the first ISO week.
  const fourth = Date.UTC(year, 0, 4, 12);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const monday = first + (number - 1) * 7 * DAY_MS;
  return { monday: new Date(monday), sunday: new Date(monday + 6 * DAY_MS) };
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
