import { expect, test } from 'vitest';
import { captureRate } from './capture-rate.ts';
import { peerVerdicts } from './peers.ts';

const shops = (complaints: readonly number[]) =>
  [1200, 1000, 1100, 700, 150].map((exposure, index) => ({
    name: `Boutique ${index + 1}`,
    exposure,
    complaints: complaints[index] ?? 0,
  }));

test('of five shops, the one that hears 3 complaints where 29 are expected is flagged, the small one is not', () => {
  const verdicts = peerVerdicts(shops([31, 26, 3, 19, 4]));
  expect(verdicts.map((verdict) => verdict.isFlagged)).toEqual([false, false, true, false, false]);
  expect(verdicts[2]?.expected).toBeCloseTo(28.9, 1);
  expect(verdicts[2]?.probability).toBeCloseTo(2e-5, 6);
});

test('shops that hear what they should are left alone', () => {
  expect(peerVerdicts(shops([31, 26, 28, 19, 4])).some((verdict) => verdict.isFlagged)).toBe(false);
});

test('a rare count that is still near the expected one is not flagged', () => {
  const verdicts = peerVerdicts(shops([3100, 2600, 1900, 1800, 390]));
  expect(verdicts[2]?.isFlagged).toBe(false);
});

test('two shops cannot judge each other', () => {
  const two = [
    { name: 'A', exposure: 1000, complaints: 60 },
    { name: 'B', exposure: 1000, complaints: 0 },
  ];
  expect(peerVerdicts(two).some((verdict) => verdict.isFlagged)).toBe(false);
});

test('no exposure, no complaint and no shop give no accusation and no crash', () => {
  expect(peerVerdicts([])).toEqual([]);
  expect(peerVerdicts(shops([0, 0, 0, 0, 0])).some((verdict) => verdict.isFlagged)).toBe(false);
  const closed = peerVerdicts([...shops([31, 26, 28, 19, 4]), { name: 'Fermée', exposure: 0, complaints: 0 }]);
  expect(closed.at(-1)?.isFlagged).toBe(false);
});

test('very large counts stay finite', () => {
  const verdicts = peerVerdicts(shops([31_000, 26_000, 3_000, 19_000, 4_000]));
  expect(verdicts[2]?.isFlagged).toBe(true);
  expect(verdicts.every((verdict) => Number.isFinite(verdict.probability))).toBe(true);
});

test('42 complaints recorded, 18 found elsewhere, 6 in both: about 116 exist, and 36 % reach us', () => {
  const rate = captureRate({ recorded: 42, elsewhere: 18, both: 6 });
  expect(rate?.total).toBeCloseTo(115.7, 1);
  expect(rate?.standardError).toBeCloseTo(30, 0);
  expect(rate?.share).toBeCloseTo(0.36, 2);
});

test('lists that contradict each other give no estimate', () => {
  expect(captureRate({ recorded: 5, elsewhere: 18, both: 6 })).toBeNull();
});
