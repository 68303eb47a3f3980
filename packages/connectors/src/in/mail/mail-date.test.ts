import { expect, test } from 'vitest';
import { type MailDates, mailInstant } from './mail-date.ts';

const at = (written: string | null, more: Partial<MailDates> = {}) =>
  mailInstant({ written, received: null, arrivedAt: null, timeZone: null, ...more });

test.each([
  ['Tue, 3 Mar 2026 10:12:00 -0500', '2026-03-03T15:12:00.000Z'],
  ['3 Mar 2026 10:12 -0500', '2026-03-03T15:12:00.000Z'],
  ['Tue, 03 Mar 26 10:12:00 EST', '2026-03-03T15:12:00.000Z'],
  ['Tue, 3 Mar 2026 10:12:00 -0500 (heure normale (de l’Est))', '2026-03-03T15:12:00.000Z'],
  ['Tue, 3 Mar 2026 16:12:00 GMT+0100', '2026-03-03T15:12:00.000Z'],
  ['Tuesday, 3-Mar-2026 16:12:00 +01:00', '2026-03-03T15:12:00.000Z'],
  ['Tue, 3 Mar 2026 16:12:00 CET', '2026-03-03T15:12:00.000Z'],
  ['Tue, 3 Mar 2026 15:12:60 -0000', '2026-03-03T15:12:59.000Z'],
  ['2026-03-03T15:12:00Z', '2026-03-03T15:12:00Z'],
  ['mardi 3 mars 2026 15:12', '2026-03-03T15:12:00Z'],
  ['Tue, 31 Feb 2026 10:12:00 -0500', null],
  ['hier', null],
  ['', null],
])('%s', (written, instant) => {
  expect(at(written)).toBe(instant === null ? null : new Date(instant).toISOString());
});

test('a time without zone is the receiving server’s, else that of the firm’s clocks', () => {
  const local = 'Tue, 3 Mar 2026 10:12:00';
  const received = 'from a by b; Tue, 3 Mar 2026 15:12:09 +0000 (UTC)';
  expect(at(local, { received, timeZone: 'Europe/Paris' })).toBe('2026-03-03T15:12:09.000Z');
  expect(at(local, { timeZone: 'America/Toronto' })).toBe('2026-03-03T15:12:00.000Z');
  expect(at('Fri, 3 Jul 2026 10:12:00', { timeZone: 'America/Toronto' })).toBe('2026-07-03T14:12:00.000Z');
  expect(at(local)).toBe('2026-03-03T10:12:00.000Z');
});

test('the hour that the clocks skip or repeat is an hour all the same', () => {
  const timeZone = 'America/Toronto';
  expect(at('Sun, 8 Mar 2026 02:30:00', { timeZone })).toMatch(/^2026-03-08T0[67]:30/);
  expect(at('Sun, 1 Nov 2026 01:30:00', { timeZone })).toMatch(/^2026-11-01T0[56]:30/);
});

test('what the mailbox says counts only where the letter says nothing', () => {
  const arrivedAt = '2026-05-01T00:00:00.000Z';
  expect(at('Tue, 3 Mar 2019 10:12:00 -0500', { arrivedAt })).toBe('2019-03-03T15:12:00.000Z');
  expect(at(null, { arrivedAt })).toBe(arrivedAt);
  expect(at('n’importe quoi', { arrivedAt })).toBe(arrivedAt);
});

test('a date made to hang is no date', () => {
  expect(at(`Tue, 3 Mar${' '.repeat(1_000_000)}`)).toBeNull();
  expect(at('('.repeat(1_000_000))).toBeNull();
});
