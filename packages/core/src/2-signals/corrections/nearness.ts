import { dot } from '../../text/vector.ts';
import type { TextFeatures } from './features.ts';
import type { Label, Lesson } from './lesson.ts';
import type { Vector } from './space.ts';

/** What a meaning without a word in common counts for: a cosine of three quarters just carries over the same mistake. */
const MEANING_ALONE = 2 / 3;

/** What the words and facets in common add to the cosine with each label; only labels that share some are looked at. */
export function nearnessByWords({ holders, labels }: Lesson, { features, weights }: Vector): Float64Array {
  const near = new Float64Array(labels.length);
  for (let place = 0; place < features.length; place += 1) {
    const found = holders[features[place] ?? -1];
    const weight = weights[place] ?? 0;
    if (found === undefined) continue;
    for (let at = 0; at < found.labels.length; at += 1) {
      const label = found.labels[at] ?? 0;
      near[label] = (near[label] ?? 0) + weight * (found.weights[at] ?? 0);
    }
  }
  return near;
}

/** Cosine of a text with the centre of each value, near enough for choosing one. */
export function nearnessToCentres({ members, centres }: Lesson, vector: Vector, byWords: Float64Array): Float64Array {
  return Float64Array.from(centres, ({ length, meaning, meant }, value) => {
    let words = 0;
    for (const place of members[value] ?? []) words += byWords[place] ?? 0;
    return (words + vector.meaningShare * meant * dot(meaning, vector.meaning)) / length;
  });
}

/**
 * Cosine of a text with one label. A label in the other language has no words in common: its meaning alone speaks, and
 * must be much nearer.
 */
export function nearnessTo(
  label: Label,
  byWords: number,
  { vector, text }: { vector: Vector; text: TextFeatures },
): number {
  const alike = dot(label.vector.meaning, vector.meaning);
  const near = byWords + alike * label.vector.meaningShare * vector.meaningShare;
  if (!isOtherLanguage(label, text)) return near;
  return Math.max(near, MEANING_ALONE * alike * Math.min(label.understood, text.understood));
}

export function isOtherLanguage({ correction }: Label, { language }: TextFeatures): boolean {
  return correction.language !== language && correction.language !== 'mixed' && language !== 'mixed';
}
