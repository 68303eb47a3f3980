import { expect, test } from 'vitest';
import { agendaFrom, dayTyped } from './promise-agenda.ts';

const quebec = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' } as const;
/** Monday 2 November 2026, 10:00 in Montréal. */
const now = new Date('2026-11-02T15:00:00Z');
const row = (id: string, due: string | null, changes: object = {}) => ({
  id,
  state: 'open' as const,
  dueAt: due === null ? null : new Date(due),
  newDueAt: null,
  ...changes,
});

test('what passed, today, this week, later and without a day are told apart by the firm’s own day', () => {
  const agenda = agendaFrom(
    [
      row('passed', '2026-11-02T14:59:00Z'),
      row('tonight', '2026-11-03T04:00:00Z'),
      row('friday', '2026-11-06T22:00:00Z'),
      row('december', '2026-12-01T22:00:00Z'),
      row('someday', null),
      row('reproached', null, { state: 'broken' }),
      row('moved', '2026-11-01T22:00:00Z', { newDueAt: new Date('2026-11-04T22:00:00Z') }),
      row('done', '2026-11-01T22:00:00Z', { state: 'kept' }),
    ],
    now,
    quebec,
  );
  const ids = Object.fromEntries(Object.entries(agenda).map(([part, rows]) => [part, rows.map(({ id }) => id)]));
  expect(ids).toEqual({
    overdue: ['passed', 'reproached'],
    today: ['tonight'],
    week: ['friday', 'moved'],
    later: ['december'],
    undated: ['someday'],
    ended: ['done'],
  });
});

test.each([
  ['2026-11-27', '2026-11-28T04:59:59.000Z'],
  ['2026-11-27 14:00', '2026-11-27T19:00:00.000Z'],
  ['vendredi midi', '2026-11-06T17:00:00.000Z'],
  ['tomorrow', '2026-11-04T04:59:59.000Z'],
])('"%s" is a day', (words, instant) => {
  expect(dayTyped(words, { ...quebec, sentAt: now.toISOString() })?.toISOString()).toBe(instant);
});

test.each(['', 'quand je pourrai', '2026-02-30', '2026-11-27 99:99'])('"%s" is none', (words) => {
  expect(dayTyped(words, { ...quebec, sentAt: now.toISOString() })).toBeNull();
});
