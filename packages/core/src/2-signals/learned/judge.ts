import type { Message } from '../message.ts';
import { clauseFeatures, type Features } from './clause-features.ts';
import { learnedJudges, type MessageHead } from './judges.ts';
import { type Logits, logitsOf } from './logistic.ts';
import { messageFeatures, type RuleHints } from './message-features.ts';

/** What the learned judges say of one message. */
export type Judged = {
  /** For each clause, the log-odds that it tells a grievance. */
  readonly griefs: readonly number[];
  readonly clauses: readonly Features[];
  readonly whole: Logits<MessageHead>;
  readonly features: Features;
};

/** Asks the learned judges once for a message; everything they see is in `Features`. */
export function judgedFrom(message: Message, hints: RuleHints): Judged {
  const judges = learnedJudges();
  const clauses = message.body.clauses.map((clause) => clauseFeatures(message, clause));
  const griefs = clauses.map((features) => logitsOf(features, judges.clause).grief);
  const features = messageFeatures(message, griefs, hints);
  return { griefs, clauses, whole: logitsOf(features, judges.message), features };
}
