import { betaBelow } from '../../3-themes/gamma.ts';

/** How many complaints a role (or, where the owner chose it, a person) handled, and how many they dismissed. */
export type Dismissals = { readonly dismissed: number; readonly handled: number };

export type DismissalVerdict = {
  /** Shrunk towards the team's rate; 0 to 1. */
  readonly rate: number;
  /** Chance that the true rate is more than twice the team's. */
  readonly probability: number;
  readonly isFlagged: boolean;
};

const HANDLED_MIN = 8;
const PROBABILITY_MIN = 0.95;
const TIMES_TEAM = 2;
/** The team's rate weighs as much as ten complaints of one's own. */
const PRIOR_WEIGHT = 10;

/**
 * Tells whether complaints are dismissed far more often here than in the team (Beta-Binomial).
 *
 * @param teamRate Share of complaints the whole team dismisses, 0 to 1.
 */
export function dismissalVerdict({ dismissed, handled }: Dismissals, teamRate: number): DismissalVerdict {
  const a = PRIOR_WEIGHT * teamRate + dismissed;
  const b = PRIOR_WEIGHT * (1 - teamRate) + handled - dismissed;
  const limit = TIMES_TEAM * teamRate;
  const probability = a <= 0 || limit >= 1 ? 0 : 1 - betaBelow(a, b, limit);
  return {
    rate: a / (a + b),
    probability,
    isFlagged: handled >= HANDLED_MIN && probability > PROBABILITY_MIN,
  };
}
