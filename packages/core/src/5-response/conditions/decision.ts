export type DecisionName = 'accept' | 'negotiate' | 'refuse';

/** One answer to a demand outside a condition. Money in cents, chances 0 to 1. */
export type DecisionOption = {
  readonly name: DecisionName;
  /** p: chance that the client stays. */
  readonly stayProbability: number;
  /** X: what the answer costs for sure. */
  readonly costCents: number;
  /** q and D: chance and cost of damage, such as a late project or a rushed room. */
  readonly damageProbability: number;
  readonly damageCents: number;
};

export type DecisionAdvice = {
  readonly values: readonly { readonly name: DecisionName; readonly expectedCents: number }[];
  readonly advice: DecisionName;
};

/** The firmer answer wins a tie: a condition was written for a reason. */
const FIRMNESS: readonly DecisionName[] = ['refuse', 'negotiate', 'accept'];

/**
 * An aid in arithmetic, EV = p·M − X − q·D; the decision stays with a person.
 *
 * @param marginCents M: what the client is worth to us if they stay.
 * @returns `null` without options; values in the order given.
 */
export function decisionAdvice(marginCents: number, options: readonly DecisionOption[]): DecisionAdvice | null {
  const values = options.map((option) => ({
    name: option.name,
    expectedCents: Math.round(
      option.stayProbability * marginCents - option.costCents - option.damageProbability * option.damageCents,
    ),
  }));
  const [best] = values.toSorted(
    (a, b) => b.expectedCents - a.expectedCents || FIRMNESS.indexOf(a.name) - FIRMNESS.indexOf(b.name),
  );
  return best === undefined ? null : { values, advice: best.name };
}
