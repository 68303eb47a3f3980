import { expect, test } from 'vitest';
import { findPersonIn, maskPerson, personFinder, referenceNumbersIn } from './person-words.ts';
import { theirWordsFrom, withoutTheirWords } from './their-words.ts';

const HELENE = personFinder({
  names: ['Mme Hélène Le Bœuf'],
  emails: ['Helene@Exemple.FR'],
  phones: ['+15145550123', '+33612345678'],
  numbers: ['CMD-48213'],
});

test.each([
  'La cliente Hélène Le Bœuf attend',
  'LE BOEUF, Hélène: rappel',
  'helene le boeuf a appelé',
  'écrire à helene@exemple.fr svp',
  'mailto:helene%40exemple.fr',
  'rappeler au (514) 555-0123 demain',
  'rappeler au +1 514.555.0123',
  'son numéro, 06 12 34 56 78, ne répond pas',
  'la commande cmd-48213 est partie',
])('a person is found in « %s », and blackened in place', (text) => {
  const found = findPersonIn(text, HELENE);
  expect(found?.isCertain).toBe(true);
  const masked = maskPerson(text, HELENE);
  expect(masked).toHaveLength(text.length);
  expect(masked).toContain('█');
  expect(findPersonIn(masked, HELENE)).toBeNull();
});

test('a title and the last name may mean somebody else, and are said to', () => {
  expect(findPersonIn('Madame Bœuf et Mme Boeuf', HELENE)?.isCertain).toBe(false);
});

test.each(['Hélène a bien répondu', 'le bœuf était froid', 'boeufs à 514', 'CMD-482133'])(
  '« %s » names nobody',
  (text) => {
    expect(findPersonIn(text, HELENE)).toBeNull();
    expect(maskPerson(text, HELENE)).toBe(text);
  },
);

test('an address goes as a whole, whatever name is in it', () => {
  const emails = ['jean.roy@roy.example'];
  const finder = personFinder({ names: ['Jean Roy'], emails, phones: [], numbers: [] });
  expect(maskPerson(`à ${emails[0]}.`, finder)).toBe(`à ${'█'.repeat(20)}.`);
});

test('a first name alone is nobody', () => {
  const finder = personFinder({ names: ['Marie'], emails: [], phones: [], numbers: [] });
  expect(finder.sql).toBeNull();
  expect(maskPerson('Marie est venue', finder)).toBe('Marie est venue');
});

test('numbers of orders and files are read', () => {
  expect(referenceNumbersIn('Ma commande n° A-48213 et la facture 2025-0099; order #77812')).toEqual([
    'A-48213',
    '2025-0099',
    '77812',
  ]);
});

const OWN = theirWordsFrom(
  ['L’ascenseur grince chaque matin depuis la mi-octobre et personne ne vient.'],
  ['Porte coincée'],
);

test.each([
  ['Un client: «l’ascenseur grince chaque matin depuis la mi-octobre»', 'Un client: «[…]»'],
  ['<td>L&#39;ascenseur grince <b>chaque</b> matin depuis la mi-octobre.</td>', '<td>[…]<b></b>.</td>'],
  ['Thème: porte coincee (3)', 'Thème: […] (3)'],
  ['L’ascenseur grince', 'L’ascenseur grince'],
])('what repeats their words loses them: %s', (text, left) => {
  expect(withoutTheirWords(text, OWN, '[…]')).toBe(left);
});
