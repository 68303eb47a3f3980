import { describe, expect, it } from 'vitest';
import type { Client } from '../firm/client.ts';
import { clientFor, clientIndexFrom, clientKeyFor } from './client-key.ts';

const clientOf = (id: string, name: string, email: string | null, more: Partial<Client> = {}): Client => ({
  id: `cli_${id}`,
  name,
  email,
  organisation: null,
  clientSince: null,
  yearlyMarginCents: null,
  daysToPay: null,
  referrals: null,
  ...more,
});
const index = clientIndexFrom([
  clientOf('1', 'Jean-François Doyon', 'jfdoyon@boite.example', {
    otherEmails: ['doyon@perso.example'],
    phones: ['+15145550123', '+15145550000'],
  }),
  clientOf('2', 'Marie Roy', null, { phones: ['+15145550000'] }),
  clientOf('3', 'Roy Marie', 'autre@boite.example'),
  clientOf('4', 'Sylvie', null),
]);
const keyOf = (name: string | null, email: string | null, phone: string | null = null) => {
  const item = { author: { name, email, phone }, externalId: 'x1' };
  return clientKeyFor(item, clientFor(item, index));
};

describe('who counts as one client', () => {
  it('is the known client, by e-mail, by telephone, or by name in any order', () => {
    expect(keyOf('J-F Doyon', 'JFDoyon@boite.example')).toBe('cli_1');
    expect(keyOf('J-F Doyon', 'Doyon@perso.example')).toBe('cli_1');
    expect(keyOf('Une autre', null, '+15145550123')).toBe('cli_1');
    expect(keyOf('DOYON Jean-François', null)).toBe('cli_1');
  });

  it('is not the client of that name where another address or number is told: it may be a namesake', () => {
    expect(keyOf('M. Jean-Francois Doyon', 'perso@ailleurs.example')).toBe('perso@ailleurs.example');
    expect(keyOf('Jean-François Doyon', null, '+15145559999')).toBe('phone +15145559999');
  });

  it('is nobody’s number where two clients have it', () => {
    expect(keyOf(null, null, '+15145550000')).toBe('phone +15145550000');
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
