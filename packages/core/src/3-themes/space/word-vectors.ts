import { principalOf } from './principal.ts';
import type { SparseRow } from './sparse.ts';

/** Distinct words of one text looked at together: pairs grow with the square, and a letter's beginning tells its matter. */
const WORDS_A_TEXT_MAX = 40;

/**
 * Where each word stands by the company it keeps: words told beside the same others lie near each other.
 *
 * @param rows Texts as rows of words.
 * @returns `words` × `dimensions`, each row one long or nought; fewer dimensions where there are fewer words.
 * @source Levy and Goldberg 2014: positive pointwise mutual information, factored.
 */
export function wordVectorsFrom(
  rows: readonly SparseRow[],
  words: number,
  dimensionsMax: number,
): { readonly vectors: Float32Array; readonly dimensions: number } {
  const pairs = pairsFrom(rows, words);
  const { directions, dimensions, strengths } = principalOf(positiveInformation(pairs), words, dimensionsMax);
  const vectors = new Float32Array(words * dimensions);
  for (let word = 0; word < words; word += 1) {
    let squares = 0;
    for (let at = 0; at < dimensions; at += 1) {
      const value = (directions[word * dimensions + at] ?? 0) * Math.sqrt(strengths[at] ?? 0);
      vectors[word * dimensions + at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = word * dimensions; at < (word + 1) * dimensions; at += 1) vectors[at] = (vectors[at] ?? 0) / length;
  }
  return { vectors, dimensions };
}

/** How many texts hold each two words. */
function pairsFrom(rows: readonly SparseRow[], words: number): readonly Map<number, number>[] {
  const pairs = Array.from({ length: words }, () => new Map<number, number>());
  for (const { columns, values } of rows) {
    const told = tellingOf(columns, values);
    for (const a of told) {
      const beside = pairs[a];
      if (beside === undefined) continue;
      for (const b of told) if (a !== b) beside.set(b, (beside.get(b) ?? 0) + 1);
    }
  }
  return pairs;
}

function tellingOf(columns: Int32Array, values: Float32Array): Int32Array {
  if (columns.length <= WORDS_A_TEXT_MAX) return columns;
  const places = Array.from(columns, (_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return Int32Array.from(places.slice(0, WORDS_A_TEXT_MAX), (at) => columns[at] ?? 0);
}

function positiveInformation(pairs: readonly Map<number, number>[]): readonly SparseRow[] {
  const sums = pairs.map((beside) => [...beside.values()].reduce((sum, count) => sum + count, 0));
  const all = sums.reduce((sum, count) => sum + count, 0);
  return pairs.map((beside, word): SparseRow => {
    const told = [...beside].flatMap(([other, count]): [number, number][] => {
      const information = Math.log((count * all) / ((sums[word] ?? 1) * (sums[other] ?? 1)));
      return information > 0 ? [[other, information]] : [];
    });
    told.sort(([a], [b]) => a - b);
    return {
      columns: Int32Array.from(told, ([other]) => other),
      values: Float32Array.from(told, ([, value]) => value),
    };
  });
}
