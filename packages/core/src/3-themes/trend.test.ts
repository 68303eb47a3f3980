import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastStepFrom } from './rate-steps.ts';
import { scattersFrom } from './scatter.ts';
import { DEFAULT_TREND_RULES, fixJudgementFrom, isEmerging, type TrendFacts, trendFrom } from './trend.ts';

const OLD: Omit<TrendFacts, 'weeklyClients'> = {
  scatter: 1,
  distinctClients: 10,
  ageDays: 200,
  recordDays: 210,
  isRegressed: false,
};
const weeks = (written: string) => [...written].map((week) => (week === '.' ? 0 : Number(week)));
const trendOf = (written: string, more: Partial<TrendFacts> = {}) =>
  trendFrom({ ...OLD, weeklyClients: weeks(written), ...more });

describe('the curve of a theme', () => {
  it('is steady while the figures prove nothing', () => {
    expect(trendOf('1..1.1.2..1..1.1..1.21..1..1')).toBe('steady');
    expect(trendOf('............................')).toBe('steady');
    expect(trendOf('...........................2')).toBe('steady');
    expect(trendOf('34253243523441354')).toBe('steady');
  });

  it('grows when clients clearly complain more often than before', () => {
    expect(trendOf('..1...1....1...1..1..12123')).toBe('growing');
    expect(trendOf('343243523443989')).toBe('growing');
  });

  it('stops growing when the new rate has become the usual one', () => {
    expect(trendOf(`..1...1....1...1..1..${'12121312'.repeat(2)}`)).toBe('steady');
  });

  it('fades when they clearly complain less', () => {
    expect(trendOf('2132113221231......')).toBe('fading');
    expect(trendOf('232314232432.1..')).toBe('fading');
  });

  it('has faded for as long as it stays silent', () => {
    expect(trendOf(`211322121123${'.'.repeat(27)}`)).toBe('fading');
  });

  it('is a relapse when what had gone silent comes back', () => {
    expect(trendOf('1121121112..........12')).toBe('regressed');
  });

  it('sees a smaller change where complaints come regularly, and none where one event brings several', () => {
    const rise = '1.1.1.1.1.1.1.1.1.122121';
    expect(trendOf(rise, { scatter: 0.5 })).toBe('growing');
    expect(trendOf(rise, { scatter: 3 })).toBe('steady');
  });

  it('is new when two clients speak of what nobody mentioned before the last four weeks', () => {
    const young = { ageDays: 9, distinctClients: 2 };
    expect(trendOf('..................11', young)).toBe('new');
    expect(trendOf('...................1', { ...young, distinctClients: 1 })).toBe('steady');
    expect(isEmerging({ ...OLD, ...young, weeklyClients: [] })).toBe(true);
    expect(isEmerging({ ...OLD, ...young, ageDays: 20, weeklyClients: [] })).toBe(false);
  });

  it('calls nothing new or growing where the whole record is young', () => {
    expect(trendOf('9', { ageDays: 9, recordDays: 10 })).toBe('steady');
    expect(trendOf('119', { ageDays: 20, recordDays: 21 })).toBe('steady');
  });

  it('is a relapse once the fix is known to have failed', () => {
    expect(trendOf('1111111111', { isRegressed: true })).toBe('regressed');
  });
});

describe('the last step of a rate', () => {
  it('gives chances that add up to one, whatever the counts', () => {
    const counts = fc.array(fc.nat(200), { maxLength: 60 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 6, noNaN: true }), (weekly, scatter) => {
        const step = lastStepFrom({ counts: weekly, scatter }, { up: 12, down: 20 }, DEFAULT_TREND_RULES);
        expect(Object.values(step).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('judges scatter as Poisson where there is little to judge, and follows what there is', () => {
    expect(scattersFrom([weeks('..1...')])).toEqual([1]);
    const [regular = 0] = scattersFrom([weeks('22222222222222222222222222222222')]);
    const [clumped = 0] = scattersFrom([weeks('.....9......9.......9......8....')]);
    expect(regular).toBeLessThan(0.8);
    expect(clumped).toBeGreaterThan(2);
  });
});

describe('whether a fix holds', () => {
  it('is verified when complaints surely fell by a third', () => {
    expect(fixJudgementFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 2, daysAfter: 42 }).verdict).toBe(
      'verified',
    );
  });

  it('is a relapse when they come as before', () => {
    expect(fixJudgementFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 16, daysAfter: 56 }).verdict).toBe(
      'regressed',
    );
  });

  it('waits until five complaints were due', () => {
    expect(fixJudgementFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 4, daysAfter: 7 }).verdict).toBe(
      'too_early',
    );
    expect(fixJudgementFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 0, daysAfter: 3 }).verdict).toBe(
      'too_early',
    );
    expect(fixJudgementFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 3, daysAfter: 0 }).verdict).toBe(
      'too_early',
    );
  });
});
