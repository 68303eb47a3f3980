import { type Matrix, matrixOf, rowOf } from '../meaning/matrix.ts';

export type Stepper = {
  /** A row of the gradient, to be added to. */
  gradientOf(row: number): Float64Array;
  /** Moves the matrix against the gradient and begins a new one. */
  step(rate: number): void;
};

const MEMORY = 0.9;
const SQUARES_MEMORY = 0.99;
const LEAST = 1e-6;

/** Steps as long as the gradient is sure of its direction. Source: Kingma and Ba 2015 (Adam). */
export function stepperFor(matrix: Matrix): Stepper {
  const gradient = matrixOf(matrix.rows, matrix.columns);
  const mean = new Float64Array(matrix.values.length);
  const squares = new Float64Array(matrix.values.length);
  let steps = 0;
  return {
    gradientOf: (row) => rowOf(gradient, row),
    step(rate) {
      steps += 1;
      const meanShare = 1 - MEMORY ** steps;
      const squaresShare = 1 - SQUARES_MEMORY ** steps;
      for (let at = 0; at < mean.length; at += 1) {
        const slope = gradient.values[at] ?? 0;
        const mostly = MEMORY * (mean[at] ?? 0) + (1 - MEMORY) * slope;
        const spread = SQUARES_MEMORY * (squares[at] ?? 0) + (1 - SQUARES_MEMORY) * slope * slope;
        mean[at] = mostly;
        squares[at] = spread;
        const doubt = Math.sqrt(spread / squaresShare) + LEAST;
        matrix.values[at] = (matrix.values[at] ?? 0) - (rate * mostly) / meanShare / doubt;
      }
      gradient.values.fill(0);
    },
  };
}
