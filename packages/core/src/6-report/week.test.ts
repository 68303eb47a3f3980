import { expect, test } from 'vitest';
import { boundsOfWeek, isWeek, periodText, weekBefore } from './week.ts';

test('a week across a month or a year is named in full', () => {
  expect(periodText('2026-W47', 'fr-CA')).toBe('Semaine du 16 au 22 novembre 2026');
  expect(periodText('2026-W49', 'fr-FR')).toBe('Semaine du 30 novembre au 6 décembre 2026');
  expect(periodText('2026-W53', 'fr-BE')).toBe('Semaine du 28 décembre 2026 au 3 janvier 2027');
  expect(periodText('2026-W01', 'en-CA')).toBe('Week of December 29, 2025 to January 4, 2026');
  expect(periodText('2026-W49', 'en-CA')).toBe('Week of November 30 to December 6, 2026');
  expect(periodText('2026-W23', 'fr-CA')).toBe('Semaine du 1er au 7 juin 2026');
});

test('a week is the firm’s own, also when clocks change in it', () => {
  expect(boundsOfWeek('2026-W43', 'Europe/Brussels')).toEqual({
    since: new Date('2026-10-18T22:00:00Z'),
    until: new Date('2026-10-25T23:00:00Z'),
  });
});

test('weeks are counted back over the turn of a year of 53 weeks', () => {
  expect(weekBefore('2027-W01', 1)).toBe('2026-W53');
  expect(weekBefore('2027-W01', 54)).toBe('2025-W52');
  expect([isWeek('2026-W53'), isWeek('2027-W53'), isWeek('2026-W00'), isWeek('2026-W7'), isWeek('x')]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
