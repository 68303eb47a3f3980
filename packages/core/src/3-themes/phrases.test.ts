import { describe, expect, it } from 'vitest';
import { specificPhrases } from './phrases.ts';

const told = (text: string, language: 'fr' | 'en' = 'fr') => ({ text, language });

const NOBODY = new Set<string>();

describe('the name of a group of texts', () => {
  it('is the phrase its customers use and others do not, in each language', () => {
    const texts = [
      told('La borne de recharge ne marche pas'),
      told('Encore une borne de recharge en panne'),
      told('The charging point is dead', 'en'),
      told('No current at the charging point', 'en'),
      told('Le petit déjeuner ne marche pas'),
      told('Petit déjeuner en panne de café'),
    ];
    const [charging, breakfast] = specificPhrases(texts, [0, 0, 0, 0, 1, 1], { count: 2, staffWords: NOBODY });
    expect(charging).toEqual({ fr: 'Borne de recharge', en: 'Charging point' });
    expect(breakfast).toEqual({ fr: 'Petit déjeuner', en: 'Petit déjeuner' });
  });

  it('is nobody’s where nothing was told twice', () => {
    expect(specificPhrases([told('Une fois'), told('Autre chose')], [0, 0], { count: 1, staffWords: NOBODY })).toEqual([
      null,
    ]);
  });

  it('never holds a name of the staff, however many say it', () => {
    const texts = [told('Kevin Roy a crié au comptoir'), told('Kevin Roy a encore crié au comptoir')];
    const [label] = specificPhrases(texts, [0, 0], { count: 1, staffWords: new Set(['kevin', 'roy']) });
    expect(label?.fr).toBe('Crié au comptoir');
  });
});
