import type { Facet } from '../2-signals/lexicon/facet.ts';
import { FACETS } from '../2-signals/lexicon/index.ts';
import { facetIdOf, foundedThemeFor, isUnthemed, OTHER_FACET } from './concept.ts';
import type { ComparedGrievance } from './likeness.ts';
import { type Likenesses, openLikenesses } from './likenesses.ts';
import { sharedNameOf } from './shared-name.ts';
import { freeLabel, labelFromQuote, labelWithheld } from './staff-words.ts';
import { subjectOf } from './subject.ts';
import type { Theme } from './theme.ts';
import { foundingKeyOf } from './told-grievance.ts';

/** Log-odds from which a grievance joins; chosen with the next three on the streams and firms that may be looked at. */
const JOIN_MIN = -1.5;
/** Who began a cluster and stayed alone joins one that grew since, if it is this like it. */
const CALL_MIN = -1.5;
/** What some told of is told of again: weight of the logarithm of the cluster's size. */
const SIZE_WEIGHT = 1.3;
/** Beyond, size adds nothing, or the largest would swallow its neighbours, and seem to grow. */
const SIZE_MAX = 6;
/** Against those who all have a name, and another one: dirt is no noise, though both are told of the room. */
const OTHER_NAME = -0.6;
/** A trouble that the owner named in `firm.yaml` is one trouble, whatever likeness says. */
const OWNERS_NAME = 10;
const OUR_FACETS: ReadonlySet<string> = new Set(FACETS.map(({ id }) => id));
/** How like another a grievance usually is; who writes of everything is like everybody, and that says nothing. */
const USUAL_LIKENESS = -4.5;
/** After this many the usual likeness of a grievance is half known. */
const USUAL_HALF_COUNT = 10;

/** Of a collection too small to be mapped; more than this of few different texts are copies, whose concepts suffice. */
export const TAKEN_IN_TURN_MAX = 800;

type Cluster = {
  readonly theme: Theme;
  readonly members: number[];
  /** Troubles that have a name, by the id of their theme. */
  readonly names: Set<string>;
  readonly products: Set<string | null>;
  readonly messages: Set<string>;
  /** Members whose trouble has a name. */
  named: number;
};

/** A grievance told, with what is asked of it again and again. */
type Member = {
  readonly grievance: ComparedGrievance;
  /** Its number in what is known of likenesses. */
  readonly slot: number;
  readonly isNamed: boolean;
  /** The id of its concept; `null` for « Sans thème », which is no name. */
  readonly name: string | null;
  readonly isOwners: boolean;
  /** The sum of its likeness to all others. */
  total: number;
  /** That to the members of each cluster; kept true while it is alone. */
  readonly sums: number[];
};

type Told = {
  readonly facets: ReadonlyMap<string, Facet>;
  readonly known: Likenesses;
  readonly members: Member[];
  readonly clusters: Cluster[];
  readonly clusterOf: number[];
  /** Members that are alone in their cluster. */
  readonly alone: Set<number>;
  /** Of each theme that was founded. */
  readonly placeOf: Map<string, number>;
  /** Ids of themes that have somebody. */
  readonly taken: Set<string>;
};

/**
 * The themes of a small collection, by grievance: they are taken in the order they were told, and each joins the cluster
 * whose members it is most like, or begins one. Who is alone waits, and joins a cluster that has become like it; who has
 * no theme of its own has « Sans thème » until then.
 *
 * Nothing else moves what came before, and nothing is learnt from the collection, whose growth would move it too: a
 * stream grouped week by week and the same stream grouped at once have the same themes with the same ids.
 *
 * @param given In any order.
 * @param known Of earlier passes over nearly the same grievances: comparing is what takes time.
 */
export function themesInTurn(
  given: readonly ComparedGrievance[],
  facets: ReadonlyMap<string, Facet>,
  known: Likenesses = openLikenesses(),
): ReadonlyMap<string, Theme> {
  const told: Told = {
    ...{ facets, known, members: [], clusters: [], clusterOf: [], alone: new Set(), placeOf: new Map() },
    taken: new Set(given.flatMap(({ keptIn }) => (keptIn === null ? [] : [keptIn.id]))),
  };
  for (const grievance of given.toSorted(isToldBefore)) take(told, grievance);
  const themes = namedThemes(told);
  return new Map(
    told.members.flatMap(({ grievance, name }, member) => {
      const cluster = told.clusters[told.clusterOf[member] ?? -1];
      const theme = themes[told.clusterOf[member] ?? -1];
      if (cluster === undefined || theme === undefined) return [];
      const isWaiting = cluster.members.length === 1 && name === null;
      return [[grievance.id, isWaiting ? (grievance.keptIn ?? grievance.theme) : theme] as const];
    }),
  );
}

/** The larger cluster is named first; of two as large, the older. */
function namedThemes({ clusters, members, known, facets }: Told): readonly Theme[] {
  const themes = clusters.map(({ theme }) => theme);
  const taken = new Set(clusters.flatMap(({ theme, members: own }) => (own.length === 0 ? [] : [theme.label.fr])));
  const bySize = [...clusters.keys()].sort((a, b) => sizeOf(clusters[b]) - sizeOf(clusters[a]) || a - b);
  for (const place of bySize) {
    const { theme, members: own } = clusters[place] ?? { theme: undefined, members: [] };
    if (theme === undefined) continue;
    const naming = own.flatMap((member) => {
      const one = members[member];
      if (one === undefined) return [];
      const { theme: read, location } = one.grievance;
      return [{ theme: read, location, issues: known.issuesOf(one.slot) }];
    });
    const named = sharedNameOf(theme, naming, { facets, isTaken: (label) => taken.has(label) });
    taken.add(named.label.fr);
    themes[place] = named;
  }
  return themes;
}

const sizeOf = (cluster: Cluster | undefined): number => cluster?.members.length ?? 0;

/** Those of one instant by their words, so that the order in which they are given plays no part. */
function isToldBefore(a: ComparedGrievance, b: ComparedGrievance): number {
  const apart = a.receivedAt.getTime() - b.receivedAt.getTime();
  if (apart !== 0) return apart;
  if (a.context !== b.context) return a.context < b.context ? -1 : 1;
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

function take(told: Told, grievance: ComparedGrievance): void {
  const member = readInto(told, grievance);
  const { keptIn } = grievance;
  const place = keptIn === null ? nearestCluster(member, told) : (told.placeOf.get(keptIn.id) ?? null);
  if (place === null) {
    found(told, member, keptIn ?? themeOfFounder(grievance, told));
    return;
  }
  join(told, member, place);
  callLoners(told, place);
}

function readInto({ facets, known, members, clusterOf }: Told, grievance: ComparedGrievance): number {
  const facet = facetIdOf(grievance.theme.concept);
  const slot = known.slotOf(grievance);
  const sums: number[] = [];
  let total = 0;
  for (const [place, other] of members.entries()) {
    const value = known.between(slot, other.slot);
    total += value;
    other.total += value;
    const cluster = clusterOf[place] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + value;
  }
  const name = isUnthemed(grievance.theme.concept) ? null : grievance.theme.id;
  const isOwners = !OUR_FACETS.has(facet) && facets.has(facet);
  return members.push({ grievance, slot, isNamed: facet !== OTHER_FACET, name, isOwners, total, sums }) - 1;
}

function found(told: Told, member: number, theme: Theme): void {
  const place = told.clusters.length;
  const cluster = { theme, members: [], names: new Set<string>(), named: 0 };
  told.clusters.push({ ...cluster, products: new Set(), messages: new Set() });
  told.taken.add(theme.id);
  told.placeOf.set(theme.id, place);
  join(told, member, place);
  told.alone.add(member);
}

function join({ known, members, clusters, clusterOf, alone }: Told, member: number, place: number): void {
  const cluster = clusters[place];
  const one = members[member];
  if (cluster === undefined || one === undefined) return;
  if (cluster.members.length === 1) alone.delete(cluster.members[0] ?? -1);
  clusterOf[member] = place;
  cluster.members.push(member);
  if (one.name !== null) cluster.names.add(one.name);
  if (one.isNamed) cluster.named += 1;
  cluster.products.add(one.grievance.product);
  cluster.messages.add(one.grievance.messageId);
  for (const loner of alone) {
    const other = members[loner];
    if (other !== undefined && loner !== member)
      other.sums[place] = (other.sums[place] ?? 0) + known.between(other.slot, one.slot);
  }
}

/** Who is alone is asked again whenever a cluster grew, until nobody joins it. */
function callLoners(told: Told, place: number): void {
  for (let isCalled = true; isCalled; ) {
    isCalled = false;
    for (const loner of told.alone) {
      const cluster = told.clusters[told.clusterOf[loner] ?? -1];
      if (cluster === undefined || told.clusterOf[loner] === place) continue;
      if (told.members[loner]?.grievance.keptIn?.id === cluster.theme.id) continue;
      if ((nearnessTo(loner, place, told) ?? Number.NEGATIVE_INFINITY) <= CALL_MIN) continue;
      cluster.members.pop();
      told.taken.delete(cluster.theme.id);
      told.placeOf.delete(cluster.theme.id);
      told.alone.delete(loner);
      join(told, loner, place);
      isCalled = true;
    }
  }
}

function nearestCluster(member: number, told: Told): number | null {
  let nearest: number | null = null;
  let best = JOIN_MIN;
  for (const place of told.clusters.keys()) {
    const nearness = nearnessTo(member, place, told);
    if (nearness === null || nearness <= best) continue;
    nearest = place;
    best = nearness;
  }
  return nearest;
}

/** How near one is to the members of a cluster, in log-odds; `null` where it may not join them. */
function nearnessTo(member: number, place: number, { members, clusters }: Told): number | null {
  const one = members[member];
  const cluster = clusters[place];
  const size = cluster?.members.length ?? 0;
  if (one === undefined || cluster === undefined || size === 0) return null;
  const isNamed = one.name !== null && cluster.names.has(one.name);
  // Two grievances of one message are two troubles, unless their concept is one.
  const isRival = cluster.messages.has(one.grievance.messageId);
  // What is said of one thing that the firm sells is put beside what was said of it: a cold bath is no cold shower.
  const hasProduct = one.grievance.product === null || cluster.products.has(one.grievance.product);
  if ((isRival || !hasProduct) && !isNamed) return null;
  const others = members.length - 1;
  const usual = (others / (others + USUAL_HALF_COUNT)) * (one.total / Math.max(1, others) - USUAL_LIKENESS);
  const names = isNamed ? (one.isOwners ? OWNERS_NAME : 0) : one.isNamed ? OTHER_NAME * (cluster.named / size) : 0;
  return (one.sums[place] ?? 0) / size + SIZE_WEIGHT * Math.log(Math.min(size, SIZE_MAX)) + names - usual;
}

/** The theme of the first one's concept; where another cluster has that already, one of its own words. */
function themeOfFounder(
  grievance: ComparedGrievance,
  { taken, facets, clusters }: Pick<Told, 'taken' | 'facets' | 'clusters'>,
): Theme {
  const { theme, quote } = grievance;
  if (!taken.has(theme.id) && !isUnthemed(theme.concept)) return theme;
  const founding = { facet: facetIdOf(theme.concept), key: foundingKeyOf(quote) };
  const named = new Set(clusters.map(({ theme: { label } }) => label.fr));
  return foundedThemeFor(
    founding,
    labelBeside(grievance, (label) => named.has(label)),
    facets,
  );
}

/** "Noise – forklift" beside "Noise"; where no facet says it, the beginning of what was told first. */
function labelBeside(
  { theme: { label, concept }, quote, isOfStaff }: ComparedGrievance,
  isTaken: (label: string) => boolean,
): Theme['label'] {
  const isNamed = !isUnthemed(concept);
  const said = isNamed ? subjectOf(quote) : null;
  if (said !== null) return { fr: `${label.fr} – ${said.word}`, en: `${label.en} – ${said.word}` };
  return labelFromQuote(quote, isOfStaff) ?? freeLabel(isNamed ? label : labelWithheld(isOfStaff), isTaken);
}
