import { expect, test } from 'vitest';
import { itemOf } from '../../1-complaint/item.fixture.ts';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { readingContextFor } from '../context.ts';
import { messageOf, promisesIn } from '../read.ts';
import { ruledOf, ruleHintsOf } from '../rule-hints.ts';
import { clauseFeatures, clauseNumbers } from './clause-features.ts';
import { type Features, featureName, featureNumber, type Numbered } from './feature-numbers.ts';
import { messageFeatures, messageNumbers } from './message-features.ts';

const context = readingContextFor(DEFAULT_FIRM);
const TEXT =
  "J'ai appelé trois fois, personne ne rappelle. La facture de 45 $ compte 2 fois le même article à 14 h ! " +
  'The room was COLD: nobody came, and I want my money back by Friday... Zzyzx qwrtplk.';

function messageWith(subject: string | null) {
  return messageOf(itemOf(TEXT, { channel: 'review', subject, starsOfFive: 2 }), context).message;
}

const known = (features: Features) => [...features].filter(([name]) => featureNumber(name) !== undefined);
const named = ({ features, values }: Numbered) =>
  features.map((feature, place) => [featureName(feature), values[place]] as const);

test('judges see in a clause what they were taught with', () => {
  const message = messageWith(null);
  expect(message.body.clauses.length).toBeGreaterThan(3);
  for (const clause of message.body.clauses) {
    const taught = known(clauseFeatures(message, clause));
    expect(named(clauseNumbers(message, clause))).toEqual(taught);
    expect(taught.length).toBeGreaterThan(5);
  }
});

test('judges see in a message what they were taught with', () => {
  const message = messageWith('No answer / toujours aucune réponse');
  const hints = ruleHintsOf(message, ruledOf(message, promisesIn(message).promises));
  const logits = message.body.clauses.map((_, place) => place - 2);
  const taught = known(messageFeatures(message, logits, hints));
  expect(named(messageNumbers(message, logits, hints))).toEqual(taught);
  expect(taught.some(([name]) => name.startsWith('subject:'))).toBe(true);
});

test('words that no table holds weigh nothing and are left out', () => {
  const message = messageWith(null);
  const last = message.body.clauses.at(-1);
  const names = last === undefined ? [] : named(clauseNumbers(message, last)).map(([name]) => name);
  expect(names.filter((name) => /zzyz|qwrt/u.test(name))).toEqual([]);
  expect(names).toContain('bias');
});
