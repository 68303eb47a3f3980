import { addTo, dot, type Matrix, matrixOf, meanOf, rowOf } from './matrix.ts';

const SWEEPS_MAX = 30;
/** Rows this close to a right angle are at one. */
const COSINE_MAX = 1e-10;

export type Axes = {
  /** One direction a row, the most telling first. */
  readonly directions: Matrix;
  /** Standard deviation along each. */
  readonly spreads: Float64Array;
};

/**
 * Principal axes by one-sided Jacobi: rotating the rows of the covariance until all are at right angles leaves each
 * row pointing along an axis, its length the variance. Exact, and the same on every run.
 */
export function principalAxes(matrix: Matrix, count: number): Axes {
  const work = covarianceOf(matrix);
  for (let sweep = 0; sweep < SWEEPS_MAX; sweep += 1) {
    if (!rotatedOnce(work)) break;
  }
  const order = Array.from({ length: work.rows }, (_, row) => ({ row, variance: lengthOf(rowOf(work, row)) }))
    .toSorted((a, b) => b.variance - a.variance || a.row - b.row)
    .slice(0, count);
  const directions = matrixOf(count, work.columns);
  const spreads = new Float64Array(count);
  order.forEach(({ row, variance }, place) => {
    spreads[place] = Math.sqrt(variance);
    const axis = rowOf(work, row);
    addTo(rowOf(directions, place), axis, signOf(axis) / variance);
  });
  return { directions, spreads };
}

/** Coordinates along the axes, each divided by its spread to the power `whitening` (0 keeps, 1 makes them equal). */
export function along(matrix: Matrix, { directions, spreads }: Axes, whitening: number): Matrix {
  const result = matrixOf(matrix.rows, directions.rows);
  const mean = meanOf(matrix);
  for (let row = 0; row < matrix.rows; row += 1) {
    const centred = rowOf(matrix, row).slice();
    addTo(centred, mean, -1);
    const target = rowOf(result, row);
    for (let axis = 0; axis < directions.rows; axis += 1) {
      target[axis] = dot(centred, rowOf(directions, axis)) / (spreads[axis] ?? 1) ** whitening;
    }
  }
  return result;
}

function covarianceOf(matrix: Matrix): Matrix {
  const mean = meanOf(matrix);
  const covariance = matrixOf(matrix.columns, matrix.columns);
  for (let row = 0; row < matrix.rows; row += 1) {
    const centred = rowOf(matrix, row).slice();
    addTo(centred, mean, -1);
    centred.forEach((value, place) => {
      addTo(rowOf(covariance, place), centred, value / matrix.rows);
    });
  }
  return covariance;
}

/** @returns False when all rows were at right angles already. */
function rotatedOnce(work: Matrix): boolean {
  let turned = false;
  for (let low = 0; low < work.rows; low += 1) {
    for (let high = low + 1; high < work.rows; high += 1) {
      const [first, second] = [rowOf(work, low), rowOf(work, high)];
      const [a, b, c] = [dot(first, first), dot(second, second), dot(first, second)];
      if (Math.abs(c) <= COSINE_MAX * Math.sqrt(a * b)) continue;
      turned = true;
      const slope = (b - a) / (2 * c);
      const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
      rotate(first, second, 1 / Math.sqrt(tangent * tangent + 1), tangent);
    }
  }
  return turned;
}

function rotate(first: Float64Array, second: Float64Array, cosine: number, tangent: number): void {
  const sine = cosine * tangent;
  for (let place = 0; place < first.length; place += 1) {
    const [x, y] = [first[place] ?? 0, second[place] ?? 0];
    first[place] = cosine * x - sine * y;
    second[place] = sine * x + cosine * y;
  }
}

function lengthOf(row: Float64Array): number {
  return Math.sqrt(dot(row, row));
}

/** An axis has no front; its largest number decides. */
function signOf(axis: Float64Array): 1 | -1 {
  const largest = axis.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return largest < 0 ? -1 : 1;
}
