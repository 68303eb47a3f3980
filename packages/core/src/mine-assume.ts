import type { Item } from './1-complaint/item.ts';
import type { ReadingContext, Tag } from './2-signals/context.ts';
import type { Facet } from './2-signals/lexicon/facet.ts';
import { type Found, matchesIn } from './2-signals/lexicon/match.ts';
import type { Grievance, Signals } from './2-signals/signals.ts';
import { OTHER_FACET } from './3-themes/concept.ts';
import type { ReadResult } from './mine-run.ts';
import { tokensFrom } from './text/tokens.ts';

/** A problem named outweighs a subject named; what only looks like the facet takes a problem away. */
const WEIGHTS = { problem: 3, topic: 1, lookAlike: -3 } as const;
/** A file of complaints holds short messages; of a long one the beginning tells the matter. */
const TEXT_READ_MAX = 2_000;

/**
 * Takes a reading of a message that is known to be a complaint, however it is put: where no grievance was found, the
 * whole message is one, about the facet it names most.
 */
export function assumedComplaint(item: Item, read: ReadResult, context: ReadingContext): ReadResult {
  const { signals, cleanText } = read;
  if (signals.noiseReason === 'empty' || item.text.trim() === '') return read;
  if (signals.grievances.length > 0) return read;
  const grievance = wholeMessageAsGrievance(item, cleanText, { signals, context });
  const assumed: Signals = {
    ...signals,
    kind: 'complaint',
    noiseReason: null,
    severity: grievance.severity,
    grievances: [grievance],
    evidence: [
      ...signals.evidence,
      { judgement: 'kind', rule: 'assumed-complaint', words: '', confidence: 1 },
      { judgement: `facet:${grievance.facet}`, rule: 'most-named-facet', words: '', confidence: 0.5 },
    ],
  };
  return { cleanText, signals: assumed };
}

function wholeMessageAsGrievance(
  item: Item,
  cleanText: string,
  { signals, context }: { readonly signals: Signals; readonly context: ReadingContext },
): Grievance {
  const facet = mostNamedFacet(cleanText.slice(0, TEXT_READ_MAX), signals.language, context);
  const words = cleanText.trim();
  const found = item.text.indexOf(words);
  const start = found >= 0 ? found : item.text.indexOf(item.text.trim());
  const quote = found >= 0 ? words : item.text.trim();
  return {
    start,
    end: start + quote.length,
    quote,
    facet: facet?.id ?? OTHER_FACET,
    target: facet?.target ?? 'other',
    staff: null,
    unresolvedStaff: null,
    staffCandidates: [],
    product: null,
    severity: facet?.severity ?? 1,
  };
}

function mostNamedFacet(text: string, language: Signals['language'], context: ReadingContext): Facet | null {
  const weights = new Map<Facet, number>();
  for (const { entry } of matchesIn(context.lexicon.matcher, tokensFrom(text), language) as readonly Found<Tag>[]) {
    if (entry.tag.kind !== 'facet') continue;
    const { facet, role } = entry.tag;
    weights.set(facet, (weights.get(facet) ?? 0) + WEIGHTS[role]);
  }
  let best: Facet | null = null;
  for (const [facet, weight] of weights) {
    const bestWeight = best === null ? 0 : (weights.get(best) ?? 0);
    if (weight > bestWeight || (weight === bestWeight && weight > 0 && best !== null && facet.id < best.id))
      best = facet;
  }
  return best;
}
