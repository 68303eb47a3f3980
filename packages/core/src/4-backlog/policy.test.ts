import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from './policy.ts';
import { POLICY_CONSTANTS } from './policy-table.ts';
import { policyForClients, policyForFirm } from './policy-for.ts';
import { parsePolicy, policyValue } from './policy-parse.ts';

describe('the constants an owner may change', () => {
  it('keeps every default that is not named', () => {
    const parsed = parsePolicy({ windowDays: 28, underReporting: { money: 2 }, trend: { newDays: 7 } });
    expect(parsed).toEqual({
      ok: true,
      value: {
        ...DEFAULT_POLICY,
        windowDays: 28,
        underReporting: { ...DEFAULT_POLICY.underReporting, money: 2 },
        trend: { ...DEFAULT_POLICY.trend, newDays: 7 },
      },
    });
    expect(parsePolicy(undefined)).toEqual({ ok: true, value: DEFAULT_POLICY });
  });

  it('names every bad setting at once and applies none', () => {
    const parsed = parsePolicy({ windowDays: 0, scoreQuantile: 1.5, windowDay: 3 });
    expect(parsed.ok).toBe(false);
    const reason = parsed.ok ? '' : parsed.reason;
    expect(reason).toContain('windowDays');
    expect(reason).toContain('scoreQuantile');
    expect(reason).toContain('windowDay');
  });

  it('refuses bounds that cross', () => {
    expect(parsePolicy({ valueRatioMin: 5 })).toEqual({
      ok: false,
      reason: 'valueRatioMin: must not exceed valueRatioMax',
    });
    expect(parsePolicy({ trendFactorMax: 0.5 }).ok).toBe(false);
  });

  it('never believes that more people complain than are touched', () => {
    expect(parsePolicy({ underReporting: { attitude: 0.5 } }).ok).toBe(false);
  });

  it('takes the median margin of the clients who bring one', () => {
    const margins = [100, 300, null, 200, 0].map((yearlyMarginCents) => ({ yearlyMarginCents }));
    expect(policyForClients(DEFAULT_POLICY, margins).medianYearlyMarginCents).toBe(200);
    expect(
      policyForClients(DEFAULT_POLICY, [{ yearlyMarginCents: 100 }, { yearlyMarginCents: 200 }])
        .medianYearlyMarginCents,
    ).toBe(150);
    expect(policyForClients(DEFAULT_POLICY, [{ yearlyMarginCents: null }])).toBe(DEFAULT_POLICY);
  });

  it('says what a bad setting may be, and guesses a slip of the pen', () => {
    expect(parsePolicy({ windowDays: 0, trend: { newDays: 1.5 } })).toEqual({
      ok: false,
      reason: 'windowDays: must be from 1 to 730, and is 0; trend.newDays: must be a whole number, and is 1.5',
    });
    expect(parsePolicy({ windowDay: 3 })).toEqual({
      ok: false,
      reason: 'windowDay: there is no such setting; did you mean windowDays?',
    });
    expect(parsePolicy({ windowDays: 'vingt' })).toMatchObject({ reason: 'windowDays: must be a number' });
    expect(parsePolicy({ effortStepsHalfDays: [] }).ok).toBe(false);
    expect(parsePolicy([]).ok).toBe(false);
  });

  it('reads the names of a firm file', () => {
    const parsed = parsePolicy({ window_days: 28, under_reporting: { money: 2 } });
    expect(parsed.ok && [parsed.value.windowDays, parsed.value.underReporting.money]).toEqual([28, 2]);
  });

  it('keeps the margin an owner set, whatever the clients file says', () => {
    const clients = [{ yearlyMarginCents: 100 }];
    expect(policyForFirm({}, clients).medianYearlyMarginCents).toBe(100);
    expect(policyForFirm({ policy: { medianYearlyMarginCents: 40_000 } }, clients).medianYearlyMarginCents).toBe(
      40_000,
    );
    expect(policyForFirm({ policy: { windowDays: -1 } }, []).windowDays).toBe(56);
  });

  it('lists every constant with its bounds, its reason and its default within them', () => {
    const { effortStepsHalfDays, ...rest } = DEFAULT_POLICY;
    expect(effortStepsHalfDays).toContain(rest.defaultEffortHalfDays);
    const leaves = Object.entries(rest).flatMap(([key, value]) =>
      typeof value === 'number' ? [key] : Object.keys(value).map((inner) => `${key}.${inner}`),
    );
    expect(POLICY_CONSTANTS.map(({ path }) => path).toSorted()).toEqual(leaves.toSorted());
    for (const { path, min, max, what, why } of POLICY_CONSTANTS) {
      expect(policyValue(DEFAULT_POLICY, path)).toBeGreaterThanOrEqual(min);
      expect(policyValue(DEFAULT_POLICY, path)).toBeLessThanOrEqual(max);
      for (const text of [what.fr, what.en, why.fr, why.en]) expect(text.length).toBeGreaterThan(5);
      for (const text of [what.fr, why.fr]) expect(text).not.toMatch(/ [:;!?%»]|« |'/u);
    }
  });
});
