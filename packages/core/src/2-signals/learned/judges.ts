import { type NumberedJudges, numberedJudgesFrom } from './numbered-judges.ts';
import { CLAUSE_TABLE, ISSUE_TABLE, MESSAGE_TABLE } from './table.ts';

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

export type ClauseHead = (typeof CLAUSE_HEADS)[number];
export type MessageHead = (typeof MESSAGE_HEADS)[number];
export type IssueHead = (typeof ISSUE_HEADS)[number];

type All = {
  readonly clause: NumberedJudges<ClauseHead>;
  readonly message: NumberedJudges<MessageHead>;
  readonly issue: NumberedJudges<IssueHead>;
};

let known: All | null = null;

/**
 * The judges made by `scripts/train-reading.ts` from the labelled messages in `training`.
 *
 * Deterministic logistic regressions over named features: they weigh what the rules and the lexicon found together
 * with the words around it, and every verdict can be told by the features that made it.
 */
export function learnedJudges(): All {
  known ??= {
    clause: numberedJudgesFrom(CLAUSE_HEADS, CLAUSE_TABLE),
    message: numberedJudgesFrom(MESSAGE_HEADS, MESSAGE_TABLE),
    issue: numberedJudgesFrom(ISSUE_HEADS, ISSUE_TABLE),
  };
  return known;
}
