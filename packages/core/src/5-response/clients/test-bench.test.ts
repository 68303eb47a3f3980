import { expect, test } from 'vitest';
import { type BenchCandidate, benchReasonText, testBenchFrom } from './test-bench.ts';

const candidate = (clientKey: string, changes: Partial<BenchCandidate> = {}): BenchCandidate => ({
  clientKey,
  name: clientKey,
  warning: null,
  usefulWarnings: 0,
  criticisms: 3,
  aboutProduct: 0,
  grade: 'B',
  hasOpenCase: false,
  brokenPromises: 0,
  seeksMoney: false,
  isCourteous: true,
  wasInvited: false,
  hasDeclined: false,
  canBeReached: true,
  ...changes,
});

test('five are chosen: who warns early first, then who knows this kind of thing, then whose criticisms were of use', () => {
  const bench = testBenchFrom([
    candidate('e', { criticisms: 9 }),
    candidate('useful', { usefulWarnings: 2 }),
    candidate('about', { aboutProduct: 1 }),
    candidate('warns', { warning: { observed: 4, leadDays: 38 }, grade: 'D' }),
    candidate('a'),
    candidate('b'),
    candidate('once', { criticisms: 1 }),
    candidate('praises', { criticisms: 0 }),
  ]);
  expect(bench.seats.map(({ clientKey }) => clientKey)).toEqual(['warns', 'about', 'useful', 'e', 'a']);
  expect(bench.leftOut).toEqual([]);
});

test('nobody is asked a favour while a case is open, and it is said why', () => {
  const warning = { observed: 5, leadDays: null };
  const bench = testBenchFrom([
    candidate('case', { warning, hasOpenCase: true }),
    candidate('money', { warning, seeksMoney: true }),
    candidate('insult', { warning, isCourteous: false }),
    candidate('no', { warning, hasDeclined: true }),
    candidate('nowhere', { warning, canBeReached: false }),
    candidate('yes'),
  ]);
  expect(bench.seats.map(({ clientKey }) => clientKey)).toEqual(['yes']);
  expect(Object.fromEntries(bench.leftOut.map(({ clientKey, why }) => [clientKey, why]))).toEqual({
    case: 'open_case',
    money: 'seeks_money',
    insult: 'conduct',
    no: 'declined',
    nowhere: 'out_of_reach',
  });
});

test('each seat has a reason made of what they told', () => {
  const { warning: _, ...quiet } = candidate('x', { usefulWarnings: 1, aboutProduct: 2 });
  expect(benchReasonText({ ...quiet, warning: null }, 'M. X', 'fr-CA')).toBe(
    '2\u00a0critiques sur ce genre de produit, 1\u00a0critique utile.',
  );
  const lavoie = candidate('x', { warning: { observed: 4, leadDays: 38 } });
  expect(benchReasonText(lavoie, 'M. Lavoie', 'fr-CA')).toBe(
    'M. Lavoie vous a prévenu 4\u00a0fois, 38\u00a0jours avant les autres.',
  );
  expect(benchReasonText({ ...lavoie, brokenPromises: 1 }, 'M. Lavoie', 'fr-CA')).toContain('tenez-la d’abord');
  expect(benchReasonText(candidate('x'), 'X', 'en-CA')).toBe('3\u00a0precise criticisms in a year.');
});
