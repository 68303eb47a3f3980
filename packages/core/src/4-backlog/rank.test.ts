import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../2-signals/signals.ts';
import { probabilityGreater } from '../3-themes/gamma.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { EXAMPLE_THEMES, examplePolicyFor, exampleWindows } from './rank.fixture.ts';
import { type RankInput, rankThemes } from './rank.ts';
import { commonFiguresFrom, scoreTheme } from './score.ts';
import { type ThemeWindow, themeWindowsFrom } from './windows.ts';

const FIRM = { country: 'BE', currency: 'EUR', timeZone: 'Europe/Brussels' } as const;

/** Natures that give the example's factors m after the cap: 4, 4, 2.5, 1.6, 4, 1.6. */
const NATURES = ['process', 'attitude', 'quality', 'money', 'process', 'safety'] as const;
const examples = exampleWindows().map((window, index) => ({ ...window, nature: NATURES[index] ?? 'quality' }));

const rank = (themes: readonly ThemeWindow[], more: Partial<RankInput> = {}) =>
  rankThemes({ themes, policy: DEFAULT_POLICY, firm: FIRM, ...more });
const idsOf = (ranked: readonly { readonly themeId: string }[]) => ranked.map(({ themeId }) => themeId);

const severityOf = fc.constantFrom<Severity>(1, 2, 4, 8);
const themeOf = fc
  .record({
    severities: fc.array(severityOf, { minLength: 1, maxLength: 40 }),
    clientsBefore: fc.nat(40),
    brokenPromiseShare: fc.double({ min: 0, max: 1, noNaN: true }),
    effortHalfDays: fc.constantFrom(1, 2, 3, 5, 8, 13),
    isRegressed: fc.boolean(),
  })
  .map(
    (facts): ThemeWindow => ({
      ...first(),
      ...facts,
      clients: facts.severities.length,
      distinctClients: facts.severities.length,
    }),
  );
const themesOf = fc
  .array(themeOf, { minLength: 1, maxLength: 12 })
  .map((themes) => themes.map((theme, index) => ({ ...theme, themeId: `thm_${String(index)}` as const })));

function first(): ThemeWindow {
  const [window] = examples;
  if (window === undefined) throw new Error('the example has six themes');
  return window;
}

describe('the ranking formula', () => {
  const common = commonFiguresFrom(exampleWindows(), DEFAULT_POLICY);

  it.each(EXAMPLE_THEMES.map((theme, index) => ({ theme, index, name: theme.id })))(
    'gives the printed figures for $name',
    ({ theme, index }) => {
      const window = exampleWindows()[index];
      if (window === undefined) throw new Error('one window per example');
      const scored = scoreTheme(window, common, examplePolicyFor(theme));
      const close = (value: number, expected: number, share: number) =>
        expect(Math.abs(value / expected - 1)).toBeLessThan(share);
      close(scored.clientRate, theme.expected.clientRate, 0.01);
      close(scored.shrunkSeverity, theme.expected.shrunkSeverity, 0.01);
      close(scored.atRiskPerMonthCents / 100, theme.expected.atRiskPerMonth, 0.01);
      close(scored.score, theme.expected.score, 0.01);
      close(scored.scoreQuantile20, theme.expected.scoreQuantile20, 0.03);
    },
  );

  it('puts broken follow-ups and the Saturday desk first, where volume alone would put the bottle cap', () => {
    expect(idsOf(rank(examples))).toEqual([
      'thm_promised-follow-up',
      'thm_saturday-desk',
      'thm_leaking-cap',
      'thm_double-invoice',
      'thm_slow-site',
      'thm_burn',
    ]);
  });

  it('shows beside it the rank if every problem were reported equally often', () => {
    const desk = rank(examples).find(({ themeId }) => themeId === 'thm_saturday-desk');
    expect(desk?.rank).toBe(2);
    expect(desk?.rankWithoutUnderReporting).toBe(2);
    const site = rank(examples).find(({ themeId }) => themeId === 'thm_slow-site');
    expect(site?.rankWithoutUnderReporting).toBe(6);
  });

  it('ranks nothing when there is nothing', () => {
    expect(rank([])).toEqual([]);
    expect(rank([{ ...first(), clients: 0, distinctClients: 0, severities: [] }])).toEqual([]);
  });

  it('keeps a theme of one client below the line, unless the complaint is grave', () => {
    const one = { ...first(), clients: 1, distinctClients: 1 };
    expect(rank([{ ...one, severities: [2] }])).toEqual([]);
    expect(rank([{ ...one, severities: [4] }])).toHaveLength(1);
  });

  it('keeps one client who came back after a month below the line', () => {
    expect(rank([{ ...first(), clients: 2, distinctClients: 1, severities: [2, 2] }])).toEqual([]);
  });

  it('never ranks what has no theme', () => {
    expect(rank([{ ...first(), isUnthemed: true }])).toEqual([]);
  });
});

describe('what a complaint can do to a score', () => {
  const scoreOfFirst = (themes: readonly ThemeWindow[]) => rankedFirst(themes)?.scoreQuantile20 ?? 0;
  const rankedFirst = (themes: readonly ThemeWindow[], policy: Policy = { ...DEFAULT_POLICY, lineClientsMin: 0 }) =>
    rankThemes({ themes, policy, firm: FIRM }).find(({ themeId }) => themeId === 'thm_0');
  const changeFirst = (themes: readonly ThemeWindow[], change: (theme: ThemeWindow) => ThemeWindow) =>
    themes.map((theme, index) => (index === 0 ? change(theme) : theme));
  const notLower = (after: number, before: number) => expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));

  it('never lowers it by one more client, however mild', () => {
    fc.assert(
      fc.property(themesOf, severityOf, (themes, severity) => {
        const more = changeFirst(themes, (theme) => ({
          ...theme,
          clients: theme.clients + 1,
          distinctClients: theme.distinctClients + 1,
          severities: [...theme.severities, severity],
          // The new client adds or keeps the number of broken promises, never hides one.
          brokenPromiseShare:
            (theme.brokenPromiseShare * theme.clients + theme.brokenPromiseShare) / (theme.clients + 1),
        }));
        notLower(scoreOfFirst(more), scoreOfFirst(themes));
      }),
      { numRuns: 500 },
    );
  });

  it('never lowers it by one more client who brings at least what the others do', () => {
    const margins = fc.tuple(fc.integer({ min: 100, max: 1_000_000 }), fc.nat(1_000_000));
    fc.assert(
      fc.property(themesOf, margins, (themes, [mean, more]) => {
        const known = changeFirst(themes, (theme) => ({ ...theme, meanYearlyMarginCents: mean }));
        const joined = changeFirst(known, (theme) => ({
          ...theme,
          clients: theme.clients + 1,
          distinctClients: theme.distinctClients + 1,
          severities: [...theme.severities, theme.severities[0] ?? 2],
          meanYearlyMarginCents: mean + more / (theme.clients + 1),
        }));
        notLower(scoreOfFirst(joined), scoreOfFirst(known));
      }),
    );
  });

  it('counts one loud client once, however often and however loudly they write', () => {
    const day = (days: number) => new Date(Date.parse('2026-10-26T08:00:00Z') - days * 86_400_000);
    const row = (clientKey: string, days: number, severity: Severity = 2) => ({
      themeId: 'thm_0' as const,
      clientKey,
      receivedAt: day(days),
      severity,
      hasBrokenPromise: false,
      yearlyMarginCents: null,
    });
    const told = [row('a', 3), row('b', 9), row('c', 12)];
    const times = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 40 });
    const windowsOf = (rows: readonly ReturnType<typeof row>[]) =>
      themeWindowsFrom(rows, day(0), { policy: DEFAULT_POLICY });
    fc.assert(
      fc.property(times, (days) => {
        const loud = days.map((at) => row('a', at));
        expect(scoreOfFirst(windowsOf([...told, ...loud]))).toBe(scoreOfFirst(windowsOf(told)));
      }),
    );
  });

  it('never lowers it by a graver complaint', () => {
    fc.assert(
      fc.property(themesOf, (themes) => {
        const graver = changeFirst(themes, (theme) => ({
          ...theme,
          severities: theme.severities.map((severity, index) => (index === 0 ? 8 : severity)),
        }));
        notLower(scoreOfFirst(graver), scoreOfFirst(themes));
      }),
    );
  });

  it('never lowers it by a broken promise or a relapse', () => {
    fc.assert(
      fc.property(themesOf, (themes) => {
        const broken = changeFirst(themes, (theme) => ({ ...theme, brokenPromiseShare: 1 }));
        notLower(scoreOfFirst(broken), scoreOfFirst(themes));
        const relapsed = changeFirst(themes, (theme) => ({ ...theme, isRegressed: true }));
        notLower(scoreOfFirst(relapsed), scoreOfFirst(themes));
      }),
    );
  });

  it('ranks the same whatever the order in which themes are given', () => {
    fc.assert(
      fc.property(themesOf, fc.infiniteStream(fc.nat()), (themes, keys) => {
        const shuffled = themes.map((theme) => ({ theme, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(idsOf(rank(shuffled.map(({ theme }) => theme)))).toEqual(idsOf(rank(themes)));
      }),
    );
  });
});

describe('an order that does not tremble', () => {
  it('keeps last week’s order while the new one is not sure', () => {
    const close = [
      { ...first(), themeId: 'thm_a' as const, clients: 10, distinctClients: 10 },
      { ...first(), themeId: 'thm_b' as const, clients: 11, distinctClients: 11 },
    ];
    expect(idsOf(rank(close))).toEqual(['thm_b', 'thm_a']);
    const previousRanks = new Map([
      ['thm_a', 1],
      ['thm_b', 2],
    ]);
    expect(idsOf(rank(close, { previousRanks }))).toEqual(['thm_a', 'thm_b']);
  });

  it('follows the figures once they are sure', () => {
    const previousRanks = new Map(examples.map(({ themeId }, index) => [themeId, examples.length - index]));
    expect(idsOf(rank(examples, { previousRanks }))[0]).toBe('thm_promised-follow-up');
  });

  it('lets two items change places only when the lower one matters more with at least 75 %', () => {
    fc.assert(
      fc.property(themesOf, (themes) => {
        const policy = { ...DEFAULT_POLICY, lineClientsMin: 0 };
        const previousRanks = new Map(themes.map(({ themeId }, index) => [themeId, index + 1]));
        const common = commonFiguresFrom(themes, policy);
        const lawOf = new Map(themes.map((theme) => [theme.themeId, scoreTheme(theme, common, policy).law]));
        const ranked = rankThemes({ themes, policy, firm: FIRM, previousRanks });
        for (const upper of ranked) {
          for (const lower of ranked.slice(upper.rank)) {
            if ((previousRanks.get(upper.themeId) ?? 0) < (previousRanks.get(lower.themeId) ?? 0)) continue;
            const [a, b] = [lawOf.get(upper.themeId), lawOf.get(lower.themeId)];
            if (a === undefined || b === undefined) throw new Error('every theme has a law');
            expect(probabilityGreater(a, b)).toBeGreaterThanOrEqual(0.75);
          }
        }
      }),
    );
  });

  it('lets a new theme climb from below, and never over a stronger one', () => {
    const last = new Map([
      ['thm_burn', 1],
      ['thm_promised-follow-up', 2],
    ]);
    const some = examples.filter(({ themeId }) => last.has(themeId) || themeId === 'thm_double-invoice');
    const small = some.map((theme) => (theme.themeId === 'thm_burn' ? { ...theme, severities: [4 as const] } : theme));
    const order = idsOf(rank(small, { previousRanks: last }));
    expect(order.indexOf('thm_double-invoice')).toBeGreaterThan(order.indexOf('thm_promised-follow-up'));
  });

  it('keeps a pin at its place whatever the figures do', () => {
    fc.assert(
      fc.property(themesOf, fc.nat(11), fc.integer({ min: 1, max: 12 }), (themes, which, place) => {
        const pinned = themes[which % themes.length]?.themeId ?? 'thm_0';
        const order = idsOf(rank(themes, { pins: new Map([[pinned, place]]) }));
        expect(order.indexOf(pinned)).toBe(Math.min(place, order.length) - 1);
      }),
    );
  });

  it('puts a new theme where its figures put it', () => {
    const previousRanks = new Map(examples.slice(1).map(({ themeId }, index) => [themeId, index + 1]));
    expect(idsOf(rank(examples, { previousRanks }))[0]).toBe('thm_promised-follow-up');
  });

  it('lets a person’s pin win, and says so', () => {
    const ranked = rank(examples, { pins: new Map([['thm_burn', 1]]) });
    expect(ranked[0]?.themeId).toBe('thm_burn');
    expect(ranked[0]?.reason.fr).toContain('rang choisi à la main');
    expect(ranked.map((theme) => theme.rank)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
