import type { Judged } from './learned/judge.ts';
import { learnedJudges, REASON_HEADS } from './learned/judges.ts';
import { chanceOf } from './learned/logistic.ts';
import { reasonsFor } from './learned/numbered-judges.ts';
import type { CriticalReason, Evidence, MessageKind } from './signals.ts';

type Verdict = { readonly reasons: readonly CriticalReason[]; readonly evidence: readonly Evidence[] };

/** Missing a critical message costs a client or worse, a needless call costs the boss a minute: the bars lie low. */
const CHANCE_ALONE = 0.4;
const CHANCE_WITH_RULE = 0.12;
/** What endangers somebody is hardly doubted; who only counts contacts is where alarms are most often needless. */
const CHANCE_FOR: Readonly<Partial<Record<CriticalReason, number>>> = {
  safety: 0.03,
  repeat_unresolved: 0.4,
};
/** So few clauses leave the judge little to weigh: there, what is named in so many words is not doubted at all. */
const SHORT_CLAUSES = 3;
const CHANCE_WITH_RULE_SHORT = 0.05;
const PLAINLY_NAMED: ReadonlySet<CriticalReason> = new Set([
  'safety',
  'discrimination',
  'legal_threat',
  'media_threat',
  'asks_for_boss',
]);

function leastFor(reason: CriticalReason, { clauses }: Judged): number {
  if (clauses.length > SHORT_CLAUSES) return CHANCE_FOR[reason] ?? CHANCE_WITH_RULE;
  return PLAINLY_NAMED.has(reason) ? 0 : CHANCE_WITH_RULE_SHORT;
}
/** A reason is told beside the likeliest from this chance on. */
const REASON_CHANCE = 0.3;

/**
 * Whether the boss must know at once: what the rules found, as far as the learned judge thinks it may be meant, and
 * what the judge sees in words that no rule knows.
 */
export function criticalVerdictOf(rules: Verdict, judged: Judged, kind: MessageKind): Verdict {
  if (kind !== 'complaint') return rules;
  const chance = chanceOf(judged.whole.critical);
  if (rules.reasons.length > 0) {
    const least = Math.min(...rules.reasons.map((reason) => leastFor(reason, judged)));
    return chance >= least ? rules : NOTHING;
  }
  if (chance < CHANCE_ALONE) return NOTHING;
  const ranked = REASON_HEADS.map((head) => ({ head, chance: chanceOf(judged.whole[head]) })).toSorted(
    (a, b) => b.chance - a.chance,
  );
  const told = ranked.filter((one, rank) => rank === 0 || one.chance >= REASON_CHANCE);
  return {
    reasons: told.map(({ head }) => head.slice('reason:'.length) as CriticalReason),
    evidence: told.map(({ head }) => ({
      judgement: `critical:${head.slice('reason:'.length)}`,
      rule: `learned:${reasonsFor(judged.features, learnedJudges().message, head).join(' ')}`,
      words: '',
      confidence: chance,
    })),
  };
}

const NOTHING: Verdict = { reasons: [], evidence: [] };
