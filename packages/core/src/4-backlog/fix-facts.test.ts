import { expect, test } from 'vitest';
import { stateAfterFix } from './fix-facts.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { RankingRowLike } from './windows.ts';

const FIXED_AT = new Date('2026-08-01T00:00:00Z');
const UNTIL = new Date('2026-08-29T00:00:00Z');
const item = { themeId: 'thm_water', state: 'fixed', fixedAt: FIXED_AT } as const;

function rowsOn(days: readonly number[], clientOf: (index: number) => string): RankingRowLike[] {
  return days.map((day, index) => ({
    themeId: 'thm_water',
    clientKey: clientOf(index),
    receivedAt: new Date(FIXED_AT.getTime() + day * 86_400_000),
    severity: 2,
    hasBrokenPromise: false,
    yearlyMarginCents: null,
  }));
}

const before = rowsOn([-50, -44, -40, -33, -30, -25, -21, -14, -9, -5, -2], (index) => `before ${index}`);

test('complaints that come back after the fix make it a relapse', () => {
  const after = rowsOn([4, 8, 11, 15, 18, 20, 23, 26, 27], (index) => `after ${index}`);
  expect(stateAfterFix(item, [...after, ...before], UNTIL, DEFAULT_POLICY)).toBe('regressed');
});

test('silence after the fix verifies it once complaints were to be expected', () => {
  expect(stateAfterFix(item, before, UNTIL, DEFAULT_POLICY)).toBe('verified');
});

test('one client who writes ten times does not make a relapse', () => {
  const after = rowsOn([4, 6, 8, 10, 12, 14, 16, 18, 20, 22], () => 'the same client');
  expect(stateAfterFix(item, [...before, ...after], UNTIL, DEFAULT_POLICY)).not.toBe('regressed');
});

test('a week after the fix it is too early to say', () => {
  const soon = new Date('2026-08-04T00:00:00Z');
  expect(stateAfterFix(item, before, soon, DEFAULT_POLICY)).toBe('fixed');
});
