import { prefixSums } from './prefix-sums.ts';

/**
 * Weekly counts of small firms scatter more than Poisson's: variance m + d·m², the negative binomial with φ = 1/d. How
 * much more is told by the counts themselves, weighed on a grid: moments were tried and mistake a stream of one or two
 * a week, every week, for a restless one.
 */

/** Values of d that are weighed, and their weight before any evidence; chosen by `test/bench/silence.ts`. */
const GRID: readonly (readonly [dispersion: number, weight: number])[] = [
  [0.05, 0.15],
  [0.1, 0.3],
  [0.2, 0.6],
  [0.35, 1.5],
  [0.5, 2],
  [0.7, 3],
  [1, 3],
  [1.5, 2],
];

type Week = { readonly complaints: number; readonly exposure: number };

/** Tells the dispersion of the weeks up to any week, without going through all of them for each. */
export type Dispersions = {
  /** φ over the weeks from `start` until before `end`, if their rate is `rate`. */
  phiOf(start: number, end: number, rate: number): number;
};

export function dispersionsOf(weeks: readonly Week[]): Dispersions {
  const rising = GRID.map(([dispersion]) =>
    prefixSums(weeks, ({ complaints }) => risingLog(complaints, 1 / dispersion)),
  );
  const totals = prefixSums(weeks, ({ complaints }) => complaints);
  // Where the exposure has not changed, one look stands for all weeks.
  const changes = prefixSums(weeks, ({ exposure }, week) => (exposure === weeks[week - 1]?.exposure ? 0 : 1));
  const between = (sums: readonly number[], start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0);
  return {
    phiOf(start, end, rate) {
      const first = weeks[start];
      const isEven = end - start > 1 && between(changes, start + 1, end) === 0;
      const logs = GRID.map(([dispersion, weight], place) => {
        const phi = 1 / dispersion;
        const base = Math.log(weight) + between(rising[place] ?? [], start, end);
        if (isEven) {
          const total = between(totals, start, end);
          return base + spreadLog({ phi, m: rate * (first?.exposure ?? 0), weeks: end - start, total });
        }
        let sum = base;
        for (let week = start; week < end; week++) {
          const { complaints, exposure } = weeks[week] ?? { complaints: 0, exposure: 0 };
          sum += spreadLog({ phi, m: rate * exposure, weeks: 1, total: complaints });
        }
        return sum;
      });
      return 1 / weighed(logs);
    },
  };
}

/** log Γ(φ + count) − log Γ(φ). */
function risingLog(count: number, phi: number): number {
  let sum = 0;
  for (let step = 0; step < count; step++) sum += Math.log(phi + step);
  return sum;
}

/** What the mean bears on the log-likelihood of some weeks; the part without φ is left out. */
function spreadLog(of: { phi: number; m: number; weeks: number; total: number }): number {
  const { phi, m, weeks, total } = of;
  return m > 0 ? weeks * phi * Math.log(phi) - (weeks * phi + total) * Math.log(phi + m) : 0;
}

function weighed(logs: readonly number[]): number {
  const best = Math.max(...logs);
  let sum = 0;
  let all = 0;
  for (const [place, log] of logs.entries()) {
    const weight = Math.exp(log - best);
    sum += weight * (GRID[place]?.[0] ?? 0);
    all += weight;
  }
  return sum / all;
}
