import { expect, test } from 'vitest';
import type { ClientEvent } from './client-deeds.ts';
import { clientJournal, type JournalRow, usefulWarningsIn } from './client-journal.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const row = (grievanceId: string, changes: Partial<JournalRow> = {}): JournalRow => ({
  grievanceId,
  themeId: `thm_${grievanceId}`,
  receivedAt: at(10),
  itemState: 'new',
  itemFixedAt: null,
  ...changes,
});
const judged = (id: number, grievanceId: string, outcome: 'useful' | 'refused' | 'done', why: string | null) =>
  ({
    id,
    at: at(20),
    who: 'Ana',
    why,
    kind: 'outcome',
    clientKey: 'a',
    grievanceId,
    complaintId: 'cmp_1',
    outcome,
  }) satisfies ClientEvent;

test('a criticism has the outcome that a person gave it, else the one that facts show, else none', () => {
  const rows = [
    row('refused'),
    row('mended', { itemState: 'verified', itemFixedAt: at(15) }),
    row('first'),
    row('open'),
    row('relapsed', { itemState: 'regressed', itemFixedAt: at(15) }),
    row('later', { itemState: 'fixed', itemFixedAt: at(5) }),
  ];
  const firsts = [{ themeId: 'thm_first', at: at(10), spreadAt: at(48) }];
  const deeds = [
    judged(1, 'refused', 'useful', null),
    judged(2, 'refused', 'refused', 'le spa restera fermé le lundi'),
  ];
  const journal = clientJournal(rows, deeds, firsts);
  expect(journal.map(({ outcome }) => outcome && [outcome.outcome, outcome.by, outcome.why])).toEqual([
    ['refused', 'person', 'le spa restera fermé le lundi'],
    ['done', 'item', null],
    ['useful', 'first', null],
    null,
    null,
    null,
  ]);
  expect(usefulWarningsIn(journal)).toBe(2);
});

test('the same thing told five times is one useful warning', () => {
  const rows = ['a', 'b', 'c'].map((id) => row(id, { themeId: 'thm_x', itemState: 'fixed', itemFixedAt: at(12) }));
  expect(usefulWarningsIn(clientJournal(rows, [], []))).toBe(1);
});
