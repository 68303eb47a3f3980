import { once } from 'node:events';
import net from 'node:net';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/database.ts';
import { openTcpProxy } from '../../../test/support/tcp-proxy.ts';
import { openLane } from './lane.ts';
import { openStore } from './open-store.ts';
import { StoreError } from './store-error.ts';

const LATE = 'did not answer within 2 s; it will be tried again.';

async function openBehindProxy(connectionsMax = 3) {
  const database = await openTestDatabase();
  const proxy = await openTcpProxy(database.url);
  const dead: StoreError[] = [];
  const store = await openStore({
    url: proxy.url,
    deadlineSeconds: 2,
    connectionsMax,
    onDead: (error) => dead.push(error),
  });
  return {
    store,
    proxy,
    dead,
    url: database.url,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

test('a query into a black hole is given up at its deadline, the watchdog hears of it, and the store heals', async () => {
  await using opened = await openBehindProxy();
  await opened.store.ping();
  opened.proxy.swallow();
  const error = await opened.store.ping().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ retry: 'later', message: expect.stringContaining(LATE) });
  expect(opened.dead).toHaveLength(1);
  opened.proxy.heal();
  await opened.store.ping();
});

test('a connection that fails while it opens fails its caller alone', async () => {
  await using database = await openTestDatabase();
  // So short that the server stops some queries: the driver's own, of which nobody would hear, among them.
  const lanes = Array.from({ length: 20 }, () =>
    openLane({ url: database.url, deadlineSeconds: 0.001, onDead: () => {} }),
  );
  await Promise.allSettled(lanes.map(({ db }) => db.execute(sql`select pg_sleep(0.002)`)));
  await Promise.all(lanes.map((lane) => lane.close()));
  const lane = openLane({ url: database.url, deadlineSeconds: 5, onDead: () => {} });
  expect(await lane.db.execute(sql`select 'alive' as state`)).toMatchObject([{ state: 'alive' }]);
  await lane.close();
});

test('callers who wait for a free connection are given up too', async () => {
  await using opened = await openBehindProxy(2);
  opened.proxy.swallow();
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => opened.store.ping()));
  expect(outcomes.map((outcome) => outcome.status)).toEqual(Array(8).fill('rejected'));
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { retry: 'later', name: 'StoreError' } });
  opened.proxy.heal();
  await Promise.all(Array.from({ length: 8 }, () => opened.store.ping()));
});

test('a transaction into a black hole leaves nothing, and its connection is not used again', async () => {
  await using opened = await openBehindProxy();
  await opened.store.ring('read', 'itm_a');
  const claim = await opened.store.claim('read', 'itm_a', 60);
  if (claim === null) throw new Error('not claimed');
  const saving = opened.store.inClaim(claim, async (tx) => {
    await tx.ring('group', 'cmp_a');
    opened.proxy.swallow();
    await tx.ring('group', 'cmp_b');
  });
  await expect(saving).rejects.toThrow(LATE);
  opened.proxy.heal();
  expect((await opened.store.countOpenWork()).group).toBe(0);
});

test('a network cut in the middle of a transaction loses nothing and breaks nothing', async () => {
  await using opened = await openBehindProxy();
  await opened.store.ring('read', 'itm_a');
  const claim = await opened.store.claim('read', 'itm_a', 60);
  if (claim === null) throw new Error('not claimed');
  for (const cutAt of ['before a query', 'after the last query'] as const) {
    const saving = opened.store.inClaim(claim, async (tx) => {
      await tx.ring('group', 'cmp_a');
      await cutAndNotice(opened.proxy);
      if (cutAt === 'before a query') await tx.ring('group', 'cmp_b');
    });
    await expect(saving).rejects.toMatchObject({ name: 'StoreError', retry: 'later' });
    expect((await opened.store.countOpenWork()).group).toBe(0);
  }
  expect(await opened.store.inClaim(claim, (tx) => tx.ring('group', 'cmp_a'))).toMatchObject({ outcome: 'saved' });
});

/** A connection of our own, opened last, tells when the cut has reached everybody. */
async function cutAndNotice(proxy: { readonly url: string; reset(): void }): Promise<void> {
  const { port } = new URL(proxy.url);
  const probe = net.connect(Number(port), '127.0.0.1');
  await once(probe, 'connect');
  probe.write('x');
  await new Promise((resolve) => setImmediate(resolve));
  probe.on('error', () => {});
  const cut = new Promise((resolve) => probe.once('close', resolve));
  proxy.reset();
  await cut;
  await new Promise((resolve) => setImmediate(resolve));
}

test('an idle connection that the server closed is not noticed by anybody', async () => {
  await using opened = await openBehindProxy();
  await opened.store.ping();
  await cutAndNotice(opened.proxy);
  await expect(opened.store.ping()).resolves.toBeUndefined();
  expect(opened.dead).toEqual([]);
});

test('a server that ends every connection breaks no process, and work goes on', async () => {
  await using opened = await openBehindProxy();
  const admin = postgres(opened.url, { max: 1 });
  const end = () => admin`
    select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await Promise.all([opened.store.ping(), opened.store.ping(), opened.store.ping()]);
  await end();
  const outcomes = await Promise.allSettled([opened.store.ping(), opened.store.ping()]);
  for (const outcome of outcomes.filter(({ status }) => status === 'rejected')) {
    expect(outcome).toMatchObject({ reason: { name: 'StoreError', retry: 'later' } });
  }
  await opened.store.ping();
  await admin.end();
});

test('the server stops a statement that takes too long, before the client cuts the connection', async () => {
  await using opened = await openBehindProxy();
  const admin = postgres(opened.url, { max: 1 });
  await opened.store.ring('read', 'itm_a');
  await admin.begin(async (sql) => {
    await sql`select 1 from doleances.work for update`;
    await expect(opened.store.ring('read', 'itm_a')).rejects.toThrow('needed too long for one statement');
  });
  expect(opened.dead).toEqual([]);
  await admin.end();
});
