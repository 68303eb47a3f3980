import { type DayOrder, parseDate } from './parse-date.ts';

/** A day or a week as a table names it. */
export type Period = { readonly span: 'day' | 'week'; readonly day: string };

const DAY_MS = 86_400_000;
const ISO_WEEK = /^(\d{4})\s*[-–/ ]?\s*(?:w|s|sem\.?|semaine|week)\s*[-–]?\s*(\d{1,2})$/i;
const WEEK_FIRST = /^(?:w|s|sem\.?|semaine|week)\s*[-–]?\s*(\d{1,2})\s*[-–/ ,]\s*(\d{4})$/i;

/**
 * `2026-W45`, `S45 2026`, `semaine 45, 2026` are weeks; any date is a day.
 *
 * @returns The day, or the Monday of the week, as ISO date; `null` when it is neither.
 */
export function periodFrom(cell: string, order: DayOrder): Period | null {
  const written = ISO_WEEK.exec(cell);
  const turned = WEEK_FIRST.exec(cell);
  const [year, week] = written !== null ? [written[1], written[2]] : [turned?.[2], turned?.[1]];
  if (year !== undefined && week !== undefined) {
    const monday = mondayOfWeek(Number(year), Number(week));
    return monday === null ? null : { span: 'week', day: monday };
  }
  const at = parseDate(cell, order);
  return at === null ? null : { span: 'day', day: at.slice(0, 10) };
}

/** ISO 8601: week 1 holds January 4. */
function mondayOfWeek(year: number, week: number): string | null {
  const fourth = Date.UTC(year, 0, 4);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const monday = new Date(first + (week - 1) * 7 * DAY_MS);
  const thursday = new Date(monday.getTime() + 3 * DAY_MS);
  return week >= 1 && thursday.getUTCFullYear() === year ? monday.toISOString().slice(0, 10) : null;
}

/** Whether the days of a column could be read in two orders, so that somebody must say which. */
export function isOrderUnsure(cells: readonly string[]): boolean {
  const pairs = cells.map((cell) => /^(\d{1,2})[-/.](\d{1,2})[-/.]/.exec(cell)).filter((match) => match !== null);
  return pairs.length > 0 && pairs.every(([, first, second]) => Number(first) <= 12 && Number(second) <= 12);
}

/** A count as people and Excel write it: `1 234`, `1'234`, `1,234`, `58`, `58,5`. @returns `null` when it is none. */
export function countFrom(cell: string): number | null {
  const bare = cell.replace(/[\s'’\u00a0\u202f]/g, '');
  const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(whole) ? Number(whole) : null;
}

/** `1 234,50 $` → 123450. @returns `null` when it is no amount. */
export function centsFrom(cell: string): number | null {
  const bare = cell.replace(/[\s'’\u00a0\u202f$€]|CAD|EUR/gi, '');
  const match = /^(\d+(?:[.,]\d{3})*?)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (match === null) return null;
  return Number((match[1] ?? '').replace(/[.,]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0);
}
