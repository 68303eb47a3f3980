import { expect, test } from 'vitest';
import { phoneKeyFor } from './phone-key.ts';

test('one number is one, however it is written', () => {
  const quebec = ['514 555-0123', '(514) 555-0123', '1-514-555-0123', '+1 514 555 0123', '514.555.0123 poste 12'];
  expect(new Set(quebec.map((written) => phoneKeyFor(written, 'CA')))).toEqual(new Set(['+15145550123']));
  const france = ['06 12 34 56 78', '+33 6 12 34 56 78', '0033612345678', '+33 (0)6 12 34 56 78'];
  expect(new Set(france.map((written) => phoneKeyFor(written, 'FR')))).toEqual(new Set(['+33612345678']));
  expect(phoneKeyFor('0470/12.34.56', 'BE')).toBe('+32470123456');
  expect(phoneKeyFor('081 22 33 44', 'BE')).toBe('+3281223344');
});

test('what is no number to dial points at nobody', () => {
  for (const written of ['', 'le matin', '555-0123', '0000000000', '12', '1234567890123456']) {
    expect(phoneKeyFor(written, 'CA'), written).toBeNull();
  }
  expect(phoneKeyFor('6 12 34 56 78', 'FR')).toBeNull();
});
