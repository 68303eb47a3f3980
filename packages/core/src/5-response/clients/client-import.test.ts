import { expect, test } from 'vitest';
import type { Client } from '../../firm/client.ts';
import { parseClient } from '../../firm/parse-client.ts';
import { clientImportFrom } from './client-import.ts';

const clientOf = (row: Record<string, unknown>): Client => {
  const parsed = parseClient(row);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
};

test('a list that comes again adds nobody and changes nothing', () => {
  const told = [
    clientOf({ name: 'Luc Roy', email: 'luc@a.example' }),
    clientOf({ name: 'Ann Lee', phone: '514 555-0123' }),
  ];
  const first = clientImportFrom(told, []);
  expect(first).toMatchObject({ added: 2, updated: 0 });
  expect(clientImportFrom(told, first.clients)).toMatchObject({ clients: [], added: 0, updated: 0, unchanged: 2 });
});

test('a person known by name alone is the same once an address is told, and keeps the id', () => {
  const known = [clientOf({ name: 'Michel Dantinne', referrals: 3 })];
  const told = [clientOf({ name: 'DANTINNE Michel', email: 'm@d.example', yearly_spend: 100 })];
  const { clients, updated } = clientImportFrom(told, known);
  expect(updated).toBe(1);
  expect(clients).toMatchObject([{ id: known[0]?.id, email: 'm@d.example', referrals: 3, yearlySpendCents: 100_00 }]);
});

test('two namesakes with two addresses stay two', () => {
  const known = [clientOf({ name: 'Luc Roy', email: 'luc@a.example' })];
  expect(clientImportFrom([clientOf({ name: 'Luc Roy', email: 'luc@b.example' })], known)).toMatchObject({ added: 1 });
});

test('what a list does not tell stays, what it tells is new, addresses add up', () => {
  const known = [clientOf({ name: 'Luc Roy', email: 'luc@a.example', referrals: 2, notes: 'chambre 7' })];
  const told = [clientOf({ name: 'Luc Roy', email: 'luc@b.example', other_emails: 'luc@a.example', referrals: 4 })];
  expect(clientImportFrom(told, known).clients).toMatchObject([
    { id: known[0]?.id, email: 'luc@b.example', otherEmails: ['luc@a.example'], referrals: 4, notes: 'chambre 7' },
  ]);
});

test('two rows of one list about one person are one client', () => {
  const told = [
    clientOf({ name: 'Luc Roy', email: 'luc@a.example' }),
    clientOf({ name: 'Luc Roy', email: 'LUC@A.example', referrals: 1 }),
  ];
  expect(clientImportFrom(told, [])).toMatchObject({ added: 1, updated: 1, clients: [{ referrals: 1 }] });
});
