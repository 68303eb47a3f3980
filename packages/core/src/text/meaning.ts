import { MEANING_DIMENSIONS, type MeaningRows, type MeaningText, meaningRowsFrom } from './meaning-rows.ts';
import { MEANING_TABLE_EN } from './meaning-table-en.ts';
import { MEANING_TABLE_FR } from './meaning-table-fr.ts';
import { type KnownWord, knownWordFrom } from './meaning-words.ts';

export type Meaning = {
  /** 128 numbers of length 1, or all zero when no word is known. Texts of both languages compare by dot product. */
  readonly vector: Float32Array;
  /** How much of what the text says we understood, 0 to 1: share of its words by weight; a guessed word counts half. */
  readonly coverage: number;
};

/** Words of the caller's own corpus and how much each says (`ln` of its rarity); others keep the table's weight. */
export type MeaningWeights = ReadonlyMap<string, number>;

export type MeaningReader = (words: readonly string[], language: 'fr' | 'en', weights?: MeaningWeights) => Meaning;

/** Bounds the memory of the cache: about 10 MB for both languages. */
const CACHE_MAX = 40_000;

type Tables = Readonly<Record<'fr' | 'en', MeaningRows>>;

/** A word as met in one text: `text` is the number of the text that `count` belongs to, so that nothing is emptied. */
type Met = { readonly word: KnownWord; text: number; count: number };

/** A reader of another table than the one that ships, for the script that makes it and for measuring. */
export function meaningReaderFrom(texts: Readonly<Record<'fr' | 'en', MeaningText>>): MeaningReader {
  let decoded: Tables | null = null;
  const metIn = { fr: new Map<string, Met>(), en: new Map<string, Met>() } as const;
  let text = 0;
  return (words, language, weights) => {
    decoded ??= { fr: meaningRowsFrom(texts.fr), en: meaningRowsFrom(texts.en) };
    text += 1;
    const known = metIn[language];
    const said: Met[] = [];
    for (const written of words) {
      const met = known.get(written) ?? remembered(known, written, knownWordFrom(written, language, decoded));
      if (met.word.weight === 0) continue;
      if (met.text === text) met.count += 1;
      else {
        met.text = text;
        met.count = 1;
        said.push(met);
      }
    }
    return meaningIn(decoded, language, weighed(said, weights));
  };
}

/** Forms of one stem share an entry: "refund refunded" is one word said twice. No written word holds a space. */
function remembered(known: Map<string, Met>, written: string, word: KnownWord): Met {
  if (known.size >= CACHE_MAX) known.clear();
  const stemKey = `${word.stem} `;
  const met = known.get(stemKey) ?? { word, text: 0, count: 0 };
  known.set(stemKey, met);
  known.set(written, met);
  return met;
}

/**
 * Reads what a text is about as a point that a French and an English telling of one complaint share.
 *
 * @param words Lower case NFC, as `Token.word` gives them, in any order.
 * @source A table learnt from our own sentence pairs by ridge regression onto an English sentence encoder; see
 * `scripts/train-meaning.ts`.
 */
export const meaningOf: MeaningReader = meaningReaderFrom({ fr: MEANING_TABLE_FR, en: MEANING_TABLE_EN });

type Weighed = { readonly word: KnownWord; readonly weight: number; readonly count: number };

function weighed(said: readonly Met[], weights: MeaningWeights | undefined): readonly Weighed[] {
  return said.map(({ word, count }) => ({ word, count, weight: weights?.get(word.stem) ?? word.weight }));
}

function meaningIn(tables: Tables, language: 'fr' | 'en', words: readonly Weighed[]): Meaning {
  let understood = 0;
  let said = 0;
  const parts: Part[] = [];
  for (const { word, weight, count } of words) {
    said += weight * count;
    understood += weight * count * word.certainty;
    const strength = (weight * word.certainty * (1 + Math.log(count))) / Math.max(1, word.rows.length);
    const table = tables[word.table];
    for (const row of word.rows) parts.push(partFrom(table, row, strength));
  }
  const sum = summed(parts);
  const length = lengthOf(sum);
  if (length === 0) return { vector: new Float32Array(MEANING_DIMENSIONS), coverage: 0 };
  const { mean } = tables[language];
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) {
    sum[place] = (sum[place] ?? 0) / length - (mean[place] ?? 0);
  }
  return { vector: lengthOne(sum), coverage: understood / said };
}

/** One row to add: `factor` times the values from `start`. */
type Part = { readonly values: Int8Array; readonly start: number; readonly factor: number };

function partFrom({ values, scales }: MeaningRows, row: number, strength: number): Part {
  return { values, start: row * MEANING_DIMENSIONS, factor: strength * (scales[row] ?? 0) };
}

const NOTHING: Part = { values: new Int8Array(MEANING_DIMENSIONS), start: 0, factor: 0 };

/** Four rows a pass: three times faster than one, because the sum is read and written once. */
function summed(parts: readonly Part[]): Float64Array {
  const sum = new Float64Array(MEANING_DIMENSIONS);
  for (let at = 0; at < parts.length; at += 4) {
    const { values: a, start: startA, factor: factorA } = parts[at] ?? NOTHING;
    const { values: b, start: startB, factor: factorB } = parts[at + 1] ?? NOTHING;
    const { values: c, start: startC, factor: factorC } = parts[at + 2] ?? NOTHING;
    const { values: d, start: startD, factor: factorD } = parts[at + 3] ?? NOTHING;
    for (let place = 0; place < MEANING_DIMENSIONS; place += 1) {
      sum[place] =
        (sum[place] ?? 0) +
        factorA * (a[startA + place] ?? 0) +
        factorB * (b[startB + place] ?? 0) +
        factorC * (c[startC + place] ?? 0) +
        factorD * (d[startD + place] ?? 0);
    }
  }
  return sum;
}

function lengthOf(sum: Float64Array): number {
  let squares = 0;
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) squares += (sum[place] ?? 0) ** 2;
  return Math.sqrt(squares);
}

function lengthOne(sum: Float64Array): Float32Array {
  const length = lengthOf(sum);
  const vector = new Float32Array(MEANING_DIMENSIONS);
  if (length === 0) return vector;
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) vector[place] = (sum[place] ?? 0) / length;
  return vector;
}
