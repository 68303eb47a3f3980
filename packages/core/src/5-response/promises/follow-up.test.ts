import { expect, test } from 'vitest';
import { chaseMeasureFrom, chaseWeeksFrom } from './chase-measure.ts';
import { followUpAt, followUpLine } from './follow-up.ts';

const quebec = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' } as const;
const HOUR = 3_600_000;
const monday = new Date('2026-11-02T15:00:00Z');
type Before = { readonly touched?: Date; readonly decided?: Date; readonly contact?: Date };
const at = (delaysHours: readonly number[], { touched, decided, contact }: Before = {}) =>
  followUpAt(
    { lastContactAt: contact ?? monday, lastTouchAt: touched ?? null, lastDecidedAt: decided ?? null },
    delaysHours.map((hours) => hours * HOUR),
    quebec,
  ).toISOString();

test('news are given when three clients in ten would already have asked', () => {
  const delays = [24, 30, 48, 72, 90, 100, 120, 140, 160, 200, 300];
  expect(at(delays)).toBe('2026-11-05T15:00:00.000Z');
});

test('before eight clients asked, two working days is the guess', () => {
  expect(at([10, 20])).toBe('2026-11-04T15:00:00.000Z');
  expect(at([], { contact: new Date('2026-11-06T15:00:00Z') })).toBe('2026-11-10T15:00:00.000Z');
});

test('a case is touched at most once a week', () => {
  expect(at([], { touched: monday })).toBe('2026-11-09T15:00:00.000Z');
});

test('what somebody took or declined is not proposed again within the week', () => {
  expect(at([], { decided: new Date('2026-11-05T15:00:00Z') })).toBe('2026-11-12T15:00:00.000Z');
});

test('a proposal that is taken reads like a note of five seconds', () => {
  expect(followUpLine('Élise Roy', '27 novembre 2026', 'fr')).toBe(
    'Donner des nouvelles à Élise Roy le 27 novembre 2026',
  );
  expect(followUpLine(null, 'November 27, 2026', 'en')).toBe('Reply with news on November 27, 2026');
});

test('the curve of messages that ask for news has every week since the first, empty ones too', () => {
  const counted = [
    { weekOf: '2026-10-26', chases: 2, messages: 9 },
    { weekOf: '2026-11-09', chases: 0, messages: 4 },
  ];
  expect(chaseWeeksFrom(counted, '2026-11-22')).toEqual([
    counted[0],
    { weekOf: '2026-11-02', chases: 0, messages: 0 },
    counted[1],
    { weekOf: '2026-11-16', chases: 0, messages: 0 },
  ]);
  expect(chaseWeeksFrom([], '2026-11-16')).toEqual([]);
});

test('nobody is touched at night or on a day off', () => {
  expect(at(Array.from({ length: 8 }, () => 12))).toBe('2026-11-03T12:00:00.000Z');
});

test('the fall of messages that ask for news is measured once there are enough of them', () => {
  expect(chaseMeasureFrom({ chases: 10, messages: 100 }, { chases: 5, messages: 100 }).fall).toBeCloseTo(0.5);
  expect(chaseMeasureFrom({ chases: 2, messages: 20 }, { chases: 0, messages: 20 }).fall).toBeNull();
});
