import { expect, test } from 'vitest';
import { keepRate, keepRatesFrom, type PromiseOutcome } from './keep-rates.ts';

const many = (count: number, one: Partial<PromiseOutcome>): PromiseOutcome[] =>
  Array.from({ length: count }, () => ({ state: 'kept', action: 'appel', team: 'bureau', person: 'Ana', ...one }));

test('under eight promises it is too early to speak of a rate', () => {
  expect(keepRate({ kept: 7, total: 7 })).toBeNull();
  expect(keepRate({ kept: 2, total: 10 })).toBeCloseTo(0.5, 2);
});

test('the rate of few leans towards what we believe of anybody', () => {
  expect(keepRate({ kept: 0, total: 8 })).toBeCloseTo(8 / 18, 5);
  expect(keepRate({ kept: 0, total: 800 })).toBeLessThan(0.011);
});

test('what is open, cancelled or expired counts nowhere; late, broken and made good count against', () => {
  const { overall } = keepRatesFrom(
    [
      ...many(6, {}),
      ...many(1, { state: 'late' }),
      ...many(1, { state: 'broken' }),
      ...many(1, { state: 'repaired' }),
      ...many(5, { state: 'open' }),
      ...many(5, { state: 'cancelled' }),
      ...many(5, { state: 'expired' }),
    ],
    false,
  );
  expect(overall).toMatchObject({ kept: 6, total: 9 });
});

test('nobody is counted by name unless the owner switched it on', () => {
  const outcomes = [...many(8, {}), ...many(3, { team: 'atelier', person: 'Luc', action: 'visite' })];
  expect(keepRatesFrom(outcomes, false).byPerson).toEqual([]);
  const rates = keepRatesFrom(outcomes, true);
  expect(rates.byTeam.map(({ name, rate }) => [name, rate === null])).toEqual([
    ['bureau', false],
    ['atelier', true],
  ]);
  expect(rates.byPerson).toHaveLength(2);
});
