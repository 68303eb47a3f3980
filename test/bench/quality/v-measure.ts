/**
 * V-measure of a grouping against labels: the harmonic mean of homogeneity and completeness, 0 to 1.
 *
 * @source Rosenberg and Hirschberg, EMNLP-CoNLL 2007.
 */
export function vMeasure(pairs: readonly { readonly group: string; readonly label: string }[]): number {
  const joint = new Map<string, number>();
  const groups = new Map<string, number>();
  const labels = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { group, label } of pairs) {
    count(joint, `${group}\t${label}`);
    count(groups, group);
    count(labels, label);
  }
  const total = pairs.length;
  const entropy = (map: ReadonlyMap<string, number>) =>
    [...map.values()].reduce((sum, size) => sum - (size / total) * Math.log(size / total), 0);
  const together = entropy(joint);
  const ofGroups = entropy(groups);
  const ofLabels = entropy(labels);
  const homogeneity = ofLabels === 0 ? 1 : 1 - (together - ofGroups) / ofLabels;
  const completeness = ofGroups === 0 ? 1 : 1 - (together - ofLabels) / ofGroups;
  return homogeneity + completeness === 0 ? 0 : (2 * homogeneity * completeness) / (homogeneity + completeness);
}
