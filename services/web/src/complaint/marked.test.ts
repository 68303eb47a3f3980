import { expect, test } from 'vitest';
import { markedStretches } from './marked.ts';

test('what was read as a reproach is marked where it stands', () => {
  expect(markedStretches('Bonjour. La douche était froide. Merci.', ['La douche était froide'])).toEqual([
    { text: 'Bonjour. ', isQuoted: false },
    { text: 'La douche était froide', isQuoted: true },
    { text: '. Merci.', isQuoted: false },
  ]);
});

test('quotes that overlap are one, one that is not there is none, and nothing is lost', () => {
  const text = 'sale et froid, froid et sale';
  const stretches = markedStretches(text, ['sale et froid', 'froid, froid', 'ailleurs', '']);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  expect(stretches.filter(({ isQuoted }) => isQuoted)).toEqual([{ text: 'sale et froid, froid', isQuoted: true }]);
  expect(markedStretches('', ['x'])).toEqual([]);
});
