import type { Severity } from '../2-signals/signals.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** What counting needs of one grievance. */
type Told = { readonly receivedAt: Date; readonly severity: Severity; readonly hasBrokenPromise: boolean };
export type Counted = { readonly sinceMs: number; severity: Severity; hasBrokenPromise: boolean };

/** One client's grievances about one theme: those within 30 days of the first are one, the worst of them. */
export function countedOnce(rows: readonly Told[], repeatDays: number): Counted[] {
  const counted: Counted[] = [];
  let last: Counted | undefined;
  for (const row of rows.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())) {
    const at = row.receivedAt.getTime();
    if (last === undefined || at - last.sinceMs >= repeatDays * DAY_MS) {
      last = { sinceMs: at, severity: row.severity, hasBrokenPromise: row.hasBrokenPromise };
      counted.push(last);
      continue;
    }
    if (row.severity > last.severity) last.severity = row.severity;
    last.hasBrokenPromise ||= row.hasBrokenPromise;
  }
  return counted;
}

/** The weeks that end at `untilMs`, the last one too, back to the record's first whole week. */
export type Weeks = { readonly untilMs: number; readonly count: number };

export function weeksOnRecord(
  { sinceMs, untilMs }: { readonly sinceMs: number; readonly untilMs: number },
  weeksMax: number,
): Weeks {
  return { untilMs, count: Math.min(weeksMax, Math.floor((untilMs - sinceMs) / WEEK_MS)) };
}

/** Clients of one theme per week, oldest first; each client once per `repeatDays`. */
export function weeklyClientsFrom(
  rowsOfClients: Iterable<readonly Told[]>,
  { untilMs, count }: Weeks,
  repeatDays: number,
): number[] {
  const weekly = Array.from({ length: count }, () => 0);
  for (const rows of rowsOfClients) {
    for (const { sinceMs } of countedOnce(rows, repeatDays)) {
      const week = count - 1 - Math.floor((untilMs - sinceMs) / WEEK_MS);
      if (week >= 0 && week < count) weekly[week] = (weekly[week] ?? 0) + 1;
    }
  }
  return weekly;
}
