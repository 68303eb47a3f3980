import { expect, test } from 'vitest';
import { randomFrom } from '../../3-themes/space/random.ts';
import { emptyWeekProbability, logRatio, type StreamWeek, watchWeeks } from './silence-model.ts';
import { simulatedCount } from './simulated-counts.ts';

const weeksOf = (counts: readonly number[], exposure = 1): readonly StreamWeek[] =>
  counts.map((complaints, index) => ({
    weekOf: new Date(Date.UTC(2025, 0, 6 + 7 * index)).toISOString().slice(0, 10),
    complaints,
    exposure,
    isCounted: true,
    badReviews: 0,
    reviews: 0,
  }));
const repeated = (count: number, weeks: number) => Array.from({ length: weeks }, () => count);
const steady = (weeks: number) => Array.from({ length: weeks }, (_, week) => 3 + ((week * 7) % 3) - 1);

test('a place that gets three complaints a week and suddenly none is reported silent', () => {
  const watch = watchWeeks(weeksOf([...steady(39), ...repeated(0, 6)]), null);
  expect(watch.state).toBe('silent');
  expect(watch.fromWeek).toBe(39);
  expect(watch.expected).toBeCloseTo(18, 0);
});

test('a place that goes on as before is left alone', () => {
  expect(watchWeeks(weeksOf(steady(91)), null).state).toBe('steady');
});

test('under 13 weeks the software says it is learning', () => {
  expect(watchWeeks(weeksOf(steady(12)), null).state).toBe('learning');
  expect(watchWeeks([], null).state).toBe('learning');
});

test('from 8 weeks on, a run of empty weeks that luck does not explain is to be checked', () => {
  const watch = watchWeeks(weeksOf([...repeated(6, 6), ...repeated(0, 6)]), null);
  expect(watch.state).toBe('to_check');
  expect(watch.emptyRunProbability).toBeLessThan(0.001);
  expect(watchWeeks(weeksOf([6, 6, 6, 6, 0, 0, 0]), null).state).toBe('learning');
});

test('weeks without any customer are not a silence', () => {
  const closed = weeksOf(repeated(0, 8), 0);
  expect(watchWeeks([...weeksOf(steady(39)), ...closed], null).state).toBe('steady');
});

test('twice the customers and the same complaints is heard as a fall', () => {
  const counts = [...steady(39), ...repeated(1, 12)];
  const busy = counts.map((_, index) => (index < 39 ? 1 : 2));
  const watch = watchWeeks(
    weeksOf(counts).map((week, index) => ({ ...week, exposure: busy[index] ?? 1 })),
    null,
  );
  expect(watch.state).toBe('silent');
});

test('complaints that multiply are reported as growth', () => {
  expect(watchWeeks(weeksOf([...steady(39), ...repeated(12, 4)]), null).state).toBe('growing');
});

test('a place that speaks again is believed within a few weeks, however long it was silent', () => {
  const counts = [...steady(39), ...repeated(0, 40), ...repeated(3, 8)];
  expect(watchWeeks(weeksOf(counts), null).state).not.toBe('silent');
});

const steadyOne = (weeks: number) => Array.from({ length: weeks }, (_, week) => 1 + (week % 2));

test('weeks that are all alike make an empty month tell more than restless weeks do, and days count', () => {
  const alike = weeksOf([...steadyOne(24), ...repeated(0, 4)]);
  const restless = weeksOf([
    ...Array.from({ length: 24 }, (_, week) => (week % 3 === 0 ? 4 : 0)),
    3,
    ...repeated(0, 4),
  ]);
  expect(watchWeeks(alike, null).emptyRunProbability).toBeLessThan(watchWeeks(restless, null).emptyRunProbability);
  expect(watchWeeks(alike, null).state).toBe('steady');
  expect(watchWeeks(alike, null, { quietWeeks: 5.9, isTold: false }).state).toBe('to_check');
});

test('an empty month is worth a look sooner where somebody says that complaints do not arrive', () => {
  const month = weeksOf([...steadyOne(24), ...repeated(0, 4)]);
  const week = weeksOf([...steadyOne(24), 0]);
  expect(watchWeeks(month, null, { quietWeeks: null, isTold: false }).state).toBe('steady');
  expect(watchWeeks(month, null, { quietWeeks: null, isTold: true }).state).toBe('to_check');
  expect(watchWeeks(week, null, { quietWeeks: null, isTold: true }).state).toBe('steady');
});

test('the two formulas agree with a calculation by hand', () => {
  expect(emptyWeekProbability(3, 1e9)).toBeCloseTo(Math.exp(-3), 6);
  expect(logRatio(0, { m: 4, phi: 1e9 }, 0.35)).toBeCloseTo(0.65 * 4, 6);
  expect(logRatio(2, { m: 4, phi: 1e9 }, 0.35)).toBeCloseTo(0.65 * 4 + 2 * Math.log(0.35), 6);
});

test('in a year of ordinary weeks after 39 weeks of learning, at most 6 streams in 100 are called silent', () => {
  const random = randomFrom(2026);
  const alarms = [0.5, 1, 2, 4, 8].flatMap((mean) =>
    Array.from({ length: 100 }, () => {
      const weeks = weeksOf(Array.from({ length: 91 }, () => simulatedCount(mean, 5, random)));
      return range(40, 91).some((end) => watchWeeks(weeks.slice(0, end), null).state === 'silent');
    }),
  );
  expect(alarms.filter(Boolean).length / alarms.length).toBeLessThanOrEqual(0.06);
}, 90_000);

test('nine complaints in ten held back are noticed within a month at four a week, within a season at one', () => {
  const random = randomFrom(7);
  const limits: readonly (readonly [mean: number, weeks: number])[] = [
    [1, 16],
    [2, 10],
    [4, 6],
    [8, 4],
  ];
  for (const [mean, limit] of limits) {
    const delays = Array.from({ length: 40 }, () => {
      const before = Array.from({ length: 39 }, () => simulatedCount(mean, 5, random));
      const after = Array.from({ length: 30 }, () => simulatedCount(mean / 10, 5, random));
      const weeks = weeksOf([...before, ...after]);
      const noticed = range(40, 69).find((end) => watchWeeks(weeks.slice(0, end), null).state === 'silent') ?? 69;
      return noticed - 39;
    }).sort((a, b) => a - b);
    expect(delays[20]).toBeLessThanOrEqual(limit);
  }
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
