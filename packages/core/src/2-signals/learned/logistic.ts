import type { Features } from './feature-numbers.ts';

/** Weights of several yes-or-no judges over the same features; a feature that is absent weighs nothing. */
export type Judges<Head extends string = string> = {
  readonly heads: readonly Head[];
  readonly rows: ReadonlyMap<string, Float32Array>;
};

export type Logits<Head extends string> = Readonly<Record<Head, number>>;

/** The log-odds of every judge's yes. */
export function logitsOf<Head extends string>(features: Features, { heads, rows }: Judges<Head>): Logits<Head> {
  const sums = new Float64Array(heads.length);
  for (const [name, value] of features) {
    const row = rows.get(name);
    if (row === undefined) continue;
    for (let head = 0; head < row.length; head += 1) sums[head] = (sums[head] ?? 0) + value * (row[head] ?? 0);
  }
  return Object.fromEntries(heads.map((head, at) => [head, sums[at] ?? 0])) as Record<Head, number>;
}

/** 0 to 1. */
export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Weights are kept in hundredths. */
export const STEPS_PER_UNIT = 100;

/** A line a feature, its name, then a weight for each head, empty where all round to less than `least`. */
export function tableOf({ heads, rows }: Judges, least: number): string {
  return [...rows]
    .flatMap(([name, row]) => {
      const weights = heads.map((_, at) => {
        const weight = row[at] ?? 0;
        return Math.abs(weight) < least ? '' : String(Math.round(weight * STEPS_PER_UNIT));
      });
      return weights.every((weight) => weight === '') ? [] : [`${name}\t${weights.join('\t').replace(/\t+$/u, '')}`];
    })
    .toSorted()
    .join('\n');
}
