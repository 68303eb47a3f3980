import { Temporal } from 'temporal-polyfill';
import type { Country } from '../../firm/firm.ts';

/**
 * Public holidays, computed here: loading `date-holidays` costs 0.5 to 0.9 s and 40 MB for thirteen dates a year.
 * A test holds this table against that package for Québec, France and Belgium.
 */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly afterEaster: number }
  /** The `nth` weekday (1 = Monday) of a month. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** The last weekday before a day of a month. */
  | { readonly month: number; readonly weekday: number; readonly before: number };

const CANADA: readonly Rule[] = [
  { month: 1, day: 1 },
  { afterEaster: -2 },
  { month: 5, weekday: 1, before: 25 },
  { month: 7, day: 1 },
  { month: 9, weekday: 1, nth: 1 },
  { month: 10, weekday: 1, nth: 2 },
  { month: 12, day: 25 },
];
const QUEBEC: readonly Rule[] = [...CANADA, { month: 6, day: 24 }];
const COMMON_EUROPE: readonly Rule[] = [
  { month: 1, day: 1 },
  { afterEaster: 1 },
  { month: 5, day: 1 },
  { afterEaster: 39 },
  { afterEaster: 50 },
  { month: 8, day: 15 },
  { month: 11, day: 1 },
  { month: 11, day: 11 },
  { month: 12, day: 25 },
];
const FRANCE: readonly Rule[] = [...COMMON_EUROPE, { month: 5, day: 8 }, { month: 7, day: 14 }];
const BELGIUM: readonly Rule[] = [...COMMON_EUROPE, { month: 7, day: 21 }];

export function isHoliday(date: Temporal.PlainDate, country: Country, region: string | null): boolean {
  return rulesFor(country, region).some((rule) => dateOf(rule, date.year).equals(date));
}

export function isBusinessDay(date: Temporal.PlainDate, country: Country, region: string | null): boolean {
  return date.dayOfWeek <= 5 && !isHoliday(date, country, region);
}

function rulesFor(country: Country, region: string | null): readonly Rule[] {
  if (country === 'FR') return FRANCE;
  if (country === 'BE') return BELGIUM;
  return region === null || region === 'QC' ? QUEBEC : CANADA;
}

function dateOf(rule: Rule, year: number): Temporal.PlainDate {
  if ('afterEaster' in rule) return easterSunday(year).add({ days: rule.afterEaster });
  if ('day' in rule) return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
  if ('nth' in rule) {
    const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 });
    return first.add({ days: ((rule.weekday - first.dayOfWeek + 7) % 7) + 7 * (rule.nth - 1) });
  }
  const limit = Temporal.PlainDate.from({ year, month: rule.month, day: rule.before });
  return limit.subtract({ days: ((limit.dayOfWeek - rule.weekday + 6) % 7) + 1 });
}

/** Anonymous Gregorian computus (Nature, 20 April 1876). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const d =
    (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const e = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - d - (rest % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
