import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../2-signals/signals.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { type RankingRowLike, rankingDateFor, rankingSinceFor, type ThemeWindow, themeWindowsFrom } from './windows.ts';

const MONDAY = new Date('2026-10-26T08:00:00Z');
const daysBefore = (days: number) => new Date(MONDAY.getTime() - days * 86_400_000);
const row = (clientKey: string, days: number, more: Partial<RankingRowLike> = {}): RankingRowLike => ({
  themeId: 'thm_wait',
  clientKey,
  receivedAt: daysBefore(days),
  severity: 2,
  hasBrokenPromise: false,
  yearlyMarginCents: null,
  ...more,
});
const windowsOf = (rows: readonly RankingRowLike[]) => themeWindowsFrom(rows, MONDAY, { policy: DEFAULT_POLICY });
function windowOf(rows: readonly RankingRowLike[]): ThemeWindow {
  const [window] = windowsOf(rows);
  if (window === undefined) throw new Error('the rows make one theme');
  return window;
}

describe('counting the clients of a theme', () => {
  it('counts one loud client once', () => {
    const loud = Array.from({ length: 20 }, (_, day) => row('loud', day));
    expect(windowOf(loud).clients).toBe(1);
    expect(windowOf([...loud, row('calm', 3)]).clients).toBe(2);
  });

  it('counts a client again who is still unhappy after a month, but as one person', () => {
    const window = windowOf([row('same', 40), row('same', 5)]);
    expect(window.clients).toBe(2);
    expect(window.distinctClients).toBe(1);
  });

  it('keeps the worst that a client said, and any broken promise', () => {
    const window = windowOf([
      row('a', 9),
      row('a', 5, { severity: 8 }),
      row('a', 2, { hasBrokenPromise: true }),
      row('b', 1),
    ]);
    expect(window.severities).toEqual([8, 2]);
    expect(window.brokenPromiseShare).toBe(0.5);
  });

  it('compares the last eight weeks with the eight before, and forgets the rest', () => {
    const window = windowOf([row('a', 1), row('b', 55), row('c', 57), row('d', 111), row('e', 113)]);
    expect([window.clients, window.clientsBefore]).toEqual([2, 2]);
    expect(rankingSinceFor(MONDAY, DEFAULT_POLICY)).toEqual(daysBefore(39 * 7));
    expect(windowsOf([row('d', 250)])).toMatchObject([{ clients: 0, clientsBefore: 0 }]);
    expect(windowsOf([row('d', 280)])).toEqual([]);
  });

  it('takes the margin of clients whose margin is known', () => {
    const rows = [row('a', 1, { yearlyMarginCents: 10_000 }), row('b', 2, { yearlyMarginCents: 30_000 }), row('c', 3)];
    expect(windowOf(rows).meanYearlyMarginCents).toBe(20_000);
    expect(windowOf([row('c', 3)]).meanYearlyMarginCents).toBeNull();
  });

  it('takes nature, effort and relapse from what is known of the theme', () => {
    const facts = new Map([
      ['thm_wait', { nature: 'process', effortHalfDays: 8, isRegressed: true, isUnthemed: false } as const],
    ]);
    const [window] = themeWindowsFrom([row('a', 1)], MONDAY, { policy: DEFAULT_POLICY, facts });
    expect(window).toMatchObject({ nature: 'process', effortHalfDays: 8, isRegressed: true, trend: 'regressed' });
    expect(windowOf([row('a', 1)]).effortHalfDays).toBe(3);
  });

  it('calls emerging what two clients told within a fortnight, where others spoke before', () => {
    const old = [row('x', 90, { themeId: 'thm_old' }), row('y', 60, { themeId: 'thm_old' })];
    const young = (...rows: readonly RankingRowLike[]) =>
      windowsOf([...old, ...rows]).find(({ themeId }) => themeId === 'thm_wait');
    expect(young(row('a', 9), row('b', 2))).toMatchObject({ isEmerging: true, trend: 'new' });
    expect(young(row('a', 9), row('a', 2))).toMatchObject({ isEmerging: false });
    expect(young(row('a', 20), row('b', 2))).toMatchObject({ isEmerging: false, trend: 'new' });
    expect(young(row('a', 40), row('b', 2))).toMatchObject({ isEmerging: false, trend: 'steady' });
  });

  it('gives the same figures whatever the order of arrival', () => {
    const rowOf = fc
      .record({
        client: fc.constantFrom('a', 'b', 'c', 'd'),
        days: fc.nat(120),
        theme: fc.constantFrom('thm_1' as const, 'thm_2' as const),
        severity: fc.constantFrom<Severity>(1, 2, 4, 8),
        margin: fc.option(fc.nat(100_000)),
      })
      .map(({ client, days, theme, severity, margin }) =>
        row(client, days, {
          themeId: theme,
          severity,
          yearlyMarginCents: margin === null ? null : margin + client.charCodeAt(0),
        }),
      );
    // A client's margin comes from the firm's file, so all rows of one client agree.
    const agreed = fc.array(rowOf, { maxLength: 60 }).map((rows) => {
      const margins = new Map(rows.map((one) => [one.clientKey, one.yearlyMarginCents]));
      return rows.map((one) => ({ ...one, yearlyMarginCents: margins.get(one.clientKey) ?? null }));
    });
    fc.assert(
      fc.property(agreed, (rows) => {
        expect(windowsOf(rows.toReversed())).toEqual(windowsOf(rows));
      }),
    );
  });
});

describe('the day the window ends', () => {
  it('is now while complaints arrive', () => {
    expect(rankingDateFor(MONDAY, daysBefore(13))).toEqual(MONDAY);
    expect(rankingDateFor(MONDAY, null)).toEqual(MONDAY);
  });

  it('is the last complaint of an old export, because silence is not improvement', () => {
    expect(rankingDateFor(MONDAY, daysBefore(300))).toEqual(daysBefore(300));
  });
});
