import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokensFrom } from '../../../text/tokens.ts';
import type { Facet } from '../facet.ts';
import { FACETS } from '../index.ts';
import { matcherFrom, matchesIn } from '../match.ts';
import { sampleOf } from '../pattern.ts';

const FOLDER = new URL('.', import.meta.url);
const FILES = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const LANGUAGES = ['fr', 'en'] as const;
const ROLES = ['topics', 'problems', 'lookAlikes'] as const;

type Entry = { readonly facet: Facet; readonly place: string; readonly role: string; readonly pattern: string };

function entriesOf(facets: readonly Facet[]): Entry[] {
  return facets.flatMap((facet) =>
    LANGUAGES.flatMap((language) =>
      ROLES.flatMap((role) =>
        (facet[language][role] ?? []).map((pattern) => ({ facet, place: `${facet.id} ${language}`, role, pattern })),
      ),
    ),
  );
}

/**
 * Entries that stand twice in one facet and language. A problem that is a look-alike too would silence itself; one
 * that is a topic too is harmless, as the problem speaks first.
 */
function repeatedIn(entries: readonly Entry[]): string[] {
  const keys = entries.map(
    ({ place, role, pattern }) => `${place} ${role === 'topics' ? 'topic' : 'told'}: ${pattern}`,
  );
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
}

const meet = (a: Facet, b: Facet): boolean =>
  a.trades === undefined || b.trades === undefined || a.trades.some((trade) => b.trades?.includes(trade));

/** Problems that two facets claim while one firm can have both. */
function claimedTwiceIn(entries: readonly Entry[]): string[] {
  const byPattern = new Map<string, Entry[]>();
  for (const entry of entries.filter(({ role }) => role === 'problems')) {
    const key = `${entry.place.split(' ')[1]} "${entry.pattern}"`;
    byPattern.set(key, [...(byPattern.get(key) ?? []), entry]);
  }
  return [...byPattern].flatMap(([key, claims]) =>
    claims.flatMap(({ facet }, at) =>
      claims
        .slice(at + 1)
        .filter((other) => other.facet.id !== facet.id && meet(facet, other.facet))
        .map((other) => `${key}: ${facet.id}, ${other.facet.id}`),
    ),
  );
}

/** Problems that their own facet's look-alikes always silence: "fired" has the stem of "fire". */
function silencedIn({ id, ...words }: Facet): string[] {
  return LANGUAGES.flatMap((language) => {
    const lookAlikes = words[language].lookAlikes ?? [];
    const matcher = matcherFrom(lookAlikes.map((pattern) => ({ pattern, language, tag: null })));
    return words[language].problems
      .filter((pattern) => matchesIn(matcher, tokensFrom(sampleOf(pattern)), language).length > 0)
      .map((pattern) => `${id} ${language}: ${pattern}`);
  });
}

const isBlank = ({ pattern }: Entry): boolean => !/[\p{L}\p{N}]/u.test(pattern);
const isCapital = ({ pattern }: Entry): boolean => pattern !== pattern.toLowerCase();
/** French wants a curved apostrophe, and a no-break space before double signs. */
const isBadlySet = (label: string): boolean => /['"]|(?<![\u00A0\u202F])[:;?!»]|«(?![\u00A0\u202F])/u.test(label);

const planted = (id: string, changes: Partial<Facet>): Facet => ({
  id,
  label: { fr: 'Essai', en: 'Trial' },
  target: 'process',
  nature: 'process',
  severity: 1,
  fr: { topics: [], problems: [] },
  en: { topics: [], problems: [] },
  ...changes,
});

describe('the files of facets', () => {
  const facets: Facet[] = [];
  const told = (bad: readonly Entry[]): string[] => bad.map(({ place, pattern }) => `${place}: ${pattern}`);

  beforeAll(async () => {
    for (const file of FILES) {
      const lists = Object.values((await import(new URL(file, FOLDER).href)) as Record<string, readonly Facet[]>);
      facets.push(...lists.flat());
    }
  });

  it('are all part of the lexicon', () => {
    const known = new Set(FACETS.map(({ id }) => id));
    expect(facets.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
    expect(facets).toHaveLength(FACETS.length);
  });

  it('give each facet one id, in kebab-case', () => {
    const ids = facets.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it('name each facet in both languages, and no two alike in the lists of one firm', () => {
    for (const language of LANGUAGES) {
      const empty = facets.filter(({ label }) => label[language].trim() === '');
      const alike = facets.flatMap((facet, at) =>
        facets
          .slice(at + 1)
          .filter((other) => other.label[language] === facet.label[language] && meet(facet, other))
          .map((other) => `${facet.label[language]}: ${facet.id}, ${other.id}`),
      );
      expect([empty, alike]).toEqual([[], []]);
    }
  });

  it('set labels as print does: a capital first, curved apostrophes, no-break spaces', () => {
    const labels = facets.flatMap(({ label }) => [label.fr, label.en]);
    expect(labels.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([]);
    expect(
      facets.map(({ label }) => label.fr).filter((label) => isBadlySet(label.replaceAll(' :', '\u00A0:'))),
    ).toEqual([]);
  });

  it('list no entry twice within a facet', () => {
    expect(repeatedIn(entriesOf(facets))).toEqual([]);
  });

  it('never let two facets of one firm claim the same problem', () => {
    expect(claimedTwiceIn(entriesOf(facets))).toEqual([]);
  });

  it('hold no look-alike that silences a problem of its own general facet', () => {
    expect(facets.filter(({ trades }) => trades === undefined).flatMap(silencedIn)).toEqual([]);
  });

  it('hold no empty entry and no capital letter', () => {
    const entries = entriesOf(facets);
    expect(told(entries.filter(isBlank))).toEqual([]);
    expect(told(entries.filter(isCapital))).toEqual([]);
  });

  it('would be caught with a planted fault', () => {
    const words = { topics: [], problems: ['facture', 'Erreur', ' '], lookAlikes: ['facture'] };
    const one = planted('one', { fr: words });
    const two = planted('two', { fr: { topics: [], problems: ['Erreur'] }, trades: ['hotel'] });
    const far = planted('far', { fr: { topics: [], problems: ['Erreur'] }, trades: ['it'] });
    const entries = entriesOf([one, two, far]);
    expect(repeatedIn(entries)).toEqual(['one fr told: facture']);
    expect(claimedTwiceIn(entries)).toEqual(['fr "Erreur": one, two', 'fr "Erreur": one, far']);
    const fire = { topics: [], problems: ['on fire', 'flames'], lookAlikes: ['fired'] };
    expect(silencedIn(planted('fire', { en: fire }))).toEqual(['fire en: on fire']);
    expect(entries.filter(isBlank)).toHaveLength(1);
    expect(entries.filter(isCapital)).toHaveLength(3);
    expect(['L\u2019eau', "L'eau", 'Quoi\u00A0?', 'Quoi ?'].map(isBadlySet)).toEqual([false, true, false, true]);
  });
});
