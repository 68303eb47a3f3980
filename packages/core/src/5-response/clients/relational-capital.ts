/** What is known of a relation. `null` is unknown and leaves the part out; 0 is known and counts. */
export type RelationFacts = {
  readonly years: number | null;
  /** Days after the due date, on average; 0 or less pays in time. */
  readonly lateDays: number | null;
  readonly referrals: number | null;
  readonly courtesy: { readonly courteous: number; readonly messages: number } | null;
  /** Faults they told first and that proved true. */
  readonly usefulWarnings: number | null;
};

export type Grade = 'A' | 'B' | 'C' | 'D';
export type RelationPart = 'loyalty' | 'payment' | 'referral' | 'courtesy' | 'knowledge';

export type RelationalCapital = {
  /** 0 to 100. */
  readonly score: number;
  readonly grade: Grade;
  /** The known parts, 0 to 1 each, with their weight: what can be shown to the person. */
  readonly parts: readonly { readonly part: RelationPart; readonly value: number; readonly weight: number }[];
};

const WEIGHTS: Readonly<Record<RelationPart, number>> = {
  loyalty: 0.3,
  payment: 0.2,
  referral: 0.2,
  courtesy: 0.15,
  knowledge: 0.15,
};
const LATE_DAYS_MAX = 30;

/**
 * Weighs a relation: loyalty, payment, referrals, courtesy, and what the person taught us. Complaining is no part of
 * it and cannot lower it; a useful warning raises it.
 *
 * It orders the queue only within equal severity.
 *
 * @returns `null` when nothing is known.
 */
export function relationalCapital(facts: RelationFacts): RelationalCapital | null {
  const values: Readonly<Record<RelationPart, number | null>> = {
    loyalty: facts.years === null ? null : saturated(facts.years, 4),
    payment: facts.lateDays === null ? null : Math.min(1, Math.max(0, 1 - facts.lateDays / LATE_DAYS_MAX)),
    referral: facts.referrals === null ? null : saturated(facts.referrals, 3),
    courtesy: facts.courtesy === null ? null : (8 + facts.courtesy.courteous) / (10 + facts.courtesy.messages),
    knowledge: facts.usefulWarnings === null ? null : saturated(facts.usefulWarnings, 2),
  };
  const names: readonly RelationPart[] = ['loyalty', 'payment', 'referral', 'courtesy', 'knowledge'];
  const parts = names.flatMap((part) => {
    const value = values[part];
    return value === null ? [] : [{ part, value, weight: WEIGHTS[part] }];
  });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  const score = (100 * parts.reduce((sum, part) => sum + part.weight * part.value, 0)) / weight;
  return { score, grade: gradeOf(score), parts };
}

function saturated(amount: number, scale: number): number {
  return 1 - Math.exp(-Math.max(0, amount) / scale);
}

function gradeOf(score: number): Grade {
  if (score >= 70) return 'A';
  if (score >= 50) return 'B';
  return score >= 30 ? 'C' : 'D';
}
