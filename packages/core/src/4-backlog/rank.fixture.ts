import type { Severity } from '../2-signals/signals.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import type { ThemeWindow } from './windows.ts';

/** Six themes with the figures that the ranking must reproduce; money in whole units, as the owner reads it. */
export type ExampleTheme = {
  readonly id: `thm_${string}`;
  readonly clients: number;
  readonly clientsBefore: number;
  readonly severities: readonly Severity[];
  readonly meanYearlyMargin: number;
  readonly underReporting: number;
  readonly effortHalfDays: number;
  readonly brokenPromiseShare: number;
  readonly isRegressed: boolean;
  readonly expected: {
    readonly clientRate: number;
    readonly shrunkSeverity: number;
    readonly atRiskPerMonth: number;
    readonly score: number;
    readonly scoreQuantile20: number;
  };
};

export const EXAMPLE_THEMES: readonly ExampleTheme[] = [
  {
    id: 'thm_promised-follow-up',
    clients: 14,
    clientsBefore: 5,
    severities: [2, 4, 2, 2, 4, 2, 4, 2, 2, 4, 2, 2, 4, 2],
    meanYearlyMargin: 900,
    underReporting: 4,
    effortHalfDays: 3,
    brokenPromiseShare: 0.9,
    isRegressed: false,
    expected: { clientRate: 13.56, shrunkSeverity: 2.57, atRiskPerMonth: 2493, score: 3155, scoreQuantile20: 2454 },
  },
  {
    id: 'thm_saturday-desk',
    clients: 6,
    clientsBefore: 2,
    severities: [2, 2, 4, 2, 4, 2],
    meanYearlyMargin: 700,
    underReporting: 5.7,
    effortHalfDays: 2,
    brokenPromiseShare: 0,
    isRegressed: false,
    expected: { clientRate: 6.56, shrunkSeverity: 2.41, atRiskPerMonth: 1003, score: 1003, scoreQuantile20: 691 },
  },
  {
    id: 'thm_leaking-cap',
    clients: 22,
    clientsBefore: 21,
    severities: [2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1],
    meanYearlyMargin: 260,
    underReporting: 2.5,
    effortHalfDays: 5,
    brokenPromiseShare: 0.05,
    isRegressed: true,
    expected: { clientRate: 20.56, shrunkSeverity: 1.31, atRiskPerMonth: 671, score: 471, scoreQuantile20: 388 },
  },
  {
    id: 'thm_double-invoice',
    clients: 9,
    clientsBefore: 9,
    severities: [2, 2, 2, 4, 2, 2, 2, 2, 2],
    meanYearlyMargin: 520,
    underReporting: 1.6,
    effortHalfDays: 2,
    brokenPromiseShare: 0.1,
    isRegressed: false,
    expected: { clientRate: 9.19, shrunkSeverity: 2.14, atRiskPerMonth: 433, score: 322, scoreQuantile20: 238 },
  },
  {
    id: 'thm_slow-site',
    clients: 11,
    clientsBefore: 12,
    severities: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    meanYearlyMargin: 150,
    underReporting: 10,
    effortHalfDays: 8,
    brokenPromiseShare: 0,
    isRegressed: false,
    expected: { clientRate: 10.94, shrunkSeverity: 1.19, atRiskPerMonth: 397, score: 135, scoreQuantile20: 102 },
  },
  {
    id: 'thm_burn',
    clients: 1,
    clientsBefore: 0,
    severities: [8],
    meanYearlyMargin: 400,
    underReporting: 1.6,
    effortHalfDays: 3,
    brokenPromiseShare: 0,
    isRegressed: false,
    expected: { clientRate: 2.19, shrunkSeverity: 3.43, atRiskPerMonth: 139, score: 99, scoreQuantile20: 47 },
  },
];

/** The six themes as the ranking receives them. */
export function exampleWindows(): ThemeWindow[] {
  return EXAMPLE_THEMES.map((theme) => ({
    themeId: theme.id,
    clients: theme.clients,
    clientsBefore: theme.clientsBefore,
    distinctClients: theme.clients,
    severities: theme.severities,
    meanYearlyMarginCents: theme.meanYearlyMargin * 100,
    brokenPromiseShare: theme.brokenPromiseShare,
    firstSeenAt: new Date('2026-08-01T12:00:00Z'),
    lastSeenAt: new Date('2026-10-25T12:00:00Z'),
    trend: 'steady',
    nature: 'quality',
    effortHalfDays: theme.effortHalfDays,
    isRegressed: theme.isRegressed,
    isUnthemed: false,
  }));
}

/** A policy in which the problem of one example theme is under-reported as the example says. */
export function examplePolicyFor(theme: ExampleTheme): Policy {
  return {
    ...DEFAULT_POLICY,
    underReporting: { ...DEFAULT_POLICY.underReporting, quality: theme.underReporting },
  };
}
