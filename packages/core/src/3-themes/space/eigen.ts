/** Eigenvalues, largest first, and their vectors, one after the other. */
export type Eigen = { readonly values: Float64Array; readonly vectors: Float64Array };

const SWEEPS_MAX = 30;
/** Share of what stands beside the diagonal at which the rest is noise of the arithmetic. */
const REST_MAX = 1e-14;

/**
 * Takes a symmetric matrix apart; for sizes up to a few hundred.
 *
 * @param matrix Row by row, `size` × `size`; is used up.
 * @source Jacobi's method of cyclic rotations.
 */
export function eigenOf(matrix: Float64Array, size: number): Eigen {
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) vectors[at * size + at] = 1;
  for (let sweep = 0; sweep < SWEEPS_MAX && restOf(matrix, size) > REST_MAX; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, vectors, { size, p, q });
  }
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (a, b) => (matrix[b * size + b] ?? 0) - (matrix[a * size + a] ?? 0) || a - b,
  );
  const sorted = new Float64Array(size * size);
  for (const [place, from] of order.entries())
    sorted.set(vectors.subarray(from * size, (from + 1) * size), place * size);
  return { values: Float64Array.from(order, (at) => matrix[at * size + at] ?? 0), vectors: sorted };
}

function restOf(matrix: Float64Array, size: number): number {
  let rest = 0;
  let all = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const square = (matrix[row * size + column] ?? 0) ** 2;
      all += square;
      if (row !== column) rest += square;
    }
  }
  return all === 0 ? 0 : rest / all;
}

/** One rotation that empties (p, q); `vectors` holds one vector a row, so both loops run along memory. */
function rotate(
  matrix: Float64Array,
  vectors: Float64Array,
  { size, p, q }: { readonly size: number; readonly p: number; readonly q: number },
): void {
  const between = matrix[p * size + q] ?? 0;
  if (Math.abs(between) < 1e-15) return;
  const angle = ((matrix[q * size + q] ?? 0) - (matrix[p * size + p] ?? 0)) / (2 * between);
  const tangent = (angle < 0 ? -1 : 1) / (Math.abs(angle) + Math.sqrt(angle * angle + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let at = 0; at < size; at += 1) {
    const left = matrix[at * size + p] ?? 0;
    const right = matrix[at * size + q] ?? 0;
    matrix[at * size + p] = cosine * left - sine * right;
    matrix[at * size + q] = sine * left + cosine * right;
  }
  for (const rows of [matrix, vectors]) {
    for (let at = 0; at < size; at += 1) {
      const left = rows[p * size + at] ?? 0;
      const right = rows[q * size + at] ?? 0;
      rows[p * size + at] = cosine * left - sine * right;
      rows[q * size + at] = sine * left + cosine * right;
    }
  }
}
