import { type GammaLaw, probabilityGreater } from './gamma.ts';
import { lastStepFrom, type StepRules } from './rate-steps.ts';
import type { ThemeTrend } from './theme.ts';

/** Constants of the curve of a theme; the owner reads and edits them with the rest of the policy. */
export type TrendRules = StepRules & {
  /** A theme is new while its first complaint is at most this old, and emerging for the first fortnight of that. */
  readonly newDays: number;
  readonly emergingDays: number;
  /** One client is an incident, two are the start of a theme. */
  readonly newClientsMin: number;
  /** Weeks on which a curve is judged; the silence of a place is learnt on as many. */
  readonly historyWeeks: number;
  /** With fewer weeks on record there is nothing to compare with. */
  readonly recordWeeksMin: number;
  /** How long a rise is called growing and a fall fading; what has lasted longer is the usual state of things. */
  readonly growingWeeks: number;
  readonly fadingWeeks: number;
  /** Growing is not said on fewer clients than this since the rise may have begun. */
  readonly growingClientsMin: number;
  /** How likely a step must be before we say growing or fading. */
  readonly stepProbabilityMin: number;
  /** A fix works when the rate fell below this share of the rate before it. */
  readonly fixFallRatio: number;
  readonly fixProbabilityMin: number;
  /** Complaints that would have come without the fix; a relapse is not called before that many. */
  readonly fixExpectedMin: number;
};

export const DEFAULT_TREND_RULES: TrendRules = {
  newDays: 28,
  emergingDays: 14,
  newClientsMin: 2,
  historyWeeks: 39,
  recordWeeksMin: 6,
  growingWeeks: 12,
  fadingWeeks: 20,
  growingClientsMin: 3,
  stepProbabilityMin: 0.5,
  stepChancePerWeek: 0.025,
  returnChancePerWeek: 0.1,
  fixFallRatio: 0.7,
  fixProbabilityMin: 0.9,
  fixExpectedMin: 5,
};

/** Fewer clients than this over the whole history prove no trend; most themes are so small, and need no arithmetic. */
const JUDGED_CLIENTS_MIN = 3;
const SILENT_WEEKS = 8;
/** Empty weeks before a theme's first complaint that are still held against it. */
const BIRTH_WEEKS = 4;
/** Jeffreys' prior of a Poisson rate, Gamma(½, ∞). */
const JEFFREYS_SHAPE = 0.5;

/** What a theme's curve is judged on. */
export type TrendFacts = {
  /** Clients per week, oldest first, the last week ending now; whole weeks on record only. */
  readonly weeklyClients: readonly number[];
  /** How much these counts scatter, 1 being Poisson; see `scattersFrom`. */
  readonly scatter: number;
  /** Different people over the whole history. */
  readonly distinctClients: number;
  /** Days since the theme's first complaint. */
  readonly ageDays: number;
  /** Days since the firm's first complaint of any theme: where all is new, nothing is. */
  readonly recordDays: number;
  /** Marked as fixed once, and known to be back. */
  readonly isRegressed: boolean;
};

/** The curve of a theme in one word; `steady` wherever the figures do not prove more. */
export function trendFrom(facts: TrendFacts, rules: TrendRules = DEFAULT_TREND_RULES): ThemeTrend {
  if (facts.isRegressed) return 'regressed';
  if (isYoung(facts, rules.newDays)) return facts.distinctClients >= rules.newClientsMin ? 'new' : 'steady';
  const { scatter } = facts;
  const weeklyClients = sinceBirth(facts.weeklyClients);
  if (weeklyClients.length < rules.recordWeeksMin || sumOf(weeklyClients) < JUDGED_CLIENTS_MIN) return 'steady';
  const isSilent = sumOf(weeklyClients.slice(-SILENT_WEEKS)) === 0;
  const recent = { up: rules.growingWeeks, down: rules.fadingWeeks };
  // Nothing has come back to a theme that is silent, and it has faded however long ago its fall was.
  const chances = isSilent ? { ...rules, returnChancePerWeek: rules.stepChancePerWeek / 2 } : rules;
  const step = lastStepFrom({ counts: weeklyClients, scatter }, recent, chances);
  if (step.down + (isSilent ? step.low : 0) > rules.stepProbabilityMin) return 'fading';
  if (step.up + step.back <= rules.stepProbabilityMin) return 'steady';
  if (step.back > step.up) return 'regressed';
  return sumOf(weeklyClients.slice(-rules.growingWeeks)) >= rules.growingClientsMin ? 'growing' : 'steady';
}

/** Long silence before the first complaint says that there was no such problem yet, not that its rate was low. */
function sinceBirth(weeklyClients: readonly number[]): readonly number[] {
  const first = weeklyClients.findIndex((clients) => clients > 0);
  return weeklyClients.slice(Math.max(0, first - BIRTH_WEEKS));
}

/** New within the fortnight and told by two clients or more: the moment at which a look is cheapest. */
export function isEmerging(facts: TrendFacts, rules: TrendRules = DEFAULT_TREND_RULES): boolean {
  return isYoung(facts, rules.emergingDays) && facts.distinctClients >= rules.newClientsMin;
}

function isYoung({ ageDays, recordDays }: TrendFacts, days: number): boolean {
  return ageDays <= days && recordDays > days;
}

export type FixFacts = {
  readonly clientsBefore: number;
  readonly daysBefore: number;
  readonly clientsAfter: number;
  readonly daysAfter: number;
};

export type FixVerdict = 'verified' | 'regressed' | 'too_early';

/** A verdict with the chance it stands on. */
export type FixJudgement = {
  readonly verdict: FixVerdict;
  /** P(rate after < 0.7 × rate before). */
  readonly fellProbability: number;
  /** Complaints that would have come since the fix without it. */
  readonly expectedClients: number;
};

/** Whether a fix holds: `verified`, `regressed` (rechute), or `too_early` while the figures allow both. */
export function fixJudgementFrom(facts: FixFacts, rules: TrendRules = DEFAULT_TREND_RULES): FixJudgement {
  if (facts.daysBefore <= 0 || facts.daysAfter <= 0) {
    return { verdict: 'too_early', fellProbability: 0.5, expectedClients: 0 };
  }
  const allowed = times(rateFrom(facts.clientsBefore, facts.daysBefore), rules.fixFallRatio);
  const fellProbability = probabilityGreater(allowed, rateFrom(facts.clientsAfter, facts.daysAfter));
  const expectedClients = (facts.clientsBefore / facts.daysBefore) * facts.daysAfter;
  const verdict =
    fellProbability > rules.fixProbabilityMin
      ? 'verified'
      : expectedClients >= rules.fixExpectedMin && 1 - fellProbability > rules.fixProbabilityMin
        ? 'regressed'
        : 'too_early';
  return { verdict, fellProbability, expectedClients };
}

/** Posterior of a daily rate after `clients` in `days`. */
function rateFrom(clients: number, days: number): GammaLaw {
  return { shape: JEFFREYS_SHAPE + clients, scale: 1 / days };
}

function times(law: GammaLaw, factor: number): GammaLaw {
  return { shape: law.shape, scale: law.scale * factor };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
