import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesFrom } from './clauses.ts';
import { SENTENCE_LENGTH_MAX, sentencesFrom } from './sentences.ts';

const sentences = (text: string) => sentencesFrom(text).map(({ start, end }) => text.slice(start, end));
const clauses = (text: string) =>
  sentencesFrom(text)
    .flatMap((sentence) => clausesFrom(text, sentence))
    .map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('titles, amounts and abbreviations do not end a sentence', () => {
    expect(sentences('M. Roy et Mme. Côté ont payé 10.50 $ au no. 12, rue St. Jean. Voilà.')).toEqual([
      'M. Roy et Mme. Côté ont payé 10.50 $ au no. 12, rue St. Jean.',
      'Voilà.',
    ]);
    expect(sentences('We left at 4 p.m. Nobody came.')).toEqual(['We left at 4 p.m.', 'Nobody came.']);
  });

  test('a quotation that goes on in lower case is one sentence', () => {
    expect(sentences('Il a dit « C’est nul ! » et il est parti. Bravo !!!')).toEqual([
      'Il a dit « C’est nul ! » et il est parti.',
      'Bravo !!!',
    ]);
  });

  test('each line of a list is a sentence, a line the mail program wrapped is not', () => {
    expect(sentences('Problèmes\n- lit dur\n- eau froide')).toEqual(['Problèmes', '- lit dur', '- eau froide']);
    const wrapped = 'Le technicien devait passer hier matin entre huit heures et\nmidi, personne.';
    expect(sentences(wrapped)).toEqual([wrapped]);
  });

  test('a forgotten space after the period still ends the sentence', () => {
    expect(sentences('Réponses rapides.Très peu d’attente')).toEqual(['Réponses rapides.', 'Très peu d’attente']);
  });

  test('no sentence is longer than a thousand characters and no word is lost', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const spans = sentencesFrom(text);
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(SENTENCE_LENGTH_MAX);
      }),
    );
  });

  test('pumped text is cut to its end', () => {
    for (const pump of ['. ', 'a\n', '!', ' ! ', ', mais ', 'but ', ' : ']) {
      const text = pump.repeat(30_000);
      const clauses = sentencesFrom(text).flatMap((sentence) => clausesFrom(text, sentence));
      expect(clauses.length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('clauses', () => {
  test('a turn of thought opens a clause', () => {
    expect(clauses('La chambre était belle, mais le lit était dur; on a mal dormi.')).toEqual([
      'La chambre était belle',
      'mais le lit était dur',
      'on a mal dormi.',
    ]);
    expect(clauses('Nice room but the shower was cold.')).toEqual(['Nice room', 'but the shower was cold.']);
  });

  test('the French noun "but" does not', () => {
    expect(clauses('Je viens dans le but de dormir ici.')).toEqual(['Je viens dans le but de dormir ici.']);
  });

  test('a new subject opens a clause, a mere list does not', () => {
    expect(clauses("J'ai appelé deux fois, personne n'a rien noté.")).toEqual([
      "J'ai appelé deux fois",
      "personne n'a rien noté.",
    ]);
    expect(clauses('Le lit, la table et la chaise.')).toEqual(['Le lit, la table et la chaise.']);
  });
});
