import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import { StoreError } from '../store-error.ts';

test('an accepted item keeps its exact bytes and waits to be read', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const raw = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const accepted = { externalId: '1:1', rawType: 'message/rfc822', raw, receivedAt: new Date(0) } as const;
  const taken = await opened.store.acceptItems(source.id, [accepted]);
  expect(taken).toMatchObject({ accepted: 1, known: 0, bells: [{ stage: 'read', isLater: false }] });
  const stored = await opened.store.findItem(taken.bells[0]?.subjectId ?? '');
  expect(stored).toMatchObject({ sourceId: source.id, rawType: 'message/rfc822', isSample: false });
  expect(Buffer.from(stored?.raw ?? []).equals(raw)).toBe(true);
});

test('the same item is never counted twice: not later, not in one delivery, not by two processes', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const items = Array.from({ length: 200 }, (_, at) => acceptedOf(itemOf(`1:${at % 150}`)));
  const deliveries = await Promise.all(
    [items, items.toReversed(), items].map((delivery) => opened.store.acceptItems(source.id, delivery)),
  );
  expect(deliveries.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(150);
  expect(deliveries.reduce((sum, { known }) => sum + known, 0)).toBe(450);
  expect(await opened.store.acceptItems(source.id, items)).toMatchObject({ accepted: 0, known: 200, bells: [] });
  expect((await opened.store.countComplaints()).items).toBe(150);
});

test('after a change of UIDVALIDITY the mailbox counts anew, as the protocol says', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  await opened.store.acceptItems(source.id, [acceptedOf(itemOf('1000:7'))]);
  const after = await opened.store.acceptItems(source.id, [acceptedOf(itemOf('1001:7')), acceptedOf(itemOf('1000:7'))]);
  expect(after).toMatchObject({ accepted: 1, known: 1 });
});

test('a source knows again the bytes it gave, by their hash, and no other source’s', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const other = await opened.store.saveSource({ ...source, kind: 'form' });
  const [first, second] = [acceptedOf(itemOf('1000:7')), acceptedOf(itemOf('1000:8'))];
  await opened.store.acceptItems(source.id, [first]);
  await opened.store.acceptItems(other.id, [second]);
  const hashes = [first, second].map(({ raw }) => createHash('sha256').update(raw).digest('hex'));
  expect(await opened.store.listKnownRaws(source.id, hashes)).toEqual(new Set([hashes[0]]));
  expect(await opened.store.listKnownRaws(source.id, [])).toEqual(new Set());
});

test('two sources may use the same ids', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const other = await opened.store.saveSource({ ...source, kind: 'form' });
  await opened.store.acceptItems(source.id, [acceptedOf(itemOf('42'))]);
  expect(await opened.store.acceptItems(other.id, [acceptedOf(itemOf('42'))])).toMatchObject({ accepted: 1 });
});

test('an id of a whole page is stored, and told from its neighbour', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const long = `<${'x'.repeat(20_000)}`;
  const items = [`${long}1>`, `${long}2>`, `${long}1>`].map((id) => acceptedOf(itemOf(id)));
  expect(await opened.store.acceptItems(source.id, items)).toMatchObject({ accepted: 2, known: 1 });
});

test('an id with a NUL or half a character is stored', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const items = ['a\0b', 'a\uD800b'].map((id) => acceptedOf(itemOf(id)));
  expect(await opened.store.acceptItems(source.id, items)).toMatchObject({ accepted: 1, known: 1 });
});

test('items of a source that does not exist are refused, and say so', async () => {
  await using opened = await openTestStore();
  const refused = opened.store.acceptItems('src_none', [acceptedOf(itemOf('1'))]);
  await expect(refused).rejects.toThrow('Source "src_none" does not exist; save it before its items.');
  await expect(refused).rejects.toBeInstanceOf(StoreError);
});

test('nothing to accept is fine', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  expect(await opened.store.acceptItems(source.id, [])).toEqual({ accepted: 0, known: 0, bells: [] });
});

test('a cursor and the items it covers are saved together or not at all', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  await opened.store.ring('collect', source.id);
  const claim = await opened.store.claim('collect', source.id, 60);
  if (claim === null) throw new Error('not claimed');
  const cut = opened.store.inClaim(claim, async (tx) => {
    await tx.saveItems(source.id, [acceptedOf(itemOf('1:1'))]);
    await tx.saveCursor(source.id, { lastUid: 1 });
    throw new Error('cut');
  });
  await expect(cut).rejects.toThrow('cut');
  expect(await opened.store.findSource(source.id)).toMatchObject({ cursor: null, lastSeenAt: null });
  const saved = await opened.store.inClaim(claim, async (tx) => {
    expect(await tx.saveItems(source.id, [acceptedOf(itemOf('1:1'))])).toEqual({ accepted: 1, known: 0 });
    await tx.saveCursor(source.id, { lastUid: 1 });
  });
  expect(saved).toMatchObject({ outcome: 'saved', bells: [{ stage: 'read' }] });
  expect(await opened.store.findSource(source.id)).toMatchObject({ cursor: { lastUid: 1 }, lastError: null });
});

test('a source keeps its cursor when its settings are saved again, and shows its last error', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  await opened.store.ring('collect', source.id);
  const claim = await opened.store.claim('collect', source.id, 60);
  if (claim === null) throw new Error('not claimed');
  await opened.store.failClaim(claim, 'login refused', { afterSeconds: 60 });
  const again = await opened.store.saveSource({ ...source, settings: { host: 'imap.example.com' } });
  expect(again).toMatchObject({ id: source.id, settings: { host: 'imap.example.com' }, lastError: 'login refused' });
  expect(await opened.store.listSources()).toHaveLength(1);
});
