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
    return meaningIn(decoded, language, { said, weights });
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

type Said = { readonly said: readonly Met[]; readonly weights: MeaningWeights | undefined };

/** The sum of a meaning before it is brought to length one; one for all, so that no reading makes another. */
const sum = new Float64Array(MEANING_DIMENSIONS);

function meaningIn(tables: Tables, language: 'fr' | 'en', { said, weights }: Said): Meaning {
  let understood = 0;
  let all = 0;
  const rows: Rows = { values: [], starts: [], factors: [] };
  for (const { word, count } of said) {
    const weight = weights?.get(word.stem) ?? word.weight;
    all += weight * count;
    understood += weight * count * word.certainty;
    const strength = (weight * word.certainty * (1 + Math.log(count))) / Math.max(1, word.rows.length);
    const { values, scales } = tables[word.table];
    for (const row of word.rows) {
      rows.values.push(values);
      rows.starts.push(row * MEANING_DIMENSIONS);
      rows.factors.push(strength * (scales[row] ?? 0));
    }
  }
  sumUp(rows);
  const length = lengthOf(sum);
  if (length === 0) return { vector: new Float32Array(MEANING_DIMENSIONS), coverage: 0 };
  const { mean } = tables[language];
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) {
    sum[place] = (sum[place] ?? 0) / length - (mean[place] ?? 0);
  }
  return { vector: lengthOne(sum), coverage: understood / all };
}

/** Rows to add: of each, the table's values, where they start, and how many times they count. */
type Rows = { readonly values: Int8Array[]; readonly starts: number[]; readonly factors: number[] };

const NO_VALUES = new Int8Array(MEANING_DIMENSIONS);

/** Four rows a pass: three times faster than one, because the sum is read and written once. */
function sumUp({ values, starts, factors }: Rows): void {
  sum.fill(0);
  for (let at = 0; at < values.length; at += 4) {
    const [a, startA, factorA] = [values[at] ?? NO_VALUES, starts[at] ?? 0, factors[at] ?? 0];
    const [b, startB, factorB] = [values[at + 1] ?? NO_VALUES, starts[at + 1] ?? 0, factors[at + 1] ?? 0];
    const [c, startC, factorC] = [values[at + 2] ?? NO_VALUES, starts[at + 2] ?? 0, factors[at + 2] ?? 0];
    const [d, startD, factorD] = [values[at + 3] ?? NO_VALUES, starts[at + 3] ?? 0, factors[at + 3] ?? 0];
    for (let place = 0; place < MEANING_DIMENSIONS; place += 1) {
      sum[place] =
        (sum[place] ?? 0) +
        factorA * (a[startA + place] ?? 0) +
        factorB * (b[startB + place] ?? 0) +
        factorC * (c[startC + place] ?? 0) +
        factorD * (d[startD + place] ?? 0);
    }
  }
}

function lengthOf(numbers: Float64Array): number {
  let squares = 0;
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) squares += (numbers[place] ?? 0) ** 2;
  return Math.sqrt(squares);
}

function lengthOne(numbers: Float64Array): Float32Array {
  const length = lengthOf(numbers);
  const vector = new Float32Array(MEANING_DIMENSIONS);
  if (length === 0) return vector;
  for (let place = 0; place < MEANING_DIMENSIONS; place += 1) vector[place] = (numbers[place] ?? 0) / length;
  return vector;
}
