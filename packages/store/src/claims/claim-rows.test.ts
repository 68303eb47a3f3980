import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';
import { itemIdFor } from '../ids.ts';

/** Saves so many items at once, and tells their rows in the order of waiting. */
async function acceptMany(store: Store, sourceId: string, ids: readonly string[]) {
  const { bells } = await store.acceptItems(
    sourceId,
    ids.map((id) => acceptedOf(itemOf(id))),
  );
  return { bells, subjects: ids.map((id) => itemIdFor(sourceId, id) as string) };
}

test('what comes alone goes before an import, and the import goes on all the while', async () => {
  await using work = await openTestStore();
  const { store } = work;
  const source = await saveTestSource(store);
  const many = Array.from({ length: 70 }, (_, at) => `import-${at}`);
  const first = await acceptMany(store, source.id, many);
  expect(first.bells).toEqual([]);
  const live = await acceptMany(store, source.id, ['live-1']);
  expect(live.bells).toHaveLength(1);
  // The import is still coming in: what comes after must not go before either.
  await acceptMany(
    store,
    source.id,
    many.map((id) => `later-${id}`),
  );
  const claims = await store.claimDue('read', 8, 60);
  expect(claims.map(({ subjectId }) => subjectId).slice(0, 1)).toEqual(live.subjects);
  expect(claims).toHaveLength(8);
  expect(claims.slice(1).every(({ subjectId, isBulk }) => isBulk && first.subjects.includes(subjectId))).toBe(true);
});

test('in a flood of messages that came alone the newest go first, by half, and the oldest are never forgotten', async () => {
  await using work = await openTestStore();
  for (let at = 0; at < 30; at += 1) await work.store.ring('read', `itm_${String(at).padStart(2, '0')}`);
  const claims = await work.store.claimDue('read', 6, 60);
  expect(claims.map(({ subjectId }) => subjectId)).toEqual([
    'itm_27',
    'itm_28',
    'itm_29',
    'itm_00',
    'itm_01',
    'itm_02',
  ]);
  const rest = await work.store.claimDue('read', 30, 60);
  expect(new Set([...claims, ...rest].map(({ subjectId }) => subjectId)).size).toBe(30);
});

test('what an import rings waits like it, but who must be told; rung alone it is urgent again', async () => {
  await using work = await openTestStore();
  const { store } = work;
  const source = await saveTestSource(store);
  const many = Array.from({ length: 70 }, (_, at) => `import-${at}`);
  await acceptMany(store, source.id, many);
  const [claim] = await store.claimDue('read', 1, 60);
  if (claim === undefined) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    await tx.ring('group', 'cmp_a');
    await tx.ring('escalate', 'cmp_a');
  });
  expect(await store.claimDue('group', 1, 0)).toMatchObject([{ subjectId: 'cmp_a', isBulk: true }]);
  expect(await store.claimDue('escalate', 1, 0)).toMatchObject([{ subjectId: 'cmp_a', isBulk: false }]);
  // Somebody corrects it: they look at it.
  await store.ring('read', claim.subjectId);
  expect(await store.claim('read', claim.subjectId, 60)).toMatchObject({ isBulk: false });
});
