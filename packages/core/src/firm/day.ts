import { Temporal } from 'temporal-polyfill';

/** The day on the firm's own calendar, `2026-11-02`. */
export function dayOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** When a day begins where the firm is; `null` when it is no day, `2026-02-30` for one. */
export function startOfDay(day: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    const start = Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime(timeZone);
    return new Date(start.epochMilliseconds);
  } catch {
    return null;
  }
}
