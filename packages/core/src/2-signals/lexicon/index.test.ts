import { describe, expect, it } from 'vitest';
import { tokensFrom } from '../../text/tokens.ts';
import { cueEntries } from '../context.ts';
import type { Facet, Trade } from './facet.ts';
import { FACETS } from './index.ts';
import { matcherFrom, matchesIn } from './match.ts';
import { readingsFrom, sampleOf } from './pattern.ts';

type Phrase = { readonly facet: Facet; readonly language: 'fr' | 'en'; readonly pattern: string };

const PROBLEMS: readonly Phrase[] = FACETS.flatMap((facet) =>
  (['fr', 'en'] as const).flatMap((language) =>
    facet[language].problems.map((pattern) => ({ facet, language, pattern })),
  ),
);

/** A facet of the firm's own trade goes before a general one by rule, so only equals can quarrel over a phrase. */
const isSameReach = (a: readonly Trade[] | undefined, b: readonly Trade[] | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.some((trade) => b.includes(trade));

/** Phrases that truly mean either; the facet that stands first in the lexicon takes them. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'no acknowledgment',
  'arrived too late',
  'usine à gaz',
  'red tape',
  'jump through hoops',
  'mauvaise facture',
  'charged .. too much',
  'fine print',
  'small print',
  'gouging',
  'bait and switch',
  'not refunded',
  'camelote',
  'copy and paste',
  'attouchement*',
  'groped',
  'thieves',
  'boucan',
  'racket',
  'falling apart',
]);

/** A regular expression's signs mean nothing in an entry: whoever wrote them expected what will not happen. */
const FOREIGN_SIGNS = /[[\]?^]|\([^)]*\(/u;

describe('the lexicon', () => {
  it('names every facet once', () => {
    const ids = FACETS.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it('holds no dead entry: each one is found in its own words', () => {
    const all = [...cueEntries(), ...PROBLEMS.map(({ pattern, language }) => ({ pattern, language, tag: pattern }))];
    const matcher = matcherFrom<unknown>(all);
    const dead = all.filter(({ pattern, language }) => {
      const found = matchesIn(matcher, tokensFrom(sampleOf(pattern)), language);
      return !found.some(({ entry }) => entry.pattern === pattern);
    });
    expect(dead.map(({ pattern, language }) => `${language}: ${pattern}`)).toEqual([]);
  });

  it('writes its own cues in the language of patterns and not in regular expressions', () => {
    expect(cueEntries().filter(({ pattern }) => FOREIGN_SIGNS.test(pattern))).toEqual([]);
    expect(FOREIGN_SIGNS.test('(8[0-9]) ans')).toBe(true);
  });

  it('gives one problem phrase to one facet wherever trades overlap, but for those that mean either', () => {
    const owners = new Map<string, Phrase[]>();
    for (const phrase of PROBLEMS) {
      const key = `${phrase.language} ${JSON.stringify(readingsFrom(phrase.pattern, phrase.language))}`;
      owners.set(key, [...(owners.get(key) ?? []), phrase]);
    }
    const collisions = [...owners.values()].filter((phrases) =>
      phrases.some((a) => phrases.some((b) => a.facet.id < b.facet.id && isSameReach(a.facet.trades, b.facet.trades))),
    );
    const told = collisions.map(
      (phrases) => `${phrases[0]?.pattern}: ${phrases.map(({ facet }) => facet.id).join(', ')}`,
    );
    expect(told.filter((line) => !AMBIGUOUS.has(line.split(': ')[0] ?? ''))).toEqual([]);
  });
});
