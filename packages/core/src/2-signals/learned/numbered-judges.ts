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

/** More than any table has. */
const HEADS_MAX = 64;

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

function rowOf(judges: NumberedJudges, feature: number): number {
  const row = judges.rows[feature] ?? 0;
  return row >= 0 ? row : readRow(judges, feature, -row);
}

/** Apart from `rowOf`, which is asked for every feature: a closure costs its surroundings even where it is not made. */
function readRow({ heads, rows, weights, lines }: NumberedJudges, feature: number, row: number): number {
  const [, ...written] = (lines[row - 1] ?? '').split('\t');
  written.forEach((weight, head) => {
    weights[row * heads.length + head] = Number(weight) / STEPS_PER_UNIT;
  });
  rows[feature] = row;
  return row;
}

/** Sums of the heads of one judgement; one for all, so that no judgement makes another. */
const sums = new Float64Array(HEADS_MAX);

/** The log-odds of every judge's yes to all that is seen, in one list or several. */
export function logitsBy<Head extends string>(
  judges: NumberedJudges<Head>,
  ...seen: readonly Numbered[]
): Logits<Head> {
  const { heads } = judges;
  sums.fill(0, 0, heads.length);
  for (const one of seen) addTo(sums, one, judges);
  const logits: Record<string, number> = {};
  for (let head = 0; head < heads.length; head += 1) logits[heads[head] ?? ''] = sums[head] ?? 0;
  return logits as Logits<Head>;
}

function addTo(all: Float64Array, { features, values }: Numbered, judges: NumberedJudges): void {
  const { heads, weights } = judges;
  const count = heads.length;
  for (let place = 0; place < features.length; place += 1) {
    const row = rowOf(judges, features[place] ?? 0);
    if (row === 0) continue;
    const value = values[place] ?? 0;
    const first = row * count;
    for (let head = 0; head < count; head += 1) all[head] = (all[head] ?? 0) + value * (weights[first + head] ?? 0);
  }
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
  const best: Reason[] = [];
  for (let place = 0; place < features.length; place += 1) {
    const feature = features[place] ?? 0;
    const row = rowOf(judges, feature);
    const part = row === 0 ? 0 : (values[place] ?? 0) * (weights[row * heads.length + at] ?? 0);
    if (part <= 0 || feature === bias || (best.length === most && part <= (best[most - 1]?.part ?? 0))) continue;
    if (isMeaningPart(featureName(feature))) continue;
    insert(best, { feature, part });
    if (best.length > most) best.pop();
  }
  return best.map(({ feature }) => featureName(feature));
}

type Reason = { readonly feature: number; readonly part: number };

/** Among equals the first seen comes first. */
function insert(best: Reason[], reason: Reason): void {
  const after = best.findIndex(({ part }) => part < reason.part);
  best.splice(after < 0 ? best.length : after, 0, reason);
}
