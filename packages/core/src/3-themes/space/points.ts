import { dot } from '../../text/vector.ts';

/** Many vectors of equal length, one after the other. */
export type Points = { readonly count: number; readonly dimensions: number; readonly values: Float32Array };

export function newPoints(count: number, dimensions: number): Points {
  return { count, dimensions, values: new Float32Array(count * dimensions) };
}

export function pointAt({ dimensions, values }: Points, place: number): Float32Array {
  return values.subarray(place * dimensions, (place + 1) * dimensions);
}

/** Makes a vector one long, in place; one of noughts stays as it is. */
export function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

/** Adds `factor` times `from` to `to`. */
export function addTimes(to: Float32Array, from: Float32Array, factor: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + factor * (from[at] ?? 0);
}
