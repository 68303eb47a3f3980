import type { Span } from '../text/span.ts';
import { type Hit, hitsOf, type ReadClause } from './analysis.ts';
import type { Facet, Trade } from './lexicon/facet.ts';
import type { Message } from './message.ts';

const details = new Map<string, number>();

/** How much an entry says: its words, each group of alternatives one; unbroken phrases say a little more. */
function detailOf(pattern: string): number {
  const known = details.get(pattern);
  if (known !== undefined) return known;
  const words = pattern.replace(/\([^)]*\)/gu, 'x').split(/\s+/u);
  const plain = words.filter((word) => word !== '..').length;
  const value = Math.min(4, plain) + (plain === words.length && plain > 1 ? 0.3 : 0);
  details.set(pattern, value);
  return value;
}

/** Of a firm whose trade nobody knows, plain words are likelier than those of one trade. */
const STRANGE_COST = 0.5;

/** A facet of another trade speaks of other things with the same words; one of the firm's own trade is at home. */
function tradeBonus({ trades }: Facet, own: ReadonlySet<Trade>): number {
  if (trades === undefined) return 0;
  if (own.size === 0) return -STRANGE_COST;
  return trades.some((trade) => own.has(trade)) ? 1 : -3;
}

/** The most telling facet of some hits: the longest entry, at home in the firm's trade; `null` when none is. */
function bestFacet(hits: readonly Hit[], own: ReadonlySet<Trade>): { facet: Facet; hit: Hit } | null {
  let best: { facet: Facet; hit: Hit; value: number } | null = null;
  for (const hit of hits) {
    if (hit.tag.kind !== 'facet') continue;
    const { facet } = hit.tag;
    const value = detailOf(hit.pattern) + tradeBonus(facet, own);
    if (value > 0 && (best === null || value > best.value)) best = { facet, hit, value };
  }
  return best;
}

export type Named = { readonly facet: Facet | null; readonly rule: string; readonly words: Span };

/** What a clause is about: the problem it tells, else the subject it or its sentence names. */
export function namedIn({ scores, context: { trades } }: Message, clause: ReadClause): Named {
  const { problems = [], topics = [] } = scores[clause.place] ?? {};
  const told = bestFacet(problems, trades);
  if (told !== null) return { facet: told.facet, rule: told.hit.pattern, words: told.hit };
  const near = bestFacet(topics, trades) ?? bestFacet(topicsOf(clause), trades);
  const cue = hitsOf(clause, 'negative').toSorted((a, b) => b.weight - a.weight)[0];
  const words = cue ?? clause;
  if (near !== null) return { facet: near.facet, rule: `topic:${near.hit.pattern}`, words };
  return { facet: null, rule: cue?.pattern ?? 'structure', words };
}

function topicsOf({ sentence }: ReadClause): readonly Hit[] {
  return sentence.hits.filter(({ tag, weight }) => weight > 0 && tag.kind === 'facet' && tag.role === 'topic');
}
