import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openStore } from '../open-store.ts';

/** Ends the connection that holds the advisory lock, as a crashed network would. */
async function stealLock(url: string): Promise<void> {
  const admin = postgres(url, { max: 1 });
  await admin`
    select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and query ~ 'advisory|fences' and pid <> pg_backend_pid()`;
  await admin.end();
}

test('one writer groups at a time; the other is told at once', async () => {
  await using opened = await openTestStore();
  await using other = await openStore({ url: opened.database.url });
  const outcome = await opened.store.withGroupingLock(async (epoch) => {
    expect(await other.withGroupingLock(async () => 'mine')).toBe('busy');
    return epoch;
  });
  expect(await other.withGroupingLock(async (epoch) => epoch)).toBe(Number(outcome) + 1);
});

test('a writer whose lock was stolen can save nothing more', async () => {
  await using opened = await openTestStore();
  await using other = await openStore({ url: opened.database.url });
  await opened.store.ring('group', 'cmp_a');
  const claim = await opened.store.claim('group', 'cmp_a', 60);
  if (claim === null) throw new Error('not claimed');
  await opened.store.withGroupingLock(async (epoch) => {
    await opened.store.inClaim(claim, (tx) => tx.assertFence('grouping', epoch));
    await stealLock(opened.database.url);
    expect(await other.withGroupingLock(async () => 'taken over')).toBe('taken over');
    await opened.store.ring('group', 'cmp_b');
    const late = await opened.store.claim('group', 'cmp_b', 60);
    if (late === null) throw new Error('not claimed');
    const saving = opened.store.inClaim(late, async (tx) => {
      await tx.ring('rank', 'firm');
      await tx.assertFence('grouping', epoch);
    });
    await expect(saving).rejects.toThrow('Another process took over grouping');
  });
  expect(await opened.store.claim('rank', 'firm', 60)).toBeNull();
});

test('asking again and again writes nothing as long as nobody else asks', async () => {
  await using opened = await openTestStore();
  const epoch = await opened.store.withGroupingLock(async (first) => first);
  expect(await opened.store.withGroupingLock(async (second) => second)).toBe(epoch);
  await using other = await openStore({ url: opened.database.url });
  await other.withGroupingLock(async () => {});
  expect(await opened.store.withGroupingLock(async (third) => third)).toBe(Number(epoch) + 2);
});

test('a run that lost its lock is fenced off from the next run of the same process too', async () => {
  await using opened = await openTestStore();
  await opened.store.ring('group', 'cmp_a');
  const epoch = await opened.store.withGroupingLock(async (first) => first);
  await stealLock(opened.database.url);
  const saved = await opened.store.withGroupingLock(async (second) => second).catch(() => null);
  const again = saved ?? (await opened.store.withGroupingLock(async (second) => second));
  expect(again).toBe(Number(epoch) + 1);
});

test('the lock is free again after the work threw', async () => {
  await using opened = await openTestStore();
  const failing = opened.store.withGroupingLock(async () => {
    throw new Error('a bug of ours');
  });
  await expect(failing).rejects.toThrow('a bug of ours');
  expect(await opened.store.withGroupingLock(async () => 'free')).toBe('free');
});

test('who waits gets the turn before who asks anew, in this process and in another', async () => {
  await using opened = await openTestStore();
  await using other = await openStore({ url: opened.database.url });
  for (const store of [opened.store, other]) {
    const order: string[] = [];
    let waiter: Promise<unknown> = Promise.resolve();
    await opened.store.withGroupingLock(async () => {
      waiter = store.withGroupingLock(async () => order.push('waited'), 5);
      await store.ping();
      order.push('first');
    });
    await waiter;
    expect(order).toEqual(['first', 'waited']);
    expect(await store.withGroupingLock(async () => 'free again')).toBe('free again');
  }
});

test('who waited long enough is told', async () => {
  await using opened = await openTestStore();
  await using other = await openStore({ url: opened.database.url });
  await opened.store.withGroupingLock(async () => {
    expect(await opened.store.withGroupingLock(async () => 'mine', 1)).toBe('busy');
    expect(await other.withGroupingLock(async () => 'mine', 1)).toBe('busy');
  });
  expect(await other.withGroupingLock(async () => 'mine', 1)).toBe('mine');
});
