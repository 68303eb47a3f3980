import { featureName, featureNumber, featureOfLine, featuresCount, type Numbered } from './feature-numbers.ts';
import { type Logits, STEPS_PER_UNIT } from './logistic.ts';
import { isMeaningPart } from './meaning-features.ts';

/** Judges over features by number: a feature has a row, from 1, and a row a weight for each head. */
export type NumberedJudges<Head extends string = string> = {
  readonly heads: readonly Head[];
  /** 0: the feature is not in the table; below 0: its row was not read yet. */
  readonly rows: Int32Array;
  readonly weights: Float32Array;
  readonly lines: readonly string[];
};

/**
 * Reads a made table: a line a feature, its name, then a weight for each head, empty where it is zero. Weights are read
 * when their feature is first met: most never are, and a program should not read half a million before its first message.
 */
export function numberedJudgesFrom<Head extends string>(heads: readonly Head[], table: string): NumberedJudges<Head> {
  const lines = table.split('\n');
  const rows = new Int32Array(featuresCount());
  lines.forEach((line, place) => {
    rows[featureNumber(featureOfLine(line)) ?? 0] = -1 - place;
  });
  return { heads, rows, weights: new Float32Array((lines.length + 1) * heads.length), lines };
}

function rowOf({ heads, rows, weights, lines }: NumberedJudges, feature: number): number {
  const row = rows[feature] ?? 0;
  if (row >= 0) return row;
  const [, ...written] = (lines[-1 - row] ?? '').split('\t');
  written.forEach((weight, head) => {
    weights[-row * heads.length + head] = Number(weight) / STEPS_PER_UNIT;
  });
  rows[feature] = -row;
  return -row;
}

/** The log-odds of every judge's yes. */
export function logitsBy<Head extends string>(seen: Numbered, judges: NumberedJudges<Head>): Logits<Head> {
  const { heads, weights } = judges;
  const { features, values } = seen;
  const count = heads.length;
  const sums = new Float64Array(count);
  for (let place = 0; place < features.length; place += 1) {
    const row = rowOf(judges, features[place] ?? 0);
    if (row === 0) continue;
    const value = values[place] ?? 0;
    const first = row * count;
    for (let head = 0; head < count; head += 1) sums[head] = (sums[head] ?? 0) + value * (weights[first + head] ?? 0);
  }
  const logits: Record<string, number> = {};
  heads.forEach((head, at) => {
    logits[head] = sums[at] ?? 0;
  });
  return logits as Logits<Head>;
}

/** The features that spoke most for one judge's yes, strongest first; a 128th of a meaning tells nobody anything. */
export function reasonsFor<Head extends string>(
  { features, values }: Numbered,
  judges: NumberedJudges<Head>,
  head: Head,
  most = 3,
): readonly string[] {
  const { heads, weights } = judges;
  const at = heads.indexOf(head);
  const bias = featureNumber('bias');
  const best: { readonly feature: number; readonly part: number }[] = [];
  features.forEach((feature, place) => {
    const row = rowOf(judges, feature);
    const part = row === 0 ? 0 : (values[place] ?? 0) * (weights[row * heads.length + at] ?? 0);
    if (part <= 0 || feature === bias || (best.length === most && part <= (best.at(-1)?.part ?? 0))) return;
    if (isMeaningPart(featureName(feature))) return;
    // Among equals the first seen comes first.
    const after = best.findIndex((other) => other.part < part);
    best.splice(after < 0 ? best.length : after, 0, { feature, part });
    if (best.length > most) best.pop();
  });
  return best.map(({ feature }) => featureName(feature));
}
