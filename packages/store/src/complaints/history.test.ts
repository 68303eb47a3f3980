import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';

const SINCE = new Date('2025-10-01T00:00:00Z');

test('alike messages of one week are one row, by the weeks of the firm’s own clock', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const tell = async (id: string, receivedAt: string, product: string | null) => {
    const signals = signalsOf({ promises: [], grievances: [grievanceOf({ product })], severity: 2 });
    const item = itemOf(id, { author: { name: id, email: `${id}@example.com` }, receivedAt, location: 'Laval' });
    await readTestComplaint(store, source, { item, changes: { signals }, facets: ['noise'] });
  };
  await tell('a', '2025-11-10T12:00:00Z', null);
  await tell('b', '2025-11-12T12:00:00Z', null);
  await tell('c', '2025-11-12T13:00:00Z', 'Spa');
  // Sunday evening in Montréal is Monday in UTC.
  await tell('d', '2025-11-17T03:00:00Z', null);
  await tell('e', '2025-11-17T06:00:00Z', null);
  const rows = await store.listStreamHistory(SINCE, 'America/Toronto');
  expect(rows.map(({ messages, products }) => [messages, products])).toEqual([
    [1, ['Spa']],
    [3, []],
    [1, []],
  ]);
  expect(rows[1]).toMatchObject({ receivedAt: new Date('2025-11-17T03:00:00Z'), location: 'Laval', source: 'boîte' });
});

test('who told what first is told with its instants, and who asked for money apart', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  for (const [id, remedySought] of [
    ['a', 'refund'],
    ['b', 'none'],
  ] as const) {
    const signals = { ...signalsOf({ promises: [], grievances: [grievanceOf({})], severity: 2 }), remedySought };
    const item = itemOf(id, {
      author: { name: `Client ${id}`, email: `${id}@example.com` },
      receivedAt: '2025-11-10T12:00:00.123Z',
    });
    await readTestComplaint(store, source, { item, changes: { signals }, facets: ['noise'] });
  }
  const rows = await store.listWarningHistory(SINCE);
  expect(rows).toHaveLength(2);
  const keys = rows.map(({ clientKey }) => clientKey);
  expect(rows[0]).toMatchObject({ themeId: 'thm_noise', receivedAt: new Date('2025-11-10T12:00:00.123Z') });
  const money = await store.listMoneyAsked(keys, SINCE);
  expect(money).toHaveLength(1);
  expect(money[0]?.at).toEqual(new Date('2025-11-10T12:00:00.123Z'));
  expect([...(await store.findClientNames(keys)).values()].sort()).toEqual(['Client a', 'Client b']);
  expect(await store.findClientNames([])).toEqual(new Map());
});
