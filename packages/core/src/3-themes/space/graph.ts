import type { Neighbours } from './neighbours.ts';

/** An undirected graph with weights: the edges of node i stand from `starts[i]` to `starts[i + 1]`, in both directions. */
export type Graph = {
  readonly nodes: number;
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
};

/** Points less near than this are neighbours for want of better ones. */
const NEARNESS_MIN = 0.1;

/**
 * Joins neighbours, the stronger the more neighbours they share; in a bilingual collection by their nearness, since
 * two languages share few neighbours.
 */
export function graphFrom(neighbours: Neighbours, by: 'shared' | 'nearness'): Graph {
  const { count, places, nearness } = neighbours;
  const nodes = places.length / count;
  const shares = by === 'shared' ? sharesFrom(neighbours) : null;
  const edges: Map<number, number>[] = Array.from({ length: nodes }, () => new Map());
  for (let at = 0; at < places.length; at += 1) {
    const a = Math.floor(at / count);
    const b = places[at] ?? -1;
    const near = nearness[at] ?? 0;
    if (b < 0 || near < NEARNESS_MIN) continue;
    const weight = shares === null ? near : shares(a, b);
    if (weight <= 0) continue;
    edges[a]?.set(b, weight);
    edges[b]?.set(a, weight);
  }
  return graphOf(edges);
}

/** Share of common neighbours of two points, each counted as its own neighbour's neighbour. */
function sharesFrom({ count, places }: Neighbours): (a: number, b: number) => number {
  const sets = Array.from(
    { length: places.length / count },
    (_, node) => new Set(places.subarray(node * count, (node + 1) * count)),
  );
  return (a, b) => {
    const [own, other] = [sets[a], sets[b]];
    if (own === undefined || other === undefined) return 0;
    let common = 0;
    for (const one of own) if (one >= 0 && other.has(one)) common += 1;
    const isMutual = own.has(b) && other.has(a);
    return (common + (isMutual ? 1 : 0)) / (2 * count - common + 1);
  };
}

export function graphOf(edges: readonly ReadonlyMap<number, number>[]): Graph {
  const starts = new Int32Array(edges.length + 1);
  for (const [node, ends] of edges.entries()) starts[node + 1] = (starts[node] ?? 0) + ends.size;
  const total = starts[edges.length] ?? 0;
  const graph: Graph = { nodes: edges.length, starts, to: new Int32Array(total), weights: new Float64Array(total) };
  let place = 0;
  for (const ends of edges) {
    for (const [node, weight] of ends) {
      graph.to[place] = node;
      graph.weights[place] = weight;
      place += 1;
    }
  }
  return graph;
}
