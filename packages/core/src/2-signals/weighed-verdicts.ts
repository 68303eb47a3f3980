import type { Evidence, MessageKind, RemedySought } from './signals.ts';
import { conditionFeaturesOf } from './learned/condition-features.ts';
import type { Judged } from './learned/judge.ts';
import type { Message } from './message.ts';
import { learnedJudges } from './learned/judges.ts';
import { numbersOf } from './learned/feature-numbers.ts';
import { chanceOf } from './learned/logistic.ts';
import { logitsBy, reasonsFor } from './learned/numbered-judges.ts';

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

/** Chance from which a condition counts as contested; less where the rules say so too, more where nobody complains. */
const CONTESTED_CHANCE = 0.33;
const CONTESTED_CHANCE_RULED = 0.2;
const CONTESTED_CHANCE_CALM = 0.8;
/** The same where no word known to us contests anything. */
const CONTESTED_CHANCE_UNSIGNED = 0.55;
const CONTESTED_CHANCE_KEPT = 0.7;
/** Who did what the rule asks complains of something else. */
const KEPT =
  /(?<!\p{L})(?:comme (?:vous (?:le |l['’])?)?(?:demand[ée]|demandez|convenu|exig[ée]|exigez|souhait[ée]|prescrit)e?s?|(?:bien )?respect[ée] (?:vos|votre|la|les|le)|as (?:you )?(?:asked|requested|instructed|required|agreed|told)|like you asked|we (?:kept|followed|respected) (?:to )?(?:the|your|all))(?!\p{L})/iu;
const KEPT_READ_MAX = 8_000;

type BoundaryVerdict = { readonly ids: readonly string[]; readonly evidence: readonly Evidence[] };

/** The condition that the writer wants set aside: demanded in so many words, or likely by words and meaning. */
export function weighedBoundary(message: Message, kind: MessageKind, ruled: BoundaryVerdict): BoundaryVerdict {
  if (kind === 'noise' || kind === 'praise' || ruled.evidence.some(({ rule }) => rule === 'demanded-condition'))
    return ruled;
  const { condition } = learnedJudges();
  const [best] = conditionFeaturesOf(message)
    .map((seen) => ({ ...seen, chance: chanceOf(logitsBy(numbersOf(seen.features), condition).contested) }))
    .toSorted((a, b) => b.chance - a.chance);
  if (best === undefined) return ruled;
  const isRuled = ruled.ids.includes(best.id);
  const isCalm = kind !== 'complaint';
  const isSigned = [...best.features.keys()].some((name) => name.startsWith('contest:'));
  const open = isSigned ? CONTESTED_CHANCE : CONTESTED_CHANCE_UNSIGNED;
  const usual = isRuled ? CONTESTED_CHANCE_RULED : isCalm ? CONTESTED_CHANCE_CALM : open;
  const least = KEPT.test(message.body.text.slice(0, KEPT_READ_MAX)) ? CONTESTED_CHANCE_KEPT : usual;
  if (best.chance < least) return { ids: [], evidence: ruled.ids.length === 0 ? ruled.evidence : [] };
  const rule = `learned:${reasonsFor(numbersOf(best.features), condition, 'contested').join(' ')}`;
  const evidence = { judgement: `boundary:${best.id}`, rule, words: best.match.words, confidence: best.chance };
  return { ids: [best.id], evidence: [evidence] };
}
