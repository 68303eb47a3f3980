import { expect, test } from 'vitest';
import { addBusinessDays, type CalendarOf, nextMorning, nextOpening } from './business-calendar.ts';

const quebec: CalendarOf = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' };
const france: CalendarOf = { country: 'FR', region: null, timeZone: 'Europe/Paris' };
test('one working day after the Friday before Patriots’ Day is Tuesday', () => {
  const friday = new Date('2026-05-15T14:00:00Z');
  expect(addBusinessDays(friday, 1, quebec).toISOString()).toBe('2026-05-19T14:00:00.000Z');
});

test('the same local time is kept when the clocks change', () => {
  const beforeChange = new Date('2026-10-30T14:00:00Z');
  expect(addBusinessDays(beforeChange, 1, quebec).toISOString()).toBe('2026-11-02T15:00:00.000Z');
});

test('what falls in the night waits for seven, what falls on 14 July waits for the 15th', () => {
  expect(nextOpening(new Date('2026-07-15T02:00:00Z'), france).toISOString()).toBe('2026-07-15T05:00:00.000Z');
  expect(nextOpening(new Date('2026-07-14T08:00:00Z'), france).toISOString()).toBe('2026-07-15T05:00:00.000Z');
  expect(nextOpening(new Date('2026-07-17T19:30:00Z'), france).toISOString()).toBe('2026-07-20T05:00:00.000Z');
  expect(nextOpening(new Date('2026-07-15T08:00:00Z'), france).toISOString()).toBe('2026-07-15T08:00:00.000Z');
});

test('a night before a Saturday ends on Saturday for what was promised on Saturday', () => {
  expect(nextMorning(new Date('2026-07-18T03:00:00Z'), france).toISOString()).toBe('2026-07-18T05:00:00.000Z');
  expect(nextMorning(new Date('2026-07-17T20:30:00Z'), france).toISOString()).toBe('2026-07-18T05:00:00.000Z');
});
