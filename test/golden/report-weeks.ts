import type { FirmLocale, ReportInput } from '@doleances/core';
import { day, fullWeek, lavalIsQuiet, weeksOf } from '../support/report-input.ts';

/** Weeks in which little or nothing was said: the report leaves all the same. */

export function emptyWeek(locale: FirmLocale): ReportInput {
  return {
    ...fullWeek(locale),
    backlog: [],
    promises: [],
    silence: [],
    earlyWarnings: [],
    critical: [],
    weeks: weeksOf([0, 3, 1, 0, 2, 4, 1, 0, 1, 3, 2, 2, 0]),
    promiseCounts: { broken: 0, dueSoon: 0 },
    mended: [],
    remedies: [],
    knownClients: [],
    boundaries: [],
    lastComplaint: null,
    counts: { complaints: 0, complaintsBefore: 2, messages: 12, noise: 4, quarantined: 0, waiting: 0 },
  };
}

/** A firm that has just begun: one complaint, nothing that repeats. */
export function oneComplaint(locale: FirmLocale): ReportInput {
  return {
    ...emptyWeek(locale),
    weeks: [{ week: '2026-W47', complaints: 1 }],
    counts: { complaints: 1, complaintsBefore: 0, messages: 1, noise: 0, quarantined: 0, waiting: 0 },
    lastComplaint: {
      complaintId: 'cmp_1',
      authorName: 'Luc Tremblay',
      receivedAt: day('2026-11-18'),
      staffNamed: [],
    },
    remedies: [{ remedy: 'callback', complaints: 1 }],
    sources: [{ id: 'src_1', name: 'plaintes.csv', state: 'healthy', lastSeenAt: null, isBrought: true }],
  };
}

/** Nothing came from one place for weeks, though its business went on. */
export function silentWeek(locale: FirmLocale): ReportInput {
  return {
    ...emptyWeek(locale),
    silence: [lavalIsQuiet],
    counts: { complaints: 0, complaintsBefore: 1, messages: 9, noise: 2, quarantined: 0, waiting: 0 },
    weeks: weeksOf([6, 7, 5, 8, 6, 7, 6, 4, 5, 4, 3, 1, 0]),
  };
}
