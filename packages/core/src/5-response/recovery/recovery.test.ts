import { expect, test } from 'vitest';
import { relationalCapital } from '../clients/relational-capital.ts';
import { type DecisionOption, decisionAdvice } from '../conditions/decision.ts';
import { labelRefusal } from '../silence/label-refusal.ts';
import { type RecoveryGesture, recoveryCost, returnRate } from './recovery.ts';

const nineSessions: RecoveryGesture = {
  people: 9,
  unitPriceCents: 8200,
  unitCashCents: 0,
  utilisation: 0.5,
  yearlyMarginCents: 60_000,
  fault: 'supplier',
  paidCents: 8200,
  failures: 1,
};

test('R1: nine half-hours at 82 € given back cost 738 € given and 738 € not sold, 1 476 € shown', () => {
  const cost = recoveryCost(nineSessions);
  expect(cost).toMatchObject({
    givenCents: 73_800,
    notSoldCents: 73_800,
    shownCents: 147_600,
    opportunityCents: 36_900,
  });
  expect(cost.breakEvenClients).toBe(3);
  expect(recoveryCost({ ...nineSessions, utilisation: 1 }).breakEvenClientsByOpportunity).toBe(2);
});

test('R3: the supplier’s fault is still our responsibility, with nine apologies and a claim', () => {
  expect(recoveryCost(nineSessions)).toMatchObject({ responsibility: 'us', hasSupplierClaim: true, apologiesDue: 9 });
  expect(recoveryCost({ ...nineSessions, fault: 'us' }).hasSupplierClaim).toBe(false);
});

test('a gesture above one and a half times the price, or money after a second failure, is questioned', () => {
  expect(recoveryCost(nineSessions).warnings).toEqual([]);
  expect(recoveryCost({ ...nineSessions, paidCents: 5000, failures: 2 }).warnings).toEqual([
    'above_price',
    'apology_first',
  ]);
});

test('without a known margin nobody pretends to know when it pays', () => {
  expect(recoveryCost({ ...nineSessions, yearlyMarginCents: null }).breakEvenClients).toBeNull();
});

test('of nine people six came back: an indication, with its interval', () => {
  const rate = returnRate({ returned: 6, people: 9 });
  expect(rate?.isIndicative).toBe(true);
  expect(rate?.low).toBeCloseTo(0.354, 2);
  expect(rate?.high).toBeCloseTo(0.879, 2);
  expect(returnRate({ returned: 0, people: 0 })).toBeNull();
});

const faithful = {
  years: 10,
  lateDays: 0,
  referrals: 12,
  courtesy: { courteous: 30, messages: 30 },
  usefulWarnings: 0,
} as const;
const demanding = {
  years: 3,
  lateDays: 35,
  referrals: 0,
  courtesy: { courteous: 12, messages: 20 },
  usefulWarnings: 3,
} as const;

test('K1: ten years, pays cash, twelve referrals, always courteous: 81.4, A', () => {
  const capital = relationalCapital(faithful);
  expect(capital?.score).toBeCloseTo(81.4, 1);
  expect(capital?.grade).toBe('A');
});

test('K2: three useful warnings lift a late payer from 25.8 to 37.5, C', () => {
  expect(relationalCapital(demanding)?.score).toBeCloseTo(37.5, 1);
  expect(relationalCapital(demanding)?.grade).toBe('C');
  expect(relationalCapital({ ...demanding, usefulWarnings: 0 })?.score).toBeCloseTo(25.8, 1);
});

test('what is unknown counts neither for nor against, and nothing known is no score', () => {
  const onlyPayment = { years: null, lateDays: 0, referrals: null, courtesy: null, usefulWarnings: null };
  expect(relationalCapital(onlyPayment)?.score).toBe(100);
  expect(relationalCapital({ ...onlyPayment, lateDays: null })).toBeNull();
});

test('T5: accept 2 475, negotiate 3 050, refuse 2 600: negotiate', () => {
  const option = (name: DecisionOption['name'], stay: number, cost: number, damage: number): DecisionOption => ({
    name,
    stayProbability: stay,
    costCents: cost * 100,
    damageProbability: damage,
    damageCents: 150_000,
  });
  const advice = decisionAdvice(400_000, [
    option('accept', 0.9, 600, 0.35),
    option('negotiate', 0.85, 200, 0.1),
    option('refuse', 0.65, 0, 0),
  ]);
  expect(advice?.values.map((value) => value.expectedCents)).toEqual([247_500, 305_000, 260_000]);
  expect(advice?.advice).toBe('negotiate');
  expect(decisionAdvice(400_000, [])).toBeNull();
});

test('C10a: a label that judges the person is refused with « Décrivez le fait, pas la personne. »', () => {
  for (const label of [
    'chiant',
    'Client CHIANTE',
    'relou',
    'Karen',
    'casse-pieds',
    'client difficile',
    'Débile',
    'rude customer',
  ]) {
    expect(labelRefusal(label)?.fr, label).toBe('Décrivez le fait, pas la personne.');
  }
});

test('a label that tells what happened is welcome', () => {
  for (const label of [
    'retard de livraison',
    'facture en double',
    'consigne difficile à lire',
    'rude au toucher',
    'contrat',
    'late refund',
    'conseil',
  ]) {
    expect(labelRefusal(label), label).toBeNull();
  }
});
