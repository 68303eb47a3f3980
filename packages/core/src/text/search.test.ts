import { expect, test } from 'vitest';
import { excerptFrom } from './excerpt.ts';
import { isEmptyQuery, isFoundIn, searchQueryFrom } from './search-query.ts';
import { searchWordsFrom } from './search-words.ts';

const MESSAGE = searchWordsFrom({
  told: [
    'Toujours pas remboursée',
    'J’attends mon remboursement depuis trois semaines. The guide never called me back!',
  ],
  named: ['Élise Côté', 'elise.cote@exemple.ca', 'CMD-2024-118'],
});
const finds = (typed: string) => isFoundIn(searchQueryFrom(typed), MESSAGE);

test.each([
  'remboursement',
  'REMBOURSE',
  'rembours*',
  'mon remboursement semaine',
  'guides',
  'calling',
  'elise',
  'Cote',
  'elise.cote@exemple.ca',
  'elise.cote@',
  'cmd-2024',
  '"trois semaines"',
  '« attends mon remboursement »',
  '"called me back',
  'remboursement -hôtel',
])('« %s » finds the message', (typed) => {
  expect(finds(typed)).toBe(true);
});

test.each([
  'hôtel',
  '"semaines trois"',
  'remboursement -guide',
  'remboursement hôtel',
  '"semaines guide"',
  'elise@ailleurs.ca',
])('« %s » does not', (typed) => {
  expect(finds(typed)).toBe(false);
});

test('a name is a name: the husband is not Marie, and a phrase never spans two fields', () => {
  const named = searchWordsFrom({ told: ['très long'], named: ['Marie', 'Laval'] });
  expect(isFoundIn(searchQueryFrom('mari'), named)).toBe(false);
  expect(isFoundIn(searchQueryFrom('"marie laval"'), named)).toBe(false);
});

test('nothing typed looks for nothing, and words that stand everywhere count only alone', () => {
  expect(isEmptyQuery(searchQueryFrom('  '))).toBe(true);
  expect(isEmptyQuery(searchQueryFrom('"" - * !'))).toBe(true);
  expect(searchQueryFrom('problème de la livraison').all).toHaveLength(2);
  expect(searchQueryFrom('de').all).toHaveLength(1);
});

test('an excerpt marks what was looked for, whole phrases where they stand side by side', () => {
  const text = 'Pas de nouvelles. On me dit : pas de réponse avant lundi.';
  const parts = excerptFrom(text, searchQueryFrom('"pas de réponses" lundis'), 200);
  expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['pas de réponse', 'lundi']);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});

test('an excerpt of a long text is cut between words, around the marks', () => {
  const text = `${'Bonjour à vous tous. '.repeat(40)}La facture est fausse. ${'Merci bien. '.repeat(40)}`;
  const parts = excerptFrom(text, searchQueryFrom('facture fausse'), 120);
  expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['facture', 'fausse']);
  const whole = parts.map((part) => part.text).join('');
  expect(whole.length).toBeLessThanOrEqual(130);
  expect(whole.startsWith('… ')).toBe(true);
  expect(whole).not.toMatch(/… onjour|… ous /);
});

test('an address is marked whole, and a hostile text stays within bounds', () => {
  const parts = excerptFrom('Écrivez à Élise@Exemple.ca svp', searchQueryFrom('elise@exemple.ca'), 200);
  expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['Élise@Exemple.ca']);
  const hostile = Array.from({ length: 12_000 }, (_, n) => `${'é'.repeat(30)}${n}`).join(' ');
  const words = searchWordsFrom({ told: [hostile], named: [hostile] });
  expect([...words.keys()].join('').length).toBeLessThanOrEqual(150_000);
  expect(Math.max(...[...words.values()].flat())).toBeLessThanOrEqual(8_000);
  expect(excerptFrom('a '.repeat(100_000), searchQueryFrom('a'), 240).length).toBeLessThan(500);
});
