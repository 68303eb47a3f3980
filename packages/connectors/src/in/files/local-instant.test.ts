import { expect, test } from 'vitest';
import { instantOfLocal } from './local-instant.ts';
import { parseDate } from './parse-date.ts';

test.each([
  ['2026-01-15T09:00:00', 'America/Montreal', '2026-01-15T14:00:00Z'],
  ['2026-07-15T09:00:00', 'America/Montreal', '2026-07-15T13:00:00Z'],
  ['2026-07-15T09:00:00', 'Europe/Paris', '2026-07-15T07:00:00Z'],
  ['2026-12-31T23:30:00', 'America/Montreal', '2027-01-01T04:30:00Z'],
  ['2026-07-15T09:00:00', 'Asia/Kolkata', '2026-07-15T03:30:00Z'],
  // Twice in autumn, never in spring.
  ['2026-11-01T01:30:00', 'America/Montreal', '2026-11-01T05:30:00Z'],
  ['2026-11-01T03:00:00', 'America/Montreal', '2026-11-01T08:00:00Z'],
  ['2026-03-08T01:59:00', 'America/Montreal', '2026-03-08T06:59:00Z'],
  ['2026-03-08T02:30:00', 'America/Montreal', '2026-03-08T07:30:00Z'],
  ['2026-03-08T03:00:00', 'America/Montreal', '2026-03-08T07:00:00Z'],
])('%s in %s is %s', (local, timeZone, instant) => {
  expect(instantOfLocal(local, timeZone)).toBe(instant);
});

test.each([
  ['03/03/2026 10:12', '2026-03-03T15:12:00Z'],
  ['2026-03-03 10:12:30', '2026-03-03T15:12:30Z'],
  ['3 mars 2026 à 10 h 12', '2026-03-03T15:12:00Z'],
  ['March 3, 2026 10:12 PM', '2026-03-04T03:12:00Z'],
  // What says its offset keeps it, and a day stays a day.
  ['2026-03-03T10:12:00Z', '2026-03-03T10:12:00Z'],
  ['2026-03-03T10:12:00+01:00', '2026-03-03T10:12:00+01:00'],
  ['2026-03-03 10:12 UTC', '2026-03-03T10:12:00Z'],
  ['2026-03-03', '2026-03-03T12:00:00Z'],
  ['46084.425', '2026-03-03T15:12:00Z'],
])('"%s", written in Montréal, is %s', (written, instant) => {
  expect(parseDate(written, 'day-first', 'America/Montreal')).toBe(instant);
});
