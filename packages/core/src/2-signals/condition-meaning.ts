import type { Condition } from '../firm/firm.ts';
import { type Meaning, meaningOf } from '../text/meaning.ts';
import { tokensFrom } from '../text/tokens.ts';
import { dot } from '../text/vector.ts';
import type { ReadSentence } from './analysis.ts';
import type { Message } from './message.ts';

const known = new WeakMap<Condition, readonly Float32Array[]>();

const vectorFor = (text: string, language: 'fr' | 'en'): Float32Array =>
  meaningOf(
    tokensFrom(text).map(({ word }) => word),
    language,
  ).vector;

/** The points of a condition: its title and its rule, each in both languages. */
function pointsOf(condition: Condition): readonly Float32Array[] {
  const made = known.get(condition);
  if (made !== undefined) return made;
  const { title, rule } = condition;
  const points = (['fr', 'en'] as const).flatMap((language) => [
    vectorFor(title[language], language),
    vectorFor(`${title[language]} ${rule[language]}`, language),
  ]);
  known.set(condition, points);
  return points;
}

/** A meaning that rests on so few known words says little. */
const COVERAGE_MIN = 0.3;

function meaningFor(sentences: readonly ReadSentence[]): Meaning {
  const language = sentences.some((sentence) => sentence.language === 'en') ? 'en' : 'fr';
  return meaningOf(
    sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word)),
    language,
  );
}

/** For each condition of the firm, how near the nearest sentence or pair of sentences comes to it, and the whole. */
export function meaningsNear({
  body,
  subject,
  context,
}: Message): readonly { readonly best: number; readonly whole: number }[] {
  const sentences = [...subject.sentences, ...body.sentences].slice(0, SENTENCES_MAX);
  const spans = sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1];
    return next === undefined ? [[sentence]] : [[sentence], [sentence, next]];
  });
  const points = spans.map(meaningFor).filter(({ coverage }) => coverage >= COVERAGE_MIN);
  const whole = meaningFor(sentences).vector;
  return context.firm.conditions.map((condition) => {
    const own = pointsOf(condition);
    let best = 0;
    for (const { vector } of points) best = Math.max(best, nearnessOf(own, vector));
    return { best, whole: nearnessOf(own, whole) };
  });
}

function nearnessOf(points: readonly Float32Array[], vector: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const point of points) best = Math.max(best, dot(point, vector));
  return best;
}

/** Who contests a rule says so early or not at length. */
const SENTENCES_MAX = 24;
