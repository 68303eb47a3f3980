import { MEANING_DIMENSIONS } from '../../text/meaning-rows.ts';
import { meaningOf } from '../../text/meaning.ts';
import { stemOf } from '../../text/stem.ts';
import { type CommonPart, commonPartOf, withoutCommonPart } from './common-part.ts';
import { newPoints, type Points, pointAt, toLengthOne } from './points.ts';
import { principalOf } from './principal.ts';
import { rowFrom, rowTimes, type Vocabulary, vocabularyFrom } from './sparse.ts';
import type { Terms } from './terms.ts';
import { wordVectorsFrom } from './word-vectors.ts';

type Language = 'fr' | 'en';

/** Where any text lies beside the texts that the space was made of. */
export type Space = {
  readonly grams: Block;
  readonly stems: Block & { readonly common: CommonPart };
  readonly meaning: {
    readonly weights: Readonly<Record<Language, ReadonlyMap<string, number>>>;
    readonly common: Readonly<Record<Language, CommonPart>>;
    /** Share in the whole. */
    readonly share: number;
  };
  readonly dimensions: number;
  /** Both languages are told in it, and the meaning table must bridge them. */
  readonly isBilingual: boolean;
};

type Block = { readonly vocabulary: Vocabulary; readonly matrix: Float32Array; readonly dimensions: number };

/** Shares of the three blocks, measured on half of the classes of public sets; see `DECISIONS.md`. */
const SHARES = { grams: 1, stems: 1, meaning: 0.6 } as const;
/** Under this share of understood words the meaning says nothing; from there on ever more. */
const UNDERSTOOD_MIN = 0.55;
const UNDERSTOOD_RANGE = 0.35;
const DIMENSIONS = 100;
/** Bounds what a space weighs: 6,000 rows of a hundred numbers are 2.4 MB. */
const GRAMS_MAX = 6_000;
const STEMS_MAX = 4_000;
/** A language told less often has no mean of its own. */
const LANGUAGE_TEXTS_MIN = 30;
const LANGUAGE_SHARE_MIN = 0.1;
const COMMON_STEM_DIRECTIONS = 1;
/** In mixed collections these directions hold what the languages share, and stay. */
const COMMON_MEANING_DIRECTIONS = 3;

/** Makes a space of texts; the same texts in any order give the same space but for rounding. */
export function spaceFrom(texts: readonly Terms[]): Space {
  const ofLanguage = {
    fr: texts.filter(({ language }) => language === 'fr'),
    en: texts.filter(({ language }) => language === 'en'),
  };
  const fewer = Math.min(ofLanguage.fr.length, ofLanguage.en.length);
  const isBilingual = fewer >= LANGUAGE_TEXTS_MIN && fewer >= LANGUAGE_SHARE_MIN * texts.length;
  const grams = gramBlockFrom(texts);
  const stems = stemBlockFrom(texts);
  const meaning = meaningFrom(ofLanguage, isBilingual);
  return { grams, stems, meaning, dimensions: grams.dimensions + stems.dimensions + MEANING_DIMENSIONS, isBilingual };
}

/** The point of a text, one long; all noughts where no word is known. */
export function placeIn(space: Space, terms: Terms): Float32Array {
  const vector = new Float32Array(space.dimensions);
  let start = 0;
  const put = (part: Float32Array, share: number) => {
    for (let at = 0; at < part.length; at += 1) vector[start + at] = share * (part[at] ?? 0);
    start += part.length;
  };
  put(placeOfGrams(space.grams, terms), SHARES.grams);
  const { common } = space.stems;
  put(withoutCommonPart(placeOfStems(space.stems, terms), common), SHARES.stems);
  put(meaningIn(space.meaning, terms), SHARES.meaning * space.meaning.share);
  return toLengthOne(vector);
}

export function placesIn(space: Space, texts: readonly Terms[]): Points {
  const points = newPoints(texts.length, space.dimensions);
  for (const [place, terms] of texts.entries()) pointAt(points, place).set(placeIn(space, terms));
  return points;
}

function gramBlockFrom(texts: readonly Terms[]): Block {
  const vocabulary = vocabularyFrom(
    texts.map(({ grams }) => grams),
    GRAMS_MAX,
  );
  const rows = texts.map(({ grams }) => rowFrom(grams, vocabulary));
  const { directions, dimensions } = principalOf(rows, vocabulary.rarity.length, DIMENSIONS);
  return { vocabulary, matrix: directions, dimensions };
}

function stemBlockFrom(texts: readonly Terms[]): Space['stems'] {
  const vocabulary = vocabularyFrom(
    texts.map(({ stems }) => stems),
    STEMS_MAX,
  );
  const rows = texts.map(({ stems }) => rowFrom(stems, vocabulary));
  const { vectors, dimensions } = wordVectorsFrom(rows, vocabulary.rarity.length, DIMENSIONS);
  const block = { vocabulary, matrix: vectors, dimensions };
  const points = newPoints(texts.length, dimensions);
  for (const [place, terms] of texts.entries()) pointAt(points, place).set(placeOfStems(block, terms));
  return { ...block, common: commonPartOf(points, Math.min(COMMON_STEM_DIRECTIONS, dimensions)) };
}

const placeOfGrams = ({ vocabulary, matrix, dimensions }: Block, { grams }: Terms): Float32Array =>
  toLengthOne(rowTimes(rowFrom(grams, vocabulary), matrix, dimensions));

const placeOfStems = ({ vocabulary, matrix, dimensions }: Block, { stems }: Terms): Float32Array =>
  toLengthOne(rowTimes(rowFrom(stems, vocabulary), matrix, dimensions));

function meaningFrom(ofLanguage: Readonly<Record<Language, readonly Terms[]>>, isBilingual: boolean): Space['meaning'] {
  const weights = { fr: meaningWeightsFrom(ofLanguage.fr), en: meaningWeightsFrom(ofLanguage.en) };
  let understood = 0;
  const commonOf = (language: Language): CommonPart => {
    const texts = ofLanguage[language];
    const points = newPoints(texts.length, MEANING_DIMENSIONS);
    for (const [place, { words }] of texts.entries()) {
      const { vector, coverage } = meaningOf(words, language, weights[language]);
      pointAt(points, place).set(vector);
      understood += coverage;
    }
    if (texts.length < LANGUAGE_TEXTS_MIN) return { mean: new Float32Array(MEANING_DIMENSIONS), directions: [] };
    return commonPartOf(points, isBilingual ? 0 : COMMON_MEANING_DIRECTIONS);
  };
  const common = { fr: commonOf('fr'), en: commonOf('en') };
  const coverage = understood / Math.max(1, ofLanguage.fr.length + ofLanguage.en.length);
  return { weights, common, share: Math.min(1, Math.max(0, (coverage - UNDERSTOOD_MIN) / UNDERSTOOD_RANGE)) };
}

/** What stands in most texts says a little, else a text of such words alone would mean nothing. */
const WEIGHT_LEAST = 0.3;

function meaningWeightsFrom(texts: readonly Terms[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, language } of texts) {
    const stems = new Set(words.map((word) => stemOf(word, language)));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map([...counts].map(([stem, count]) => [stem, Math.log((1 + texts.length) / (1 + count)) + WEIGHT_LEAST]));
}

function meaningIn({ weights, common }: Space['meaning'], { words, language }: Terms): Float32Array {
  const { vector } = meaningOf(words, language, weights[language]);
  return withoutCommonPart(Float32Array.from(vector), common[language]);
}
