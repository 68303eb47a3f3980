import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLexicon } from '../2-signals/context.ts';
import type { Facet } from '../2-signals/lexicon/facet.ts';
import { matcherFrom } from '../2-signals/lexicon/match.ts';
import { isUnthemed, themeFor } from './concept.ts';
import { MAPPED_TEXTS_MIN, themeMapFrom, themeOn } from './theme-map.ts';
import type { ToldGrievance } from './told-grievance.ts';

const THINGS = [
  ['borne de recharge', 'prise électrique', 'câble', 'badge refusé', 'voyant rouge', 'batterie vide'],
  ['petit déjeuner', 'croissant rassis', 'café froid', 'jus tiède', 'confiture vide', 'buffet fermé'],
  ['facture fausse', 'montant débité', 'ligne en trop', 'taxe comptée', 'reçu absent', 'virement double'],
  ['ascenseur bloqué', 'étage élevé', 'escalier raide', 'bouton mort', 'porte coincée', 'cabine sombre'],
] as const;
const WORDS = [
  'hier soir',
  'depuis lundi',
  'vraiment',
  'encore',
  'trois fois',
  'sans excuse',
  'pour notre famille',
  'au retour',
];

const pick = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** A hundred and fifty complaints of each thing, each in other words, none twice. */
function collection(themeOf: (thing: number, place: number) => ToldGrievance['theme']): ToldGrievance[] {
  return THINGS.flatMap((parts, thing) =>
    Array.from({ length: 150 }, (_, place): ToldGrievance => {
      const said = [pick(parts, place), pick(WORDS, place * 3 + thing), pick(parts, place + 1 + (place % 5))];
      const text = `${said.join(', ')} ${pick(WORDS, place >> 2)} chambre ${place}`;
      return {
        id: `${thing}-${place}`,
        context: text,
        receivedAt: new Date(Date.UTC(2026, 0, 1 + place)),
        text,
        language: 'fr',
        theme: themeOf(thing, place),
      };
    }),
  );
}

const UNKNOWN = themeFor({ facet: 'other', product: null }, new Map());
const NOTHING: CompiledLexicon = { facets: new Map(), matcher: matcherFrom([]) };

const facetOf = (id: string): Facet => ({
  ...({ id, label: { fr: id, en: id }, target: 'product', nature: 'quality', severity: 2 } as const),
  ...{ fr: { topics: [], problems: [] }, en: { topics: [], problems: [] } },
});
const FACETS = new Map(['charging', 'breakfast', 'invoice', 'lift'].map((id) => [id, facetOf(id)]));
const IDS = [...FACETS.keys()];
const conceptOf = (thing: number) => themeFor({ facet: IDS[thing] ?? '', product: null }, FACETS);
/** Knows a trouble in every text, as a lexicon does that knows the trade. */
const KNOWING: CompiledLexicon = {
  facets: FACETS,
  matcher: matcherFrom([
    { pattern: 'chambre', language: 'fr', tag: { kind: 'facet', facet: facetOf('lift'), role: 'problem' } },
  ]),
};

const groupsOf = (told: readonly ToldGrievance[], lexicon: CompiledLexicon) => {
  const map = themeMapFrom(told, lexicon);
  return map === null ? null : new Map(told.map((one) => [one.id, themeOn(map, one)]));
};

describe('a collection whose troubles no facet knows', () => {
  const told = collection(() => UNKNOWN);
  let found: ReturnType<typeof groupsOf>;
  beforeAll(() => {
    found = groupsOf(told, NOTHING);
  });

  it('is grouped by its words, without being told how many things there are', () => {
    for (let thing = 0; thing < THINGS.length; thing += 1) {
      const own = told.filter(({ id }) => id.startsWith(`${thing}-`)).map(({ id }) => found?.get(id)?.id);
      const others = new Set(told.filter(({ id }) => !id.startsWith(`${thing}-`)).map(({ id }) => found?.get(id)?.id));
      expect(own.filter((id) => others.has(id)).length).toBeLessThan(8);
    }
    expect(new Set([...(found?.values() ?? [])].map(({ id }) => id)).size).toBeLessThan(40);
  });

  it('is grouped the same in whatever order it is given', () => {
    const backwards = groupsOf(told.toReversed(), NOTHING);
    for (const { id } of told) expect(backwards?.get(id)?.id).toBe(found?.get(id)?.id);
  });

  it('keeps the themes that people know, and their ids', () => {
    const known = told.map((one) => ({ ...one, theme: found?.get(one.id) ?? one.theme }));
    const founded = new Set(known.map(({ theme }) => theme.id));
    const later = known.map((one) => ({ ...one, id: `later ${one.id}`, theme: UNKNOWN, text: `${one.text} aussi` }));
    const map = themeMapFrom([...known, ...later], NOTHING, { founded });
    if (map === null) throw new Error('a large collection has a map');
    for (const one of known) expect(themeOn(map, one).id).toBe(one.theme.id);
    const things = new Map(known.map(({ id, theme }) => [theme.id, id.charAt(0)]));
    const right = later.filter((one) => things.get(themeOn(map, one).id) === one.id.charAt('later '.length));
    expect(right.length).toBeGreaterThan(0.8 * later.length);
  });
});

describe('a collection whose troubles the lexicon knows', () => {
  const told = collection((thing, place) => (place % 3 === 0 ? UNKNOWN : conceptOf(thing)));

  it('keeps each concept together and brings home what no facet named', () => {
    const found = groupsOf(told, KNOWING);
    const named = told.filter(({ theme }) => !isUnthemed(theme.concept));
    for (const { id, theme } of named) expect(found?.get(id)?.id).toBe(theme.id);
    const unnamed = told.filter(({ theme }) => isUnthemed(theme.concept));
    const home = unnamed.filter(({ id }) => found?.get(id)?.id === conceptOf(Number(id.charAt(0))).id);
    expect(home.length).toBeGreaterThan(0.8 * unnamed.length);
  });

  it('leaves a stranger to all of it without a theme', () => {
    const map = themeMapFrom(told, KNOWING);
    if (map === null) throw new Error('a large collection has a map');
    const stranger = { ...(told[0] as ToldGrievance), text: 'zygomorphe quetzal xylophone', theme: UNKNOWN };
    expect(isUnthemed(themeOn(map, stranger).concept)).toBe(true);
  });
});

describe('a small collection', () => {
  it('has no map: its concepts decide, however often one text is repeated', () => {
    const told = collection((thing) => conceptOf(thing)).slice(0, MAPPED_TEXTS_MIN - 1);
    const copies = Array.from({ length: 500 }, (_, place) => ({ ...(told[0] as ToldGrievance), id: `copy ${place}` }));
    expect(themeMapFrom([...told, ...copies], KNOWING)).toBeNull();
    expect(themeMapFrom([], KNOWING)).toBeNull();
  });
});
