import { describe, expect, it } from 'vitest';
import { dot } from '../../text/vector.ts';
import { principalOf } from './principal.ts';
import { rowTimes, type SparseRow } from './sparse.ts';

const rowOf = (values: readonly number[]): SparseRow => ({
  columns: Int32Array.from(values.keys()),
  values: Float32Array.from(values),
});

/** Sums of two patterns, so that two directions say all. */
const ROWS = [
  [1, 2, 0, 1],
  [2, 4, 0, 2],
  [0, 1, 3, 0],
  [1, 3, 3, 1],
  [2, 5, 3, 2],
].map(rowOf);

describe('principal directions', () => {
  it('keep the lengths and angles of rows that lie in a plane', () => {
    const { directions, dimensions, strengths } = principalOf(ROWS, 4, 4);
    const places = ROWS.map((row) => rowTimes(row, directions, dimensions));
    for (const [a, row] of ROWS.entries()) {
      for (const [b, other] of ROWS.entries()) {
        const before = row.values.reduce((sum, value, at) => sum + value * (other.values[at] ?? 0), 0);
        const after = dot(places[a] ?? new Float32Array(), places[b] ?? new Float32Array());
        expect(after).toBeCloseTo(before, 3);
      }
    }
    expect(strengths[1]).toBeGreaterThan(0.1);
    expect(strengths[2]).toBeCloseTo(0, 3);
  });

  it('are the same each time, and none where there is nothing', () => {
    expect(principalOf(ROWS, 4, 2).directions).toEqual(principalOf(ROWS, 4, 2).directions);
    expect(principalOf([], 4, 2)).toMatchObject({ dimensions: 0 });
  });
});
