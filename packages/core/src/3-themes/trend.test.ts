import { describe, expect, it } from 'vitest';
import { fixVerdictFrom, type TrendFacts, trendFrom } from './trend.ts';

const OLD: TrendFacts = {
  clients: 10,
  clientsBefore: 10,
  windowDays: 56,
  comparedDays: 56,
  distinctClients: 10,
  ageDays: 100,
  recordDays: 112,
  isRegressed: false,
};

describe('the curve of a theme', () => {
  it('is steady while the figures prove nothing', () => {
    expect(trendFrom(OLD)).toBe('steady');
    expect(trendFrom({ ...OLD, clients: 2, clientsBefore: 1 })).toBe('steady');
    expect(trendFrom({ ...OLD, clients: 1, clientsBefore: 0 })).toBe('steady');
    expect(trendFrom({ ...OLD, clients: 12, clientsBefore: 9 })).toBe('steady');
  });

  it('grows when clients clearly complain more often than before', () => {
    expect(trendFrom({ ...OLD, clients: 14, clientsBefore: 5 })).toBe('growing');
    expect(trendFrom({ ...OLD, clients: 4, clientsBefore: 0 })).toBe('growing');
  });

  it('fades when they clearly complain less', () => {
    expect(trendFrom({ ...OLD, clients: 5, clientsBefore: 16 })).toBe('fading');
    expect(trendFrom({ ...OLD, clients: 0, clientsBefore: 5 })).toBe('fading');
  });

  it('is new when two clients speak of what nobody mentioned before the last fortnight', () => {
    const young = { ...OLD, clients: 2, distinctClients: 2, clientsBefore: 0, ageDays: 9 };
    expect(trendFrom(young)).toBe('new');
    expect(trendFrom({ ...young, distinctClients: 1 })).not.toBe('new');
  });

  it('calls nothing new or growing where the whole record is young', () => {
    const first = { ...OLD, clients: 9, clientsBefore: 0, ageDays: 9, recordDays: 10, comparedDays: 0 };
    expect(trendFrom(first)).toBe('steady');
  });

  it('compares rates, not counts, when the window before is half on record', () => {
    expect(trendFrom({ ...OLD, clients: 10, clientsBefore: 5, comparedDays: 28 })).toBe('steady');
  });

  it('is a relapse once the fix is known to have failed', () => {
    expect(trendFrom({ ...OLD, isRegressed: true })).toBe('regressed');
  });
});

describe('whether a fix holds', () => {
  it('is verified when complaints surely fell by a third', () => {
    expect(fixVerdictFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 2, daysAfter: 42 })).toBe('verified');
  });

  it('is a relapse when they come as before', () => {
    expect(fixVerdictFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 16, daysAfter: 56 })).toBe('regressed');
  });

  it('waits until five complaints were due', () => {
    expect(fixVerdictFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 4, daysAfter: 7 })).toBe('too_early');
    expect(fixVerdictFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 0, daysAfter: 3 })).toBe('too_early');
    expect(fixVerdictFrom({ clientsBefore: 14, daysBefore: 56, clientsAfter: 3, daysAfter: 0 })).toBe('too_early');
  });
});
