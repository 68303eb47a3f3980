import { expect, test } from 'vitest';
import { periodText } from './week.ts';

test('a week across a month or a year is named in full', () => {
  expect(periodText('2026-W47', 'fr-CA')).toBe('Semaine du 16 au 22 novembre 2026');
  expect(periodText('2026-W49', 'fr-FR')).toBe('Semaine du 30 novembre au 6 décembre 2026');
  expect(periodText('2026-W53', 'fr-BE')).toBe('Semaine du 28 décembre 2026 au 3 janvier 2027');
  expect(periodText('2026-W01', 'en-CA')).toBe('Week of December 29, 2025 to January 4, 2026');
  expect(periodText('2026-W49', 'en-CA')).toBe('Week of November 30 to December 6, 2026');
  expect(periodText('2026-W23', 'fr-CA')).toBe('Semaine du 1er au 7 juin 2026');
});
