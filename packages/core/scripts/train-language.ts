/**
 * Makes `src/text/language-table.ts` from what `scripts/language/texts.ts` lists, always the same for the same texts.
 * Run: `npx tsx packages/core/scripts/train-language.ts`
 *
 * Naive Bayes gives the first weights. Overlapping n-grams make it too sure of short words ("quiet" looks French), so
 * a few passes of logistic regression over the same words correct it.
 */
import { writeFileSync } from 'node:fs';
import { BUCKET_COUNT, eachFeature, languageFormOf, languageWordsFrom } from '../src/text/language-features.ts';
import { fold } from '../src/text/normalise.ts';
import { languageTexts } from './language/texts.ts';

/** Weights are kept in steps of a quarter nat, at most ±12 steps. */
const STEPS_PER_NAT = 4;
const STEPS_MAX = 12;
const SMOOTHING = 0.5;
/** Share of the naive Bayes weight that the regression starts from. */
const BAYES_SHARE = 0.3;
/** People type without accents: the folded copy counts for half. */
const FOLDED_WEIGHT = 0.5;
/** A word seen ten times does not weigh ten times as much in the regression. */
const REPEATS_MAX = 6;
const PASSES = 40;
const RATE = 0.05;
const SHRINK = 0.0002;
const FIRST_LETTER = 'm'.charCodeAt(0);

type Word = { readonly buckets: readonly number[]; french: number; english: number };

const words = new Map<string, Word>();
function readTexts(): void {
  for (const { text, language, weight } of languageTexts()) {
    for (const form of languageWordsFrom(text).map(languageFormOf)) {
      if (language !== 'en') countWithFolded(form, true, weight);
      if (language !== 'fr') countWithFolded(form, false, weight);
    }
  }
}

function countWithFolded(form: string, french: boolean, weight: number): void {
  count(form, french, weight);
  count(fold(form), french, FOLDED_WEIGHT * weight);
}

function count(form: string, french: boolean, weight: number): void {
  const known = words.get(form) ?? { buckets: bucketsOf(form), french: 0, english: 0 };
  if (french) known.french += weight;
  else known.english += weight;
  words.set(form, known);
}

function bucketsOf(form: string): readonly number[] {
  const buckets: number[] = [];
  eachFeature(form, (bucket) => buckets.push(bucket));
  return buckets;
}

function bayesWeights(): Float64Array {
  const french = new Float64Array(BUCKET_COUNT);
  const english = new Float64Array(BUCKET_COUNT);
  for (const word of words.values()) {
    for (const bucket of word.buckets) {
      french[bucket] = (french[bucket] ?? 0) + word.french;
      english[bucket] = (english[bucket] ?? 0) + word.english;
    }
  }
  const offset = Math.log(sum(french) / sum(english));
  return french.map((seen, bucket) => {
    const other = english[bucket] ?? 0;
    return seen + other === 0 ? 0 : BAYES_SHARE * (Math.log((seen + SMOOTHING) / (other + SMOOTHING)) - offset);
  });
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Passes over the words in alphabetical order, which mixes the languages without randomness. */
function corrected(start: Float64Array): Float64Array {
  const weights = Float64Array.from(start);
  const ordered = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const word of ordered) {
      const seen = word.french + word.english;
      const wanted = (word.french + 0.1) / (seen + 0.2);
      const score = word.buckets.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
      const step = (RATE * Math.min(seen, REPEATS_MAX) * (wanted - 1 / (1 + Math.exp(-score)))) / Math.sqrt(pass + 1);
      for (const bucket of word.buckets) weights[bucket] = (weights[bucket] ?? 0) * (1 - SHRINK) + step;
    }
  }
  return weights;
}

/** Letters for weights (`m` is 0), numbers for runs of zeros. */
function encoded(weights: Float64Array): string {
  let text = '';
  let zeros = 0;
  for (const weight of weights) {
    const steps = Math.max(-STEPS_MAX, Math.min(STEPS_MAX, Math.round(weight * STEPS_PER_NAT)));
    if (steps === 0) zeros += 1;
    else {
      text += (zeros > 0 ? String(zeros) : '') + String.fromCharCode(FIRST_LETTER + steps);
      zeros = 0;
    }
  }
  return text;
}

readTexts();
const lines = encoded(corrected(bayesWeights())).match(/.{1,4000}/g) ?? [];
const source = `/** Made by scripts/train-language.ts: a letter per bucket, \`m\` ± quarter nats towards French; a number is a run of zeros. */
export const LANGUAGE_TABLE = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
writeFileSync(new URL('../src/text/language-table.ts', import.meta.url), source);
