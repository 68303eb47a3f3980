import { describe, expect, it } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { languageOf } from '../../text/language.ts';
import { tokensFrom } from '../../text/tokens.ts';
import { readTextFrom } from '../analysis.ts';
import { cueEntries, readingContextFor } from '../context.ts';
import type { Facet, Trade } from './facet.ts';
import { FACETS } from './index.ts';
import { matcherFrom, matchesIn } from './match.ts';
import { readingsFrom, sampleOf } from './pattern.ts';

type Phrase = { readonly facet: Facet; readonly language: 'fr' | 'en'; readonly pattern: string };

const phrasesOf = (roles: readonly ('topics' | 'problems' | 'lookAlikes')[]): readonly Phrase[] =>
  FACETS.flatMap((facet) =>
    (['fr', 'en'] as const).flatMap((language) =>
      roles.flatMap((role) => (facet[language][role] ?? []).map((pattern) => ({ facet, language, pattern }))),
    ),
  );
const PROBLEMS = phrasesOf(['problems']);
const ENTRIES = phrasesOf(['topics', 'problems', 'lookAlikes']);
const CONTEXT = readingContextFor(DEFAULT_FIRM);

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
/** A gap inside a choice, a star before the end of a word, a gap or blank at either end: read as nothing, silently. */
const MISPLACED_SIGNS = /\([^)]*\.\.|\*[^\s|)]|^(?:\s|\.\.)|(?:\s|\.\.)$|\(\s|\s\)|[;!]|,(?!\d)/u;

/** Sentences with a word that shares its stem or beginning with one of the facet's, and means another thing. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ['Ils vont au-delà de leur périmètre pour satisfaire le client.', 'not-as-described'],
  ['Je ne rentrerai pas dans les détails.', 'wrong-size'],
  ['My united family thanks the whole team.', 'defect'],
  ['Pouvez-vous vérifier ma liste de tâches ?', 'scratches-and-dents'],
  ['Fuyez cet assureur tant que vous le pouvez.', 'leaks'],
  ['Le conducteur a pris la fuite après l’accident.', 'leaks'],
  ['Du coup je préfère payer un peu plus.', 'unfair-dunning'],
  ['Le temps était mauvais toute la semaine.', 'tax-error'],
  ['Je voudrais acheter un billet de train pour Paris.', 'it-ticket-unanswered'],
  ['Le bonus est de trente mois pour les abonnés.', 'mould-and-unhealthy-air'],
  ['Il y a des ouvriers sur le toit ce matin.', 'opening-hours'],
  ['Nous sommes dans les bouchons et arriverons vers vingt heures.', 'restaurant-drinks'],
  ['Nous avons fait une balade en bateau.', 'passed-around'],
  ['Viandes excellentes pour les amateurs.', 'incompetence'],
  ['Un magret de canard au citron.', 'defect'],
  ['Vous pouvez annuler tous mes rendez-vous de demain.', 'appointment-rescheduled'],
  ['The pool opens at nine.', 'leaks'],
  ['The driver cracks jokes at every stop.', 'scratches-and-dents'],
  ['Please take out the trash on Monday.', 'poor-materials'],
  ['What is the weather like where you are?', 'no-status-information'],
];

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

  it('writes its entries in the language of patterns', () => {
    const wrong = ENTRIES.filter(({ pattern }) => MISPLACED_SIGNS.test(pattern));
    expect(wrong.map(({ facet, pattern }) => `${facet.id}: ${pattern}`)).toEqual([]);
    const samples = [
      'did not (arrive|receive .. order)',
      'ment*eur',
      'retard .. ',
      '( a|b)',
      'dommage !',
      'a .. (b|c*)',
    ];
    expect(samples.filter((sample) => MISPLACED_SIGNS.test(sample))).toEqual(samples.slice(0, -1));
  });

  it.each(STRANGERS)('« %s » tells nothing of "%s"', (text, id) => {
    const parts = [{ start: 0, end: text.length }];
    const { sentences } = readTextFrom({ text, parts, language: languageOf(text) }, CONTEXT);
    const told = sentences
      .flatMap(({ hits }) => hits)
      .filter(
        ({ tag, weight }) => weight > 0 && tag.kind === 'facet' && tag.role !== 'lookAlike' && tag.facet.id === id,
      );
    expect(told.map(({ pattern }) => pattern)).toEqual([]);
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
