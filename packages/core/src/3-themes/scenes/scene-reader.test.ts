import { expect, test } from 'vitest';
import { scenesOf } from './scene-reader.ts';

function likeness(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}

test('words that share no stem meet where they stand in one scene, in both languages', () => {
  const french = scenesOf('Un fourgon décharge ses palettes dans la cour.', 'fr');
  const english = scenesOf('Kegs rolled off a lorry at five.', 'en');
  const towels = scenesOf('Il n’y avait ni savon ni serviette près du lavabo.', 'fr');
  expect(likeness(french, english)).toBeGreaterThan(0.6);
  expect(likeness(french, towels)).toBeLessThan(0.1);
});

test('a mixed message is read in both languages', () => {
  const mixed = scenesOf('La clim, it never worked, on a dormi avec un fan.', 'mixed');
  expect(likeness(mixed, scenesOf('The air conditioning, a fan', 'en'))).toBeGreaterThan(0.3);
});

test('a text of unknown words is in no scene, and any other has length one', () => {
  expect(Math.hypot(...scenesOf('Zygomorphe quetzal.', 'fr'))).toBe(0);
  expect(Math.hypot(...scenesOf('La porte et la clé', 'fr'))).toBeCloseTo(1, 5);
});
