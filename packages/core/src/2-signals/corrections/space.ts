import type { TextFeatures } from './features.ts';

/** The words and facets that labelled texts hold, numbered, with how telling each is. */
export type Space = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: number;
  readonly textsWith: readonly number[];
};

/**
 * A text as the numbers and weights of its features, those unknown here left out, and its meaning. Words, facets and
 * meaning together have length one.
 */
export type Vector = {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** Of length one, for itself. */
  readonly meaning: Float32Array;
  /** Share of the meaning in the whole. */
  readonly meaningShare: number;
};

/** How much the facets of the lexicon say beside the words themselves; more would make all texts of one facet one. */
const FACET_SHARE = 0.35;
/** Beside the words too; more blurs what lies near together (measured: a whole part cost three points in a hundred). */
const MEANING_SHARE = 0.6;
/**
 * Three labelled texts cannot tell a rare word from a common one: twenty imagined texts stand beside them, in which an
 * everyday word is as frequent as it is in letters, and any other as rare.
 */
const IMAGINED_TEXTS = 20;
const EVERYDAY_RATE = 0.3;
const OTHER_RATE = 0.02;

const facetKey = (id: string): string => `f:${id}`;

export function spaceFrom(texts: readonly TextFeatures[]): Space {
  const numbers = new Map<string, number>();
  const textsWith: number[] = [];
  const count = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    textsWith[number] = (textsWith[number] ?? 0) + 1;
  };
  for (const { words, facets } of texts) {
    for (const stem of words.keys()) count(stem);
    for (const id of facets.keys()) count(facetKey(id));
  }
  return { numbers, texts: texts.length, textsWith };
}

function rarity({ numbers, texts, textsWith }: Space, key: string, rate: number): number {
  const number = numbers.get(key);
  const count = number === undefined ? 0 : (textsWith[number] ?? 0);
  return Math.log((texts + IMAGINED_TEXTS + 1) / (count + rate * IMAGINED_TEXTS + 0.5));
}

type Weighted = readonly (readonly [key: string, weight: number])[];

const lengthOf = (block: Weighted): number => Math.sqrt(block.reduce((sum, [, weight]) => sum + weight * weight, 0));

/** The vector of any text, labelled or new. */
export function vectorIn(space: Space, { words, facets, meaning, understood }: TextFeatures): Vector {
  const stems: Weighted = [...words].map(([stem, { isEveryday }]) => [
    stem,
    rarity(space, stem, isEveryday ? EVERYDAY_RATE : OTHER_RATE),
  ]);
  const named: Weighted = [...facets].map(([id, weight]) => [
    facetKey(id),
    weight * rarity(space, facetKey(id), OTHER_RATE),
  ]);
  const wordLength = lengthOf(stems);
  const facetLength = lengthOf(named);
  const shares = {
    words: wordLength === 0 ? 0 : 1,
    facets: facetLength === 0 ? 0 : FACET_SHARE,
    meaning: MEANING_SHARE * understood,
  };
  const whole = Math.hypot(shares.words, shares.facets, shares.meaning) || 1;
  const entries = [
    ...stems.map(([key, weight]) => [key, (weight * shares.words) / ((wordLength || 1) * whole)] as const),
    ...named.map(([key, weight]) => [key, (weight * shares.facets) / ((facetLength || 1) * whole)] as const),
  ].flatMap(([key, weight]) => {
    const number = space.numbers.get(key);
    return number === undefined || weight === 0 ? [] : [[number, weight] as const];
  });
  return {
    features: Int32Array.from(entries, ([number]) => number),
    weights: Float64Array.from(entries, ([, weight]) => weight),
    meaning,
    meaningShare: shares.meaning / whole,
  };
}
