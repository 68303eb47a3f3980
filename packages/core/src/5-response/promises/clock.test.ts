import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isBusinessDay, isHoliday } from '../../2-signals/promises/holidays.ts';
import {
  addBusinessDays,
  type CalendarOf,
  isQuiet,
  localTime,
  mayLeaveAt,
  nextMorning,
  nextOpening,
} from '../business-calendar.ts';
import { alertsCountedSince, digestAt, insistAt } from '../escalation/escalation-clock.ts';
import { type PromiseToKeep, remindersFor } from './promise-clock.ts';

/** Where firms are, and where clocks are odd: half-hour offsets, a 30-minute change, changes at midnight. */
const CALENDARS: readonly CalendarOf[] = [
  { country: 'CA', region: 'QC', timeZone: 'America/Toronto' },
  { country: 'CA', region: 'QC', timeZone: 'America/St_Johns' },
  { country: 'CA', region: null, timeZone: 'America/Halifax' },
  { country: 'FR', region: null, timeZone: 'Europe/Paris' },
  { country: 'FR', region: null, timeZone: 'Indian/Reunion' },
  { country: 'BE', region: 'WAL', timeZone: 'Europe/Brussels' },
  { country: 'FR', region: null, timeZone: 'Pacific/Marquesas' },
  { country: 'CA', region: 'QC', timeZone: 'Australia/Lord_Howe' },
  { country: 'CA', region: 'QC', timeZone: 'America/Asuncion' },
];

/** The same moments in every run: a law that fails is a bug to mend, not a dice to throw again. */
fc.configureGlobal({ seed: 20_261_122 });

const calendars = fc.constantFrom(...CALENDARS);
const anyInstant = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2035-12-31T00:00:00Z'),
  noInvalidDate: true,
});
/** Within a day and a half of a change of the clocks, spring and autumn, on both sides of the Atlantic. */
const nearChange = fc
  .tuple(
    fc.constantFrom(
      '2026-03-08',
      '2026-11-01',
      '2026-03-29',
      '2026-10-25',
      '2027-03-14',
      '2027-10-31',
      '2026-04-05',
      '2026-10-04',
    ),
    fc.integer({ min: -36 * 60, max: 36 * 60 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(`${day}T06:00:00Z`) + minutes * 60_000));
/** Around the days off that make long weekends. */
const nearHoliday = fc
  .tuple(
    fc.constantFrom(
      '2026-06-24',
      '2026-07-01',
      '2026-12-25',
      '2027-01-01',
      '2026-07-14',
      '2026-07-21',
      '2026-04-06',
      '2026-05-14',
      '2026-05-18',
      '2026-11-11',
    ),
    fc.integer({ min: -72, max: 72 }),
  )
  .map(([day, hours]) => new Date(Date.parse(`${day}T12:00:00Z`) + hours * 3_600_000));
const instants = fc.oneof(anyInstant, nearChange, nearHoliday);
const isWorked = (at: Date, calendar: CalendarOf) =>
  isBusinessDay(localTime(at, calendar).toPlainDate(), calendar.country, calendar.region);
const always = (law: (at: Date, calendar: CalendarOf) => void) =>
  fc.assert(
    fc.property(instants, calendars, (at, calendar) => {
      law(at, calendar);
    }),
    { numRuns: 400 },
  );

test('what can wait leaves by day, on a working day, never before its time and within a week and a half', () => {
  always((at, calendar) => {
    const leaves = mayLeaveAt('ordinary', at, calendar);
    expect(isQuiet(leaves, calendar)).toBe(false);
    expect(isWorked(leaves, calendar)).toBe(true);
    expect(leaves.getTime()).toBeGreaterThanOrEqual(at.getTime());
    expect(leaves.getTime() - at.getTime()).toBeLessThan(10 * 86_400_000);
    // Asked again at its own time it does not move.
    expect(mayLeaveAt('ordinary', leaves, calendar)).toEqual(leaves);
  });
});

test('no working hour is passed over: between the two moments it was night or a day off', () => {
  always((at, calendar) => {
    const leaves = nextOpening(at, calendar);
    for (let hour = at.getTime(); hour < leaves.getTime(); hour += 3_600_000) {
      const passed = new Date(hour);
      expect(isQuiet(passed, calendar) || !isWorked(passed, calendar)).toBe(true);
    }
  });
});

test('what cannot wait leaves at once, on any night and any holiday', () => {
  always((at, calendar) => {
    expect(mayLeaveAt('critical', at, calendar)).toEqual(at);
  });
});

test('quiet hours are those of the wall clock, whatever the clock did that night', () => {
  always((at, calendar) => {
    const { hour } = localTime(at, calendar);
    expect(isQuiet(at, calendar)).toBe(hour < 7 || hour >= 21);
    const morning = nextMorning(at, calendar);
    expect(localTime(morning, calendar).hour).toBeGreaterThanOrEqual(7);
    expect(morning.getTime() - at.getTime()).toBeLessThanOrEqual(11 * 3_600_000);
  });
});

test('working days are counted one by one, at the same wall-clock time where that time exists', () => {
  fc.assert(
    fc.property(instants, calendars, fc.integer({ min: 1, max: 12 }), (at, calendar, days) => {
      const due = addBusinessDays(at, days, calendar);
      expect(isWorked(due, calendar)).toBe(true);
      let counted = 0;
      const end = localTime(due, calendar).toPlainDate();
      for (let day = localTime(at, calendar).toPlainDate(); !day.equals(end); ) {
        day = day.add({ days: 1 });
        if (isBusinessDay(day, calendar.country, calendar.region)) counted += 1;
      }
      expect(counted).toBe(days);
    }),
    { numRuns: 200 },
  );
});

test('the second contact is told thirty minutes of elapsed time later, through every change of the clocks', () => {
  always((at) => {
    expect(insistAt(at, {}).getTime() - at.getTime()).toBe(30 * 60_000);
  });
});

test('cases told together leave within the hour, at a full hour of the wall clock', () => {
  always((at, calendar) => {
    const wait = digestAt(at, calendar).getTime() - at.getTime();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(3_600_000);
    // Lord Howe moves its clocks by half an hour: there the hour may be half past, once a year.
    if (calendar.timeZone !== 'Australia/Lord_Howe') {
      expect(localTime(digestAt(at, calendar), calendar).minute).toBe(0);
    }
  });
});

test('a day’s alerts are counted from the local midnight, or from the first moment of a day without one', () => {
  always((at, calendar) => {
    const since = alertsCountedSince(at, calendar);
    expect(since.getTime()).toBeLessThanOrEqual(at.getTime());
    const [start, now] = [localTime(since, calendar), localTime(at, calendar)];
    expect(start.toPlainDate().equals(now.toPlainDate())).toBe(true);
    expect(
      localTime(new Date(since.getTime() - 1), calendar)
        .toPlainDate()
        .equals(now.toPlainDate()),
    ).toBe(false);
  });
});

test('no reminder of a promise disturbs the night, and the boss hears on working days only', () => {
  fc.assert(
    fc.property(instants, calendars, fc.integer({ min: 1, max: 400 }), (madeAt, calendar, hours) => {
      const promise: PromiseToKeep = {
        id: 'prm_1',
        madeAt,
        dueAt: new Date(madeAt.getTime() + hours * 3_600_000),
        condition: null,
        state: 'open',
      };
      const reminders = remindersFor(promise, calendar, madeAt);
      expect(reminders.map(({ kind }) => kind)).toContain('overdue');
      for (const { at, kind } of reminders) {
        expect(isQuiet(at, calendar)).toBe(false);
        if (kind === 'overdue') expect(isWorked(at, calendar)).toBe(true);
        if (kind === 'before_due') expect(at.getTime()).toBeLessThan(promise.dueAt?.getTime() ?? 0);
      }
      const times = reminders.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }),
    { numRuns: 200 },
  );
});

test('the holidays that differ between Québec, France and Belgium hold a mail there and only there', () => {
  const isOff = (day: string, calendar: Pick<CalendarOf, 'country' | 'region'>) =>
    isHoliday(Temporal.PlainDate.from(day), calendar.country, calendar.region);
  const [quebec, france, belgium] = [
    { country: 'CA', region: 'QC' },
    { country: 'FR', region: null },
    { country: 'BE', region: 'WAL' },
  ] as const;
  const off = (day: string) => [quebec, france, belgium].map((calendar) => isOff(day, calendar));
  expect(off('2026-06-24')).toEqual([true, false, false]);
  expect(off('2026-07-14')).toEqual([false, true, false]);
  expect(off('2026-07-21')).toEqual([false, false, true]);
  expect(off('2026-04-03')).toEqual([true, false, false]);
  expect(off('2026-04-06')).toEqual([false, true, true]);
  expect(off('2026-12-25')).toEqual([true, true, true]);
});
