import { type GammaLaw, probabilityGreater } from './gamma.ts';
import type { ThemeTrend } from './theme.ts';

/** Constants of the curve of a theme; the owner reads and edits them with the rest of the policy. */
export type TrendRules = {
  /** A theme is new while its first complaint is at most this old. */
  readonly newDays: number;
  /** One client is an incident, two are the start of a theme. */
  readonly newClientsMin: number;
  /** Growing means at least this many times as often as before; fading is the same downwards. */
  readonly changeRatio: number;
  /** How sure we must be before we say growing or fading. */
  readonly changeProbabilityMin: number;
  /** Days of record needed in the window before, else there is nothing to compare with. */
  readonly comparedDaysMin: number;
  /** A fix works when the rate fell below this share of the rate before it. */
  readonly fixFallRatio: number;
  readonly fixProbabilityMin: number;
  /** Complaints that would have come without the fix; a relapse is not called before that many. */
  readonly fixExpectedMin: number;
};

export const DEFAULT_TREND_RULES: TrendRules = {
  newDays: 14,
  newClientsMin: 2,
  changeRatio: 1.3,
  changeProbabilityMin: 0.9,
  comparedDaysMin: 14,
  fixFallRatio: 0.7,
  fixProbabilityMin: 0.9,
  fixExpectedMin: 5,
};

/** Jeffreys' prior of a Poisson rate, Gamma(½, ∞): two clients after none stay "steady", three are growth. */
const JEFFREYS_SHAPE = 0.5;

/** What a theme's curve is judged on. */
export type TrendFacts = {
  readonly clients: number;
  readonly clientsBefore: number;
  readonly windowDays: number;
  /** Days of the window before during which the firm already received complaints, 0 to `windowDays`. */
  readonly comparedDays: number;
  readonly distinctClients: number;
  /** Days since the theme's first complaint. */
  readonly ageDays: number;
  /** Days since the firm's first complaint of any theme: where all is new, nothing is. */
  readonly recordDays: number;
  readonly isRegressed: boolean;
};

/** The curve of a theme in one word; `steady` wherever the figures do not prove more. */
export function trendFrom(facts: TrendFacts, rules: TrendRules = DEFAULT_TREND_RULES): ThemeTrend {
  if (facts.isRegressed) return 'regressed';
  const isNew = facts.ageDays <= rules.newDays && facts.recordDays > rules.newDays;
  if (isNew && facts.distinctClients >= rules.newClientsMin) return 'new';
  if (facts.comparedDays < rules.comparedDaysMin) return 'steady';
  const now = rateFrom(facts.clients, facts.windowDays);
  const before = rateFrom(facts.clientsBefore, facts.comparedDays);
  if (probabilityGreater(now, times(before, rules.changeRatio)) > rules.changeProbabilityMin) return 'growing';
  if (probabilityGreater(before, times(now, rules.changeRatio)) > rules.changeProbabilityMin) return 'fading';
  return 'steady';
}

export type FixFacts = {
  readonly clientsBefore: number;
  readonly daysBefore: number;
  readonly clientsAfter: number;
  readonly daysAfter: number;
};

/** Whether a fix holds: `verified`, `regressed` (rechute), or `too_early` while the figures allow both. */
export function fixVerdictFrom(
  facts: FixFacts,
  rules: TrendRules = DEFAULT_TREND_RULES,
): 'verified' | 'regressed' | 'too_early' {
  if (facts.daysBefore <= 0 || facts.daysAfter <= 0) return 'too_early';
  const allowed = times(rateFrom(facts.clientsBefore, facts.daysBefore), rules.fixFallRatio);
  const fellBelow = probabilityGreater(allowed, rateFrom(facts.clientsAfter, facts.daysAfter));
  if (fellBelow > rules.fixProbabilityMin) return 'verified';
  const expected = (facts.clientsBefore / facts.daysBefore) * facts.daysAfter;
  if (expected >= rules.fixExpectedMin && 1 - fellBelow > rules.fixProbabilityMin) return 'regressed';
  return 'too_early';
}

/** Posterior of a daily rate after `clients` in `days`. */
function rateFrom(clients: number, days: number): GammaLaw {
  return { shape: JEFFREYS_SHAPE + clients, scale: 1 / days };
}

function times(law: GammaLaw, factor: number): GammaLaw {
  return { shape: law.shape, scale: law.scale * factor };
}
