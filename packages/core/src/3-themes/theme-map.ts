import type { CompiledLexicon } from '../2-signals/context.ts';
import { isUnthemed, OTHER_FACET, themeFor } from './concept.ts';
import { centresOf, nearestCentre } from './space/centres.ts';
import { clustersOf } from './space/clusters.ts';
import { type Points, pointAt } from './space/points.ts';
import { placeIn, placesIn, type Space, spaceFrom } from './space/space.ts';
import { type Terms, termsOf } from './space/terms.ts';
import type { Theme } from './theme.ts';
import { sampleOf, shareKnownTo, type ToldGrievance } from './told-grievance.ts';
import { themesOfClusters, type WordsKnown } from './word-themes.ts';

/**
 * Where the themes of a large collection lie, so that grievances which their concept alone would scatter or leave
 * without a theme find theirs.
 */
export type ThemeMap = {
  readonly space: Space;
  /** One for each centre. */
  readonly themes: readonly Theme[];
  readonly centres: Points;
  /** Themes whose grievances stay whatever their words. */
  readonly standing: ReadonlyMap<string, Theme>;
  /** Whether a concept stands before the words, or the words decide. */
  readonly rule: 'concepts' | 'words';
  /** What is compared of each grievance: its own words, or all of its message. */
  readonly reads: 'grievance' | 'message';
};

/** Under this many different texts the concept decides alone: so few teach no space, and twenty complaints suffice. */
export const MAPPED_TEXTS_MIN = 400;
/** Where the lexicon finds a trouble told in fewer texts than this, its facets are chance and the words decide. */
const KNOWN_SHARE_MIN = 1 / 3;
/**
 * In many long messages to nobody in particular (reviews of all insurers) the facet of one clause tells little of the
 * matter: what the whole message speaks of decides. A firm's own mail is told by its concepts.
 */
const LONG_WORDS_MIN = 20;
const LONG_TEXTS_MIN = 1_500;
/**
 * A theme stands for itself from this share of the collection on, in a large one; smaller ones join their nearest. At
 * this many texts half the share suffices: of five hundred complaints four are a theme, of three thousand fifty.
 */
const STANDING_SHARE = 0.021;
const STANDING_HALF_TEXTS = 700;
const STANDING_COUNT_MIN = 2;
/** A grievance that no facet knows joins a theme only if it lies this near. */
const JOIN_NEARNESS_MIN = 0.33;
/** The centres move while those without a facet join and leave. */
const JOIN_PASSES = 5;
/** What is this grave is never counted among something else. */
const GRAVE_SEVERITY_MIN = 8;

/**
 * Maps a collection.
 *
 * @param told In any order; which ones are compared and what comes out do not depend on it.
 * @param founded Themes that people know already: they stand whatever their size.
 * @param staffWords Words that no theme is named by.
 * @returns `null` for a small collection.
 */
export function themeMapFrom(
  told: readonly ToldGrievance[],
  lexicon: CompiledLexicon,
  {
    founded = new Set(),
    staffWords = new Set(),
  }: { readonly founded?: ReadonlySet<string>; readonly staffWords?: ReadonlySet<string> } = {},
): ThemeMap | null {
  const sample = sampleOf(told);
  if (sample.length < MAPPED_TEXTS_MIN) return null;
  const isLong = founded.size === 0 && areLong(sample);
  const reads = isLong ? 'message' : 'grievance';
  const terms = sample.map((told) => termsFor(told, reads));
  const space = spaceFrom(terms);
  const mapped = { sample, space, points: placesIn(space, terms), reads } as const;
  const known = { lexicon, founded, staffWords };
  const isKnown = shareKnownTo(lexicon, sample) >= KNOWN_SHARE_MIN;
  return isKnown && !isLong ? mapOfConcepts(mapped, known) : mapOfWords(mapped, known);
}

function areLong(sample: readonly ToldGrievance[]): boolean {
  if (sample.length < LONG_TEXTS_MIN) return false;
  const counts = sample.map(({ context, language }) => termsOf({ text: context, language }).stems.length);
  return (counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0) >= LONG_WORDS_MIN;
}

const termsFor = ({ text, context, language }: ToldGrievance, reads: ThemeMap['reads']): Terms =>
  termsOf({ text: reads === 'message' ? context : text, language });

type Mapped = {
  readonly sample: readonly ToldGrievance[];
  readonly space: Space;
  readonly points: Points;
  readonly reads: ThemeMap['reads'];
};

function mapOfConcepts(
  { sample, space, points, reads }: Mapped,
  { lexicon: { facets }, founded }: WordsKnown,
): ThemeMap {
  const sizes = new Map<string, number>();
  for (const { theme } of sample) sizes.set(theme.id, (sizes.get(theme.id) ?? 0) + 1);
  const share = (STANDING_SHARE * sample.length) / (sample.length + STANDING_HALF_TEXTS);
  const sizeMin = Math.max(STANDING_COUNT_MIN, share * sample.length);
  const standing = new Map<string, Theme>();
  for (const { theme } of sample) {
    if (isUnthemed(theme.concept)) continue;
    const isFounded = founded.has(theme.id);
    const isGrave =
      (facets.get(theme.concept.facet)?.severity ?? 0) >= GRAVE_SEVERITY_MIN &&
      (sizes.get(theme.id) ?? 0) >= STANDING_COUNT_MIN;
    const isLarge =
      (sizes.get(theme.id) ?? 0) >= sizeMin && (facets.has(theme.concept.facet) || theme.concept.product !== null);
    if (isFounded || isGrave || isLarge) standing.set(theme.id, theme);
  }
  const themes = [...standing.values()];
  const numbers = new Map(themes.map(({ id }, number) => [id, number]));
  const fixed = Int32Array.from(sample, ({ theme }) => numbers.get(theme.id) ?? -1);
  let groups = fixed;
  let centres = centresOf(points, groups, themes.length);
  for (let pass = 0; pass < JOIN_PASSES; pass += 1) {
    groups = fixed.map((group, place) =>
      group >= 0 ? group : joined(centres, pointAt(points, place), isNamed(sample[place])),
    );
    centres = centresOf(points, groups, themes.length);
  }
  return { space, themes, centres, standing, rule: 'concepts', reads };
}

const isNamed = (told: ToldGrievance | undefined): boolean =>
  told !== undefined && !told.theme.concept.facet.startsWith(OTHER_FACET);

/** A trouble that a facet names is some trouble of the backlog; one without must lie near. */
function joined(centres: Points, point: Float32Array, isAlwaysJoined: boolean): number {
  const { place, nearness } = nearestCentre(centres, point);
  // A text of unknown words lies nowhere.
  return nearness > 0 && (isAlwaysJoined || nearness >= JOIN_NEARNESS_MIN) ? place : -1;
}

function mapOfWords({ sample, space, points, reads }: Mapped, known: WordsKnown): ThemeMap {
  const languages = sample.map(({ language }) => language);
  const groups = clustersOf(points, {
    languages: space.isBilingual ? languages : null,
    isLong: reads === 'message',
  });
  const themes = themesOfClusters(sample, groups, known);
  const standing = new Map(
    sample.flatMap(({ theme }) =>
      known.founded.has(theme.id) && !isUnthemed(theme.concept) ? [[theme.id, theme] as const] : [],
    ),
  );
  const map = { space, standing, rule: 'words', reads } as const;
  if (!space.isBilingual) return { ...map, themes, centres: centresOf(points, groups, themes.length) };
  // A theme has a middle in each language: what is told in one lies nearer to its own.
  const halves = groups.map((group, place) => 2 * group + (languages[place] === 'fr' ? 0 : 1));
  const centres = centresOf(points, halves, 2 * themes.length);
  return { ...map, themes: themes.flatMap((theme) => [theme, theme]), centres };
}

/** The theme of a grievance on a map; costs the same beside ten thousand grievances and beside a million. */
export function themeOn(map: ThemeMap, told: ToldGrievance): Theme {
  const standing = map.standing.get(told.theme.id);
  if (standing !== undefined) return standing;
  const point = placeIn(map.space, termsFor(told, map.reads));
  const place = joined(map.centres, point, map.rule === 'words' || isNamed(told));
  return map.themes[place] ?? (isNamed(told) ? told.theme : UNTHEMED);
}

const UNTHEMED: Theme = themeFor({ facet: OTHER_FACET, product: null }, new Map());
