import type { Features } from './clause-features.ts';

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

/** The features that spoke most for one judge's yes, strongest first. */
export function reasonsFor<Head extends string>(
  features: Features,
  { heads, rows }: Judges<Head>,
  head: Head,
  most = 3,
): readonly string[] {
  const at = heads.indexOf(head);
  return [...features]
    .map(([name, value]) => ({ name, part: value * (rows.get(name)?.[at] ?? 0) }))
    .filter(({ name, part }) => part > 0 && name !== 'bias')
    .toSorted((a, b) => b.part - a.part)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Weights are kept in hundredths. */
const STEPS_PER_UNIT = 100;

/** Reads a made table: a line a feature, its name, then a weight for each head, empty where it is zero. */
export function judgesFrom<Head extends string>(heads: readonly Head[], table: string): Judges<Head> {
  const rows = new Map<string, Float32Array>();
  for (const line of table.split('\n')) {
    const [name = '', ...weights] = line.split('\t');
    rows.set(
      name,
      Float32Array.from(heads, (_, at) => Number(weights[at] ?? 0) / STEPS_PER_UNIT),
    );
  }
  return { heads, rows };
}

/** The reverse; features whose weights all round to less than `least` are left out. */
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
