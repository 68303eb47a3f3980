import { Cron } from 'croner';

const DAY_MS = 86_400_000;

/** `null` when the schedule is one; else what to write. */
export function scheduleProblem(schedule: string): string | null {
  try {
    return new Cron(schedule).nextRun() === null ? `"${schedule}" never comes; write it like */5 * * * *` : null;
  } catch {
    return `"${schedule}" is not a schedule; write minute, hour, day, month and weekday, like */5 * * * *`;
  }
}

/** When the schedule comes next after `now`, by the clocks of the firm's place; a day later when it never does. */
export function nextRunAt(schedule: string, timeZone: string, now: Date): Date {
  return cronOf(schedule, timeZone)?.nextRun(now) ?? new Date(now.getTime() + DAY_MS);
}

/** The time between two runs, as it is now. */
export function periodMs(schedule: string, timeZone: string, now: Date): number {
  const [first, second] = cronOf(schedule, timeZone)?.nextRuns(2, now) ?? [];
  return first === undefined || second === undefined ? DAY_MS : second.getTime() - first.getTime();
}

/** A schedule is checked when it is saved; one that an older program saved may still be none. */
function cronOf(schedule: string, timezone: string): Cron | null {
  try {
    return new Cron(schedule, { timezone });
  } catch {
    return null;
  }
}

/** It is the day somewhere on earth: a boundary is better a little early than late. */
const EARLIEST_HOURS = 14;

/** The beginning of a day that somebody wrote as YYYY-MM-DD. */
export function sinceDayFrom(written: string): Date | 'unclear' {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? 'unclear' : new Date(at - EARLIEST_HOURS * 3_600_000);
}
