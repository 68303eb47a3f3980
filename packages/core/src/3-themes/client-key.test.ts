import { describe, expect, it } from 'vitest';
import type { Client } from '../firm/client.ts';
import { clientFor, clientIndexFrom, clientKeyFor } from './client-key.ts';

const clientOf = (id: string, name: string, email: string | null): Client => ({
  id: `cli_${id}`,
  name,
  email,
  organisation: null,
  clientSince: null,
  yearlyMarginCents: null,
  daysToPay: null,
  referrals: null,
});
const index = clientIndexFrom([
  clientOf('1', 'Jean-François Doyon', 'jfdoyon@boite.example'),
  clientOf('2', 'Marie Roy', null),
  clientOf('3', 'Roy Marie', 'autre@boite.example'),
  clientOf('4', 'Sylvie', null),
]);
const keyOf = (name: string | null, email: string | null) => {
  const item = { author: { name, email }, externalId: 'x1' };
  return clientKeyFor(item, clientFor(item, index));
};

describe('who counts as one client', () => {
  it('is the known client, by e-mail or by name in any order', () => {
    expect(keyOf('J-F Doyon', 'JFDoyon@boite.example')).toBe('cli_1');
    expect(keyOf('DOYON Jean-François', null)).toBe('cli_1');
    expect(keyOf('M. Jean-Francois Doyon', 'perso@ailleurs.example')).toBe('cli_1');
  });

  it('is the e-mail of a stranger, else the name', () => {
    expect(keyOf('Paul', 'Paul@Ailleurs.example')).toBe('paul@ailleurs.example');
    expect(keyOf('Bec fin de Beauport', null)).toBe(keyOf('bec fin de beauport', null));
  });

  it('is nobody’s client when two clients bear the name, or when it is a first name alone', () => {
    expect(keyOf('Marie Roy', null)).toBe('name marie roy');
    expect(keyOf('Sylvie', null)).toBe('name sylvie');
  });

  it('is the message itself when nobody signed, so that two strangers stay two', () => {
    expect(keyOf(null, null)).toBe('item x1');
    expect(keyOf('Anonyme', null)).toBe('item x1');
    expect(keyOf('A Google user', null)).toBe('item x1');
  });
});
