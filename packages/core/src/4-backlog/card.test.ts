import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../2-signals/lexicon/index.ts';
import { type CardFacts, cardLines, cardsFor, wordCount } from './card.ts';
import { FACETS_WITH_CHANGE } from './what-to-change.ts';

const FORMAT = { french: 'fr-BE', english: 'en-CA', currency: 'EUR', timeZone: 'Europe/Brussels' } as const;
const said = (quote: string, language: 'fr' | 'en' = 'fr') => ({
  quote,
  language,
  receivedAt: new Date('2026-11-01T09:00:00Z'),
});
const FACTS: CardFacts = {
  label: { fr: 'Pas d’eau chaude dans la chambre', en: 'No hot water in the room' },
  facet: 'hotel-hot-water',
  nature: 'quality',
  product: null,
  verbatims: [said('Plus d’eau chaude à 7 h 30.'), said('Cold shower again this morning.', 'en')],
  remedies: ['refund', 'refund', 'callback', 'none', 'apology'],
  clients: 18,
  ranked: { clients: 18, clientsBefore: 4, atRiskPerMonthCents: 297_000 },
  fixNote: null,
};

describe('the thirty-second card', () => {
  it('says who, how many, in whose words, what they ask and what to change', () => {
    const { fr, en } = cardsFor(FACTS, FORMAT);
    expect(cardLines(fr)).toEqual([
      'Pas d’eau chaude dans la chambre',
      '18\u00a0clients en huit semaines (4\u00a0avant), 2\u202f970\u00a0€ par mois à risque.',
      '«\u00a0Plus d’eau chaude à 7 h 30.\u00a0»',
      'Ils demandent un remboursement (2), des excuses (1).',
      'À changer\u00a0: vérifier avant l’heure de pointe, régler ou remplacer, garder un secours prêt.',
    ]);
    expect(en.quote).toBe('“Cold shower again this morning.”');
    expect(en.ask).toBe('They ask for a refund (2), an apology (1).');
  });

  it('has an idea of what to change for every facet of the lexicon, and knows no other', () => {
    const ids = FACETS.map(({ id }) => id);
    expect(FACETS_WITH_CHANGE.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(FACETS_WITH_CHANGE).size).toBe(FACETS_WITH_CHANGE.length);
    expect(FACETS_WITH_CHANGE.length).toBeGreaterThan(ids.length * 0.9);
    for (const id of ids) {
      const facts = { ...FACTS, facet: id, product: 'Bain nordique' };
      for (const card of Object.values(cardsFor(facts, FORMAT))) {
        expect(wordCount(cardLines(card).join('\n')), id).toBeLessThanOrEqual(75);
        expect(card.quote, id).not.toBeNull();
      }
    }
  });

  it('asks nothing where nobody asks, and shows the note of whoever fixed it', () => {
    const { fr } = cardsFor({ ...FACTS, remedies: ['none'], fixNote: 'Chauffe-eau remplacé.', ranked: null }, FORMAT);
    expect(fr.ask).toBeNull();
    expect(fr.change).toBe('Corrigé\u00a0: Chauffe-eau remplacé.');
    expect(fr.clients).toBe('18\u00a0clients.');
  });

  it('never holds more than 75 words, and its quote is exact', () => {
    const word = fc.constantFrom('eau', 'froide', 'l’hôtel', 'à 7 h', 'nous', 'très', '–', 'encore');
    const text = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text(60), text(12), fc.option(text(40)), (quote, label, fixNote) => {
        const facts = { ...FACTS, label: { fr: label, en: label }, verbatims: [said(quote)], fixNote, product: 'Bain' };
        for (const card of Object.values(cardsFor(facts, FORMAT))) {
          expect(wordCount(cardLines(card).join('\n'))).toBeLessThanOrEqual(75);
          const words = card.quote?.replace(/^(?:«\u00a0|“)|(?: \[…\])?(?:\u00a0»|”)$/g, '') ?? '';
          expect(quote).toContain(words);
        }
      }),
    );
  });
});
