import type { CompiledLexicon } from '../2-signals/context.ts';
import { facetIdOf, foundedThemeFor, isUnthemed } from './concept.ts';
import { specificPhrases } from './phrases.ts';
import { freeLabel, labelFromQuote, labelWithheld, namesStaff } from './staff-words.ts';
import type { Theme } from './theme.ts';
import { foundingKeyOf, isBefore, type ToldGrievance } from './told-grievance.ts';

export type WordsKnown = {
  readonly lexicon: CompiledLexicon;
  readonly founded: ReadonlySet<string>;
  readonly staffWords: ReadonlySet<string>;
};

/**
 * Gives each cluster its theme: one that it mostly is already, else a new one named after the grievance told first,
 * with the phrase that its customers use and others do not.
 *
 * @param groups A cluster for each grievance, numbered from nought without gaps.
 */
export function themesOfClusters(
  sample: readonly ToldGrievance[],
  groups: Int32Array,
  { lexicon: { facets }, founded, staffWords }: WordsKnown,
): readonly Theme[] {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const clusters = Array.from({ length: count }, (): ToldGrievance[] => []);
  for (const [place, told] of sample.entries()) clusters[groups[place] ?? -1]?.push(told);
  const phrases = specificPhrases(sample, groups, { count, staffWords });
  const used = new Set<string>();
  return clusters.map((members, cluster) => {
    const kept = sameTheme(members, founded);
    if (kept !== null) return kept;
    const [first, ...others] = members;
    if (first === undefined) return foundedThemeFor({ facet: 'other', key: `${cluster}` }, { fr: '', en: '' }, facets);
    const founder = others.reduce((best, one) => (isBefore(one, best) ? one : best), first);
    const isOfStaff = namesStaff(founder.text, staffWords);
    const said = phrases[cluster] ?? labelFromQuote(founder.text, isOfStaff);
    const label = said ?? freeLabel(labelWithheld(isOfStaff), (one) => used.has(one));
    used.add(label.fr);
    return foundedThemeFor({ facet: commonFacetOf(members), key: foundingKeyOf(founder.text) }, label, facets);
  });
}

/** Of a cluster this much must have a theme already, before the rest is taken for more of the same. */
const FOUNDED_SHARE_MIN = 0.2;

/**
 * The theme known to people that most of those in the cluster have who have one. A theme is never parted here: two
 * clusters may be more of the same.
 */
function sameTheme(members: readonly ToldGrievance[], founded: ReadonlySet<string>): Theme | null {
  const known = members.filter(({ theme }) => founded.has(theme.id) && !isUnthemed(theme.concept));
  if (known.length < FOUNDED_SHARE_MIN * members.length) return null;
  const sizes = new Map<string, number>();
  for (const { theme } of known) sizes.set(theme.id, (sizes.get(theme.id) ?? 0) + 1);
  return known.find(({ theme }) => 2 * (sizes.get(theme.id) ?? 0) > known.length)?.theme ?? null;
}

/** The facet that most of a cluster has, for how rarely such troubles are told; `other` where none is common. */
function commonFacetOf(members: readonly ToldGrievance[]): string {
  const counts = new Map<string, number>();
  for (const { theme } of members) {
    const facet = facetIdOf(theme.concept);
    counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return best?.[0] ?? 'other';
}
