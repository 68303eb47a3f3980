import { type Matrix, addTo, blended, matrixOf, meanOf, rowOf, rowsOf, stacked, standardised } from './matrix.ts';
import { along, principalAxes } from './principal-axes.ts';
import { type Bags, bagsFrom, predicted, ridge } from './ridge.ts';
import { encoded } from './sentence-encoder.ts';
import type { FacetPhrases, Pair, Parallel, Stems } from './texts.ts';
import { MEANING_DIMENSIONS } from '../../src/text/meaning-rows.ts';

export type Texts = {
  readonly pairs: readonly Pair[];
  readonly glossary: readonly Parallel[];
  readonly facets: readonly FacetPhrases[];
};

/** What is learnt of one language: a row of `vectors` and a weight for each stem, in code-unit order. */
export type Learnt = {
  readonly stems: readonly string[];
  readonly vectors: Matrix;
  readonly weights: readonly number[];
};

/** Settings were chosen with every tenth pair left out. 0 keeps the encoder's main axes dominant, 1 makes all equal. */
const WHITENING = 0.8;
const PENALTY = 0.8;
/** Share of a sentence's target that is its facet's: complaints of one kind draw nearer, tellings stay apart. */
const FACET_SHARE = 0.4;
/** A mean of about twelve sentences is half as long as one. */
const FACET_STRETCH = 2;
/** A pair weighs 1. Thousands of short phrases would otherwise drown the sentences. */
const GLOSSARY_WEIGHT = 0.5;
const PHRASE_WEIGHT = 0.06;
/** In the second round a language aims for the encoder by this share, and for the other language by the rest. */
const ENCODER_SHARE = 0.6;
const RARITY_FLOOR = 0.3;
const RARITY_POWER = 0.7;

type Side = { readonly bags: Bags; readonly phraseTargets: Matrix; readonly stems: readonly string[] };

export async function learn(texts: Texts): Promise<Readonly<Record<'fr' | 'en', Learnt>>> {
  const { sentences, words, facets } = await targetsFor(texts);
  const sides = { fr: sideFor(texts, 'fr', facets), en: sideFor(texts, 'en', facets) };
  const aim = stacked([sentences, words]);
  const first = { fr: solved(sides.fr, aim), en: solved(sides.en, aim) };
  const seen = {
    fr: seenBy(sides.fr, first.fr, sentences.rows, words.rows),
    en: seenBy(sides.en, first.en, sentences.rows, words.rows),
  };
  const learnt = (language: 'fr' | 'en', other: 'fr' | 'en'): Learnt => ({
    stems: sides[language].stems,
    vectors: solved(sides[language], blended(aim, seen[other], ENCODER_SHARE)),
    weights: weightsOf(
      sides[language].stems,
      texts.pairs.map((pair) => pair[language]),
    ),
  });
  return { fr: learnt('fr', 'en'), en: learnt('en', 'fr') };
}

/** Where each text should lie: the English side's place along the axes of our sentences. */
async function targetsFor(texts: Texts): Promise<Readonly<Record<'sentences' | 'words' | 'facets', Matrix>>> {
  const raw = await encoded(texts.pairs.map(({ english }) => english));
  const axes = principalAxes(raw, MEANING_DIMENSIONS);
  const placed = (matrix: Matrix): Matrix => standardised(along(matrix, axes, WHITENING));
  const phrases = await encoded(texts.facets.flatMap(({ english }) => english));
  const facets = matrixOf(texts.facets.length, phrases.columns);
  let start = 0;
  texts.facets.forEach(({ english }, facet) => {
    rowOf(facets, facet).set(meanOf(rowsOf(phrases, start, start + english.length)));
    start += english.length;
  });
  return {
    sentences: withFacets(placed(raw), texts.pairs),
    words: placed(await encoded(texts.glossary.map(({ english }) => english))),
    facets: placed(facets),
  };
}

function withFacets(sentences: Matrix, pairs: readonly Pair[]): Matrix {
  const sums = new Map<string, { readonly sum: Float64Array; count: number }>();
  pairs.forEach(({ facet }, row) => {
    const seen = sums.get(facet) ?? { sum: new Float64Array(sentences.columns), count: 0 };
    addTo(seen.sum, rowOf(sentences, row), 1);
    seen.count += 1;
    sums.set(facet, seen);
  });
  const means = matrixOf(sentences.rows, sentences.columns);
  pairs.forEach(({ facet }, row) => {
    const seen = sums.get(facet);
    if (seen !== undefined) addTo(rowOf(means, row), seen.sum, FACET_STRETCH / seen.count);
  });
  return blended(means, sentences, FACET_SHARE);
}

function sideFor({ pairs, glossary, facets }: Texts, language: 'fr' | 'en', facetTargets: Matrix): Side {
  const parallel = [...pairs, ...glossary].map((text) => text[language]);
  const phrases = facets.map((facet) => facet[language]);
  const all = [...parallel, ...phrases.flat()];
  const stems = [...new Set(all.flat())].toSorted((a, b) => (a < b ? -1 : 1));
  const weights = [
    ...pairs.map(() => 1),
    ...glossary.map(() => GLOSSARY_WEIGHT),
    ...phrases.flat().map(() => PHRASE_WEIGHT),
  ];
  const vocabulary = new Map(stems.map((stem, place) => [stem, place]));
  const phraseTargets = stacked(phrases.flatMap((own, facet) => own.map(() => rowsOf(facetTargets, facet, facet + 1))));
  return { bags: bagsFrom(all, vocabulary, weights), phraseTargets, stems };
}

function solved({ bags, phraseTargets }: Side, aim: Matrix): Matrix {
  return ridge(bags, stacked([aim, phraseTargets]), PENALTY);
}

/** What one language makes of the parallel texts, as a target for the other. */
function seenBy({ bags }: Side, vectors: Matrix, sentences: number, words: number): Matrix {
  const all = predicted(bags, vectors);
  return stacked([standardised(rowsOf(all, 0, sentences)), standardised(rowsOf(all, sentences, sentences + words))]);
}

/** Rarity in the sentences, dampened; a stem of the glossary alone is as rare as one seen once. */
function weightsOf(stems: readonly string[], sentences: readonly Stems[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const stem of new Set(sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return stems.map((stem) => {
    const rarity = Math.log((1 + sentences.length) / (1 + Math.max(1, counts.get(stem) ?? 1)));
    return (rarity + RARITY_FLOOR) ** RARITY_POWER;
  });
}
