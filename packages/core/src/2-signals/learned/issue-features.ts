import type { ReadClause } from '../analysis.ts';
import type { Facet } from '../lexicon/facet.ts';
import type { Message } from '../message.ts';
import type { Severity } from '../signals.ts';
import { clauseFeatures } from './clause-features.ts';
import { type Features, type FeatureTaker, type Numbered, numberedBy } from './feature-numbers.ts';

/** What the rules make of a clause. */
export type Ruled = {
  readonly facet: Facet | null;
  readonly severity: Severity;
  readonly isStaff: boolean;
  readonly isDanger: boolean;
};

function addIssue(features: Pick<FeatureTaker, 'set'>, { facet, severity, isStaff, isDanger }: Ruled): void {
  features.set(`facet:${facet?.id ?? 'other'}`, 1);
  features.set(`facet-target:${facet?.target ?? 'other'}`, 1);
  features.set(`facet-nature:${facet?.nature ?? 'other'}`, 1);
  features.set(`rule:severity:${severity}`, 1);
  if (isStaff) features.set('blames:staff', 1);
  if (isDanger) features.set('danger', 1);
}

/** What is seen of one grievance by name, for teaching: its clause, its facet, and what the rules make of it. */
export function issueFeatures(message: Message, clause: ReadClause, ruled: Ruled): Features {
  const features = clauseFeatures(message, clause);
  addIssue(features, ruled);
  return features;
}

/** The same by number, for reading; none of it is seen of a clause alone, so nothing is there twice. */
export function issueNumbers(clause: Numbered, ruled: Ruled): Numbered {
  const issue = numberedBy((features) => addIssue(features, ruled));
  return { features: [...clause.features, ...issue.features], values: [...clause.values, ...issue.values] };
}
