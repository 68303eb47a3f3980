import type { ReadClause } from '../analysis.ts';
import type { Facet } from '../lexicon/facet.ts';
import type { Message } from '../message.ts';
import type { Severity } from '../signals.ts';
import { clauseFeatures, type Features } from './clause-features.ts';

/** What the rules make of a clause. */
export type Ruled = {
  readonly facet: Facet | null;
  readonly severity: Severity;
  readonly isStaff: boolean;
  readonly isDanger: boolean;
};

/** What is seen of one grievance: its clause, its facet, and what the rules make of it. */
export function issueFeatures(
  message: Message,
  clause: ReadClause,
  { facet, severity, isStaff, isDanger }: Ruled,
): Features {
  const features = clauseFeatures(message, clause);
  features.set(`facet:${facet?.id ?? 'other'}`, 1);
  features.set(`facet-target:${facet?.target ?? 'other'}`, 1);
  features.set(`facet-nature:${facet?.nature ?? 'other'}`, 1);
  features.set(`rule:severity:${severity}`, 1);
  if (isStaff) features.set('blames:staff', 1);
  if (isDanger) features.set('danger', 1);
  return features;
}
