import { type Graph, graphOf } from './graph.ts';
import { randomFrom } from './random.ts';

const LEVELS_MAX = 20;
const PASSES_MAX = 50;
/** The order in which nodes are visited decides between groupings nearly as good: the best of these orders is taken. */
const SEEDS = [5, 7, 11, 13, 17, 19];
/** Gains below this are rounding, and would let a node hop to and fro. */
const GAIN_MIN = 1e-12;

/** A graph in which every node stands for many: what is inside a node weighs too. */
type Level = { readonly graph: Graph; readonly inside: Float64Array };

/**
 * Groups the nodes of a graph so that more weight lies within groups than chance would put there.
 *
 * @param resolution Larger values give more and smaller groups.
 * @returns A group for each node, numbered from nought in order of their first node; the same for the same graph.
 * @source Blondel et al. 2008; resolution after Reichardt and Bornholdt 2006.
 */
export function communitiesOf(graph: Graph, resolution: number): Int32Array {
  let best = visitedFrom(graph, resolution, SEEDS[0] ?? 1);
  let bestGain = gainOf(graph, best, resolution);
  for (const seed of SEEDS.slice(1)) {
    const groups = visitedFrom(graph, resolution, seed);
    const gain = gainOf(graph, groups, resolution);
    if (gain <= bestGain + GAIN_MIN) continue;
    best = groups;
    bestGain = gain;
  }
  return best;
}

/** Modularity: the share of weight within groups, less what chance would put there. */
function gainOf({ nodes, starts, to, weights }: Graph, groups: Int32Array, resolution: number): number {
  const totals = new Float64Array(nodes);
  let all = 0;
  let within = 0;
  for (let node = 0; node < nodes; node += 1) {
    const own = groups[node] ?? 0;
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const weight = weights[at] ?? 0;
      all += weight;
      totals[own] = (totals[own] ?? 0) + weight;
      if (groups[to[at] ?? 0] === own) within += weight;
    }
  }
  if (all === 0) return 0;
  return within / all - resolution * totals.reduce((sum, total) => sum + (total / all) ** 2, 0);
}

function visitedFrom(graph: Graph, resolution: number, seed: number): Int32Array {
  const random = randomFrom(seed);
  let groups = Int32Array.from({ length: graph.nodes }, (_, node) => node);
  let level: Level = { graph, inside: new Float64Array(graph.nodes) };
  for (let turn = 0; turn < LEVELS_MAX; turn += 1) {
    const moved = movedNodes(level, resolution, random);
    const { numbers, count } = renumbered(moved);
    groups = groups.map((group) => numbers[group] ?? 0);
    if (count === level.graph.nodes) break;
    level = joined(level, numbers, count);
  }
  return renumbered(groups).numbers;
}

/** Moves single nodes to the group they gain most by, until none gains. */
function movedNodes({ graph, inside }: Level, resolution: number, random: () => number): Int32Array {
  const { nodes, starts, to, weights } = graph;
  const groups = Int32Array.from({ length: nodes }, (_, node) => node);
  const degrees = Float64Array.from(inside, (own) => 2 * own);
  for (let node = 0; node < nodes; node += 1) {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1)
      degrees[node] = (degrees[node] ?? 0) + (weights[at] ?? 0);
  }
  const totals = degrees.slice();
  const all = degrees.reduce((sum, degree) => sum + degree, 0);
  if (all === 0) return groups;
  const links = new Float64Array(nodes);
  const order = shuffled(nodes, random);
  let hasMoved = true;
  for (let pass = 0; pass < PASSES_MAX && hasMoved; pass += 1) {
    hasMoved = false;
    for (const node of order) {
      const own = groups[node] ?? 0;
      const met: number[] = [];
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
        const group = groups[to[at] ?? 0] ?? 0;
        if (links[group] === 0) met.push(group);
        links[group] = (links[group] ?? 0) + (weights[at] ?? 0);
      }
      const degree = degrees[node] ?? 0;
      totals[own] = (totals[own] ?? 0) - degree;
      const gainBy = (group: number) => (links[group] ?? 0) - (resolution * (totals[group] ?? 0) * degree) / all;
      let best = own;
      let bestGain = gainBy(own);
      for (const group of met) {
        const gain = gainBy(group);
        if (gain > bestGain + GAIN_MIN) {
          best = group;
          bestGain = gain;
        }
      }
      for (const group of met) links[group] = 0;
      totals[best] = (totals[best] ?? 0) + degree;
      if (best === own) continue;
      groups[node] = best;
      hasMoved = true;
    }
  }
  return groups;
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, node) => node);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function renumbered(groups: Int32Array): { readonly numbers: Int32Array; readonly count: number } {
  const known = new Map<number, number>();
  const numbers = groups.map((group) => {
    const number = known.get(group) ?? known.size;
    known.set(group, number);
    return number;
  });
  return { numbers, count: known.size };
}

/** Each group becomes a node of the next level. */
function joined({ graph, inside }: Level, groups: Int32Array, count: number): Level {
  const { nodes, starts, to, weights } = graph;
  const edges: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const within = new Float64Array(count);
  for (let node = 0; node < nodes; node += 1) {
    const own = groups[node] ?? 0;
    within[own] = (within[own] ?? 0) + (inside[node] ?? 0);
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const other = groups[to[at] ?? 0] ?? 0;
      const weight = weights[at] ?? 0;
      if (other === own) within[own] = (within[own] ?? 0) + weight / 2;
      else edges[own]?.set(other, (edges[own]?.get(other) ?? 0) + weight);
    }
  }
  return { graph: graphOf(edges), inside: within };
}
