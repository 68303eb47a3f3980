import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensFrom } from './tokens.ts';

const words = (text: string) => tokensFrom(text).map((token) => token.word);

describe('words', () => {
  test('French elisions are written out', () => {
    expect(words("J'n'ai qu’un mot jusqu'aujourd'hui, l'été d'avant")).toEqual(
      "je ne ai que un mot jusque aujourd'hui le été de avant".split(' '),
    );
  });

  test('pronouns after the verb are words of their own, rendez-vous and peut-être stay whole', () => {
    expect(words('Rappelez-moi. A-t-il appelé? Peut-être un rendez-vous.')).toEqual(
      'rappelez moi a il appelé peut-être un rendez-vous'.split(' '),
    );
  });

  test("don't, can't and won't keep their negation, each at its place in the text", () => {
    const text = "They don't care, can't call, won't pay";
    expect(words(text)).toEqual('they do not care can not call will not pay'.split(' '));
    const not = tokensFrom(text).filter((token) => token.word === 'not');
    expect(not.map((token) => text.slice(token.start, token.end))).toEqual(["n't", "n't", "n't"]);
  });

  test('texting and Québec speech mean the same words as the dictionary', () => {
    expect(words('jsuis tanné pcq ya pu d’eau svp')).toEqual(
      "je suis tanné parce que y a plus de eau s'il vous plaît".split(' '),
    );
    expect(words("j'ai pas pu dormir")).toEqual('je ai pas pu dormir'.split(' '));
    expect(words('c pas normal, vitamine C')).toEqual('ce est pas normal vitamine c'.split(' '));
  });

  test('accents typed as separate marks give the same word, and offsets still point into the text as typed', () => {
    const text = 'une qualite\u0301 e\u0301pouvantable';
    const tokens = tokensFrom(text);
    expect(tokens.map((token) => token.folded)).toEqual(['une', 'qualite', 'epouvantable']);
    expect(tokens.map((token) => token.word)).toEqual(['une', 'qualité', 'épouvantable']);
    expect(text.slice(tokens[1]?.start, tokens[1]?.end)).toBe('qualite\u0301');
  });

  test('amounts and order numbers stay whole', () => {
    expect(words('Commande LB-40917: 96,30 $ ou 10.5')).toEqual(['commande', 'lb-40917', '96,30', 'ou', '10.5']);
  });

  test('whatever is typed, words come in order and lie inside the text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokensFrom(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.start;
        }
      }),
    );
  });

  test('a hundred thousand apostrophes or hyphens do not make it wait', () => {
    for (const pump of ["L'", "'", 'a-', '1.', "n't", 'a-t-']) {
      expect(tokensFrom(pump.repeat(100_000)).length).toBeLessThanOrEqual(200_000);
    }
  });
});
