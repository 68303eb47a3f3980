import type { ProblemNature } from '../2-signals/lexicon/facet.ts';
import { DEFAULT_TREND_RULES, type TrendRules } from '../3-themes/trend.ts';

/** Every constant of the ranking. The owner reads them on the settings page and may change each one. */
export type Policy = {
  /** Complaints of the last eight weeks are ranked: whole weeks, so that a Saturday problem is not over-counted. */
  readonly windowDays: number;
  /** A client who repeats within this time counts once: the loudest must not rank the list. */
  readonly repeatDays: number;
  /** Money at risk is told per month of this many days. */
  readonly monthDays: number;
  /** With no word for fourteen days the window ends at the last complaint: an old export still ranks. */
  readonly silenceDays: number;
  /** Shape a of the gamma prior of a theme's count; its mean is that of the average theme. */
  readonly priorShape: number;
  /** How many imagined clients of average severity join each theme, so that one furious client does not decide. */
  readonly severityPriorClients: number;
  /** Chance to lose the client is 1 − e^(−this × severity): 6 % at severity 1, 38 % at 8. */
  readonly lossPerSeverity: number;
  /** m, how many clients are touched for each one who complains, by the nature of the problem. */
  readonly underReporting: Readonly<Record<ProblemNature, number>>;
  /** Above four the unheard would outweigh the heard. */
  readonly underReportingCap: number;
  /** What a typical client leaves in a year; replaced by the median of the clients file where there is one. */
  readonly medianYearlyMarginCents: number;
  /** Bounds of √(margin of the theme's clients / median). */
  readonly valueRatioMin: number;
  readonly valueRatioMax: number;
  /** Added to both counts of the trend factor T, so that 2 after 1 is no explosion. */
  readonly trendPseudoClients: number;
  readonly trendFactorMin: number;
  readonly trendFactorMax: number;
  /** R: what was marked fixed and is back costs trust as well. */
  readonly regressedFactor: number;
  /** R grows by this times the share of clients with a broken promise. */
  readonly brokenPromiseWeight: number;
  /** Efforts an owner can choose, in half-days. */
  readonly effortStepsHalfDays: readonly number[];
  readonly defaultEffortHalfDays: number;
  /** Themes are sorted by this quantile of the score: few complaints are believed less. */
  readonly scoreQuantile: number;
  /** Two items change places only if we are this sure that the lower one matters more. */
  readonly swapProbabilityMin: number;
  /** Widens that comparison: real weeks scatter more than the figures know, and the list is read every week. */
  readonly swapDoubt: number;
  /** Themes with fewer clients stay below the line … */
  readonly lineClientsMin: number;
  /** … unless one complaint is at least this severe. */
  readonly lineSeverityMin: number;
  readonly trend: TrendRules;
};

export const DEFAULT_POLICY: Policy = {
  windowDays: 56,
  repeatDays: 30,
  monthDays: 30,
  silenceDays: 14,
  priorShape: 1.5,
  severityPriorClients: 3,
  lossPerSeverity: 0.06,
  underReporting: {
    // People count their money and say so.
    money: 1.6,
    quality: 2.5,
    // A call that never came back, a closed ticket: most clients simply go.
    process: 4,
    // Few dare to complain about a person, and the person often receives the complaint.
    attitude: 4,
    place: 2.5,
    safety: 1.6,
  },
  underReportingCap: 4,
  medianYearlyMarginCents: 40_000,
  valueRatioMin: 0.5,
  valueRatioMax: 3,
  trendPseudoClients: 2,
  trendFactorMin: 0.7,
  trendFactorMax: 2,
  regressedFactor: 1.5,
  brokenPromiseWeight: 0.5,
  effortStepsHalfDays: [1, 2, 3, 5, 8, 13],
  defaultEffortHalfDays: 3,
  scoreQuantile: 0.2,
  swapProbabilityMin: 0.75,
  swapDoubt: 1.8,
  lineClientsMin: 2,
  lineSeverityMin: 4,
  trend: DEFAULT_TREND_RULES,
};
