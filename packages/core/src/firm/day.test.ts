import { expect, it } from 'vitest';
import { dayOf, startOfDay } from './day.ts';

it('a day begins and ends where the firm is, also when the clocks change', () => {
  expect(startOfDay('2025-12-24', 'America/Toronto')?.toISOString()).toBe('2025-12-24T05:00:00.000Z');
  expect(startOfDay('2026-07-01', 'Europe/Brussels')?.toISOString()).toBe('2026-06-30T22:00:00.000Z');
  for (const zone of ['America/Toronto', 'Europe/Brussels', 'America/Sao_Paulo']) {
    for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2018-11-04']) {
      expect(dayOf(startOfDay(day, zone) ?? new Date(0), zone)).toBe(day);
    }
  }
});

it('what is no day is none', () => {
  for (const day of ['2026-02-30', '2026-13-01', '24/12/2025', '', '2026-1-1']) {
    expect(startOfDay(day, 'America/Toronto')).toBeNull();
  }
});
