import { gated } from '../text/gated.ts';
import type { ReadClause } from './analysis.ts';
import { hitsOf } from './analysis.ts';
import type { Facet } from './lexicon/facet.ts';
import type { Message } from './message.ts';
import type { Severity } from './signals.ts';

const STEPS: readonly Severity[] = [1, 2, 4, 8];

export type SeverityContext = {
  readonly occurrence: number;
  readonly priorContacts: number;
  readonly isDanger: boolean;
  readonly isVulnerable: boolean;
  readonly isPraiseBut: boolean;
};

const LONG = gated(
  /(?<![\p{L}\d])(?:(\d{1,3})|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|plusieurs|several)[ \u00A0\u202F-](?:semaines?|mois|weeks?|months?)(?!\p{L})/iu,
);

/** Money, manners and procedures are grave when they last or come back; told once and calmly they are a nuisance. */
const GRAVE_WHEN_AGGRAVATED: ReadonlySet<string> = new Set(['money', 'process', 'attitude']);

function baseOf(facet: Facet | null, isAggravated: boolean): Severity {
  if (facet === null) return 2;
  return facet.severity === 4 && !isAggravated && GRAVE_WHEN_AGGRAVATED.has(facet.nature) ? 2 : facet.severity;
}

/**
 * Severity of one grievance: the facet's own, moved at most two steps by what stands around it.
 *
 * @returns 1 irritant, 2 gênant, 4 grave, 8 critique.
 */
export function severityOf(
  message: Message,
  clause: ReadClause,
  facet: Facet | null,
  around: SeverityContext,
): Severity {
  const { sentence } = clause;
  const soft = hitsOf(clause, 'severity', 'soften').length > 0;
  const hard = hitsOf(sentence, 'severity', 'harden').length;
  const stopped = hitsOf(sentence, 'severity', 'no-home-service').length > 0;
  const repeated = around.occurrence >= 3 || around.priorContacts >= 2;
  const isLong = LONG.test(message.body.text.slice(sentence.start, sentence.end));
  const isAggravated = hard > 0 || stopped || repeated || isLong;
  let step = STEPS.indexOf(baseOf(facet, isAggravated));
  if (hard > 1 || stopped) step += 1;
  else if (repeated || isLong) step += facet?.severity === 4 ? 0 : 1;
  if (soft) step -= 1;
  if (around.isPraiseBut) step = Math.min(step - (hard > 0 ? 0 : 1), 1);
  if (around.isVulnerable) step = Math.max(step + 1, 2);
  if (around.isDanger) step = 3;
  return STEPS[Math.max(0, Math.min(3, step))] ?? 2;
}
