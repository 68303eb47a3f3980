import { expect, test } from 'vitest';
import { type ContactRow, contactLeaksFrom } from './contact-leaks.ts';

const row = (id: string, day: string, changes: Partial<ContactRow> = {}): ContactRow => ({
  id,
  clientKey: 'gagnon',
  receivedAt: new Date(`${day}T12:00:00Z`),
  channel: 'phone_note',
  priorContactsClaimed: 0,
  ...changes,
});
const review = (changes: Partial<ContactRow> = {}) =>
  row('review', '2026-06-20', { channel: 'review', priorContactsClaimed: 2, ...changes });

test('a review that claims two calls nobody noted is a leak', () => {
  expect(contactLeaksFrom([review()])).toEqual([{ id: 'review', claimed: 2, recorded: 0 }]);
});

test('calls of the same client that were noted answer for the claim, one by one', () => {
  const first = row('a', '2026-06-02');
  const second = row('b', '2026-06-09');
  expect(contactLeaksFrom([review(), first])).toEqual([{ id: 'review', claimed: 2, recorded: 1 }]);
  expect(contactLeaksFrom([second, review(), first])).toEqual([]);
});

test('another client’s call, a later call, an old case and another review answer for nothing', () => {
  const others = [
    row('other', '2026-06-02', { clientKey: 'roy' }),
    row('later', '2026-06-25'),
    row('old', '2025-06-02'),
    row('said twice', '2026-06-10', { channel: 'review' }),
  ];
  expect(contactLeaksFrom([review(), ...others])).toEqual([{ id: 'review', claimed: 2, recorded: 0 }]);
});

test('a letter that recalls earlier letters is no leak by itself, and nothing claimed is none', () => {
  expect(contactLeaksFrom([review({ channel: 'email' }), review({ priorContactsClaimed: 0 })])).toEqual([]);
});
