import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveFrom, expectedBandFrom } from './expected-band.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { RankingRowLike } from './windows.ts';

const MONDAY = new Date('2026-10-26T08:00:00Z');
const told = (clientKey: string, days: number): RankingRowLike => ({
  themeId: 'thm_wait',
  clientKey,
  receivedAt: new Date(MONDAY.getTime() - days * 86_400_000),
  severity: 2,
  hasBrokenPromise: false,
  yearlyMarginCents: null,
});

describe('what the past of a theme lets expect', () => {
  it('expects nothing before there are four weeks of past', () => {
    const band = expectedBandFrom([3, 2, 4, 3, 3], 1);
    expect(band.slice(0, 4).map(({ expected }) => expected)).toEqual([null, null, null, null]);
    expect(band[4]?.expected?.mean).toBeCloseTo(3.1, 1);
  });

  it('agrees with the negative binomial worked out elsewhere', () => {
    // Shape 12.5, odds 4.05 / 5.05: P(0) = .063, P(≤ 6) = .944, P(≤ 7) = .974.
    expect(expectedBandFrom([3, 3, 3, 3, 0], 1)[4]?.expected).toMatchObject({ low: 0, high: 7 });
  });

  it('does not let a week explain itself', () => {
    const [calm, wild] = [0, 30].map((last) => expectedBandFrom([2, 1, 3, 2, 2, last], 1).at(-1)?.expected);
    expect(calm).toEqual(wild);
  });

  it('grows wider where one event brings several complaints, never narrower than Poisson', () => {
    const weekly = [2, 1, 3, 2, 2, 1];
    const width = (scatter: number) => {
      const expected = expectedBandFrom(weekly, scatter).at(-1)?.expected;
      return expected ? expected.high - expected.low : 0;
    };
    expect(width(3)).toBeGreaterThan(width(1));
    expect(width(0.5)).toBe(width(1));
  });

  it('holds its mean, and nine weeks in ten of what it describes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 5, maxLength: 40 }), (weekly) => {
        for (const { expected } of expectedBandFrom(weekly, 1)) {
          if (expected === null) continue;
          expect(expected.low).toBeLessThanOrEqual(Math.ceil(expected.mean));
          expect(expected.high).toBeGreaterThanOrEqual(Math.floor(expected.mean));
        }
      }),
    );
  });
});

const FRAME = { policy: DEFAULT_POLICY, timeZone: 'America/Toronto' };

describe('the curve of a theme', () => {
  it('begins each week on the same day of the week, on either side of a change of clocks', () => {
    const sundayNight = new Date('2026-11-23T04:08:00Z');
    const old = [{ ...told('a', 20), receivedAt: new Date('2026-10-20T12:00:00Z') }];
    const days = curveFrom(old, sundayNight, FRAME).map(({ from }) =>
      from.toLocaleDateString('en-CA', { timeZone: 'America/Toronto', weekday: 'long' }),
    );
    expect(new Set(days)).toEqual(new Set(['Sunday']));
  });

  it('dates its weeks back from the day of the ranking and counts a loud client once', () => {
    const curve = curveFrom([told('a', 20), told('a', 19), told('b', 1)], MONDAY, FRAME);
    expect(curve.map(({ clients }) => clients)).toEqual([0, 0, 0, 0, 1, 0, 1]);
    expect(curve.at(-1)?.from).toEqual(new Date('2026-10-19T08:00:00Z'));
  });

  it('is empty where nothing was told', () => {
    expect(curveFrom([], MONDAY, FRAME)).toEqual([]);
  });
});
