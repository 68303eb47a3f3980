import { expect, test } from 'vitest';
import {
  addBusinessDays,
  type CalendarOf,
  isQuiet,
  lastWorkedBefore,
  nextMorning,
  nextOpening,
} from './business-calendar.ts';

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

test('a firm with quiet hours and closed days of its own is left in peace by these', () => {
  const bakery: CalendarOf = {
    ...quebec,
    quietHours: { fromMinute: 14 * 60 + 30, untilMinute: 4 * 60 + 15 },
    closedDays: ['2026-11-24'],
  };
  // Monday 15:00 in Montréal is its evening; Tuesday it is closed.
  const monday = new Date('2026-11-23T20:00:00Z');
  expect(isQuiet(monday, bakery)).toBe(true);
  expect(isQuiet(new Date('2026-11-23T09:20:00Z'), bakery)).toBe(false);
  expect(nextOpening(monday, bakery).toISOString()).toBe('2026-11-25T09:15:00.000Z');
  expect(nextMorning(monday, bakery).toISOString()).toBe('2026-11-24T09:15:00.000Z');
  expect(addBusinessDays(monday, 1, bakery).toISOString()).toBe('2026-11-25T20:00:00.000Z');
  // The word before the days off comes an hour before its quiet ones.
  expect(lastWorkedBefore(new Date('2026-11-25T15:00:00Z'), bakery).toISOString()).toBe('2026-11-23T18:30:00.000Z');
});
