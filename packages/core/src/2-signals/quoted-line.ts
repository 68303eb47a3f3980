import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import type { ReadClause } from './analysis.ts';
import { chanceOf } from './learned/logistic.ts';
import type { Message } from './message.ts';

/** A manager underlines a line, not a paragraph. */
const QUOTE_LENGTH_MAX = 180;
/** Characters between two clauses of one line. */
const GAP_MAX = 3;

/** Nobody underlines the greeting that a hurried writer puts before the grief. */
const GREETING = gated(
  /^(?:bonjour|bonsoir|salut|all[oô]|hello|hi|hey|good (?:morning|afternoon|evening))(?: (?:[àa] (?:tous|vous)|madame|monsieur|there|all|everyone))?\s*[,!.:–—-]\s*(?=\S)/iu,
);

/** The same line without the greeting it opens with. */
export function withoutGreeting(text: string, { start, end }: Span): Span {
  const greeting = GREETING.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + greeting.length, end };
}

/** What may be quoted beside a clause, and from which chance on. */
export type Reach = {
  readonly own: ReadonlySet<ReadClause>;
  readonly taken: ReadonlySet<ReadClause>;
  readonly griefs: readonly number[];
  readonly least: number;
};

/** The clause with its direct neighbours that reproach too, the likelier first, as long as one line holds them. */
export function lineAround(
  { body: { clauses } }: Message,
  lead: ReadClause,
  { own, taken, griefs, least }: Reach,
): Span {
  const others = [...taken].filter((one) => !own.has(one));
  const isOfAnother = ({ sentence }: ReadClause): boolean =>
    sentence !== lead.sentence && others.some((one) => one.sentence === sentence);
  const chanceAt = (clause: ReadClause | undefined): number => {
    if (clause === undefined || others.includes(clause) || (!own.has(clause) && isOfAnother(clause))) return 0;
    return own.has(clause) ? 1 : chanceOf(griefs[clause.place] ?? 0);
  };
  let [first, last] = [lead, lead];
  for (;;) {
    const [before, after] = [clauses[first.place - 1], clauses[last.place + 1]];
    const fits = (one: ReadClause | undefined, gap: number, length: number): one is ReadClause =>
      chanceAt(one) >= least && gap <= GAP_MAX && length <= QUOTE_LENGTH_MAX;
    const mayBefore = fits(before, first.start - (before?.end ?? 0), last.end - (before?.start ?? 0));
    const mayAfter = fits(after, (after?.start ?? 0) - last.end, (after?.end ?? 0) - first.start);
    if (mayAfter && (!mayBefore || chanceAt(after) >= chanceAt(before))) last = after;
    else if (mayBefore) first = before;
    else return { start: first.start, end: last.end };
  }
}
