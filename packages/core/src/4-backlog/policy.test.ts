import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, parsePolicy, policyForClients } from './policy.ts';

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
});
