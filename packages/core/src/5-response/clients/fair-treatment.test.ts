import { expect, test } from 'vitest';
import { firmFormatFor } from '../../4-backlog/format.ts';
import type { CalendarOf } from '../business-calendar.ts';
import { followUpAt } from '../promises/follow-up.ts';
import { dismissalVerdict } from '../silence/dismissal-rate.ts';
import { toleranceFor } from '../silence/tolerance.ts';
import { queueOrder, type Waiting } from './queue-order.ts';

const NOW = new Date('2026-11-16T15:00:00Z');
const HOUR = 3_600_000;
const before = (hours: number) => new Date(NOW.getTime() - hours * HOUR);

test('nine of twelve complaints dismissed where the team dismisses 15 % is flagged, two of three is not', () => {
  expect(dismissalVerdict({ dismissed: 9, handled: 12 }, 0.15).isFlagged).toBe(true);
  expect(dismissalVerdict({ dismissed: 2, handled: 3 }, 0.15).isFlagged).toBe(false);
  expect(dismissalVerdict({ dismissed: 3, handled: 20 }, 0.15).isFlagged).toBe(false);
});

test('a team that never dismisses, or always does, crashes nothing', () => {
  expect(dismissalVerdict({ dismissed: 0, handled: 20 }, 0).isFlagged).toBe(false);
  expect(dismissalVerdict({ dismissed: 20, handled: 20 }, 1).isFlagged).toBe(false);
});

const format = firmFormatFor({ country: 'CA', currency: 'CAD', timeZone: 'America/Toronto' });
const saturday = {
  name: 'Équipe du samedi',
  isPerson: false,
  clients: 6,
  firstComplaintAt: before(47 * 24 + 1),
  lastActionAt: null,
};

test('Saturday’s team: six clients, no action noted for 47 days', () => {
  expect(toleranceFor(saturday, format, NOW)?.reason).toEqual({
    fr: 'Équipe du samedi\u00a0: 6\u00a0clients, aucune action notée depuis 47\u00a0jours.',
    en: 'Équipe du samedi: 6\u00a0clients, no action noted for 47\u00a0days.',
  });
});

test('a person is named only with five clients over 28 days', () => {
  const person = { ...saturday, name: 'Marc', isPerson: true };
  expect(toleranceFor({ ...person, clients: 4 }, format, NOW)).toBeNull();
  expect(toleranceFor({ ...person, firstComplaintAt: before(27 * 24) }, format, NOW)).toBeNull();
  expect(toleranceFor(person, format, NOW)?.days).toBe(47);
});

test('an action noted starts the clock again', () => {
  expect(toleranceFor({ ...saturday, lastActionAt: before(10 * 24) }, format, NOW)?.days).toBe(10);
});

const waiting = (id: string, changes: Partial<Waiting>): Waiting => ({
  id,
  severity: 2,
  grade: 'A',
  receivedAt: before(2),
  ...changes,
});

test('K3: a critical complaint of a D client comes before the annoyance of an A client', () => {
  const order = queueOrder([waiting('a', {}), waiting('d', { grade: 'D', severity: 8 })], NOW);
  expect(order.map(({ id }) => id)).toEqual(['d', 'a']);
});

test('nobody waits more than twice the time of an A', () => {
  const order = (hours: number) =>
    queueOrder([waiting('a', {}), waiting('d', { grade: 'D', receivedAt: before(hours) })], NOW).map(({ id }) => id);
  expect(order(3.9)).toEqual(['a', 'd']);
  expect(order(4.1)).toEqual(['d', 'a']);
});

const quebec: CalendarOf = { country: 'CA', region: 'QC', timeZone: 'America/Toronto' };

test('news is given before most clients ask for it', () => {
  const delays = [24, 30, 48, 60, 72, 72, 96, 96, 120, 168, 200].map((hours) => hours * HOUR);
  const openCase = { lastContactAt: new Date('2026-11-09T15:00:00Z'), lastTouchAt: null, lastDecidedAt: null };
  expect(followUpAt(openCase, delays, quebec).toISOString()).toBe('2026-11-12T12:00:00.000Z');
});

test('at most one touch a week, never at night, and two working days while nothing is known', () => {
  const lastContactAt = new Date('2026-11-13T15:00:00Z');
  expect(followUpAt({ lastContactAt, lastTouchAt: null, lastDecidedAt: null }, [], quebec).toISOString()).toBe(
    '2026-11-17T15:00:00.000Z',
  );
  const touched = { lastContactAt, lastTouchAt: new Date('2026-11-13T15:00:00Z'), lastDecidedAt: null };
  expect(followUpAt(touched, [], quebec).toISOString()).toBe('2026-11-20T15:00:00.000Z');
});
