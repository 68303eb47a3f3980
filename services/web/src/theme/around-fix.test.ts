import { expect, test } from 'vitest';
import { aroundFix } from './around-fix.ts';

const week = (day: string, clients: number) => ({ from: new Date(`${day}T00:00:00Z`), clients, expected: null });
const CURVE = [week('2025-11-03', 4), week('2025-11-10', 2), week('2025-11-17', 1), week('2025-11-24', 0)];

test('the pace is told before and after a fix, whose own week is after', () => {
  expect(aroundFix(CURVE, new Date('2025-11-19T12:00:00Z'))).toEqual({
    before: { clientsPerWeek: 3, weeks: 2 },
    after: { clientsPerWeek: 0.5, weeks: 2 },
  });
});

test('the empty weeks before it was first told do not soften the pace before a fix', () => {
  const curve = [week('2025-10-20', 0), week('2025-10-27', 0), ...CURVE];
  expect(aroundFix(curve, new Date('2025-11-19T12:00:00Z'))?.before).toEqual({ clientsPerWeek: 3, weeks: 2 });
});

test('a fix in the last week has one week after it; one older than what is drawn is compared with nothing', () => {
  expect(aroundFix(CURVE, new Date('2025-11-27T00:00:00Z'))?.after.weeks).toBe(1);
  expect(aroundFix(CURVE, new Date('2025-10-01T00:00:00Z'))).toBeNull();
  expect(aroundFix([], new Date('2025-10-01T00:00:00Z'))).toBeNull();
});
