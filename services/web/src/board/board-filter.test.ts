import { expect, test } from 'vitest';
import { type BoardFilter, boardFilterFrom, boardPath, isChosen, isNarrow } from './board-filter.ts';

const from = (query: string): BoardFilter => {
  const asked = new URLSearchParams(query);
  return boardFilterFrom((name) => asked.get(name) ?? undefined);
};
const ITEM = {
  theme: {
    id: 'thm_noise',
    concept: { facet: 'noise', product: null, place: null },
    label: { fr: 'Bruit', en: 'Noise' },
    target: 'place',
  },
  ranked: null,
  state: 'new',
} as unknown as Parameters<typeof isChosen>[0];

test('an address that asks for what does not exist shows everything', () => {
  const everything = { state: null, place: null, target: null, trend: null };
  expect(from('')).toEqual(everything);
  expect(from('state=urgent&target=<b>&trend=&place=')).toEqual(everything);
  expect(isNarrow(from('state=new'))).toBe(false);
});

test('choices narrow the board together, and survive in its address', () => {
  const filter = from('state=new&target=place&place=Laval');
  expect(isChosen(ITEM, ['Laval'], filter)).toBe(true);
  expect(isChosen(ITEM, ['Alma'], filter)).toBe(false);
  expect(isChosen(ITEM, ['Laval'], from('trend=growing'))).toBe(false);
  const path = boardPath({ ...filter, place: 'Bois & Fils' }, 'fr');
  expect(path).toBe('/?lang=fr&state=new&place=Bois+%26+Fils&target=place');
  expect(from(path.slice(2)).place).toBe('Bois & Fils');
});
