import {
  type DecisionName,
  decisionAdvice,
  labelRefusal,
  queueOrder,
  type RecoveryGesture,
  type RelationFacts,
  recoveryCost,
  relationalCapital,
  toldFault,
  type Waiting,
} from '@doleances/core';
import { expect } from 'vitest';
import { type Checks, type FigureExpectation, type Sentence, SENT_AT } from './sentence.ts';
import { DECISIONS, FAULTS, RESPONSIBILITIES } from './words.ts';

const NOW = new Date(SENT_AT);

/** The figures that a person reads in the sentences of the ledger, the clients' file and the decision. */

/** R1: "9 consultations de 30 minutes à 82 €"; R3 tells of the same nine. */
const INCIDENT: RecoveryGesture = {
  people: 9,
  unitPriceCents: 8_200,
  unitCashCents: 0,
  utilisation: 0.5,
  yearlyMarginCents: 600_00,
  fault: 'us',
  paidCents: 8_200,
  failures: 1,
};

const RELATIONS: Readonly<Record<string, RelationFacts>> = {
  K1: { years: 10, lateDays: 0, referrals: 12, courtesy: { courteous: 30, messages: 30 }, usefulWarnings: 0 },
  K2: { years: 3, lateDays: 35, referrals: 0, courtesy: { courteous: 12, messages: 20 }, usefulWarnings: 3 },
};

/** K3: the same hour, so that only severity and grade can decide. */
const QUEUE: readonly Waiting[] = [
  { id: 'A', severity: 2, grade: 'A', receivedAt: NOW },
  { id: 'D', severity: 8, grade: 'D', receivedAt: NOW },
];

/** T5, in the order of the sentence. */
const MARGIN_CENTS = 4_000_00;
const OPTIONS = [
  { name: 'accept', stayProbability: 0.9, costCents: 600_00, damageProbability: 0.35, damageCents: 1_500_00 },
  { name: 'negotiate', stayProbability: 0.85, costCents: 200_00, damageProbability: 0.1, damageCents: 1_500_00 },
  { name: 'refuse', stayProbability: 0.65, costCents: 0, damageProbability: 0, damageCents: 0 },
] as const;

const cost = recoveryCost(INCIDENT);
const costAfter = ({ text }: Sentence) => recoveryCost({ ...INCIDENT, fault: toldFault(text) ?? 'us' });
const advice = decisionAdvice(MARGIN_CENTS, OPTIONS);
const expectedEuros = (wanted: DecisionName): number | undefined => {
  const cents = advice?.values.find(({ name }) => name === wanted)?.expectedCents;
  return cents === undefined ? undefined : cents / 100;
};

function capitalOf({ id }: Sentence, changes: Partial<RelationFacts> = {}) {
  const facts = RELATIONS[id];
  return facts === undefined ? null : relationalCapital({ ...facts, ...changes });
}

const tagIn = ({ text }: Sentence): string => text.replace(/^tag: /u, '');

/** What the ledger, the relation, the queue, the decision and the labels make of it. */
export const FIGURE_CHECKS: Checks<FigureExpectation> = {
  tagAccepted: (sentence, expected) => expect(labelRefusal(tagIn(sentence)) === null).toBe(expected),
  message: (sentence, expected) => expect(labelRefusal(tagIn(sentence))?.fr).toBe(expected),
  valueOffered: (_, expected) => expect(cost.givenCents / 100).toBe(expected),
  timeNotSold: (_, expected) => expect(cost.notSoldCents / 100).toBe(expected),
  displayed: (_, expected) => expect(cost.shownCents / 100).toBe(expected),
  opportunityAt50pct: (_, expected) => expect(cost.opportunityCents / 100).toBe(expected),
  breakEvenClientsAtMargin600: (_, expected) => expect(cost.breakEvenClients).toBe(expected),
  fault: ({ text }, expected) => expect(toldFault(text)).toBe(FAULTS[expected]),
  responsibility: (sentence, expected) => {
    expect(costAfter(sentence).responsibility).toBe(RESPONSIBILITIES[expected]);
  },
  supplierClaim: (sentence, expected) => expect(costAfter(sentence).hasSupplierClaim).toBe(expected),
  apologiesDue: (sentence, expected) => expect(costAfter(sentence).apologiesDue).toBe(expected),
  score: (sentence, expected) => expect(capitalOf(sentence)?.score).toBeCloseTo(expected, 1),
  grade: (sentence, expected) => expect(capitalOf(sentence)?.grade).toBe(expected),
  scoreWithoutKnowledge: (sentence, expected) => {
    expect(capitalOf(sentence, { usefulWarnings: 0 })?.score).toBeCloseTo(expected, 1);
  },
  first: (_, expected) => expect(queueOrder(QUEUE, NOW)[0]?.id).toBe(expected),
  accept: (_, expected) => expect(expectedEuros('accept')).toBe(expected),
  negotiate: (_, expected) => expect(expectedEuros('negotiate')).toBe(expected),
  refuse: (_, expected) => expect(expectedEuros('refuse')).toBe(expected),
  advice: (_, expected) => expect(advice?.advice).toBe(DECISIONS[expected]),
};
