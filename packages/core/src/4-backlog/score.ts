import { type GammaLaw, gammaQuantile } from '../3-themes/gamma.ts';
import type { Policy } from './policy.ts';
import type { ThemeWindow } from './windows.ts';

/** What all themes together say, before one is looked at. */
export type CommonFigures = {
  /** b of the gamma prior: shape / mean clients per theme. */
  readonly priorRate: number;
  /** s̄ of all themes: mean severity of every counted client, and its variance from client to client. */
  readonly meanSeverity: number;
  readonly severityVariance: number;
};

/** The score of one theme with every factor it is made of. Money in cents. */
export type ScoredTheme = {
  readonly window: ThemeWindow;
  /** λ̂: expected clients per window. */
  readonly clientRate: number;
  readonly shrunkSeverity: number;
  /** m, capped. */
  readonly underReporting: number;
  readonly touchedPerMonth: number;
  readonly atRiskPerMonthCents: number;
  readonly score: number;
  readonly scoreQuantile20: number;
  /** The same quantile with m = 1. */
  readonly quantileWithoutUnderReporting: number;
  /** The score with the doubt of all its factors, to compare two themes by. */
  readonly law: GammaLaw;
};

export function commonFiguresFrom(windows: readonly ThemeWindow[], policy: Policy): CommonFigures {
  const severities = windows.flatMap((window) => window.severities);
  const clients = windows.reduce((sum, window) => sum + window.clients, 0);
  if (severities.length === 0 || clients === 0) {
    return { priorRate: policy.priorShape, meanSeverity: 1, severityVariance: 0 };
  }
  const meanSeverity = sumOf(severities) / severities.length;
  return {
    priorRate: (policy.priorShape * windows.length) / clients,
    meanSeverity,
    severityVariance: sumOf(severities.map((severity) => (severity - meanSeverity) ** 2)) / severities.length,
  };
}

/**
 * The ranking formula: score = L·T·R / √effort, with L the money at risk per month.
 *
 * Scores are in whole currency units, so that an owner reads "3 155" beside "2 493 $ par mois".
 */
export function scoreTheme(window: ThemeWindow, common: CommonFigures, policy: Policy): ScoredTheme {
  const shape = policy.priorShape + window.clients;
  const rateScale = 1 / (common.priorRate + 1);
  const clientRate = shape * rateScale;
  const shrunkSeverity =
    (policy.severityPriorClients * common.meanSeverity + sumOf(window.severities)) /
    (policy.severityPriorClients + window.clients);
  const underReporting = Math.min(policy.underReporting[window.nature], policy.underReportingCap);
  const lossProbability = 1 - Math.exp(-policy.lossPerSeverity * shrunkSeverity);
  const touchedPerMonth = clientRate * (policy.monthDays / policy.windowDays) * underReporting;
  const atRisk = (touchedPerMonth * lossProbability * valueCents(window, policy)) / 100;
  const score = (atRisk * trendFactor(window, policy) * trustFactor(window, policy)) / Math.sqrt(window.effortHalfDays);
  const quantile = (score * gammaQuantile(policy.scoreQuantile, shape)) / shape;
  return {
    window,
    clientRate,
    shrunkSeverity,
    underReporting,
    touchedPerMonth,
    atRiskPerMonthCents: Math.round(atRisk * 100),
    score,
    scoreQuantile20: quantile,
    quantileWithoutUnderReporting: quantile / underReporting,
    law: lawWith(score, doubtOf({ window, shrunkSeverity }, common, policy)),
  };
}

/** A gamma law of that mean whose logarithm has about that variance. */
function lawWith(score: number, doubt: number): GammaLaw {
  return { shape: 1 / doubt, scale: score * doubt };
}

/**
 * Variance of the logarithm of a score, to first order.
 *
 * The rate alone is not all that chance moves: the same lucky count lifts T as well, severities and promises are those
 * of the few who wrote. `swapDoubt` is for what no factor knows; `test/bench/jitter.ts` shows what each part is worth.
 */
function doubtOf(
  { window, shrunkSeverity }: Pick<ScoredTheme, 'window' | 'shrunkSeverity'>,
  { severityVariance }: CommonFigures,
  policy: Policy,
): number {
  const { clients, clientsBefore, brokenPromiseShare } = window;
  const factor = trendFactor(window, policy);
  const trendPower = factor > policy.trendFactorMin && factor < policy.trendFactorMax ? 0.5 : 0;
  const rate = (1 + trendPower) ** 2 / (policy.priorShape + clients);
  const before = trendPower ** 2 / (policy.trendPseudoClients + clientsBefore);
  const lossSlope = policy.lossPerSeverity / Math.expm1(policy.lossPerSeverity * shrunkSeverity);
  const severity = (lossSlope ** 2 * severityVariance) / (policy.severityPriorClients + clients);
  const share = (brokenPromiseShare * clients + 1) / (clients + 2);
  const promiseSlope = policy.brokenPromiseWeight / (1 + policy.brokenPromiseWeight * share);
  const promises = (promiseSlope ** 2 * share * (1 - share)) / (clients + 3);
  return policy.swapDoubt * (rate + before + severity + promises);
}

/** V: the median margin, moved by the square root so that one large account does not own the list. */
function valueCents({ meanYearlyMarginCents }: ThemeWindow, policy: Policy): number {
  const median = policy.medianYearlyMarginCents;
  const ratio = Math.sqrt(Math.max(meanYearlyMarginCents ?? median, 0) / median);
  return median * clamp(ratio, policy.valueRatioMin, policy.valueRatioMax);
}

/** T. */
export function trendFactor(
  counts: { readonly clients: number; readonly clientsBefore: number },
  policy: Policy,
): number {
  const ratio = (counts.clients + policy.trendPseudoClients) / (counts.clientsBefore + policy.trendPseudoClients);
  return clamp(Math.sqrt(ratio), policy.trendFactorMin, policy.trendFactorMax);
}

/** R: relapses and broken promises. */
export function trustFactor(
  theme: { readonly isRegressed: boolean; readonly brokenPromiseShare: number },
  policy: Policy,
): number {
  return (theme.isRegressed ? policy.regressedFactor : 1) * (1 + policy.brokenPromiseWeight * theme.brokenPromiseShare);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
