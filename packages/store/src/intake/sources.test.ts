import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';
import type { Claim } from '../rows.ts';

const LEASE_SECONDS = 60;
const WHOLE = { outcome: 'whole' } as const;
const refusedLogin = { outcome: 'failed', error: 'login refused; renew the password', needsPerson: true } as const;

async function claimSource(store: Store, sourceId: string): Promise<Claim> {
  await store.ring('collect', sourceId);
  const claim = await store.claim('collect', sourceId, LEASE_SECONDS);
  if (claim === null) throw new Error('not claimed');
  return claim;
}

const batchOf = (ids: readonly string[], cursor: unknown) => ({
  items: ids.map((id) => acceptedOf(itemOf(id))),
  refused: [],
  cursor,
  progress: { done: ids.length, total: 10 },
});

test('a batch and its cursor are one: a worker that lost the source saves neither', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await saveTestSource(store);
  const lost = await claimSource(store, id);
  expect(await store.saveCollected(lost, batchOf(['1', '2'], { last: 2 }), LEASE_SECONDS)).toMatchObject({
    outcome: 'saved',
    accepted: 2,
    known: 0,
    bells: [{ stage: 'read' }, { stage: 'read' }],
  });
  await store.releaseClaim(lost);
  const claim = await claimSource(store, id);
  expect(await store.saveCollected(lost, batchOf(['3'], { last: 3 }), LEASE_SECONDS)).toEqual({ outcome: 'lost' });
  expect(await store.findSource(id)).toMatchObject({ cursor: { last: 2 }, progress: { done: 2, total: 10 } });
  expect((await store.countComplaints()).items).toBe(2);
  expect(await store.saveCollected(claim, batchOf(['2', '3'], { last: 3 }), LEASE_SECONDS)).toMatchObject({
    accepted: 1,
    known: 1,
  });
  expect(await store.endCollect(claim, WHOLE, new Date('2030-01-01T00:00:00Z'))).toBe('saved');
  expect(await store.endCollect(claim, WHOLE, null)).toBe('lost');
  expect(await store.findSourceStatus(id)).toMatchObject({
    isRunning: false,
    dueAt: new Date('2030-01-01T00:00:00Z'),
    waiting: 3,
    source: { progress: null, cursor: { last: 3 } },
  });
});

test('failures in a row are counted from the first, and over with the first whole run; a batch alone proves nothing', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await saveTestSource(store);
  const soon = new Date();
  await store.endCollect(await claimSource(store, id), refusedLogin, soon);
  const first = await store.findSource(id);
  expect(first).toMatchObject({ lastError: refusedLogin.error, failures: 1, needsPerson: true, lastSeenAt: null });
  const claim = await claimSource(store, id);
  await store.saveCollected(claim, batchOf(['1'], 1), LEASE_SECONDS);
  await store.endCollect(claim, { outcome: 'failed', error: 'cut', needsPerson: false }, soon);
  const second = await store.findSource(id);
  expect(second).toMatchObject({
    lastError: 'cut',
    failures: 2,
    needsPerson: false,
    failingSince: first?.failingSince,
  });
  await store.endCollect(await claimSource(store, id), { outcome: 'stopped' }, soon);
  expect(await store.findSource(id)).toMatchObject({ failures: 2 });
  await store.endCollect(await claimSource(store, id), WHOLE, null);
  expect(await store.findSource(id)).toMatchObject({ lastError: null, failures: 0, failingSince: null });
  expect(await store.findSourceStatus(id)).toMatchObject({ dueAt: null });
});

test('that a source is broken is told once by all processes, and its mending stands in the record', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await saveTestSource(store);
  await store.endCollect(await claimSource(store, id), refusedLogin, new Date());
  const told = await Promise.all([1, 2, 3].map(() => store.tellSourceBroken(id, 'login refused')));
  expect(told.filter(Boolean)).toHaveLength(1);
  const claim = await claimSource(store, id);
  expect(await store.renewCollect(claim, LEASE_SECONDS, false)).toBe('held');
  expect(await store.findSource(id)).toMatchObject({ failures: 1 });
  // A run that lasts for ever (a mailbox that is listened to) is well once it has lasted.
  expect(await store.renewCollect(claim, LEASE_SECONDS, true)).toBe('held');
  expect(await store.findSource(id)).toMatchObject({ failures: 0, toldAt: null });
  expect((await store.listEvents(id, 10)).map(({ what }) => what)).toEqual(['source_mended', 'source_broken']);
});

test('a pause is seen by who collects; what a person changed stands in the record', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await saveTestSource(store);
  await store.endCollect(await claimSource(store, id), refusedLogin, new Date());
  const claim = await claimSource(store, id);
  await store.saveCollected(claim, batchOf(['1'], { last: 1 }), LEASE_SECONDS);
  expect(await store.changeSource(id, { what: 'source paused', who: 'Ana', isPaused: true })).toMatchObject({
    isPaused: true,
    lastError: refusedLogin.error,
  });
  expect(await store.renewCollect(claim, LEASE_SECONDS, false)).toBe('paused');
  const since = new Date('2026-01-01T00:00:00Z');
  const mended = await store.changeSource(id, { what: 'source saved', who: 'Ana', sealed: { password: 'x' }, since });
  expect(mended).toMatchObject({ lastError: null, failures: 0, needsPerson: false, since, cursor: { last: 1 } });
  expect(await store.changeSource(id, { what: 'source backfilled', who: 'Ana', isAfresh: true })).toMatchObject({
    cursor: null,
    progress: null,
  });
  expect(await store.changeSource('src_none', { what: 'source paused', who: 'Ana', isPaused: true })).toBeNull();
  expect((await store.listEvents(id, 10)).map(({ what, who }) => `${who}: ${what}`)).toEqual([
    'Ana: source backfilled',
    'Ana: source saved',
    'Ana: source paused',
  ]);
});

test('of what could not be taken the newest twenty are kept, and all are counted', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id } = await saveTestSource(store);
  const claim = await claimSource(store, id);
  const refused = (from: number) =>
    Array.from({ length: 15 }, (_, at) => ({ ok: false as const, where: `row ${from + at}`, reason: 'no text' }));
  await store.saveCollected(claim, { ...batchOf([], 1), refused: refused(0) }, LEASE_SECONDS);
  await store.saveCollected(claim, { ...batchOf([], 2), refused: refused(15) }, LEASE_SECONDS);
  const source = await store.findSource(id);
  expect(source?.refusedCount).toBe(30);
  expect(source?.refused.map(({ where }) => where)).toEqual(Array.from({ length: 20 }, (_, at) => `row ${29 - at}`));
});

test('a removed source is asked no more and keeps no secret; what it brought stays, and it may come back', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await store.saveSource({ ...(await saveTestSource(store)), sealed: { password: 'sealed' } });
  await store.acceptItems(source.id, [acceptedOf(itemOf('1'))]);
  expect(await store.findSource(source.id)).toMatchObject({
    lastItemAt: expect.any(Date),
    lastSeenAt: expect.any(Date),
  });
  await store.ring('collect', source.id);
  expect(await store.removeSource(source.id, 'Ana')).toBe(true);
  expect(await store.removeSource(source.id, 'Ana')).toBe(false);
  expect(await store.listSources()).toEqual([]);
  expect(await store.claim('collect', source.id, LEASE_SECONDS)).toBeNull();
  expect(await store.findSource(source.id)).toMatchObject({ sealed: {}, isPaused: true });
  const back = await saveTestSource(store);
  expect(back).toMatchObject({ id: source.id, isPaused: false });
  expect(await store.acceptItems(back.id, [acceptedOf(itemOf('1'))])).toMatchObject({ accepted: 0, known: 1 });
  const empty = await store.saveSource({ ...back, name: 'never asked' });
  expect(await store.removeSource(empty.id, 'Ana')).toBe(true);
  expect(await store.findSource(empty.id)).toBeNull();
});
