import type { Facet } from '../2-signals/lexicon/facet.ts';
import type { Bilingual } from '../firm/firm.ts';
import { facetIdOf, OTHER_FACET } from './concept.ts';
import { facetsOfIssues, type LikelyIssues } from './issues/issue-reader.ts';
import { freeLabel } from './staff-words.ts';
import type { Theme } from './theme.ts';

/** A grievance of a cluster, as it tells what the cluster is about. */
export type NamingMember = {
  readonly theme: Theme;
  readonly issues: LikelyIssues;
  /** As the source wrote it. */
  readonly location: string | null;
};

/** Fewer do not outvote who began it. */
const MEMBERS_MIN = 3;
/** Of what its grievances may be tellings of, a facet needs this much to name a cluster; a little is much of so many. */
const SHARE_MIN = 0.1;
/** What was read in one of them says less than what all may be tellings of. */
const READ_WEIGHT = 0.5;
/** And the facet of its beginning at most this share of that: a close call changes no name. */
const FOUNDER_SHARE_MAX = 0.5;
/** What so many of its grievances tell of one place is that place's. */
const PLACE_SHARE_MIN = 0.75;

/**
 * The theme of a cluster under the name that most of its grievances ask for, where who began it is a small minority; its
 * id stays. What is told of one product keeps its name; of two themes that ask for one name the second says its place, or
 * is numbered.
 *
 * @param isTaken Whether another theme has the name already.
 */
export function sharedNameOf(
  founded: Theme,
  members: readonly NamingMember[],
  { facets, isTaken }: { readonly facets: ReadonlyMap<string, Facet>; readonly isTaken: (label: string) => boolean },
): Theme {
  if (members.length < MEMBERS_MIN || founded.concept.product !== null) return founded;
  const told = new Map<string, number>();
  const read = new Map<string, number>();
  for (const { theme, issues } of members) {
    addTo(read, facetIdOf(theme.concept), READ_WEIGHT / members.length);
    for (const [facet, share] of facetsOfIssues(issues)) addTo(told, facet, share / members.length);
  }
  const strengthOf = (id: string): number => (told.get(id) ?? 0) + (id === OTHER_FACET ? 0 : (read.get(id) ?? 0));
  const [best] = [...told]
    .flatMap(([id, share]) => (share >= SHARE_MIN && facets.has(id) ? [{ id, strength: strengthOf(id) }] : []))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  const facet = facets.get(best?.id ?? '');
  if (best === undefined || facet === undefined) return founded;
  if (strengthOf(facetIdOf(founded.concept)) > FOUNDER_SHARE_MAX * best.strength) return founded;
  return { ...founded, label: firstFree(facet.label, placeOf(members), isTaken), target: facet.target };
}

/** Where nearly all of them were told; `null` where they are told of several places. */
function placeOf(members: readonly NamingMember[]): string | null {
  const counts = new Map<string, number>();
  for (const { location } of members) if (location !== null) counts.set(location, (counts.get(location) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= PLACE_SHARE_MIN * members.length ? most[0] : null;
}

function firstFree(label: Bilingual, place: string | null, isTaken: (label: string) => boolean): Bilingual {
  if (!isTaken(label.fr)) return label;
  const there = place === null ? null : { fr: `${label.fr} – ${place}`, en: `${label.en} – ${place}` };
  if (there !== null && !isTaken(there.fr)) return there;
  return freeLabel(label, isTaken);
}

function addTo(shares: Map<string, number>, facet: string, share: number): void {
  shares.set(facet, (shares.get(facet) ?? 0) + share);
}
