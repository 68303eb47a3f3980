import { expect, test } from 'vitest';
import type { ClientEvent } from './client-deeds.ts';
import { type WaitingClient, waitingList } from './waiting-list.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const waiting = (clientKey: string, changes: Partial<WaitingClient> = {}): WaitingClient => ({
  clientKey,
  severity: 2,
  since: hoursAgo(10),
  grade: 'B',
  deeds: [],
  ...changes,
});
const override = (grade: 'A' | 'D', until: string, id = 1): ClientEvent => ({
  ...{ id, at: hoursAgo(20), who: 'Ana', why: 'chantier en cours chez eux' },
  ...{ kind: 'override', clientKey: 'd', grade, until },
});
const orderOf = (clients: readonly WaitingClient[]) => waitingList(clients, NOW).map(({ clientKey }) => clientKey);

test('a grave complaint of a D goes before the annoyance of an A, whatever they have waited', () => {
  expect(
    orderOf([waiting('a', { grade: 'A', since: hoursAgo(99) }), waiting('d', { grade: 'D', severity: 8 })]),
  ).toEqual(['d', 'a']);
});

test('a question waits behind every complaint, and in its turn among questions', () => {
  const questions = [waiting('q1', { severity: null }), waiting('q2', { severity: null, since: hoursAgo(50) })];
  expect(orderOf([...questions, waiting('c', { severity: 1, since: hoursAgo(1) })])).toEqual(['c', 'q2', 'q1']);
});

test('within equal severity an A goes first, and a D never waits more than twice as long', () => {
  const a = waiting('a', { grade: 'A' });
  expect(orderOf([waiting('d', { grade: 'D', since: hoursAgo(19) }), a])).toEqual(['a', 'd']);
  expect(orderOf([waiting('d', { grade: 'D', since: hoursAgo(21) }), a])).toEqual(['d', 'a']);
});

test('an override holds until its day, with its reason, and not a day longer', () => {
  const held = waiting('d', { grade: 'D', since: hoursAgo(15), deeds: [override('A', '2026-12-01')] });
  const a = waiting('a', { grade: 'A' });
  expect(orderOf([held, a])).toEqual(['d', 'a']);
  expect(waitingList([held], NOW)[0]).toMatchObject({
    heldGrade: 'A',
    override: { why: 'chantier en cours chez eux' },
  });
  expect(orderOf([{ ...held, deeds: [override('A', '2026-11-21')] }, a])).toEqual(['a', 'd']);
  expect(orderOf([{ ...held, deeds: [override('A', '2026-12-01'), override('D', '2026-12-01', 2)] }, a])).toEqual([
    'a',
    'd',
  ]);
});
