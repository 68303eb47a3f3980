/** One thing that was put in a group and has a label. */
export type Grouped = { readonly group: string; readonly label: string };

const pairsIn = (counts: Iterable<number>): number => {
  let sum = 0;
  for (const count of counts) sum += (count * (count - 1)) / 2;
  return sum;
};

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * How far a grouping agrees with labels beyond chance, by pairs: 1 for the same partition, 0 for a random one.
 *
 * @source Hubert and Arabie 1985.
 */
export function adjustedRand(things: readonly Grouped[]): number {
  const both = pairsIn(countsOf(things.map(({ group, label }) => `${group}\t${label}`)).values());
  const groups = pairsIn(countsOf(things.map(({ group }) => group)).values());
  const labels = pairsIn(countsOf(things.map(({ label }) => label)).values());
  const chance = (groups * labels) / ((things.length * (things.length - 1)) / 2);
  const most = (groups + labels) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}

/** F1 over pairs of one French and one English thing: in one group, and of one label. */
export function crossLanguageF1(things: readonly (Grouped & { readonly language: string })[]): number {
  const pairsBy = (keyOf: (one: Grouped) => string): number => {
    const french = countsOf(things.filter(({ language }) => language === 'fr').map(keyOf));
    const english = countsOf(things.filter(({ language }) => language !== 'fr').map(keyOf));
    let sum = 0;
    for (const [key, count] of french) sum += count * (english.get(key) ?? 0);
    return sum;
  };
  const both = pairsBy(({ group, label }) => `${group}\t${label}`);
  return (2 * both) / (pairsBy(({ group }) => group) + pairsBy(({ label }) => label));
}

/** B-cubed: for each thing, how pure and how whole its group is; then the means (Bagga and Baldwin 1998). */
export function bCubed(things: readonly Grouped[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  let precision = 0;
  let recall = 0;
  for (const one of things) {
    const group = things.filter(({ group: other }) => other === one.group);
    const wanted = things.filter(({ label }) => label === one.label);
    const both = group.filter(({ label }) => label === one.label).length;
    precision += both / group.length / things.length;
    recall += both / wanted.length / things.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
