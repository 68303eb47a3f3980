import { describe, expect, it } from 'vitest';
import { graphOf } from './graph.ts';
import { communitiesOf } from './louvain.ts';

/** Rings of friends: everybody of a ring knows everybody, and one of each ring knows one of the next. */
function ringsOf(rings: number, size: number): ReadonlyMap<number, number>[] {
  const edges = Array.from({ length: rings * size }, () => new Map<number, number>());
  const join = (a: number, b: number, weight: number) => {
    edges[a]?.set(b, weight);
    edges[b]?.set(a, weight);
  };
  for (let ring = 0; ring < rings; ring += 1) {
    for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) join(ring * size + a, ring * size + b, 1);
    join(ring * size, ((ring + 1) % rings) * size + 1, 0.5);
  }
  return edges;
}

describe('communities of a graph', () => {
  it('are the rings of those who all know each other', () => {
    const groups = communitiesOf(graphOf(ringsOf(6, 8)), 1);
    for (let ring = 0; ring < 6; ring += 1) {
      expect(new Set(groups.subarray(ring * 8, (ring + 1) * 8))).toEqual(new Set([ring]));
    }
  });

  it('are more and smaller where the resolution is finer', () => {
    const graph = graphOf(ringsOf(12, 4));
    const countOf = (resolution: number) => new Set(communitiesOf(graph, resolution)).size;
    expect(countOf(0.1)).toBeLessThan(countOf(1));
    expect(countOf(1)).toBeLessThanOrEqual(12);
  });

  it('are the same for the same graph, and none for none', () => {
    const graph = graphOf(ringsOf(5, 5));
    expect(communitiesOf(graph, 2)).toEqual(communitiesOf(graph, 2));
    expect(communitiesOf(graphOf([]), 1)).toHaveLength(0);
    expect([...communitiesOf(graphOf([new Map(), new Map()]), 1)]).toEqual([0, 1]);
  });
});
