import { dot } from '../../text/vector.ts';
import type { Learnt } from '../signals.ts';
import type { TextFeatures } from './features.ts';
import { type Label, type Lesson, tellingOf, type Weights } from './lesson.ts';
import { chancesOf, pushOf } from './linear-model.ts';
import { isOtherLanguage, nearnessByWords, nearnessTo, nearnessToCentres } from './nearness.ts';
import { type Vector, vectorIn } from './space.ts';

export type Judged = { readonly value: string /** 0 to 1. */; readonly confidence: number; readonly learnt: Learnt };

/** Cosine from which a label carries over where the rules made the very mistake that was corrected. */
const NEAR_SAME_MISTAKE = 0.5;
/** … and where they read something else again. Both measured on labelled intents, see `test/bench/corrections.ts`. */
const NEAR_OTHERWISE = 0.65;
/** Nearly the same words: what was said of them outweighs what all other labels say. */
export const SAME_WORDS = 0.85;
/** The weights only speak of texts that resemble a labelled one a little; of others they know nothing. */
const IN_SIGHT = 0.35;
/** By how much the likeliest value must lead the next: at this, nine of ten are right on 77 intents. */
const LEAD_MIN = 0.3;
/** How much the meaning moves the weights' verdict; at 4 it gains a point or two in a hundred on both languages. */
const MEANING_PULL = 4;
const SHARED_WORDS_MIN = 2;
const WORDS_SHOWN = 4;

type Compared = { readonly vector: Vector; readonly text: TextFeatures; readonly byWords: Float64Array };

function compared(lesson: Lesson, text: TextFeatures): Compared {
  const vector = vectorIn(lesson.space, text);
  return { vector, text, byWords: nearnessByWords(lesson, vector) };
}

/**
 * What the labels say of a text; `null` when they are silent or agree with what was read.
 *
 * @param read What the rules read, in the field's own values.
 */
export function judgedBy(lesson: Lesson, text: TextFeatures, read: string | null): Judged | null {
  const about = compared(lesson, text);
  const neighbour = neighbourOf(lesson, about);
  const isSame = neighbour !== null && neighbour.similarity >= SAME_WORDS;
  const judged = (isSame ? null : byWeights(lesson, about)) ?? byNeighbour(neighbour, text, read);
  return judged === null || judged.value === read || isStaying(lesson, judged) ? null : judged;
}

/** What only ever stayed where it was holds others back from moving, and moves nothing itself. */
function isStaying({ labels, values, members }: Lesson, { value, learnt }: Judged): boolean {
  const isLesson = (label: Label | undefined) => label?.correction.isLesson === true;
  if (learnt.from === 'neighbour')
    return isLesson(labels.find(({ correction }) => correction.id === learnt.correctionId));
  return (members[values.indexOf(value)] ?? []).every((place) => isLesson(labels[place]));
}

/**
 * The likeliest value of a text, however unsure: by weights where every value has enough labels, else by the nearest.
 *
 * @returns `null` when the text shares no word with any label.
 */
export function likeliestOf(lesson: Lesson, text: TextFeatures): string | null {
  const { vector, byWords } = compared(lesson, text);
  const weights = lesson.weights();
  if (vector.features.length === 0) return null;
  const isWhole = weights !== null && weights.classes.length === lesson.values.length;
  const value = isWhole
    ? weights.classes[highest(chancesIn(weights, vector))]
    : highest(nearnessToCentres(lesson, vector, byWords));
  return lesson.values[value ?? -1] ?? null;
}

type Neighbour = { readonly label: Label; readonly similarity: number };

/** The nearest label of the value whose labels are nearest taken together; the newer of two that are equally near. */
function neighbourOf(lesson: Lesson, about: Compared): Neighbour | null {
  const value = highest(nearnessToCentres(lesson, about.vector, about.byWords));
  return nearestOf(lesson, value, about);
}

function nearestOf({ labels, members }: Lesson, value: number, about: Compared): Neighbour | null {
  let nearest: Neighbour | null = null;
  for (const place of members[value] ?? []) {
    const label = labels[place];
    if (label === undefined) continue;
    const similarity = nearnessTo(label, about.byWords[place] ?? 0, about);
    if (similarity > 0 && similarity >= (nearest?.similarity ?? 0)) nearest = { label, similarity };
  }
  return nearest;
}

function byNeighbour(neighbour: Neighbour | null, text: TextFeatures, read: string | null): Judged | null {
  if (neighbour === null) return null;
  const { label, similarity } = neighbour;
  const { correction } = label;
  if (similarity < (correction.was === read ? NEAR_SAME_MISTAKE : NEAR_OTHERWISE)) return null;
  const words = sharedWords(label, text);
  if (words.length < SHARED_WORDS_MIN && !isAllInCommon(label, text) && !isOtherLanguage(label, text)) return null;
  const learnt: Learnt = {
    from: 'neighbour',
    correctionId: correction.id,
    complaintId: correction.complaintId,
    similarity,
    words: words.slice(0, WORDS_SHOWN).map((word) => ({ word, weight: null })),
  };
  return { value: correction.is, confidence: Math.min(0.95, similarity), learnt };
}

/** One word in common makes no two griefs alike, unless it is all that either says. */
function isAllInCommon({ telling }: Label, text: TextFeatures): boolean {
  const own = tellingOf(text);
  return own.size > 0 && own.size === telling.size && [...own].every((stem) => telling.has(stem));
}

/** As they are written in the text, each once. */
function sharedWords({ telling }: Label, { words }: TextFeatures): readonly string[] {
  return [...new Set([...words].flatMap(([stem, { written }]) => (telling.has(stem) ? [written] : [])))];
}

function byWeights(lesson: Lesson, about: Compared): Judged | null {
  const { vector, text } = about;
  const weights = lesson.weights();
  if (weights === null || vector.features.length === 0) return null;
  const chances = chancesIn(weights, vector);
  const best = highest(chances);
  const value = weights.classes[best];
  const chance = chances[best] ?? 0;
  const next = chances.reduce((most, other, at) => (at === best ? most : Math.max(most, other)), 0);
  if (value === undefined || chance - next < LEAD_MIN) return null;
  const similarity = nearestOf(lesson, value, about)?.similarity ?? 0;
  if (similarity < IN_SIGHT) return null;
  const words = heaviest(lesson, text, { weights, vector, of: best });
  const learnt: Learnt = { from: 'weights', correctionId: null, complaintId: null, similarity, words };
  return { value: lesson.values[value] ?? '', confidence: Math.min(0.95, chance), learnt };
}

/** The words' chances, raised where the meaning lies near the centre of a class. */
function chancesIn({ model, centres }: Weights, vector: Vector): Float64Array {
  const chances = chancesOf(model, vector).map((chance, at) => {
    const { meaning = vector.meaning } = centres[at] ?? {};
    return chance * Math.exp(MEANING_PULL * vector.meaningShare * dot(meaning, vector.meaning));
  });
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}

function heaviest(
  { space }: Lesson,
  { words }: TextFeatures,
  { weights, vector, of }: { weights: Weights; vector: Vector; of: number },
): Learnt['words'] {
  const strengths = new Map([...vector.features].map((feature, place) => [feature, vector.weights[place] ?? 0]));
  return [...words]
    .flatMap(([stem, { written }]) => {
      const feature = space.numbers.get(stem);
      const weight = feature === undefined ? 0 : pushOf(weights.model, feature, of) * (strengths.get(feature) ?? 0);
      return weight > 0 ? [{ word: written, weight: Math.round(weight * 100) / 100 }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, WORDS_SHOWN);
}

function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
