import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import { openQueues } from '@doleances/queue';
import { type AcceptedItem, openStore, type Store } from '@doleances/store';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { openServices } from '../support/service-group.ts';

const isLong = process.env.DOLEANCES_LONG === '1';
const COMPLAINTS = isLong ? 3_000 : 500;
const CHAOS_SECONDS = isLong ? 120 : 20;
const BATCH = 25;
/** What waits so long for others is work still. */
const DELAYS_SECONDS = 1;

function itemOf(index: number): AcceptedItem {
  const item = {
    externalId: `chaos-${index}`,
    channel: 'email',
    direction: 'in',
    receivedAt: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
    subject: null,
    text: `Bonjour, dossier ${index} : personne ne m'a rappelé et la facture est fausse.`,
    author: { name: `Client ${index}`, email: `client${index}@exemple.test` },
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
  return {
    externalId: item.externalId,
    rawType: 'application/json',
    raw: new TextEncoder().encode(JSON.stringify(item)),
    receivedAt: new Date(item.receivedAt),
  };
}

/** Accepts every complaint while `disturb` goes on; each is tried until the store says it is safe. */
async function acceptAll(store: Store): Promise<void> {
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await store.saveSource({ kind: 'form', name: 'chaos', settings: {}, schedule: null, isSample: false });
  const pauseMs = (CHAOS_SECONDS * 1000) / (COMPLAINTS / BATCH);
  for (let first = 0; first < COMPLAINTS; first += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, index) => itemOf(first + index));
    await store.acceptItems(source.id, batch);
    // A tenth comes twice, as a sender that got no answer would send it again.
    await store.acceptItems(source.id, batch.slice(0, Math.ceil(BATCH / 10)));
    await pause(pauseMs);
  }
}

async function untilRead(store: Store): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const [counts, work] = [await store.countComplaints(), await store.countOpenWork(DELAYS_SECONDS)];
    if (counts.read >= COMPLAINTS && work.read + work.group === 0) return;
    await pause(100);
  }
}

/** What the store holds, told by the figures a loss or a double would change. */
async function outcomeOf(store: Store) {
  const complaints = await store.listComplaints({ limitRows: COMPLAINTS * 2 });
  const grievances = await Promise.all(complaints.map(({ id }) => store.listGrievances(id)));
  return {
    items: (await store.countComplaints()).items,
    complaints: complaints.length,
    distinct: new Set(complaints.map(({ externalId }) => externalId)).size,
    withoutTheme: grievances.flat().filter(({ themeId }) => themeId === null).length,
    grievancesPerComplaint: new Set(grievances.map((list) => list.length)).size,
    quarantined: (await store.listQuarantined()).length,
  };
}

const ALL_WELL = {
  items: COMPLAINTS,
  complaints: COMPLAINTS,
  distinct: COMPLAINTS,
  withoutTheme: 0,
  grievancesPerComplaint: 1,
  quarantined: 0,
};

describe('workers are killed again and again while complaints come in', () => {
  test('with the queue in Postgres, none is lost and none counts twice', async () => {
    await using database = await openTestDatabase();
    await using folder = await openFolder();
    await using store = await openStore({ url: database.url });
    const settings = { DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder.path };
    await using services = await openServices(['analyze', 'analyze', 'notify'], settings);
    const ended = new AbortController();
    const chaos = killUntil(services, ended.signal, async () => {});
    await acceptAll(store);
    ended.abort();
    await chaos;
    await untilRead(store);
    expect(await outcomeOf(store)).toEqual(ALL_WELL);
  });

  test.skipIf(isMissing('redis-server'))(
    'with Redis flushed and killed besides, none is lost and none counts twice',
    async () => {
      await using database = await openTestDatabase();
      await using redis = await openRedis();
      await using folder = await openFolder();
      await using store = await openStore({ url: database.url });
      const settings = { DATABASE_URL: database.url, REDIS_URL: redis.url, DOLEANCES_DATA_FOLDER: folder.path };
      await using services = await openServices(['analyze', 'analyze', 'notify'], settings);
      const ended = new AbortController();
      const chaos = killUntil(services, ended.signal, async (round) => {
        if (round % 3 === 0) await redis.flush().catch(() => {});
        if (round % 10 === 5) {
          await redis.kill();
          await redis.start();
        }
      });
      await acceptAll(store);
      ended.abort();
      await chaos;
      await untilRead(store);
      expect(await outcomeOf(store)).toEqual(ALL_WELL);
    },
  );
});

async function killUntil(
  services: Awaited<ReturnType<typeof openServices>>,
  signal: AbortSignal,
  disturb: (round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; !signal.aborted; round += 1) {
    await pause(250 + (round % 5) * 125);
    await services.killOne(round % services.size);
    await disturb(round);
  }
}

/** The control: a pipeline that trusts its queue, under the same FLUSHALL, must lose; else the test above proves nothing. */
test.skipIf(isMissing('redis-server'))(
  'a pipeline that trusts its queue loses complaints under the same faults',
  async () => {
    await using redis = await openRedis();
    const queues = await openQueues({ kind: 'redis', url: redis.url });
    const done = new Set<string>();
    const bells = Array.from({ length: 60 }, (_, index) => ({
      stage: 'naive',
      subjectId: createHash('sha256').update(String(index)).digest('hex').slice(0, 12),
      version: 1,
      attempt: 1,
    }));
    const rung = await queues.ring(bells);
    await redis.flush();
    const worker = queues.answer('naive', 4, async (subjectId) => void done.add(subjectId));
    await pause(2_000);
    await worker[Symbol.asyncDispose]();
    await queues[Symbol.asyncDispose]();
    expect(rung).toBe(60);
    expect(done.size).toBeLessThan(60);
  },
);
