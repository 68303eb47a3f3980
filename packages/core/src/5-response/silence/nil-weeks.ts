import { localTime } from '../business-calendar.ts';

/** What is known of a place and week: complaints came, somebody confirmed there was none, or nobody said anything. */
export type NilState = 'complaints' | 'confirmed' | 'missing';

/** The Monday (ISO date) of the week before the one `now` lies in, in the firm's own time. */
export function lastWholeWeek(now: Date, calendar: { readonly timeZone: string }): string {
  const today = localTime(now, calendar).toPlainDate();
  return today.subtract({ days: today.dayOfWeek - 1 + 7 }).toString();
}

/** Whether a text is the Monday of a week that is over: only such a week can be confirmed. */
export function isWholeWeek(weekOf: string, now: Date, calendar: { readonly timeZone: string }): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(weekOf)) return false;
  const day = new Date(`${weekOf}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.getUTCDay() === 1 && weekOf <= lastWholeWeek(now, calendar);
}

/** Missing is not zero: a week without complaints that nobody confirmed stays unknown. */
export function nilStateOf(complaints: number, isNil: boolean | null): NilState {
  if (complaints > 0) return 'complaints';
  return isNil === true ? 'confirmed' : 'missing';
}
