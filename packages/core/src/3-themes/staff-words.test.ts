import { expect, test } from 'vitest';
import { freeLabel, labelFromQuote, namesStaff, staffWordsOf } from './staff-words.ts';

const staff = [{ name: 'Tyler Brooks', aliases: ['Ti-Guy', 'la grande Élise'], role: null, location: null }];
const words = staffWordsOf({ staff });

test('somebody of the staff is known by any word of a name or nickname, however it is spelt', () => {
  for (const quote of ['TYLER sighed at me', 'la elise m’a crié après', 'vu avec ti-guy', 'M. Brooks est parti']) {
    expect(namesStaff(quote, words), quote).toBe(true);
  }
  expect(namesStaff('La grosse chaudière est tombée', words)).toBe(false);
});

test('a quote names a theme up to the first name in it, and not at all where staff is named', () => {
  expect(labelFromQuote('Tyler sighed at me', true)).toBeNull();
  expect(labelFromQuote('Jamais plus avec Steeve', false)?.fr).toBe('Jamais plus avec…');
  expect(labelFromQuote('Le Steeve', false)).toBeNull();
  expect(labelFromQuote('Complètement perdu.', false)?.fr).toBe('Complètement perdu.');
  expect(labelFromQuote(`Long ${'et encore '.repeat(9)}`, false)?.fr).toHaveLength(41);
});

test('a name that is taken gets a number', () => {
  const taken = new Set(['Attitude', 'Attitude (2)']);
  expect(freeLabel({ fr: 'Attitude', en: 'Manners' }, (one) => taken.has(one))).toEqual({
    fr: 'Attitude (3)',
    en: 'Manners (3)',
  });
});
