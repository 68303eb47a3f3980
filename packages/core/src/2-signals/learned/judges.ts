import { type NumberedJudges, numberedJudgesFrom } from './numbered-judges.ts';
import { CLAUSE_TABLE, CONDITION_TABLE, ISSUE_TABLE, MESSAGE_TABLE, PERSON_TABLE } from './table.ts';

export const CLAUSE_HEADS = ['grief'] as const;
export const REASON_HEADS = [
  'reason:safety',
  'reason:legal_threat',
  'reason:media_threat',
  'reason:churn_threat',
  'reason:discrimination',
  'reason:vulnerable_person',
  'reason:large_money',
  'reason:asks_for_boss',
  'reason:repeat_unresolved',
  'reason:vip_client',
  'reason:public_review',
] as const;
export const MESSAGE_HEADS = [
  'complaint',
  'critical',
  'irony',
  'ask',
  'boundary',
  ...REASON_HEADS,
  'remedy:none',
  'remedy:refund',
  'remedy:discount',
  'remedy:redo',
  'remedy:apology',
  'remedy:callback',
  'remedy:information',
] as const;
export const ISSUE_HEADS = [
  'target:product',
  'target:staff',
  'target:process',
  'target:place',
  'target:price',
  'severity:1',
  'severity:2',
  'severity:4',
  'severity:8',
] as const;

export const PERSON_HEADS = ['blamed'] as const;
export const CONDITION_HEADS = ['contested'] as const;

export type ClauseHead = (typeof CLAUSE_HEADS)[number];
export type MessageHead = (typeof MESSAGE_HEADS)[number];
export type IssueHead = (typeof ISSUE_HEADS)[number];
export type PersonHead = (typeof PERSON_HEADS)[number];
export type ConditionHead = (typeof CONDITION_HEADS)[number];

export type LearnedJudges = {
  readonly clause: NumberedJudges<ClauseHead>;
  readonly message: NumberedJudges<MessageHead>;
  readonly issue: NumberedJudges<IssueHead>;
  /** Whom a message blames. */
  readonly person: NumberedJudges<PersonHead>;
  /** Which condition of the firm a message wants set aside. */
  readonly condition: NumberedJudges<ConditionHead>;
};

let known: LearnedJudges | null = null;

/**
 * The judges made by `scripts/train-reading.ts` from the labelled messages in `training`.
 *
 * Deterministic logistic regressions over named features: they weigh what the rules and the lexicon found together
 * with the words around it, and every verdict can be told by the features that made it.
 */
export function learnedJudges(): LearnedJudges {
  known ??= {
    clause: numberedJudgesFrom(CLAUSE_HEADS, CLAUSE_TABLE),
    message: numberedJudgesFrom(MESSAGE_HEADS, MESSAGE_TABLE),
    issue: numberedJudgesFrom(ISSUE_HEADS, ISSUE_TABLE),
    person: numberedJudgesFrom(PERSON_HEADS, PERSON_TABLE),
    condition: numberedJudgesFrom(CONDITION_HEADS, CONDITION_TABLE),
  };
  return known;
}
