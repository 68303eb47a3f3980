import type { Item } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../test/support/open-test-store.ts';
import { itemOf, saveTestSource } from '../../../test/support/store-values.ts';
import { itemIdFor } from './ids.ts';
import type { AcceptedItem } from './intake/source-rows.ts';

const item = itemOf('avis-1', { channel: 'review', text: 'Comptoir lent' });

/** The item as a source gives it that lets people change their words. */
function versionOf(words: string, at: string, changes: Partial<Item> = {}): AcceptedItem {
  const revision = { at, mark: `mark of ${words}` };
  const stored = { revision, ...item, text: words, receivedAt: at, ...changes };
  return {
    externalId: item.externalId,
    rawType: 'application/json',
    raw: Buffer.from(JSON.stringify(stored)),
    receivedAt: new Date(at),
    revision,
  };
}
const FIRST = versionOf('Comptoir lent', '2026-10-01T10:00:00.000Z');
const SECOND = versionOf('Comptoir lent, et rappel promis jamais fait', '2026-10-05T10:00:00.000Z');
const counts = ({ accepted, known }: { accepted: number; known: number }) => ({ accepted, known });

test('newer words take the place of the old ones, which are kept; both orders end the same', async () => {
  for (const order of [
    [FIRST, SECOND],
    [SECOND, FIRST],
  ]) {
    await using opened = await openTestStore();
    const { store } = opened;
    const source = await saveTestSource(store);
    for (const version of order) await store.acceptItems(source.id, [version]);
    const stored = await store.findItem(itemIdFor(source.id, item.externalId));
    expect(Buffer.from(stored?.raw ?? []).equals(SECOND.raw)).toBe(true);
    expect((await store.countOpenWork()).read).toBe(1);
    expect((await store.countComplaints()).items).toBe(order[0] === FIRST ? 2 : 1);
    expect(await store.acceptItems(source.id, order).then(counts)).toEqual({ accepted: 0, known: 2 });
  }
});

test('two versions in one delivery are one item with the newest words', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const third = versionOf('Tout est réglé', '2026-10-09T10:00:00.000Z');
  const taken = await opened.store.acceptItems(source.id, [third, FIRST, SECOND]);
  expect(taken.bells).toHaveLength(1);
  const stored = await opened.store.findItem(itemIdFor(source.id, item.externalId));
  expect(Buffer.from(stored?.raw ?? []).equals(third.raw)).toBe(true);
});

test('a review whose words did not change is not read again, whatever else about it did', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  await opened.store.acceptItems(source.id, [FIRST]);
  const liked = versionOf('Comptoir lent', '2026-10-07T10:00:00.000Z', { location: 'Laval' });
  expect(await opened.store.acceptItems(source.id, [liked])).toMatchObject({ accepted: 0, known: 1, bells: [] });
});

test('two processes that bring the same new version change it once', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  await opened.store.acceptItems(source.id, [FIRST]);
  const taken = await Promise.all([1, 2, 3].map(() => opened.store.acceptItems(source.id, [SECOND])));
  expect(taken.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(1);
});

test('an item that says nothing of versions is never replaced', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const mail = { ...FIRST, rawType: 'message/rfc822', raw: Buffer.from('From: a@b\n\nBonjour') } as const;
  await opened.store.acceptItems(source.id, [mail]);
  expect(await opened.store.acceptItems(source.id, [SECOND]).then(counts)).toEqual({ accepted: 0, known: 1 });
});
