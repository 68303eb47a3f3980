import { expect, test } from 'vitest';
import { chaseMeasureFrom } from './chase-measure.ts';
import { followUpAt } from './follow-up.ts';

const quebec = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' } as const;
const HOUR = 3_600_000;
const monday = new Date('2026-11-02T15:00:00Z');
const at = (lastTouchAt: Date | null, delaysHours: readonly number[], lastContactAt = monday) =>
  followUpAt(
    { lastContactAt, lastTouchAt },
    delaysHours.map((hours) => hours * HOUR),
    quebec,
  ).toISOString();

test('news are given when three clients in ten would already have asked', () => {
  const delays = [24, 30, 48, 72, 90, 100, 120, 140, 160, 200, 300];
  expect(at(null, delays)).toBe('2026-11-05T15:00:00.000Z');
});

test('before eight clients asked, two working days is the guess', () => {
  expect(at(null, [10, 20])).toBe('2026-11-04T15:00:00.000Z');
  expect(at(null, [], new Date('2026-11-06T15:00:00Z'))).toBe('2026-11-10T15:00:00.000Z');
});

test('a case is touched at most once a week', () => {
  expect(at(monday, [])).toBe('2026-11-09T15:00:00.000Z');
});

test('nobody is touched at night or on a day off', () => {
  expect(
    at(
      null,
      Array.from({ length: 8 }, () => 12),
    ),
  ).toBe('2026-11-03T12:00:00.000Z');
});

test('the fall of messages that ask for news is measured once there are enough of them', () => {
  expect(chaseMeasureFrom({ chases: 10, messages: 100 }, { chases: 5, messages: 100 }).fall).toBeCloseTo(0.5);
  expect(chaseMeasureFrom({ chases: 2, messages: 20 }, { chases: 0, messages: 20 }).fall).toBeNull();
});
