import { describe, expect, test } from 'vitest';
import { stemOf } from './stem.ts';

describe('stems', () => {
  test('a word typed without accents meets the word typed with them', () => {
    for (const [typed, right] of [
      ['remboursee', 'remboursée'],
      ['envoye', 'envoyé'],
      ['tres', 'très'],
      ['premiere', 'première'],
      ['qualite', 'qualité'],
      ['resilie', 'résilié'],
      ['deja', 'déjà'],
    ] as const) {
      expect(stemOf(typed, 'fr')).toBe(stemOf(right, 'fr'));
    }
  });

  test('forms of one word share a stem, different words do not', () => {
    expect(stemOf('rembourser', 'fr')).toBe(stemOf('remboursement', 'fr'));
    expect(stemOf('refunded', 'en')).toBe(stemOf('refunds', 'en'));
    expect(stemOf('sale', 'fr')).not.toBe(stemOf('solde', 'fr'));
  });

  test('a very long "word" is left alone', () => {
    const link = 'a'.repeat(10_000);
    expect(stemOf(link, 'fr')).toBe(link);
  });
});
