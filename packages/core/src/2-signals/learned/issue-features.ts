import type { ReadClause } from '../analysis.ts';
import type { Facet, Trade } from '../lexicon/facet.ts';
import type { Message } from '../message.ts';
import type { Severity } from '../signals.ts';
import { clauseFeatures } from './clause-features.ts';
import { type Features, type FeatureTaker, type Numbered, namedBy, numberedBy } from './feature-numbers.ts';
import { addMeaning, meaningNames } from './meaning-features.ts';

/** What the rules make of a clause. */
export type Ruled = {
  readonly clause: ReadClause;
  readonly trades: ReadonlySet<Trade>;
  readonly facet: Facet | null;
  /** The lexicon knows the subject only, not the trouble. */
  readonly isTopic: boolean;
  readonly severity: Severity;
  readonly isStaff: boolean;
  readonly isDanger: boolean;
};

const OWN_NAMES = meaningNames('means');
const SENTENCE_NAMES = meaningNames('around');

/** Whether the facet is at home in the firm's trade: the same words are of other things elsewhere. */
function homeOf(facet: Facet | null, trades: ReadonlySet<Trade>): string {
  if (facet === null) return 'none';
  if (facet.trades === undefined) return 'any';
  return facet.trades.some((trade) => trades.has(trade)) ? 'own' : 'strange';
}

function addIssue(features: FeatureTaker, ruled: Ruled): void {
  const { clause, trades, facet, isTopic, severity, isStaff, isDanger } = ruled;
  const { sentence, start, end } = clause;
  const target = facet?.target ?? 'other';
  const told = `told:${isTopic ? 'topic' : 'problem'}:${homeOf(facet, trades)}`;
  features.set(told, 1);
  features.set(`${told}:${target}`, 1);
  // What an inn calls a place, a heating firm calls a product.
  for (const trade of trades) {
    features.set(`trade:${trade}`, 1);
    features.set(`trade:${trade}:${target}`, 1);
  }
  const own = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  addMeaning(features, OWN_NAMES, { tokens: own, language: sentence.language });
  addMeaning(features, SENTENCE_NAMES, sentence);
  features.set(`facet:${facet?.id ?? 'other'}`, 1);
  features.set(`facet-target:${target}`, 1);
  features.set(`facet-nature:${facet?.nature ?? 'other'}`, 1);
  features.set(`rule:severity:${severity}`, 1);
  if (isStaff) features.set('blames:staff', 1);
  if (isDanger) features.set('danger', 1);
}

/** What is seen of one grievance by name, for teaching: its clause, its facet, and what the rules make of it. */
export function issueFeatures(message: Message, clause: ReadClause, ruled: Ruled): Features {
  return new Map([...clauseFeatures(message, clause), ...namedBy((features) => addIssue(features, ruled))]);
}

/** The same by number, for reading, without what is seen of the clause alone: nothing is in both. */
export const issueNumbers = (ruled: Ruled): Numbered => numberedBy((features) => addIssue(features, ruled));
