import { gated } from '../text/gated.ts';
import { contestedOf } from './boundary.ts';
import { conditionNumbersOf } from './learned/condition-features.ts';
import type { Judged } from './learned/judge.ts';
import { learnedJudges } from './learned/judges.ts';
import { chanceOf } from './learned/logistic.ts';
import { logitsBy, reasonsFor } from './learned/numbered-judges.ts';
import type { Message } from './message.ts';
import type { Evidence, MessageKind, RemedySought } from './signals.ts';

const REMEDIES: readonly RemedySought[] = ['none', 'refund', 'discount', 'redo', 'apology', 'callback', 'information'];
/** What the rules read counts this much more than the judge learnt of it, in log-odds. */
const RULE_BONUS = 0.5;
/** The same in few clauses, where what is asked for in so many words is all there is. */
const RULE_BONUS_SHORT = 2;

/** The remedy sought: what the words ask for by the rules, weighed with how such messages mostly end. */
export function weighedRemedy(ruled: RemedySought, { whole, clauses }: Judged): RemedySought {
  const bonus = clauses.length > SHORT_CLAUSES ? RULE_BONUS : RULE_BONUS_SHORT;
  const logitOf = (remedy: RemedySought): number => whole[`remedy:${remedy}`] + (remedy === ruled ? bonus : 0);
  return REMEDIES.toSorted((a, b) => logitOf(b) - logitOf(a))[0] ?? ruled;
}

/** Low: a mocker who is taken at their word is praised for it; half of those told are right on firms held out in turn. */
const IRONY_CHANCE = 0.25;
/** The same in few clauses, where honest thanks and mock thanks use the same words. */
const IRONY_CHANCE_SHORT = 0.6;

type IronyVerdict = { readonly isIronic: boolean; readonly evidence: readonly Evidence[] };

/** Mockery that the lists know, or that the words together make likely. */
export function weighedIrony(ruled: IronyVerdict, { whole, features, clauses }: Judged): IronyVerdict {
  const chance = chanceOf(whole.irony);
  const least = clauses.length > SHORT_CLAUSES ? IRONY_CHANCE : IRONY_CHANCE_SHORT;
  if (ruled.isIronic || chance < least) return ruled;
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
const KEPT = gated(
  /(?<!\p{L})(?:comme (?:vous (?:le |l['’])?)?(?:demand[ée]|demandez|convenu|exig[ée]|exigez|souhait[ée]|prescrit)e?s?|(?:bien )?respect[ée] (?:vos|votre|la|les|le)|as (?:you )?(?:asked|requested|instructed|required|agreed|told)|like you asked|we (?:kept|followed|respected) (?:to )?(?:the|your|all))(?!\p{L})/iu,
);
const KEPT_READ_MAX = 8_000;

/**
 * Who contests a rule sounds like it on the whole, and one condition is nearest: the log-odds of both together. In few
 * clauses nothing sounds yet, and the condition alone decides by the chances above.
 */
const TOGETHER_MIN = -2.9;
const TOGETHER_COST_CALM = 1.5;
const TOGETHER_COST_KEPT = 1.5;
const SHORT_CLAUSES = 3;

type BoundaryVerdict = { readonly ids: readonly string[]; readonly evidence: readonly Evidence[] };

type Situation = {
  readonly isRuled: boolean;
  readonly isCalm: boolean;
  readonly isKept: boolean;
  /** Words known to us contest something. */
  readonly isSigned: boolean;
};

/** The chance from which a condition counts as contested in a message of few clauses. */
function leastShort({ isRuled, isCalm, isKept, isSigned }: Situation): number {
  if (isKept) return CONTESTED_CHANCE_KEPT;
  if (isRuled) return CONTESTED_CHANCE_RULED;
  if (isCalm) return CONTESTED_CHANCE_CALM;
  return isSigned ? CONTESTED_CHANCE : CONTESTED_CHANCE_UNSIGNED;
}

/** The condition that the writer wants set aside: demanded in so many words, or likely by words and meaning. */
export function weighedBoundary(
  message: Message,
  { kind, judged }: { readonly kind: MessageKind; readonly judged: Judged },
  ruled: BoundaryVerdict,
): BoundaryVerdict {
  if (kind === 'noise' || kind === 'praise' || ruled.evidence.some(({ rule }) => rule === 'demanded-condition'))
    return ruled;
  const { condition } = learnedJudges();
  const [best] = conditionNumbersOf(message)
    .map(({ match, seen }) => ({ match, seen, logit: logitsBy(condition, seen).contested }))
    .toSorted((a, b) => b.logit - a.logit);
  if (best === undefined) return ruled;
  const { id, words } = best.match;
  const chance = chanceOf(best.logit);
  const isSigned = contestedOf(message).signs.length > 0;
  const isKept = KEPT.test(message.body.text.slice(0, KEPT_READ_MAX));
  const isContested =
    judged.clauses.length > SHORT_CLAUSES
      ? best.logit + judged.whole.boundary >=
        TOGETHER_MIN + (kind === 'complaint' ? 0 : TOGETHER_COST_CALM) + (isKept ? TOGETHER_COST_KEPT : 0)
      : chance >= leastShort({ isRuled: ruled.ids.includes(id), isCalm: kind !== 'complaint', isKept, isSigned });
  if (!isContested) return { ids: [], evidence: ruled.ids.length === 0 ? ruled.evidence : [] };
  const rule = `learned:${reasonsFor(best.seen, condition, 'contested').join(' ')}`;
  const evidence = { judgement: `boundary:${id}`, rule, words, confidence: chance };
  return { ids: [id], evidence: [evidence] };
}
