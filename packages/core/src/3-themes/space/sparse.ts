/** One row of a sparse matrix: numbers of its columns and their values. */
export type SparseRow = { readonly columns: Int32Array; readonly values: Float32Array };

/** Terms that a collection uses often enough to compare texts by, numbered in order, with how much each says. */
export type Vocabulary = { readonly numbers: ReadonlyMap<string, number>; readonly rarity: Float32Array };

/** A term of one text alone compares nothing. */
const TEXTS_MIN = 2;
/** One that stands in more than half of the texts tells none apart. */
const TEXTS_SHARE_MAX = 0.5;

/** @param limit Terms kept at most, the most frequent first; bounds what a space weighs. */
export function vocabularyFrom(texts: readonly (readonly string[])[], limit: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const countMax = Math.max(TEXTS_MIN, TEXTS_SHARE_MAX * texts.length);
  const kept = [...counts]
    .filter(([, count]) => count >= TEXTS_MIN && count <= countMax)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit);
  return {
    numbers: new Map(kept.map(([term], number) => [term, number])),
    rarity: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

/** TF-IDF with the logarithm of the count, of length one; terms that the vocabulary does not know are left out. */
export function rowFrom(terms: readonly string[], { numbers, rarity }: Vocabulary): SparseRow {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const number = numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const columns = Int32Array.from(counts.keys());
  const values = new Float32Array(columns.length);
  let squares = 0;
  for (const [at, column] of columns.entries()) {
    const value = (1 + Math.log(counts.get(column) ?? 1)) * (rarity[column] ?? 0);
    values[at] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
  return { columns, values };
}

/** A row times a matrix of as many rows as there are columns, `dimensions` wide. */
export function rowTimes({ columns, values }: SparseRow, matrix: Float32Array, dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (let place = 0; place < columns.length; place += 1) {
    const start = (columns[place] ?? 0) * dimensions;
    const value = values[place] ?? 0;
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + value * (matrix[start + at] ?? 0);
  }
  return sum;
}
