import { expect, test } from 'vitest';
import { lastReportWeekFor, nextReportAt, nextWatchAt, reportWeekFor } from './schedule.ts';

const QUEBEC = { timeZone: 'America/Toronto' };
const BRUSSELS = { timeZone: 'Europe/Brussels' };

test('on Monday morning the report tells of the week that just ended', () => {
  expect(reportWeekFor(new Date('2026-11-23T12:30:00Z'), QUEBEC)).toBe('2026-W47');
  expect(reportWeekFor(new Date('2026-11-21T12:30:00Z'), QUEBEC)).toBe('2026-W47');
});

test('a mail that downtime made late still tells of the week before, so that next Monday has its own', () => {
  expect(lastReportWeekFor(new Date('2026-11-23T12:30:00Z'), QUEBEC)).toBe('2026-W47');
  expect(lastReportWeekFor(new Date('2026-11-25T15:00:00Z'), QUEBEC)).toBe('2026-W47');
  expect(lastReportWeekFor(new Date('2026-11-30T12:30:00Z'), QUEBEC)).toBe('2026-W48');
});

test('the first days of January may belong to the last week of the year before', () => {
  expect(reportWeekFor(new Date('2027-01-03T12:00:00Z'), BRUSSELS)).toBe('2026-W53');
});

test('the report leaves on Monday at 07:30, in summer and in winter', () => {
  expect(nextReportAt(new Date('2026-10-22T12:00:00Z'), BRUSSELS)).toEqual(new Date('2026-10-26T06:30:00Z'));
  expect(nextReportAt(new Date('2026-10-15T12:00:00Z'), BRUSSELS)).toEqual(new Date('2026-10-19T05:30:00Z'));
});

test('a report that is due this very minute is next week’s', () => {
  expect(nextReportAt(new Date('2026-11-23T12:30:00Z'), QUEBEC)).toEqual(new Date('2026-11-30T12:30:00Z'));
});

test('silence is looked for every morning at six', () => {
  expect(nextWatchAt(new Date('2026-11-21T10:00:00Z'), QUEBEC)).toEqual(new Date('2026-11-21T11:00:00Z'));
  expect(nextWatchAt(new Date('2026-11-21T11:00:00Z'), QUEBEC)).toEqual(new Date('2026-11-22T11:00:00Z'));
});

test('a report on Friday afternoon tells of the week that ends, also when it leaves on Saturday', () => {
  const friday = { ...BRUSSELS, reportSchedule: { weekday: 5, hour: 16, minute: 0 } };
  expect(nextReportAt(new Date('2026-11-23T12:30:00Z'), friday)).toEqual(new Date('2026-11-27T15:00:00Z'));
  expect(lastReportWeekFor(new Date('2026-11-27T15:00:00Z'), friday)).toBe('2026-W48');
  expect(lastReportWeekFor(new Date('2026-11-28T09:00:00Z'), friday)).toBe('2026-W48');
  expect(lastReportWeekFor(new Date('2026-12-03T09:00:00Z'), friday)).toBe('2026-W48');
});

test('a report on Tuesday tells of the week that ended on Sunday', () => {
  const tuesday = { ...QUEBEC, reportSchedule: { weekday: 2, hour: 0, minute: 15 } };
  expect(nextReportAt(new Date('2026-11-01T12:00:00Z'), tuesday)).toEqual(new Date('2026-11-03T05:15:00Z'));
  expect(lastReportWeekFor(new Date('2026-11-03T05:15:00Z'), tuesday)).toBe('2026-W44');
  expect(lastReportWeekFor(new Date('2026-11-08T12:00:00Z'), tuesday)).toBe('2026-W44');
});
