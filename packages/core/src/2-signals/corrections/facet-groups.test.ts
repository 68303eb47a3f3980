import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { readingContextFor } from '../context.ts';
import { facetGroups } from './facet-groups.ts';

const { facets } = readingContextFor(DEFAULT_FIRM).lexicon;
const INN = new Set(['hotel', 'restaurant'] as const);

test('the subjects of the firm’s trade stand first, the general ones by what is at fault, those of other trades last', () => {
  const groups = facetGroups(facets, INN, new Set());
  expect(groups.map(({ label }) => label.fr)).toEqual([
    ...['De votre métier', 'Façon de faire', 'Personnel', 'Produit', 'Lieux', 'Prix', 'Autre', 'D’autres métiers'],
  ]);
  const groupOf = (id: string) => groups.find(({ choices }) => choices.some(({ value }) => value === id))?.label.en;
  expect([groupOf('hotel-smell'), groupOf('rudeness'), groupOf('finance-card'), groupOf('other')]).toEqual([
    ...['Of your trade', 'Staff', 'Of other trades', 'Other'],
  ]);
});

test('of two names of one trouble only the nearer is shown, and what was read in any case', () => {
  const shown = (own: Parameters<typeof facetGroups>[1], read: readonly string[] = []) =>
    new Set(facetGroups(facets, own, new Set(read)).flatMap(({ choices }) => choices.map(({ value }) => value)));
  const both = (ids: ReadonlySet<string>) =>
    ['allergen', 'restaurant-allergy', 'leaks', 'repair-leak'].filter((id) => ids.has(id));
  expect(both(shown(INN))).toEqual(['restaurant-allergy', 'leaks']);
  expect(both(shown(new Set(['repair'])))).toEqual(['allergen', 'repair-leak']);
  expect(both(shown(INN, ['allergen']))).toEqual(['allergen', 'restaurant-allergy', 'leaks']);
});
