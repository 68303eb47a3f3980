import type { Facet } from '../2-signals/lexicon/facet.ts';
import { facetIdOf, OTHER_FACET } from './concept.ts';
import { facetsOfIssues, type LikelyIssues } from './issues/issue-reader.ts';
import type { Theme } from './theme.ts';

/** A grievance of a cluster, as it tells what the cluster is about. */
export type NamingMember = { readonly theme: Theme; readonly issues: LikelyIssues };

/** Fewer do not outvote who began it. */
const MEMBERS_MIN = 3;
/** A facet names a cluster if this share of what was read in its grievances is that facet's. */
const SHARE_MIN = 0.3;
/** And the facet of its beginning at most this share of that: a close call changes no name. */
const FOUNDER_SHARE_MAX = 0.5;

/**
 * The theme of a cluster under the name that most of its grievances ask for, where who began it is a small minority; its
 * id stays. What is told of one product keeps its name, and no two themes take one name.
 *
 * @param isTaken Whether another theme has the name already.
 */
export function sharedNameOf(
  founded: Theme,
  members: readonly NamingMember[],
  { facets, isTaken }: { readonly facets: ReadonlyMap<string, Facet>; readonly isTaken: (label: string) => boolean },
): Theme {
  if (members.length < MEMBERS_MIN || founded.concept.product !== null) return founded;
  const shares = new Map<string, number>();
  const count = (facet: string, share: number) => shares.set(facet, (shares.get(facet) ?? 0) + share);
  for (const { theme, issues } of members) {
    const facet = facetIdOf(theme.concept);
    if (facet !== OTHER_FACET) count(facet, 1 / (2 * members.length));
    for (const [told, share] of facetsOfIssues(issues)) count(told, share / (2 * members.length));
  }
  const [best] = [...shares].filter(([id]) => facets.has(id)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const facet = facets.get(best?.[0] ?? '');
  if (best === undefined || facet === undefined || best[1] < SHARE_MIN || isTaken(facet.label.fr)) return founded;
  if ((shares.get(facetIdOf(founded.concept)) ?? 0) > FOUNDER_SHARE_MAX * best[1]) return founded;
  return { ...founded, label: facet.label, target: facet.target };
}
