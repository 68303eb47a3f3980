import type { Features } from '../../src/2-signals/learned/feature-numbers.ts';

export type Sample = { readonly features: Features; readonly isYes: boolean; readonly weight: number };

export type Fitting = {
  readonly passes: number;
  readonly rate: number;
  readonly shrink: number;
  /** Words are many and each is seen seldom: they move less and shrink more than what the rules found. */
  readonly wordRate: number;
};
export const FITTING: Fitting = { passes: 12, rate: 0.1, shrink: 2e-2, wordRate: 0.5 };
const IS_WORD = /^(?:(?:subject:)?(?:fr|en|lead)|near:(?:before|after)|who):/u;

/** Always the same order for the same samples: mixing must not make two runs differ. */
function mixed(count: number, turn: number): number[] {
  let seed = 12_345 + turn * 7_919;
  const order = Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const other = seed % (place + 1);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** The features of all samples in a row: those of sample `at` lie from `starts[at]` to `starts[at + 1]`. */
type Sparse = { readonly starts: Int32Array; readonly columns: Int32Array; readonly values: Float64Array };

function sparse(samples: readonly Sample[], numbers: ReadonlyMap<string, number>): Sparse {
  const starts = new Int32Array(samples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  samples.forEach(({ features }, at) => {
    for (const [name, value] of features) {
      const number = numbers.get(name);
      if (number === undefined) continue;
      columns.push(number);
      values.push(value);
    }
    starts[at + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

/**
 * Logistic regression by AdaGrad with shrinkage towards zero (Duchi, Hazan and Singer 2011), deterministic.
 *
 * Features seen in fewer than `seenMin` samples are left out: they name people and places.
 */
export function fit(samples: readonly Sample[], seenMin: number, fitting: Fitting = FITTING): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const numbers = new Map([...seen].filter(([, count]) => count >= seenMin).map(([name], number) => [name, number]));
  const { starts, columns, values } = sparse(samples, numbers);
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(1);
  const rates = Float64Array.from(numbers.keys(), (name) => fitting.rate * (IS_WORD.test(name) ? fitting.wordRate : 1));
  for (let pass = 0; pass < fitting.passes; pass += 1) {
    for (const at of mixed(samples.length, pass)) {
      const sample = samples[at];
      if (sample === undefined) continue;
      const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
      let logit = 0;
      for (let place = start; place < end; place += 1)
        logit += (weights[columns[place] ?? 0] ?? 0) * (values[place] ?? 0);
      const error = sample.weight * ((sample.isYes ? 1 : 0) - 1 / (1 + Math.exp(-logit)));
      for (let place = start; place < end; place += 1) {
        const column = columns[place] ?? 0;
        const weight = weights[column] ?? 0;
        const slope = error * (values[place] ?? 0) - fitting.shrink * weight;
        const square = (squares[column] ?? 1) + slope * slope;
        squares[column] = square;
        weights[column] = weight + ((rates[column] ?? 0) * slope) / Math.sqrt(square);
      }
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weights[number] ?? 0]));
}
