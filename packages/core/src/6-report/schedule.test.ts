import { expect, test } from 'vitest';
import { lastWholeWeekFor, nextReportAt, nextWatchAt, reportWeekFor } from './schedule.ts';

const QUEBEC = { timeZone: 'America/Toronto' };
const BRUSSELS = { timeZone: 'Europe/Brussels' };

test('on Monday morning the report tells of the week that just ended', () => {
  expect(reportWeekFor(new Date('2026-11-23T12:30:00Z'), QUEBEC)).toBe('2026-W47');
  expect(reportWeekFor(new Date('2026-11-21T12:30:00Z'), QUEBEC)).toBe('2026-W47');
});

test('a mail that downtime made late still tells of the week before, so that next Monday has its own', () => {
  expect(lastWholeWeekFor(new Date('2026-11-23T12:30:00Z'), QUEBEC)).toBe('2026-W47');
  expect(lastWholeWeekFor(new Date('2026-11-25T15:00:00Z'), QUEBEC)).toBe('2026-W47');
  expect(lastWholeWeekFor(new Date('2026-11-30T12:30:00Z'), QUEBEC)).toBe('2026-W48');
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
