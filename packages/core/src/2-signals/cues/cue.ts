/**
 * A family of words that bear on a judgement whatever the facet: "toujours pas", "never again", "mon avocat".
 *
 * Entries follow the pattern language of `FacetWords`.
 */
export type Cue = {
  /** kebab-case; printed as the rule in `Evidence`. */
  readonly id: string;
  /** How much one match says, in the unit of its family; see the head of each file. */
  readonly weight: number;
  readonly fr: readonly string[];
  readonly en: readonly string[];
};

/** Data files write their entries separated by commas or line ends, which keeps long lists readable. */
export function entries(list: string): readonly string[] {
  return list
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * The same, but a lone word means its written form and plural only: stems of lone words meet strangers ("pompiers" and
 * "pompe", "amiante" and "amie"), which is too dear where one match calls the boss.
 */
export function exactEntries(list: string): readonly string[] {
  return entries(list).flatMap((entry) => {
    const isLoneWord = /^[\p{L}\d]+$/u.test(entry);
    if (!isLoneWord) return [entry];
    return /[sx]$/u.test(entry) ? [`=${entry}`] : [`=${entry}`, `=${entry}s`];
  });
}
