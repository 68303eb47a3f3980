import type { Evidence, RemedySought } from './signals.ts';
import type { Judged } from './learned/judge.ts';
import { learnedJudges } from './learned/judges.ts';
import { chanceOf } from './learned/logistic.ts';
import { reasonsFor } from './learned/numbered-judges.ts';

const REMEDIES: readonly RemedySought[] = ['none', 'refund', 'discount', 'redo', 'apology', 'callback', 'information'];
/** What the rules read counts this much beside what was learnt, in log-odds. */
const RULE_BONUS = 2;

/** The remedy sought: what the words ask for by the rules, weighed with how such messages mostly end. */
export function weighedRemedy(ruled: RemedySought, { whole }: Judged): RemedySought {
  const logitOf = (remedy: RemedySought): number => whole[`remedy:${remedy}`] + (remedy === ruled ? RULE_BONUS : 0);
  return REMEDIES.toSorted((a, b) => logitOf(b) - logitOf(a))[0] ?? ruled;
}

const IRONY_CHANCE = 0.5;

type IronyVerdict = { readonly isIronic: boolean; readonly evidence: readonly Evidence[] };

/** Mockery that the lists know, or that the words together make likely. */
export function weighedIrony(ruled: IronyVerdict, { whole, features }: Judged): IronyVerdict {
  const chance = chanceOf(whole.irony);
  if (ruled.isIronic || chance < IRONY_CHANCE) return ruled;
  const rule = `learned:${reasonsFor(features, learnedJudges().message, 'irony').join(' ')}`;
  return { isIronic: true, evidence: [{ judgement: 'irony', rule, words: '', confidence: chance }] };
}
