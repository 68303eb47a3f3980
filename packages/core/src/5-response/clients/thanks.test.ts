import { expect, it } from 'vitest';
import { mailtoFor, thanksFor } from './thanks.ts';

const FIRM = {
  name: 'Auberge des Trois Lucarnes',
  country: 'BE',
  currency: 'EUR',
  timeZone: 'Europe/Brussels',
  locale: 'fr-BE',
} as const;
const CLIENT = {
  name: 'Élise Côté',
  language: 'fr',
  quote: 'Plus d’eau\nchaude à 7 h 30.',
  receivedAt: new Date('2026-11-01T09:00:00Z'),
} as const;
const FIX = { fixedAt: new Date('2026-11-10T09:00:00Z'), note: 'chauffe-eau remplacé' };

it('thanks a client in their language, with their words and what was done', () => {
  expect(thanksFor(CLIENT, FIX, FIRM)?.text).toBe(
    [
      'Bonjour Élise Côté,',
      'Le 1er novembre 2026, vous nous aviez écrit\u00a0: «\u00a0Plus d’eau chaude à 7 h 30.\u00a0»',
      'C’est corrigé depuis le 10 novembre 2026\u00a0: chauffe-eau remplacé.',
      'Merci de nous l’avoir dit. Si cela devait se reproduire, écrivez-nous\u00a0: nous voulons le savoir.',
      'Auberge des Trois Lucarnes',
    ].join('\n\n'),
  );
  const english = thanksFor({ ...CLIENT, language: 'en', name: null }, { ...FIX, note: null }, FIRM);
  expect(english?.text).toMatch(/^Hello,\n\nOn November 1, 2026 you wrote to us: “/);
  expect(english?.text).toContain('It has been fixed since November 10, 2026.');
  expect(thanksFor({ ...CLIENT, language: 'mixed' }, FIX, FIRM)?.language).toBe('fr');
});

it('does not tell a client who complained since that it is fixed', () => {
  expect(thanksFor({ ...CLIENT, receivedAt: new Date('2026-11-12T09:00:00Z') }, FIX, FIRM)).toBeNull();
});

it('opens in the mail program with nothing of the words taken for an address or a header', () => {
  const thanks = thanksFor({ ...CLIENT, name: 'A&bcc=x@y' }, FIX, FIRM);
  if (thanks === null) throw new Error('no letter');
  const link = mailtoFor('elise@example.com?cc=a', thanks);
  expect(link.match(/[?&]/g)).toHaveLength(2);
  expect(link).toMatch(/^mailto:elise%40example.com%3Fcc%3Da\?subject=/);
});
