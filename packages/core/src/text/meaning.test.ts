import { describe, expect, test } from 'vitest';
import { type MeaningReader, meaningOf, meaningReaderFrom } from './meaning.ts';
import {
  MEANING_DIMENSIONS,
  meaningMeanText,
  meaningRowBytes,
  meaningRowsFrom,
  meaningScaleOf,
} from './meaning-rows.ts';
import { MEANING_TABLE_EN } from './meaning-table-en.ts';
import { MEANING_TABLE_FR } from './meaning-table-fr.ts';
import { knownWordFrom } from './meaning-words.ts';
import { tokensFrom } from './tokens.ts';

type Language = 'fr' | 'en';

const wordsOf = (text: string): readonly string[] => tokensFrom(text).map(({ word }) => word);
const read = (text: string, language: Language) => meaningOf(wordsOf(text), language);

function likeness(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}

const between = (fr: string, en: string): number => likeness(read(fr, 'fr').vector, read(en, 'en').vector);

/** Written for this test: none is in the training pairs. */
const TOLD_TWICE = [
  ['Le carreleur a laissé du ciment partout dans notre couloir.', 'The tiler left cement all over our hallway.'],
  [
    'Mon aspirateur fait un bruit de tracteur depuis hier.',
    'My vacuum cleaner has sounded like a tractor since yesterday.',
  ],
  ['La dame au téléphone m’a raccroché au nez deux fois.', 'The lady on the phone hung up on me twice.'],
  ['On m’a compté la livraison alors qu’elle était gratuite.', 'I was charged for delivery although it was free.'],
  [
    'Le matelas sentait le moisi et les draps étaient tachés.',
    'The mattress smelled of mould and the sheets were stained.',
  ],
  ['Impossible de me connecter, mon mot de passe est refusé.', 'I cannot log in, my password is rejected.'],
  ['Le bus de nuit n’est jamais passé, j’ai dû marcher.', 'The night bus never came, I had to walk.'],
  ['La soupe était froide et la serveuse désagréable.', 'The soup was cold and the waitress was unpleasant.'],
] as const;

describe('the meaning of a text', () => {
  test('a French and an English telling of one complaint are nearer than any other two', () => {
    for (const [fr, en] of TOLD_TWICE) {
      const own = between(fr, en);
      expect(own, fr).toBeGreaterThan(0.3);
      for (const [otherFr, otherEn] of TOLD_TWICE) {
        if (otherFr === fr) continue;
        expect(between(fr, otherEn), `${fr} / ${otherEn}`).toBeLessThan(own);
        expect(between(otherFr, en), `${otherFr} / ${en}`).toBeLessThan(own);
      }
    }
  });

  test('two ways to complain of one thing are nearer than two things', () => {
    const parcel = read('My parcel still has not been delivered.', 'en').vector;
    const package_ = read('The courier never brought the package.', 'en').vector;
    const steak = read('My steak was burnt and the fries were soggy.', 'en').vector;
    expect(likeness(parcel, package_)).toBeGreaterThan(likeness(parcel, steak) + 0.2);
  });

  test('a misspelt word keeps most of its meaning', () => {
    const right = read('remboursement', 'fr').vector;
    expect(likeness(read('remboursemnt', 'fr').vector, right)).toBeGreaterThan(0.9);
    expect(likeness(read('rembousement', 'fr').vector, right)).toBeGreaterThan(0.9);
    expect(likeness(read('televsion', 'en').vector, read('television', 'en').vector)).toBeGreaterThan(0.9);
  });

  test('a misspelt sentence stays near the one it meant', () => {
    const right = read('Le plombier a inondé ma cuisine en réparant le robinet.', 'fr').vector;
    const wrong = read('Le plonbier a inondé ma cuisne en réparrant le robinnet.', 'fr').vector;
    expect(likeness(right, wrong)).toBeGreaterThan(0.6);
  });

  test('a word of the other language is understood where it stands', () => {
    const mixed = read('The bouchon fuit again.', 'en');
    expect(mixed.coverage).toBeGreaterThan(0.5);
    expect(likeness(mixed.vector, read('La fuite du bouchon.', 'fr').vector)).toBeGreaterThan(0.3);
  });
});

describe('what the numbers mean', () => {
  test('a vector has 128 numbers and length 1', () => {
    for (const [fr, en] of TOLD_TWICE) {
      for (const { vector } of [read(fr, 'fr'), read(en, 'en')]) {
        expect(vector).toHaveLength(MEANING_DIMENSIONS);
        expect(Math.sqrt(likeness(vector, vector))).toBeCloseTo(1, 5);
      }
    }
  });

  test('coverage is 1 when every word is known, less when some are not, and a guess counts half', () => {
    expect(read('The soup was cold.', 'en').coverage).toBeCloseTo(1, 6);
    const some = read('The soup was xzqvkj.', 'en').coverage;
    expect(some).toBeGreaterThan(0.2);
    expect(some).toBeLessThan(1);
    expect(read('remboursemnt', 'fr').coverage).toBeCloseTo(0.5, 6);
  });

  test('an empty text and unknown words alone are zero, not a direction', () => {
    for (const text of ['', '…', '123 45,60', 'xzqvkj wwwwqqq']) {
      const { vector, coverage } = read(text, 'fr');
      expect(coverage, text).toBe(0);
      expect(
        vector.every((value) => value === 0),
        text,
      ).toBe(true);
    }
  });

  test('sums, dates and order numbers change nothing', () => {
    const bare = read('Ma commande a du retard', 'fr');
    const numbered = read('Ma commande 884512 a 12 du 24,50 retard', 'fr');
    expect(numbered.vector).toEqual(bare.vector);
    expect(numbered.coverage).toBe(bare.coverage);
  });

  test('the order of words changes nothing beyond rounding', () => {
    const words = wordsOf('La serveuse a renversé le vin sur ma robe');
    expect(likeness(meaningOf(words, 'fr').vector, meaningOf(words.toReversed(), 'fr').vector)).toBeCloseTo(1, 6);
  });

  test("the caller's weights decide what the text is about", () => {
    const words = wordsOf('parking breakfast');
    const parking = meaningOf(
      words,
      'en',
      new Map([
        ['park', 5],
        ['breakfast', 0.1],
      ]),
    ).vector;
    expect(likeness(parking, read('parking', 'en').vector)).toBeGreaterThan(0.95);
    expect(likeness(parking, read('breakfast', 'en').vector)).toBeLessThan(0.5);
  });

  test('a very long "word" and a very long text are read', () => {
    expect(read('a'.repeat(10_000), 'en').coverage).toBe(0);
    expect(read('soup '.repeat(5_000), 'en').coverage).toBeCloseTo(1, 6);
  });
});

describe('the table', () => {
  test('reading it twice gives the same vectors', () => {
    const again: MeaningReader = meaningReaderFrom({ fr: MEANING_TABLE_FR, en: MEANING_TABLE_EN });
    for (const [fr, en] of TOLD_TWICE) {
      expect(again(wordsOf(fr), 'fr').vector).toEqual(read(fr, 'fr').vector);
      expect(again(wordsOf(en), 'en').vector).toEqual(read(en, 'en').vector);
    }
  });

  test('each language has a few thousand stems in order, a full row each, and fits the package', () => {
    for (const table of [MEANING_TABLE_FR, MEANING_TABLE_EN]) {
      const { stems, values, scales, weights, mean } = meaningRowsFrom(table);
      expect(stems.length).toBeGreaterThan(4_000);
      expect(stems).toEqual([...new Set(stems)].toSorted((a, b) => (a < b ? -1 : 1)));
      expect(values).toHaveLength(stems.length * MEANING_DIMENSIONS);
      expect(atob(table.rows)).toHaveLength(stems.length * 66);
      expect(scales.every((scale) => scale > 0)).toBe(true);
      expect(weights.every((weight) => weight > 0 && weight < 5)).toBe(true);
      expect(mean).toHaveLength(MEANING_DIMENSIONS);
    }
    const letters = [MEANING_TABLE_FR, MEANING_TABLE_EN].map(({ stems, rows }) => stems.length + rows.length);
    expect(letters.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_700_000);
  });

  test('a row reads back as written, within one level', () => {
    const vector = Float64Array.from({ length: MEANING_DIMENSIONS }, (_, place) => Math.sin(place));
    const scale = meaningScaleOf(vector);
    const rows = Buffer.from(meaningRowBytes(vector, 2.5, scale)).toString('base64');
    const read = meaningRowsFrom({ stems: 'mot', rows, mean: meaningMeanText(new Float32Array(MEANING_DIMENSIONS)) });
    expect(read.weights[0]).toBeCloseTo(2.5, 2);
    expect(read.scales[0]).toBeCloseTo(1, 6);
    vector.forEach((value, place) => {
      expect(Math.abs((read.values[place] ?? 0) * scale - value)).toBeLessThanOrEqual(scale + 1e-9);
    });
  });
});

describe('a word the table has not', () => {
  const stems = ['bouchon', 'climatis', 'gar', 'soup'];
  const rows = (weight: number) =>
    Buffer.from(meaningRowBytes(new Float64Array(MEANING_DIMENSIONS).fill(1), weight, 1)).toString('base64');
  const table = (own: readonly string[]) =>
    meaningRowsFrom({
      stems: own.join(' '),
      rows: own.map(() => rows(2)).join(''),
      mean: meaningMeanText(new Float32Array(MEANING_DIMENSIONS)),
    });
  const tables = { fr: table(stems), en: table(['leak', 'soup']) };

  test.each([
    ['bouchn', 'bouchon'],
    ['bouhcon', 'bouchon'],
    ['bouchonnemnt', 'bouchon'],
    ['climat', 'climatis'],
  ])('%s is read as %s', (word, meant) => {
    const found = knownWordFrom(word, 'fr', tables);
    expect(found.rows.map((row) => tables.fr.stems[row])).toEqual([meant]);
    expect(found.certainty).toBe(0.5);
  });

  test('the other language comes before a correction', () => {
    expect(knownWordFrom('leak', 'fr', tables)).toMatchObject({ table: 'en', rows: [0], certainty: 0.5 });
  });

  test('halves of a hyphenated word are read each', () => {
    expect(knownWordFrom('soup-bouchon', 'fr', tables).rows.map((row) => tables.fr.stems[row])).toEqual([
      'soup',
      'bouchon',
    ]);
  });

  test('a short word is never corrected, nor another first letter', () => {
    for (const word of ['gat', 'zouchon', 'xyz']) expect(knownWordFrom(word, 'fr', tables).certainty, word).toBe(0);
  });
});
