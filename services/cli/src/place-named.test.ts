import { expect, test } from 'vitest';
import { placeNamed } from './place-named.ts';

const KNOWN = [{ id: 'durbuy', name: 'Durbuy' }];

test('a note is of a place that the firm has, however it was written, and of no other', () => {
  expect(placeNamed('durbuy ', KNOWN)).toMatchObject({ name: 'Durbuy' });
  expect(placeNamed('Nulle', KNOWN)).toBeNull();
  expect(placeNamed(null, KNOWN)).toEqual({ name: undefined });
  // Before the firm told its places, any will do.
  expect(placeNamed('Nulle', [])).toEqual({ name: 'Nulle' });
});
