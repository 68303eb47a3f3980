import type { Item } from '../1-complaint/item.ts';
import type { ReadText } from './analysis.ts';
import { type ClauseScore, scoreOfClause } from './clause-score.ts';
import type { ReadingContext } from './context.ts';
import { type ProductMention, productMentionsIn, type StaffMention, staffMentionsIn } from './names.ts';

/** Everything the judges of one message share; built once a message. */
export type Message = {
  readonly item: Item;
  readonly context: ReadingContext;
  readonly body: ReadText;
  /** The subject line, read apart: it colours the judgement and is never quoted. */
  readonly subject: ReadText;
  readonly scores: readonly ClauseScore[];
  readonly subjectScores: readonly ClauseScore[];
  readonly staff: readonly StaffMention[];
  readonly products: readonly ProductMention[];
};

export function messageFrom(
  item: Item,
  context: ReadingContext,
  texts: { body: ReadText; subject: ReadText },
): Message {
  const { body, subject } = texts;
  const { firmWords } = context;
  const isMocking = item.starsOfFive !== null && item.starsOfFive <= 2;
  return {
    item,
    context,
    body,
    subject,
    scores: body.clauses.map((clause) => scoreOfClause(clause, body.text, isMocking)),
    subjectScores: subject.clauses.map((clause) => scoreOfClause(clause, subject.text, isMocking)),
    staff: staffMentionsIn(body, firmWords),
    products: [
      ...productMentionsIn(body, firmWords),
      ...productMentionsIn(subject, firmWords).map((mention) => ({ ...mention, sentence: null })),
    ],
  };
}
