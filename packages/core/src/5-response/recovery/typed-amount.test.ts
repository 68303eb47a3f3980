import { expect, test } from 'vitest';
import { centsTyped, shareTyped } from './typed-amount.ts';

test.each([
  ['82', 8_200],
  ['82,50', 8_250],
  ['82.5', 8_250],
  ['1 476 €', 147_600],
  ['1\u202f476,00\u00a0€', 147_600],
  ['$1,476.25', 147_625],
  ['1.476', 147_600],
  ['0', 0],
] as const)('« %s » is an amount', (typed, cents) => {
  expect(centsTyped(typed)).toBe(cents);
});

test.each(['', '-5', 'beaucoup', '1,2,3', '12345678901234567890123'])('« %s » is none', (typed) => {
  expect(centsTyped(typed)).toBeNull();
});

test('a share is typed in per cent or between 0 and 1', () => {
  expect(['50', '50 %', '0,5', '100', '1', '0', '1%'].map(shareTyped)).toEqual([0.5, 0.5, 0.5, 1, 1, 0, 0.01]);
  expect([shareTyped('120'), shareTyped('x')]).toEqual([null, null]);
});
