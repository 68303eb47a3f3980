import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import type { Firm } from '../firm/firm.ts';
import type { OwnFacet } from '../firm/own-facet.ts';
import { fold } from '../text/normalise.ts';
import { tokensFrom } from '../text/tokens.ts';
import { readingContextFor, type Tag } from './context.ts';
import type { Facet } from './lexicon/facet.ts';
import { type Found, type Matcher, matcherFrom, matchesIn } from './lexicon/match.ts';
import type { PatternLanguage } from './lexicon/pattern.ts';
import { patternFault, samplesOf } from './lexicon/pattern-fault.ts';

/** `problems` forbid the use of the firm file; `warnings` tell what an entry meets in the product's lexicon. */
export type OwnFacetFindings = { readonly problems: readonly string[]; readonly warnings: readonly string[] };

type Role = 'topics' | 'problems' | 'lookAlikes';
type Entry = {
  readonly facet: OwnFacet;
  readonly language: PatternLanguage;
  readonly role: Role;
  readonly pattern: string;
};

const LANGUAGES = ['fr', 'en'] as const;
const ROLES = ['topics', 'problems', 'lookAlikes'] as const;
const NEAREST_MAX = 5;
/** Words that share so many letters from the start mostly mean one thing. */
const ALIKE_LETTERS = 5;

const placeOf = ({ facet, language, role, pattern }: Entry): string =>
  `facets ${facet.id} ${language} ${role} "${pattern}"`;

function entriesOf(own: readonly OwnFacet[]): readonly Entry[] {
  return own.flatMap((facet) =>
    LANGUAGES.flatMap((language) =>
      ROLES.flatMap((role) => facet[language][role].map((pattern) => ({ facet, language, role, pattern }))),
    ),
  );
}

/** Judges the owner's words against the product's lexicon; each finding names the facet, the entry and the remedy. */
export function ownFacetFindings(firm: Firm): OwnFacetFindings {
  const own = firm.facets ?? [];
  if (own.length === 0) return { problems: [], warnings: [] };
  const { facets, matcher } = readingContextFor(DEFAULT_FIRM).lexicon;
  const entries = entriesOf(own);
  const faults = entries.flatMap((entry) => {
    const fault = patternFault(entry.pattern, entry.language);
    return fault === null ? [] : [`${placeOf(entry)} ${fault}`];
  });
  const problems = [
    ...repeatedIds(own),
    ...own.flatMap((facet) => declarationFaults(facet, facets)),
    ...faults,
    ...claimedTwice(entries),
  ];
  if (problems.length > 0) return { problems, warnings: [] };
  const meetings = entries.map((entry) => ({ entry, met: metBy(entry, matcher) }));
  return {
    problems: meetings.flatMap(({ entry, met }) => silencedBy(entry, met)),
    warnings: [
      ...own.flatMap((facet) => declarationDoubts(facet, facets)),
      ...meetings.flatMap(({ entry, met }) => collisionsOf(entry, met)),
    ],
  };
}

function repeatedIds(own: readonly OwnFacet[]): readonly string[] {
  const ids = own.map(({ id }) => id);
  const again = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...again].map((id) => `facets ${id}: stands twice; put its words together`);
}

function declarationFaults(facet: OwnFacet, known: ReadonlyMap<string, Facet>): readonly string[] {
  const { id, labelFr, labelEn, target, fr, en } = facet;
  const faults: string[] = [];
  const isEmpty = [fr, en].every((words) => ROLES.every((role) => words[role].length === 0));
  if (isEmpty) faults.push(`facets ${id}: has no words; add fr or en, or remove it`);
  if (known.has(id)) return faults;
  if (id === 'other') faults.push(`facets ${id}: is what no facet knows; choose another id`);
  if ((labelFr !== null || labelEn !== null) && target !== null) return faults;
  const near = nearestOf(id, known);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  return [
    ...faults,
    `facets ${id}: is no facet of the product; a new one needs labelFr or labelEn, and target (product, staff, process, place, price, other).${meant}`,
  ];
}

function declarationDoubts(facet: OwnFacet, known: ReadonlyMap<string, Facet>): readonly string[] {
  const { id, labelFr, labelEn, target, nature, severity } = facet;
  if (known.has(id)) {
    const isDeclared = [labelFr, labelEn, target, nature, severity].some((part) => part !== null);
    return isDeclared
      ? [
          `facets ${id}: is a facet of the product and keeps its labels, target, nature and severity; only its words grow`,
        ]
      : [];
  }
  const namesake = [...known.values()].find(
    ({ label }) =>
      (labelFr !== null && fold(label.fr) === fold(labelFr)) || (labelEn !== null && fold(label.en) === fold(labelEn)),
  );
  return namesake === undefined
    ? []
    : [`facets ${id}: ${namesake.id} has the same label; add the words there, or choose another label`];
}

/** One phrase cannot open two themes. */
function claimedTwice(entries: readonly Entry[]): readonly string[] {
  const problems = entries.filter(({ role }) => role === 'problems');
  const keyOf = ({ language, pattern }: Entry) => `${language} ${fold(pattern)}`;
  const first = new Map<string, Entry>();
  for (const entry of problems) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
  return problems.flatMap((entry) => {
    const other = first.get(keyOf(entry));
    if (other === undefined || other.facet === entry.facet) return [];
    return [`${placeOf(entry)} stands in ${other.facet.id} too; keep it in one of them`];
  });
}

/** Entries of the product that cover the whole of the owner's words, or that stand in them. */
type Met = { readonly found: Found<Tag>; readonly isWhole: boolean };

function metBy({ pattern, language }: Entry, matcher: Matcher<Tag>): readonly Met[] {
  return samplesOf(pattern).flatMap((sample) => {
    const tokens = tokensFrom(sample);
    return matchesIn(matcher, tokens, language).map((found) => ({
      found,
      isWhole: found.first === 0 && found.last === tokens.length - 1,
    }));
  });
}

/** A problem that holds a look-alike of its own facet would never be heard. */
function silencedBy(entry: Entry, met: readonly Met[]): readonly string[] {
  if (entry.role !== 'problems') return [];
  const { facet, language, pattern } = entry;
  const product = met.flatMap(({ found: { entry: other } }) =>
    other.tag.kind === 'facet' && other.tag.role === 'lookAlike' && other.tag.facet.id === facet.id ? [other] : [],
  );
  const own = matcherFrom(facet[language].lookAlikes.map((one) => ({ pattern: one, language, tag: null })));
  const owner = samplesOf(pattern).flatMap((sample) => matchesIn(own, tokensFrom(sample), language));
  const silencing = [...product, ...owner.map((found) => found.entry)][0]?.pattern;
  if (silencing === undefined) return [];
  return [
    `${placeOf(entry)} holds "${silencing}", a look-alike of ${facet.id}, and would not be heard; write it otherwise`,
  ];
}

function collisionsOf(entry: Entry, met: readonly Met[]): readonly string[] {
  const told = new Set<string>();
  for (const { found, isWhole } of met) {
    if (!isWhole) continue;
    const words = collisionWith(entry, found.entry.tag, found.entry.pattern);
    if (words !== null) told.add(`${placeOf(entry)} ${words}`);
  }
  return [...told];
}

function collisionWith({ facet, role }: Entry, tag: Tag, pattern: string): string | null {
  if (tag.kind === 'cue') {
    if (role === 'problems' && tag.family === 'positive')
      return `is praise in the product ("${pattern}"), and will count as both`;
    if (role === 'problems' && tag.family === 'noise') return `is a sign of noise in the product ("${pattern}")`;
    return null;
  }
  const isSame = tag.facet.id === facet.id;
  if (role === 'lookAlikes') {
    return isSame && tag.role === 'problem' ? `takes away the problem "${pattern}" of ${facet.id}` : null;
  }
  if (role === 'topics' || tag.role !== 'problem') return null;
  return isSame
    ? `is already heard there ("${pattern}"); it can be left out`
    : `is already a problem of ${tag.facet.id} ("${pattern}"); yours goes before where both say as much`;
}

/** Facets whose id or labels are near what was written, each with its label; the nearest first, general ones before. */
function nearestOf(id: string, known: ReadonlyMap<string, Facet>): readonly string[] {
  const wanted = id.split('-').filter((word) => word.length > 2);
  return [...known.values()]
    .map((facet) => {
      const { id: other, label } = facet;
      const words = [...other.split('-'), ...tokensFrom(`${label.fr} ${label.en}`).map(({ folded }) => folded)];
      return { facet, shared: wanted.filter((word) => words.some((one) => isAlike(word, one))).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || reachOf(a.facet) - reachOf(b.facet) || (a.facet.id < b.facet.id ? -1 : 1))
    .slice(0, NEAREST_MAX)
    .map(({ facet }) => `${facet.id} (${facet.label.fr})`);
}

const reachOf = ({ trades }: Facet): number => (trades === undefined ? 0 : 1);

function isAlike(a: string, b: string): boolean {
  const letters = Math.min(ALIKE_LETTERS, Math.max(a.length, b.length) - 1);
  return a === b || (letters > 2 && a.slice(0, letters) === b.slice(0, letters));
}
