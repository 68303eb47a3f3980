import { expect, test } from 'vitest';
import { boughtReturns } from './bought-returns.ts';

const EVENING = '2026-01-10';

test('who bought again within 90 and 180 days of the evening came back; who was never known counts for nobody', () => {
  const buyers = [
    ['2025-12-01', '2026-02-01'],
    ['2025-11-01', '2026-01-10', '2026-05-01'],
    ['2025-10-01'],
    ['2026-03-01'],
  ];
  expect(boughtReturns(EVENING, buyers, '2026-12-31')).toEqual([
    { days: 90, returned: 1, people: 3 },
    { days: 180, returned: 2, people: 3 },
  ]);
});

test('nothing is counted before purchases reach so far, and a purchase of that very day is no return', () => {
  const buyers = [['2025-12-01', EVENING]];
  expect(boughtReturns(EVENING, buyers, '2026-04-09')).toEqual([]);
  expect(boughtReturns(EVENING, buyers, '2026-04-10')).toEqual([{ days: 90, returned: 0, people: 1 }]);
  expect(boughtReturns(EVENING, buyers, null)).toEqual([]);
  expect(boughtReturns(EVENING, [], '2026-12-31')).toEqual([]);
});
