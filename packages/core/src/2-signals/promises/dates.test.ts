import { describe, expect, test } from 'vitest';
import { foldInPlace } from '../../text/normalise.ts';
import { timesIn } from './dates.ts';

/** Friday 3 July 2026, 15:00 in Québec. */
const quebec = {
  country: 'CA',
  region: 'QC',
  timeZone: 'America/Toronto',
  sentAt: '2026-07-03T15:00:00-04:00',
} as const;
const due = (words: string, calendar: Partial<Parameters<typeof timesIn>[2]> = {}) =>
  timesIn(words, foldInPlace(words), { ...quebec, looksBack: false, ...calendar })[0]?.due ?? null;

describe('days', () => {
  test.each([
    ["d'ici mardi", '2026-07-07'],
    ['la semaine prochaine', '2026-07-10'],
    ["d'ici le 15 juillet", '2026-07-15'],
    ['by July 24', '2026-07-24'],
    ['before August 31', '2026-08-31'],
    ['by the end of the month', '2026-07-31'],
    ['within two business days', '2026-07-07'],
    ['dans les prochains jours', '2026-07-10'],
    ['dans 5 à 7 jours ouvrables', '2026-07-14'],
    ['jeudi 16', '2026-07-16'],
    ['mercredi le 8 juillet', '2026-07-08'],
    ['mardi en huit', '2026-07-14'],
    ['à tantôt', '2026-07-03'],
    ['the 24th of July', '2026-07-24'],
    ['fin août', '2026-08-31'],
    ['24/07', '2026-07-24'],
  ])('"%s" written on Friday 3 July is due on %s', (words, day) => {
    expect(due(words)?.slice(0, 10)).toBe(day);
  });

  test('holidays of the firm’s country do not count as business days', () => {
    const words = 'sous 2 jours ouvrables';
    expect(due(words, { sentAt: '2026-06-23T09:00:00-04:00' })?.slice(0, 10)).toBe('2026-06-26');
    const france = {
      country: 'FR',
      region: null,
      timeZone: 'Europe/Paris',
      sentAt: '2026-07-13T09:00:00+02:00',
    } as const;
    expect(due(words, france)?.slice(0, 10)).toBe('2026-07-16');
  });

  test('in a reproach, Monday is the last one', () => {
    expect(due('lundi', { looksBack: true })?.slice(0, 10)).toBe('2026-06-29');
    expect(due('il y a deux semaines', { looksBack: true })?.slice(0, 10)).toBe('2026-06-19');
  });
});

describe('hours', () => {
  test.each([
    ["d'ici 17 h", '2026-07-03T17:00:00-04:00'],
    ["d'ici 16 h aujourd'hui", '2026-07-03T16:00:00-04:00'],
    ["d'ici 4 h", '2026-07-03T19:00:00-04:00'],
    ["d'ici 48 h", '2026-07-05T15:00:00-04:00'],
    ['sous 18 h', '2026-07-04T09:00:00-04:00'],
    ['demain avant midi', '2026-07-04T12:00:00-04:00'],
    ['en fin de journée', '2026-07-03T17:00:00-04:00'],
    ['vendredi matin', '2026-07-10T12:00:00-04:00'],
    ['Monday 13 July between 9 and 11', '2026-07-13T11:00:00-04:00'],
    ['tomorrow, July 4, at 10 a.m.', '2026-07-04T10:00:00-04:00'],
    ['before noon tomorrow, Saturday', '2026-07-04T12:00:00-04:00'],
    ['mardi 7 juillet à 7 h 30', '2026-07-07T07:30:00-04:00'],
    ['sous 48 h', '2026-07-05T15:00:00-04:00'],
  ])('"%s" ends at %s', (words, instant) => {
    expect(due(words)).toBe(instant);
  });

  test('the firm’s time zone decides, also across the change to winter time', () => {
    expect(due('mardi à 9 h', { sentAt: '2026-10-30T12:00:00-04:00' })).toBe('2026-11-03T09:00:00-05:00');
  });
});

test('amounts, room numbers and times of the past give no date', () => {
  for (const words of ['96,30 $', 'la chambre 22', '10 % de remise', 'three nights', 'LB-40917']) {
    expect(due(words)).toBeNull();
  }
});

test('hostile sentences take no longer than others', () => {
  const before = performance.now();
  for (const pump of ["d'ici ", 'le 1 ', 'dans 5 à ', 'entre 9 et ', '1/1/', 'by the ', '12:']) {
    const words = pump.repeat(1_000 / pump.length);
    timesIn(words, foldInPlace(words), { ...quebec, looksBack: false });
  }
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('an hour within a part of the day says when in it', () => {
  expect(due('appeler Rousseau ce soir 18 h')?.slice(0, 16)).toBe('2026-07-03T18:00');
  expect(due('demain matin vers 9 h 30')?.slice(0, 16)).toBe('2026-07-04T09:30');
  expect(due('tomorrow evening at 6 pm')?.slice(0, 16)).toBe('2026-07-04T18:00');
  expect(due('je suis là ce soir')?.slice(0, 16)).toBe('2026-07-03T21:00');
});

test('a name that ends like a word for a time keeps its end', () => {
  const words = 'rappeler Fortin demain';
  const [time] = timesIn(words, foldInPlace(words), { ...quebec, looksBack: false });
  expect(time?.words).toBe('demain');
});
