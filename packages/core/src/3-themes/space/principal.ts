import { eigenOf } from './eigen.ts';
import { randomFrom } from './random.ts';
import type { SparseRow } from './sparse.ts';

/** The directions in which the rows of a matrix differ most. */
export type Principal = {
  /** `columns` × `dimensions`, row by row: a row of the matrix times this lies in the space of the directions. */
  readonly directions: Float32Array;
  readonly dimensions: number;
  /** Singular values, largest first. */
  readonly strengths: Float64Array;
};

/** A few more than asked for, and two passes of the power method: what is asked for is then exact enough. */
const SPARE_DIMENSIONS = 10;
const POWER_PASSES = 2;
const SEED = 1;

/**
 * Singular vectors of a sparse matrix.
 *
 * @source Halko, Martinsson and Tropp 2011, randomised range finder; seeded, so that the same rows give the same space.
 */
export function principalOf(rows: readonly SparseRow[], columns: number, dimensions: number): Principal {
  const width = Math.min(columns, rows.length, dimensions + SPARE_DIMENSIONS);
  const left = new Float64Array(rows.length * width);
  const right = gaussians(columns * width);
  timesRight(rows, right, { to: left, width });
  for (let pass = 0; pass < POWER_PASSES; pass += 1) {
    orthogonalise(left, width);
    timesLeft(rows, left, { to: right, width });
    orthogonalise(right, width);
    timesRight(rows, right, { to: left, width });
  }
  const { values, vectors } = eigenOf(innerProducts(left, width), width);
  const kept = Math.min(dimensions, width);
  const directions = new Float32Array(columns * kept);
  for (let column = 0; column < columns; column += 1) {
    for (let one = 0; one < kept; one += 1) {
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += (right[column * width + at] ?? 0) * (vectors[one * width + at] ?? 0);
      directions[column * kept + one] = sum;
    }
  }
  return {
    directions,
    dimensions: kept,
    strengths: values.slice(0, kept).map((value) => Math.sqrt(Math.max(0, value))),
  };
}

function gaussians(count: number): Float64Array {
  const random = randomFrom(SEED);
  return Float64Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}

type Product = { readonly to: Float64Array; readonly width: number };

function timesRight(rows: readonly SparseRow[], from: Float64Array, { to, width }: Product): void {
  to.fill(0);
  for (const [row, { columns, values }] of rows.entries()) {
    const end = row * width;
    for (let place = 0; place < columns.length; place += 1) {
      const start = (columns[place] ?? 0) * width;
      const value = values[place] ?? 0;
      for (let at = 0; at < width; at += 1) to[end + at] = (to[end + at] ?? 0) + value * (from[start + at] ?? 0);
    }
  }
}

function timesLeft(rows: readonly SparseRow[], from: Float64Array, { to, width }: Product): void {
  to.fill(0);
  for (const [row, { columns, values }] of rows.entries()) {
    const start = row * width;
    for (let place = 0; place < columns.length; place += 1) {
      const end = (columns[place] ?? 0) * width;
      const value = values[place] ?? 0;
      for (let at = 0; at < width; at += 1) to[end + at] = (to[end + at] ?? 0) + value * (from[start + at] ?? 0);
    }
  }
}

/** Under this a column is what rounding left of one that the columns before it already hold. */
const NOTHING = 1e-12;

/** Gram-Schmidt, modified, row by row of memory: after it the columns stand at right angles and are one long. */
function orthogonalise(matrix: Float64Array, width: number): void {
  const heights = matrix.length / width;
  const shares = new Float64Array(width);
  for (let column = 0; column < width; column += 1) {
    let squares = 0;
    for (let row = 0; row < heights; row += 1) squares += (matrix[row * width + column] ?? 0) ** 2;
    const factor = squares > NOTHING ? 1 / Math.sqrt(squares) : 0;
    shares.fill(0);
    for (let row = 0; row < heights; row += 1) {
      const start = row * width;
      const own = (matrix[start + column] ?? 0) * factor;
      matrix[start + column] = own;
      if (own === 0) continue;
      for (let at = column + 1; at < width; at += 1) shares[at] = (shares[at] ?? 0) + own * (matrix[start + at] ?? 0);
    }
    for (let row = 0; row < heights; row += 1) {
      const start = row * width;
      const own = matrix[start + column] ?? 0;
      if (own === 0) continue;
      for (let at = column + 1; at < width; at += 1)
        matrix[start + at] = (matrix[start + at] ?? 0) - own * (shares[at] ?? 0);
    }
  }
}

function innerProducts(matrix: Float64Array, width: number): Float64Array {
  const products = new Float64Array(width * width);
  for (let start = 0; start < matrix.length; start += width) {
    for (let a = 0; a < width; a += 1) {
      const value = matrix[start + a] ?? 0;
      if (value === 0) continue;
      for (let b = 0; b < width; b += 1)
        products[a * width + b] = (products[a * width + b] ?? 0) + value * (matrix[start + b] ?? 0);
    }
  }
  return products;
}
