import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isBusinessDay, isHoliday } from './holidays.ts';

const PLACES = [
  ['CA', 'QC'],
  ['FR', null],
  ['BE', 'WAL'],
] as const;

test('our holidays are those of the date-holidays package from 2024 to 2035', () => {
  for (const [country, region] of PLACES) {
    const official = region === null ? new Holidays(country) : new Holidays(country, region);
    for (let year = 2024; year <= 2035; year += 1) {
      const expected = official
        .getHolidays(year)
        .filter(({ type, substitute }) => type === 'public' && substitute !== true)
        .map(({ date }) => date.slice(0, 10));
      expect(ourHolidays(year, country, region)).toEqual([...new Set(expected)].toSorted());
    }
  }
});

function ourHolidays(year: number, country: 'CA' | 'FR' | 'BE', region: string | null): readonly string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
    .filter((day) => isHoliday(day, country, region))
    .map(String);
}

test('Saint-Jean is a day off in Québec and a working day in France', () => {
  const day = Temporal.PlainDate.from('2026-06-24');
  expect(isBusinessDay(day, 'CA', 'QC')).toBe(false);
  expect(isBusinessDay(day, 'FR', null)).toBe(true);
});
