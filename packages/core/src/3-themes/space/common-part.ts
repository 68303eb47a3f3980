import { eigenOf } from './eigen.ts';
import { dot } from '../../text/vector.ts';
import { addTimes, type Points, pointAt, toLengthOne } from './points.ts';

/** What all texts of a collection have in common, and which tells none of them apart. */
export type CommonPart = { readonly mean: Float32Array; readonly directions: readonly Float32Array[] };

/**
 * The mean of the points and the directions in which they spread most.
 *
 * @source Mu and Viswanath 2018, "All-but-the-Top".
 */
export function commonPartOf(points: Points, directionCount: number): CommonPart {
  const { count, dimensions } = points;
  const mean = new Float32Array(dimensions);
  for (let place = 0; place < count; place += 1) addTimes(mean, pointAt(points, place), 1 / Math.max(1, count));
  if (directionCount === 0) return { mean, directions: [] };
  const spread = new Float64Array(dimensions * dimensions);
  const centred = new Float32Array(dimensions);
  for (let place = 0; place < count; place += 1) {
    centred.set(pointAt(points, place));
    addTimes(centred, mean, -1);
    for (let a = 0; a < dimensions; a += 1) {
      const value = centred[a] ?? 0;
      for (let b = 0; b < dimensions; b += 1)
        spread[a * dimensions + b] = (spread[a * dimensions + b] ?? 0) + value * (centred[b] ?? 0);
    }
  }
  const { vectors } = eigenOf(spread, dimensions);
  const directions = Array.from({ length: directionCount }, (_, one) =>
    Float32Array.from(vectors.subarray(one * dimensions, (one + 1) * dimensions)),
  );
  return { mean, directions };
}

/** Takes the common part away, in place; what is left is one long. */
export function withoutCommonPart(vector: Float32Array, { mean, directions }: CommonPart): Float32Array {
  addTimes(vector, mean, -1);
  for (const direction of directions) addTimes(vector, direction, -dot(vector, direction));
  return toLengthOne(vector);
}
