import { hitsOf } from './analysis.ts';
import type { Message } from './message.ts';
import type { Evidence } from './signals.ts';

/** Praise that stands by itself ("c'était parfait"); thanks and greetings alone are manners. */
const MEANT_PRAISE_MIN = 3;

/**
 * Praise beside the reproach: "C'était parfait, juste un peu long à l'accueil" (C1b).
 *
 * @returns The strongest praising words under the judgement `tone:mixed`; nothing when the message only reproaches.
 */
export function mixedToneOf({ body, scores }: Message): readonly Evidence[] {
  const praising = body.clauses
    .filter(({ place }) => (scores[place]?.praise ?? 0) >= MEANT_PRAISE_MIN)
    .flatMap((clause) => hitsOf(clause, 'positive').filter(({ isTurned }) => !isTurned));
  const [best] = praising.toSorted((a, b) => b.weight - a.weight || a.start - b.start);
  if (best === undefined) return [];
  const words = body.text.slice(best.start, best.end);
  return [{ judgement: 'tone:mixed', rule: best.pattern, words, confidence: 0.7 }];
}
