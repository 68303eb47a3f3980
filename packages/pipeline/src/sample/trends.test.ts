import { type Item, mine } from '@doleances/core';
import { expect, test } from 'vitest';
import { sampleFirm } from './firm.ts';
import { sampleMessages } from './load-sample.ts';

const MONDAY_MS = Date.parse('2026-11-16T00:00:00Z');
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const BATH = 'hotel-spa-pool Bain nordique';
const WATER = 'hotel-hot-water';
const PARKING = 'parking';

const items = sampleMessages.map((message, place): Item => {
  const [weekday = '1', clock = '12:00'] = message.at.split(' ');
  const day = new Date(MONDAY_MS - message.weeksAgo * WEEK_MS + (Number(weekday) - 1) * DAY_MS);
  return {
    externalId: `s${place}`,
    channel: message.channel,
    direction: 'in',
    receivedAt: `${day.toISOString().slice(0, 10)}T${clock}:00+01:00`,
    subject: message.subject ?? null,
    text: message.text,
    author: { name: message.from, email: null },
    recipient: null,
    location: message.place,
    starsOfFive: message.stars ?? null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
});

/** What is called otherwise than steady or new, as of the Monday that many weeks ago. */
function calledAt(weeksAgo: number): Record<string, string> {
  const asOf = new Date(MONDAY_MS - weeksAgo * WEEK_MS);
  const told = items.filter(({ receivedAt }) => Date.parse(receivedAt) <= asOf.getTime());
  const { themes } = mine({ items: told, replies: [], firm: sampleFirm, clients: [], asOf });
  const called = themes.filter(({ trend }) => trend !== 'steady' && trend !== 'new');
  return Object.fromEntries(
    called.map(({ facet, labelFr, trend }) => [
      labelFr.endsWith('Bain nordique') ? `${facet} Bain nordique` : facet,
      trend,
    ]),
  );
}

test('the trends planted in the sample are named within two weeks, and no steady theme is called anything else', () => {
  // The bath grows from the third week before now on, and parking ends seven weeks before now. The hot water grows
  // until somebody tells the product that it was repaired; from then on it is a relapse.
  expect(calledAt(0)).toEqual({ [BATH]: 'growing', [WATER]: 'growing', [PARKING]: 'fading' });
  expect(calledAt(1)).toEqual({ [BATH]: 'growing', [WATER]: 'growing', [PARKING]: 'fading' });
  expect(calledAt(5)).toEqual({ [WATER]: 'growing', [PARKING]: 'fading' });
});
