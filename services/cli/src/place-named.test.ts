import { expect, test } from 'vitest';
import { placeNamed, placesNamed } from './place-named.ts';

const KNOWN = [{ id: 'durbuy', name: 'Durbuy' }];

test('a note is of a place that the firm has, however it was written, and of no other', () => {
  expect(placeNamed('durbuy ', KNOWN)).toMatchObject({ name: 'Durbuy' });
  expect(placeNamed('Nulle', KNOWN)).toBeNull();
  expect(placeNamed(null, KNOWN)).toEqual({ name: undefined });
  // Before the firm told its places, any will do.
  expect(placeNamed('Nulle', [])).toEqual({ name: 'Nulle' });
});

test('several places are all found as the firm writes them, or the first that is none is told', () => {
  expect(placesNamed(['DURBUY'], KNOWN, 'fr')).toEqual({ names: ['Durbuy'] });
  expect(placesNamed([], KNOWN, 'fr')).toEqual({ names: [] });
  expect(placesNamed(['Durbuy', 'Nulle'], KNOWN, 'fr')).toEqual({
    refused: expect.stringContaining('« Nulle » n’est pas un endroit de l’entreprise'),
  });
  expect(placesNamed(['Nulle'], [], 'en')).toEqual({ refused: expect.stringContaining('no place of the firm') });
});
