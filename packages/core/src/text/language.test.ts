import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf, sentenceLanguage } from './language.ts';

describe('language', () => {
  test('French is recognised in every dress', () => {
    for (const text of [
      'trop cher',
      'jai toujours rien recu svp',
      'Faque chu tanné de me faire niaiser',
      'Septante euros pour ça, non peut-être!',
      'LE TECHNICIEN EST JAMAIS VENU',
    ]) {
      expect(languageOf(text).language).toBe('fr');
    }
  });

  test('English is recognised in every dress', () => {
    for (const text of ['too slow', 'pls call me back', 'They hung up on me again!', 'ROOM WAS FILTHY', 'refund now']) {
      expect(languageOf(text).language).toBe('en');
    }
  });

  test('a message in two languages is mixed, one borrowed word does not make it so', () => {
    expect(languageOf("The bouchon du flacon fuit again, c'est vraiment frustrating.").language).toBe('mixed');
    expect(languageOf('Nice place mais la clim était brisée, the staff did not care.').language).toBe('mixed');
    expect(languageOf('Le check-in était long et la chambre trop petite pour nous quatre.').language).toBe('fr');
  });

  test('a name or a word of both languages leaves the others to decide', () => {
    for (const text of ['ouvre Facebook', 'la pizza du weekend', 'service lamentable', 'menu incomplet']) {
      expect(languageOf(text).language).toBe('fr');
    }
    for (const text of ['open Facebook', 'the weekend menu', 'awful service', 'menu missing']) {
      expect(languageOf(text).language).toBe('en');
    }
  });

  test('a sentence without words has no language, links and addresses do not count', () => {
    expect(sentenceLanguage('12 345 !!!')).toBeNull();
    expect(languageOf('Je veux parler au patron https://www.thebestwebsite.com/where/is/the/manager').language).toBe(
      'fr',
    );
  });

  const massive = new URL('../../../../../shared/data/massive_en_test.jsonl', import.meta.url);
  test.skipIf(!existsSync(massive))('98 of 100 messages of four words or fewer are read in their language', () => {
    for (const language of ['fr', 'en'] as const) {
      const file = new URL(`../../../../../shared/data/massive_${language}_test.jsonl`, import.meta.url);
      const short = readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): string => JSON.parse(line).text)
        .filter((text) => text.split(/\s+/).length <= 4);
      const right = short.filter((text) => sentenceLanguage(text) === language).length;
      expect(right / short.length).toBeGreaterThanOrEqual(0.98);
    }
  });
});
