import { addTo, dot, type Matrix, matrixOf, rowOf } from './matrix.ts';
import type { Stems } from './texts.ts';

/** Texts as sparse rows over a vocabulary, each with the weight of its claim. */
export type Bags = {
  readonly words: number;
  readonly bags: readonly (readonly (readonly [word: number, share: number])[])[];
  readonly weights: readonly number[];
};

/** Steps of conjugate gradients; the residual is a ten-thousandth well before. */
const STEPS_MAX = 200;
const RESIDUAL_MAX = 1e-5;

/** A word said twice counts 1.7 times; a text's length is the square root of its words, as in its vector. */
export function bagsFrom(
  texts: readonly Stems[],
  vocabulary: ReadonlyMap<string, number>,
  weights: readonly number[],
): Bags {
  const bags = texts.map((stems) => {
    const counts = new Map<number, number>();
    for (const stem of stems) {
      const word = vocabulary.get(stem);
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const strengths = [...counts].map(([word, count]) => [word, 1 + Math.log(count)] as const);
    const length = Math.sqrt(strengths.reduce((sum, [, strength]) => sum + strength, 0));
    return strengths.map(([word, strength]) => [word, strength / length] as const);
  });
  return { words: vocabulary.size, bags, weights };
}

/** What the words' vectors make of each text. */
export function predicted({ bags }: Bags, vectors: Matrix): Matrix {
  const result = matrixOf(bags.length, vectors.columns);
  bags.forEach((bag, row) => {
    const target = rowOf(result, row);
    for (const [word, share] of bag) addTo(target, rowOf(vectors, word), share);
  });
  return result;
}

/** The transpose: each word gathers the rows of its texts. */
function gathered({ bags, weights, words }: Bags, rows: Matrix): Matrix {
  const result = matrixOf(words, rows.columns);
  bags.forEach((bag, row) => {
    const source = rowOf(rows, row);
    for (const [word, share] of bag) addTo(rowOf(result, word), source, share * (weights[row] ?? 0));
  });
  return result;
}

/**
 * Vectors of words whose sums come nearest to the targets of their texts (weighted least squares with penalty
 * `penalty` on length), by conjugate gradients: the matrix of word pairs is never formed.
 */
export function ridge(texts: Bags, targets: Matrix, penalty: number): Matrix {
  const vectors = matrixOf(texts.words, targets.columns);
  const residual = gathered(texts, targets).values;
  const scale = diagonalOf(texts, penalty, targets.columns);
  const eased = residual.map((value, place) => value / (scale[place] ?? 1));
  let direction: Matrix = { ...vectors, values: eased };
  let length = dot(residual, eased);
  const enough = length * RESIDUAL_MAX ** 2;
  for (let step = 0; step < STEPS_MAX && length > enough; step += 1) {
    const image = gathered(texts, predicted(texts, direction)).values;
    addTo(image, direction.values, penalty);
    const stride = length / dot(direction.values, image);
    addTo(vectors.values, direction.values, stride);
    addTo(residual, image, -stride);
    const next = residual.map((value, place) => value / (scale[place] ?? 1));
    const nextLength = dot(residual, next);
    addTo(next, direction.values, nextLength / length);
    direction = { ...vectors, values: next };
    length = nextLength;
  }
  return vectors;
}

/** The diagonal alone tames frequent words; without it the steps are five times as many. */
function diagonalOf({ bags, weights, words }: Bags, penalty: number, columns: number): Float64Array {
  const diagonal = new Float64Array(words * columns).fill(penalty);
  bags.forEach((bag, row) => {
    for (const [word, share] of bag) {
      const own = diagonal.subarray(word * columns, (word + 1) * columns);
      own.forEach((value, place) => {
        own[place] = value + share * share * (weights[row] ?? 0);
      });
    }
  });
  return diagonal;
}
