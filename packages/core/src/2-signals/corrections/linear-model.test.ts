import { expect, it } from 'vitest';
import { chancesOf, linearModelFrom, pushOf } from './linear-model.ts';

const vectorOf = (...features: readonly number[]) => ({
  features: Int32Array.from(features),
  weights: Float64Array.from(features, () => 1 / Math.sqrt(features.length)),
});
const EXAMPLES = [
  { vector: vectorOf(0, 2), class: 0 },
  { vector: vectorOf(0, 3), class: 0 },
  { vector: vectorOf(1, 2), class: 1 },
  { vector: vectorOf(1, 3), class: 1 },
];

it('finds the feature that tells the classes apart, and gives no weight to one that both have', () => {
  const model = linearModelFrom(EXAMPLES, 4, 2);
  expect(chancesOf(model, vectorOf(0))[0]).toBeGreaterThan(0.9);
  expect(chancesOf(model, vectorOf(1))[1]).toBeGreaterThan(0.9);
  expect(pushOf(model, 0, 0)).toBeGreaterThan(1);
  expect(Math.abs(pushOf(model, 2, 0))).toBeLessThan(0.01);
});

it('is unsure of a text without a known feature, and its chances sum to one', () => {
  const chances = chancesOf(linearModelFrom(EXAMPLES, 4, 2), vectorOf());
  expect([...chances]).toEqual([0.5, 0.5]);
});

it('reaches the minimum: the gradient of the loss with its pull is nearly nought', () => {
  const model = linearModelFrom(EXAMPLES, 4, 2);
  const pull = 1 / (30 * EXAMPLES.length);
  const slope = model.weights.map((weight) => pull * weight);
  for (const { vector, class: own } of EXAMPLES) {
    const chances = chancesOf(model, vector);
    vector.features.forEach((feature, place) => {
      for (let at = 0; at < 2; at += 1) {
        const error = (chances[at] ?? 0) - (at === own ? 1 : 0);
        slope[feature * 2 + at] =
          (slope[feature * 2 + at] ?? 0) + (error * (vector.weights[place] ?? 0)) / EXAMPLES.length;
      }
    });
  }
  for (const part of slope) expect(Math.abs(part)).toBeLessThan(0.01);
});

it('gives the same weights twice', () => {
  expect(linearModelFrom(EXAMPLES, 4, 2)).toEqual(linearModelFrom(EXAMPLES, 4, 2));
});
