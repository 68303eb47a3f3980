import { expect, test } from 'vitest';
import { fold, plainTyping, scrub } from './normalise.ts';

test('folding forgets case and accents', () => {
  expect(fold('Œuvre ÉTÉ façade')).toBe('oeuvre ete facade');
});

test('NUL and halves of emoji never reach the database, whole emoji do', () => {
  expect(scrub('a\0b\uD83D c 😀')).toBe('ab\uFFFD c 😀');
});

test('typographic apostrophes and spaces become plain ones without moving a letter', () => {
  const text = 'l’été\u00A0: 10\u202F000';
  expect(plainTyping(text)).toBe("l'été : 10 000");
  expect(plainTyping(text)).toHaveLength(text.length);
});
