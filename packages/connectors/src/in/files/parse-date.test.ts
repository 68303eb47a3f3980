import { expect, test } from 'vitest';
import { channelFrom, starsFrom, starsScaleOf } from './item-fields.ts';
import { parseDate } from './parse-date.ts';

test.each([
  ['03/04/2026', '2026-04-03T12:00:00Z'],
  ['3/4/26 8:05', '2026-04-03T08:05:00Z'],
  ['03-04-2026 10 h 12', '2026-04-03T10:12:00Z'],
  ['3.4.2026', '2026-04-03T12:00:00Z'],
  ['2026-03-02', '2026-03-02T12:00:00Z'],
  ['2026-03-03T10:12:00-05:00', '2026-03-03T10:12:00-05:00'],
  ['2026-03-03 10:12:30.123Z', '2026-03-03T10:12:30Z'],
  ['3 mars 2026 à 10 h 12', '2026-03-03T10:12:00Z'],
  ['mardi 1er août 2026', '2026-08-01T12:00:00Z'],
  ['March 3, 2026 10:12 PM', '2026-03-03T22:12:00Z'],
  ['12/25/2026 12:30 AM', null],
  ['46084', '2026-03-03T12:00:00Z'],
  ['46084,425', '2026-03-03T10:12:00Z'],
  ['1772550720', '2026-03-03T15:12:00.000Z'],
  ['31/02/2026', null],
  ['bientôt', null],
  ['', null],
])('%j is %j', (written, instant) => {
  expect(parseDate(written)).toBe(instant);
});

test.each([
  ['2,5', 2.5],
  ['4/5', 4],
  ['8/10', 4],
  ['★★☆☆☆', 2],
  ['4 étoiles', 4],
  ['THREE', 3],
  ['80 %', 4],
  ['bien', null],
  ['7', null],
])('%j is %j stars', (written, stars) => {
  expect(starsFrom(written)).toBe(stars);
});

test('a column of notes out of ten is seen as such', () => {
  expect(starsFrom('8', starsScaleOf(['3', '8', '10']))).toBe(4);
});

test.each([
  ['comptoir', 'counter_note'],
  ['Téléphone', 'phone_note'],
  ['phone_note', 'phone_note'],
  ['Avis Google', 'review'],
  ['', 'file'],
  ['pigeon', 'other'],
])('the channel %j is %j', (written, channel) => {
  expect(channelFrom(written)).toBe(channel);
});
