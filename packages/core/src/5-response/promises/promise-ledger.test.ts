import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessDay } from '../../2-signals/promises/holidays.ts';
import { type CalendarOf, localTime } from '../business-calendar.ts';
import { type PromiseEvidence, type PromiseToKeep, remindersFor } from './promise-clock.ts';
import { PROMISE_DEEDS, type PromiseDeed, promiseRefusal, standingOf } from './promise-ledger.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const timeZone = 'America/Toronto';
const MADE = new Date('2026-11-02T15:00:00Z');
const DUE = new Date('2026-11-05T22:00:00Z');
const promise: PromiseToKeep = { id: 'prm_1', madeAt: MADE, dueAt: DUE, condition: null, state: 'open' };
const nothing: PromiseEvidence = { keptAt: null, renegotiatedAt: null, newDueAt: null, cancelledAt: null };
const deed = (kind: PromiseDeed['kind'], at: string, changes: Partial<PromiseDeed> = {}): PromiseDeed => ({
  kind,
  at: new Date(at),
  who: 'Zoé',
  why: null,
  doneAt: null,
  newDueAt: null,
  ...changes,
});
const stateOf = (deeds: readonly PromiseDeed[], now: string, evidence: Partial<PromiseEvidence> = {}) =>
  standingOf(promise, { deeds, evidence: { ...nothing, ...evidence } }, { now: new Date(now), timeZone }).state;

describe('where a promise stands', () => {
  test('detected, confirmed, kept', () => {
    expect(stateOf([], '2026-11-03T00:00:00Z')).toBe('open');
    expect(stateOf([deed('confirm', '2026-11-02T16:00:00Z')], '2026-11-03T00:00:00Z')).toBe('confirmed');
    expect(stateOf([deed('keep', '2026-11-05T16:00:00Z')], '2026-11-20T00:00:00Z')).toBe('kept');
  });

  test('done later on its very day is done in time; the next morning it is late', () => {
    expect(stateOf([deed('keep', '2026-11-06T03:00:00Z')], '2026-11-20T00:00:00Z')).toBe('kept');
    expect(stateOf([deed('keep', '2026-11-06T14:00:00Z')], '2026-11-20T00:00:00Z')).toBe('late');
  });

  test('noted late, done in time', () => {
    const doneAt = new Date('2026-11-05T16:00:00Z');
    expect(stateOf([deed('keep', '2026-11-09T16:00:00Z', { doneAt })], '2026-11-20T00:00:00Z')).toBe('kept');
  });

  test('moved twice in time, it is kept by the last day', () => {
    const twice = [
      deed('move', '2026-11-04T16:00:00Z', { newDueAt: new Date('2026-11-10T22:00:00Z') }),
      deed('move', '2026-11-09T16:00:00Z', { newDueAt: new Date('2026-11-16T22:00:00Z') }),
    ];
    expect(stateOf(twice, '2026-11-12T00:00:00Z')).toBe('renegotiated');
    expect(stateOf([...twice, deed('keep', '2026-11-16T16:00:00Z')], '2026-11-20T00:00:00Z')).toBe('kept');
    expect(stateOf(twice, '2026-11-17T00:00:00Z')).toBe('broken');
  });

  test('moved after the day it stays broken; done by the new day it is made good', () => {
    const late = deed('move', '2026-11-06T16:00:00Z', { newDueAt: new Date('2026-11-10T22:00:00Z') });
    expect(stateOf([late], '2026-11-07T00:00:00Z')).toBe('broken');
    expect(stateOf([late, deed('keep', '2026-11-09T16:00:00Z')], '2026-11-20T00:00:00Z')).toBe('repaired');
  });

  test('a person’s word stands above what writings show, until somebody opens it again', () => {
    const shown = { keptAt: new Date('2026-11-04T16:00:00Z') };
    const reopened = deed('reopen', '2026-11-06T16:00:00Z');
    expect(stateOf([], '2026-11-20T00:00:00Z', shown)).toBe('kept');
    expect(stateOf([reopened], '2026-11-20T00:00:00Z', shown)).toBe('broken');
    expect(stateOf([deed('cancel', '2026-11-03T16:00:00Z', { why: 'annulé' })], '2026-11-20T00:00:00Z')).toBe(
      'cancelled',
    );
  });

  test('what cannot be is refused, and says why', () => {
    const now = new Date('2026-11-03T00:00:00Z');
    const asked = { why: null, newDueAt: null, doneAt: null };
    expect(promiseRefusal({ state: 'kept' }, { ...asked, kind: 'keep' }, now)).toBe('already_done');
    expect(promiseRefusal({ state: 'open' }, { ...asked, kind: 'cancel' }, now)).toBe('why_missing');
    expect(promiseRefusal({ state: 'open' }, { ...asked, kind: 'move' }, now)).toBe('day_missing');
    expect(promiseRefusal({ state: 'open' }, { ...asked, kind: 'move', newDueAt: MADE }, now)).toBe('day_past');
    expect(promiseRefusal({ state: 'open' }, { ...asked, kind: 'repair' }, now)).toBe('not_broken');
    expect(promiseRefusal({ state: 'open' }, { ...asked, kind: 'reopen' }, now)).toBe('not_done');
  });
});

const CALENDARS: readonly CalendarOf[] = [
  { country: 'CA', region: 'QC', timeZone: 'America/Toronto' },
  { country: 'CA', region: 'QC', timeZone: 'America/St_Johns' },
  { country: 'FR', region: null, timeZone: 'Europe/Paris' },
  { country: 'FR', region: null, timeZone: 'Indian/Reunion' },
  { country: 'BE', region: 'WAL', timeZone: 'Europe/Brussels' },
];
const calendars = fc.constantFrom(...CALENDARS);
/** Any time of two years, and the days around each change of the clocks and the densest holidays. */
const instants = fc.oneof(
  fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true }),
  fc
    .tuple(
      fc.constantFrom('2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-06-24', '2026-12-24', '2026-05-01'),
      fc.integer({ min: -2_880, max: 2_880 }),
    )
    .map(([day, minutes]) => new Date(Date.parse(`${day}T06:00:00Z`) + minutes * 60_000)),
);
const dated = fc
  .tuple(instants, fc.integer({ min: 1, max: 60 * 24 * 30 }))
  .map(([madeAt, minutes]) => ({ madeAt, dueAt: new Date(madeAt.getTime() + minutes * 60_000) }));
const isQuietAt = (at: Date, calendar: CalendarOf) => {
  const { hour } = localTime(at, calendar);
  return hour < 7 || hour >= 21;
};

describe('whatever the zone, the change of clocks and the holidays', () => {
  test('nobody is woken; only the moment itself disturbs a day off', () => {
    fc.assert(
      fc.property(dated, calendars, ({ madeAt, dueAt }, calendar) => {
        for (const { at, kind } of remindersFor({ ...promise, madeAt, dueAt }, calendar, madeAt)) {
          expect(isQuietAt(at, calendar)).toBe(false);
          const isWorked = isBusinessDay(localTime(at, calendar).toPlainDate(), calendar.country, calendar.region);
          if (kind === 'overdue') expect(isWorked).toBe(true);
        }
      }),
    );
  });

  test('the warning comes between the word and its day, the boss after it, and each moment once', () => {
    fc.assert(
      fc.property(dated, calendars, ({ madeAt, dueAt }, calendar) => {
        const all = remindersFor({ ...promise, madeAt, dueAt }, calendar, madeAt);
        for (const { kind, at } of all) {
          if (kind === 'before_due') expect(at > madeAt && at < dueAt).toBe(true);
          // What is due by the end of a day is recalled that afternoon.
          const isDayEnd = localTime(dueAt, calendar).toPlainTime().toString().startsWith('23:59');
          if (kind === 'due' && !isDayEnd) expect(at.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
          if (kind === 'due') expect(at > madeAt).toBe(true);
          if (kind === 'overdue') expect(at > dueAt).toBe(true);
        }
        expect(new Set(all.map(({ kind, occasion }) => `${kind} ${occasion}`)).size).toBe(all.length);
        expect(all.map(({ kind }) => kind).slice(-2)).toEqual(['due', 'overdue']);
      }),
    );
  });

  test('looked at every few hours, each reminder is seen due once it is, and none appears or vanishes before', () => {
    fc.assert(
      fc.property(dated, calendars, fc.integer({ min: 1, max: 40 }), ({ madeAt, dueAt }, calendar, stepHours) => {
        const given = { ...promise, madeAt, dueAt };
        const planned = remindersFor(given, calendar, madeAt).map(({ at, kind }) => `${kind} ${at.toISOString()}`);
        const seen = new Set<string>();
        for (
          let now = madeAt;
          now.getTime() < dueAt.getTime() + 14 * DAY;
          now = new Date(now.getTime() + stepHours * HOUR)
        ) {
          const state = now > dueAt ? 'broken' : 'open';
          for (const { at, kind } of remindersFor({ ...given, state }, calendar, now)) {
            expect(planned).toContain(`${kind} ${at.toISOString()}`);
            if (at <= now) seen.add(kind);
          }
        }
        expect(seen.has('overdue')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

const deeds = fc.array(
  fc.record({
    kind: fc.constantFrom(...PROMISE_DEEDS),
    at: fc.integer({ min: 0, max: 20 }).map((days) => new Date(MADE.getTime() + days * DAY)),
    who: fc.constantFrom('Ana', 'Luc'),
    why: fc.constant('x'),
    doneAt: fc.constant(null),
    newDueAt: fc.integer({ min: 1, max: 30 }).map((days) => new Date(MADE.getTime() + days * DAY)),
  }),
  { maxLength: 6 },
);

test('the order in which deeds come in does not matter, where they were said at different times', () => {
  fc.assert(
    fc.property(deeds, fc.integer({ min: 0, max: 40 }), fc.infiniteStream(fc.nat()), (given, days, picks) => {
      const once = given.filter(
        (one, place) => given.findIndex(({ at }) => at.getTime() === one.at.getTime()) === place,
      );
      const now = new Date(MADE.getTime() + days * DAY);
      const shuffled = once
        .map((one) => ({ one, pick: picks.next().value ?? 0 }))
        .toSorted((a, b) => a.pick - b.pick)
        .map(({ one }) => one);
      const when = { now, timeZone };
      expect(standingOf(promise, { deeds: shuffled, evidence: nothing }, when)).toEqual(
        standingOf(promise, { deeds: once, evidence: nothing }, when),
      );
    }),
  );
});

test('what is yet to be said changes nothing today', () => {
  fc.assert(
    fc.property(deeds, fc.integer({ min: 0, max: 40 }), (given, days) => {
      const when = { now: new Date(MADE.getTime() + days * DAY), timeZone };
      const soFar = given.filter(({ at }) => at <= when.now);
      expect(standingOf(promise, { deeds: given, evidence: nothing }, when)).toEqual(
        standingOf(promise, { deeds: soFar, evidence: nothing }, when),
      );
    }),
  );
});
