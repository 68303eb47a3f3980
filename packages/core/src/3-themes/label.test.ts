import { describe, expect, it } from 'vitest';
import { typicalVerbatimOf } from './label.ts';

const said = (quote: string, day = 1) => ({ quote, receivedAt: new Date(Date.UTC(2026, 9, day)) });

describe('the quote that speaks for a theme', () => {
  it('is one that uses the words most clients use, and reads in one breath', () => {
    const quotes = [
      said('bruit'),
      said('le ballon bourdonne toute la nuit depuis la pose', 3),
      said('bourdonnement du ballon la nuit, les enfants ne dorment plus', 2),
      said(`la nuit le ballon bourdonne ${'et puis encore une autre histoire '.repeat(20)}`),
      said('mon chat a peur de votre camion rouge et de son klaxon'),
    ];
    expect(typicalVerbatimOf(quotes)?.quote).toBe(quotes[1]?.quote);
    expect(typicalVerbatimOf(quotes.toReversed())?.quote).toBe(quotes[1]?.quote);
  });

  it('begins as a sentence does, where anybody said it so', () => {
    const hanging = said('mais correct : Olivier devait le rappeler vendredi, personne ne rappelle jamais', 3);
    const middle = said('personne ne rappelle jamais, Olivier devait rappeler vendredi', 2);
    const whole = said('Olivier devait rappeler, personne ne rappelle.');
    expect(typicalVerbatimOf([hanging, middle, whole])).toBe(whole);
    expect(typicalVerbatimOf([hanging, middle])).toBe(middle);
    expect(typicalVerbatimOf([hanging])).toBe(hanging);
  });

  it('is nothing when nobody said anything', () => {
    expect(typicalVerbatimOf([])).toBeNull();
  });
});
