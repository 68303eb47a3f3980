import type { Message } from '../message.ts';
import { clauseNumbers } from './clause-features.ts';
import type { Numbered } from './feature-numbers.ts';
import { learnedJudges, type MessageHead } from './judges.ts';
import type { Logits } from './logistic.ts';
import { messageNumbers, type RuleHints } from './message-features.ts';
import { logitsBy } from './numbered-judges.ts';

/** What the learned judges say of one message. */
export type Judged = {
  /** For each clause, the log-odds that it tells a grievance. */
  readonly griefs: readonly number[];
  readonly clauses: readonly Numbered[];
  readonly whole: Logits<MessageHead>;
  readonly features: Numbered;
};

/** Asks the learned judges once for a message; everything they see is in their features. */
export function judgedFrom(message: Message, hints: RuleHints): Judged {
  const judges = learnedJudges();
  const clauses = message.body.clauses.map((clause) => clauseNumbers(message, clause));
  const griefs = clauses.map((features) => logitsBy(judges.clause, features).grief);
  const features = messageNumbers(message, griefs, hints);
  return { griefs, clauses, whole: logitsBy(judges.message, features), features };
}
