import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from '../../firm/client.ts';
import { capitalFor, relationFactsFor, relationReason } from './client-relation.ts';
import { isCourteous } from './conduct.ts';
import { relationalCapital } from './relational-capital.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const clientOf = (changes: Partial<Client> = {}): Client => ({
  id: 'cli_1',
  name: 'A',
  email: null,
  organisation: null,
  clientSince: null,
  yearlyMarginCents: null,
  daysToPay: null,
  referrals: null,
  ...changes,
});
const scoreOf = (client: Client | null, texts: readonly string[], usefulWarnings: number) =>
  relationalCapital(relationFactsFor(client, { texts, usefulWarnings }, NOW))?.score ?? 0;

test('complaining never lowers the capital, however often, sharply, and from whomever', () => {
  fc.assert(
    fc.property(
      fc.record({
        clientSince: fc.option(fc.constantFrom('1998', '2014-05', '2026-11-20')),
        daysToPay: fc.option(fc.integer({ min: 0, max: 60 })),
        referrals: fc.option(fc.integer({ min: 0, max: 20 })),
      }),
      fc.array(fc.constantFrom('Merci !', 'Vous êtes des connards.', 'Encore en retard, inadmissible !'), {
        maxLength: 30,
      }),
      fc.integer({ min: 0, max: 9 }),
      (facts, texts, warnings) => {
        const before = scoreOf(clientOf(facts), texts, warnings);
        const complaint = 'Troisième panne en un mois. C’est honteux, je veux être remboursé !';
        expect(scoreOf(clientOf(facts), [...texts, complaint], warnings)).toBeGreaterThanOrEqual(before - 1e-9);
        expect(scoreOf(clientOf(facts), texts, warnings + 1)).toBeGreaterThan(before);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test.each([
  ['Votre chauffage est de la merde, c’est un scandale.', true],
  ['This is a ridiculous way to treat a customer and I want my money back.', true],
  ['Bande d’incapables, allez vous faire voir.', false],
  ['You are all morons.', false],
  ['La réception est débordée.', true],
])('%s: courteous %s', (text, is) => {
  expect(isCourteous(text)).toBe(is);
});

test('a stranger has no capital, however they complain: nobody is graded by complaints alone', () => {
  const facts = relationFactsFor(null, { texts: ['Honteux !', 'Toujours rien.'], usefulWarnings: 0 }, NOW);
  expect(capitalFor(facts)).toBeNull();
  expect(capitalFor({ ...facts, referrals: 0 })).not.toBeNull();
});

test('each part says what it is made of, in words that can be said to the person', () => {
  const client = clientOf({ clientSince: '2014-05', daysToPay: 12, referrals: 1 });
  const facts = relationFactsFor(client, { texts: ['Bonjour', 'Merci'], usefulWarnings: 4 }, NOW);
  const said = (['loyalty', 'payment', 'referral', 'courtesy', 'knowledge'] as const).map((part) => [
    relationReason(part, facts, 'fr-BE'),
    relationReason(part, facts, 'en-CA'),
  ]);
  expect(said).toEqual([
    ['client depuis 12\u00a0ans', 'a client for 12\u00a0years'],
    ['paie 12\u00a0jours après l’échéance', 'pays 12\u00a0days after the due date'],
    ['vous a recommandé 1\u00a0personne', 'sent you 1\u00a0person'],
    ['2 messages courtois sur 2', '2 courteous messages of 2'],
    ['4\u00a0alertes utiles', '4\u00a0useful warnings'],
  ]);
});
