import { expect, test } from 'vitest';
import type { CalendarOf } from '../business-calendar.ts';
import { type PromiseEvidence, type PromiseToKeep, remindersFor, stateAsOf } from './promise-clock.ts';

const quebec: CalendarOf = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' };
const promise = (changes: Partial<PromiseToKeep> = {}): PromiseToKeep => ({
  id: 'prm_1',
  madeAt: new Date('2026-11-02T15:00:00Z'),
  dueAt: new Date('2026-11-05T15:00:00Z'),
  condition: null,
  state: 'open',
  ...changes,
});
const evidence = (changes: Partial<PromiseEvidence> = {}): PromiseEvidence => ({
  keptAt: null,
  renegotiatedAt: null,
  newDueAt: null,
  cancelledAt: null,
  ...changes,
});
const MADE = new Date('2026-11-02T15:00:00Z');
const listed = (kept: PromiseToKeep, now = kept.madeAt) =>
  remindersFor(kept, quebec, now).map(({ kind, at, to }) => `${kind} ${at.toISOString().slice(0, 16)} ${to.join('+')}`);

test('the day before to who does it, at the hour to the manager too, a working day later to the boss', () => {
  expect(listed(promise())).toEqual([
    'before_due 2026-11-04T15:00 performer',
    'due 2026-11-05T15:00 performer+manager',
    'overdue 2026-11-06T15:00 boss',
  ]);
});

test('a promise for the same day is recalled two hours before', () => {
  expect(listed(promise({ dueAt: new Date('2026-11-02T22:00:00Z') }))[0]).toBe('before_due 2026-11-02T20:00 performer');
});

test('a promise due within the hour has no early reminder', () => {
  expect(listed(promise({ dueAt: new Date('2026-11-02T16:00:00Z') }))[0]).toBe(
    'due 2026-11-02T16:00 performer+manager',
  );
});

test('nobody is disturbed on Sunday for Monday, and the boss waits for Monday after a Friday', () => {
  const monday = promise({ dueAt: new Date('2026-11-09T20:00:00Z') });
  expect(listed(monday)[0]).toBe('before_due 2026-11-09T12:00 performer');
  const friday = promise({ dueAt: new Date('2026-11-06T15:00:00Z') });
  expect(listed(friday)[2]).toBe('overdue 2026-11-09T15:00 boss');
});

test('nobody is disturbed at night', () => {
  const midnight = promise({ dueAt: new Date('2026-11-06T04:59:00Z') });
  expect(listed(midnight)).toEqual([
    'before_due 2026-11-05T12:00 performer',
    'due 2026-11-05T21:00 performer+manager',
    'overdue 2026-11-09T12:00 boss',
  ]);
});

test('what is due by the end of a day is recalled that afternoon, unless it was promised in the evening', () => {
  const tonight = { dueAt: new Date('2026-11-03T04:59:00Z') };
  expect(listed(promise(tonight))[0]).toBe('due 2026-11-02T21:00 performer+manager');
  expect(listed(promise({ ...tonight, madeAt: new Date('2026-11-02T22:00:00Z') }))[0]).toBe(
    'due 2026-11-03T12:00 performer+manager',
  );
});

test('a day told after the first one passed is recalled like any other', () => {
  const moved = promise({ state: 'broken', isMoved: true });
  expect(listed(moved)).toEqual([
    'before_due 2026-11-04T15:00 performer',
    'due 2026-11-05T15:00 performer+manager',
    'overdue 2026-11-06T15:00 boss',
  ]);
});

test('who promised a Saturday is recalled that Saturday', () => {
  expect(listed(promise({ dueAt: new Date('2026-11-07T15:00:00Z') }))[1]).toBe(
    'due 2026-11-07T15:00 performer+manager',
  );
});

test('a promise found three weeks late rings once, not three times', () => {
  expect(listed(promise(), new Date('2026-11-26T15:00:00Z'))).toEqual(['overdue 2026-11-06T15:00 boss']);
});

test('a condition gets a review date and is never late', () => {
  const waiting = promise({ dueAt: null, condition: 'chambre libérée' });
  expect(listed(waiting)).toEqual(['review 2026-11-16T15:00 performer+manager']);
  expect(stateAsOf(waiting, evidence(), new Date('2027-02-02T15:00:00Z'))).toBe('open');
  expect(stateAsOf(waiting, evidence(), new Date('2027-11-02T15:00:00Z'))).toBe('expired');
});

test('a review that nobody answered comes back', () => {
  const waiting = promise({ dueAt: null });
  expect(listed(waiting, new Date('2026-11-10T15:00:00Z'))).toEqual([
    'review 2026-11-09T15:00 performer+manager',
    'review 2026-11-16T15:00 performer+manager',
  ]);
});

test('a promise kept, late or cancelled is left in peace; a broken one still reaches the boss', () => {
  for (const state of ['kept', 'late', 'cancelled'] as const) expect(listed(promise({ state }))).toEqual([]);
  expect(listed(promise({ state: 'broken' }))).toEqual(['overdue 2026-11-06T15:00 boss']);
});

test('the moment it is due is told of although nobody has kept it by then', () => {
  const justAfter = new Date('2026-11-05T15:00:01Z');
  expect(listed(promise({ state: 'broken' }), justAfter)[0]).toBe('due 2026-11-05T15:00 performer+manager');
});

test('kept in time, kept late, and broken are three different things', () => {
  const later = new Date('2026-11-20T15:00:00Z');
  expect(stateAsOf(promise(), evidence({ keptAt: new Date('2026-11-05T14:00:00Z') }), later)).toBe('kept');
  expect(stateAsOf(promise(), evidence({ keptAt: new Date('2026-11-06T14:00:00Z') }), later)).toBe('late');
  expect(stateAsOf(promise(), evidence(), later)).toBe('broken');
  expect(stateAsOf(promise(), evidence(), MADE)).toBe('open');
});

test('told before the date that it will be late: renegotiated, not broken; told after: broken', () => {
  const newDueAt = new Date('2026-11-12T15:00:00Z');
  const inTime = evidence({ renegotiatedAt: new Date('2026-11-04T15:00:00Z'), newDueAt });
  const tooLate = evidence({ renegotiatedAt: new Date('2026-11-06T15:00:00Z'), newDueAt });
  const between = new Date('2026-11-08T15:00:00Z');
  expect(stateAsOf(promise(), inTime, between)).toBe('renegotiated');
  expect(stateAsOf(promise(), inTime, new Date('2026-11-13T15:00:00Z'))).toBe('broken');
  expect(stateAsOf(promise(), { ...inTime, keptAt: newDueAt }, new Date('2026-11-13T15:00:00Z'))).toBe('kept');
  expect(stateAsOf(promise(), tooLate, between)).toBe('broken');
});

test('what the future holds is not evidence yet', () => {
  expect(stateAsOf(promise(), evidence({ keptAt: new Date('2026-11-04T15:00:00Z') }), MADE)).toBe('open');
});

test('the customer’s reproach stands until we can show the contrary', () => {
  const reproach = promise({ dueAt: null, state: 'broken' });
  expect(stateAsOf(reproach, evidence(), MADE)).toBe('broken');
  expect(stateAsOf(reproach, evidence({ keptAt: MADE }), MADE)).toBe('kept');
});

test('what the client reproached and we did afterwards is made good, not kept', () => {
  const reproach = promise({ dueAt: null, state: 'broken', isReproach: true });
  const later = new Date('2026-11-09T15:00:00Z');
  expect(stateAsOf(reproach, evidence({ keptAt: later }), later)).toBe('repaired');
});

test('a note that nobody understood is asked again the next working day', () => {
  const friday = promise({ dueAt: null, isUnclear: true, madeAt: new Date('2026-11-06T15:00:00Z') });
  expect(listed(friday)).toEqual(['review 2026-11-09T15:00 performer+manager']);
});

test('the same moment is told of once, whatever becomes of the calendar', () => {
  const here = remindersFor(promise(), quebec, MADE).map(({ kind, occasion }) => `${kind} ${occasion}`);
  const elsewhere = remindersFor(promise(), { ...quebec, timeZone: 'America/Vancouver' }, MADE);
  expect(elsewhere.map(({ kind, occasion }) => `${kind} ${occasion}`)).toEqual(here);
});
