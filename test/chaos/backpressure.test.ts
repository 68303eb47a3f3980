import { DEFAULT_FIRM } from '@doleances/core';
import { openQueues, type QueueBackend } from '@doleances/queue';
import { openStore, type Store } from '@doleances/store';
import { Redis } from 'ioredis';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { openServices } from '../support/service-group.ts';
import { openSmtpSink } from '../support/smtp.ts';
import { acceptedOf, itemOf } from '../support/store-values.ts';
import { until } from '../support/until.ts';

const isLong = process.env.DOLEANCES_LONG === '1';
const WAITING = isLong ? 100_000 : 2_000;
const CRITICAL = isLong ? 20 : 3;
/** What P10 promises; how long one waits is judged on a quiet machine alone. */
const CRITICAL_MS_MAX = 10_000;
const REDIS_BYTES_MAX = 100_000_000;
const HELENE = { name: 'Hélène', email: 'helene@firme.example', location: null };

/** An import comes in batches and rings no bells; a flood comes a few at a time, and each of it rings. */
const WAYS = [
  { crowd: 'an import', batch: 500, queue: 'Redis' },
  { crowd: 'a flood', batch: 50, queue: 'Redis' },
  { crowd: 'a flood', batch: 50, queue: 'Postgres' },
] as const;

const now = () => new Date().toISOString();

type Queues = Awaited<ReturnType<typeof openQueues>>;

async function acceptAll(store: Store, queues: Queues, batch: number): Promise<string> {
  const source = await store.saveSource({ kind: 'imap', name: 'boîte', settings: {}, schedule: null, isSample: false });
  for (let first = 0; first < WAITING; first += batch) {
    const items = Array.from({ length: Math.min(batch, WAITING - first) }, (_, at) => {
      const author = { name: `Client ${first + at}`, email: `client${first + at}@exemple.test` };
      const text = `Dossier ${first + at} : personne ne m’a rappelé.`;
      return acceptedOf(itemOf(`attente-${first + at}`, { receivedAt: now(), text, author }));
    });
    const { bells } = await store.acceptItems(source.id, items);
    await queues.ring(bells);
  }
  return source.id;
}

async function acceptCritical(store: Store, queues: Queues, to: { sourceId: string; mark: string }): Promise<void> {
  const text = `${to.mark} : le détecteur de fumée a pris feu et ma fille est brûlée.`;
  const author = { name: `Client ${to.mark}`, email: `${to.mark}@exemple.test` };
  const item = acceptedOf(itemOf(to.mark, { receivedAt: now(), text, author }));
  const { bells } = await store.acceptItems(to.sourceId, [item]);
  await queues.ring(bells);
}

/** How much memory Redis says it uses; nothing where there is none. */
function openMemory(redisUrl: string | null) {
  const client = redisUrl === null ? null : new Redis(redisUrl);
  const seen = { mostBytes: 0 };
  return {
    seen,
    async look() {
      const bytes = Number(/used_memory:(\d+)/.exec((await client?.info('memory')) ?? '')?.[1] ?? 0);
      seen.mostBytes = Math.max(seen.mostBytes, bytes);
    },
    [Symbol.dispose]: () => client?.disconnect(),
  };
}

describe('P10: behind everything that waits, a critical complaint reaches the boss all the same', () => {
  test.for(WAYS)(
    'behind $crowd, with the queue in $queue',
    { timeout: isLong ? 1_800_000 : 240_000 },
    async ({ crowd, batch, queue }, { skip }) => {
      if (queue === 'Redis') skip(isMissing('redis-server'), 'there is no redis-server');
      await using database = await openTestDatabase();
      await using redis = queue === 'Redis' ? await openRedis() : null;
      await using folder = await openFolder();
      await using smtp = await openSmtpSink();
      await using store = await openStore({ url: database.url, mailHost: 'firme.example' });
      const backend: QueueBackend =
        redis === null ? { kind: 'postgres', url: database.url, workersMax: 2 } : { kind: 'redis', url: redis.url };
      await using queues = await openQueues(backend);
      await store.saveFirm({ ...DEFAULT_FIRM, name: 'Firme', escalationContacts: [HELENE] }, false, 'test');
      using memory = openMemory(redis?.url ?? null);
      const sourceId = await acceptAll(store, queues, batch);
      await memory.look();
      const settings = {
        ...{ DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder.path, DOLEANCES_LOG_LEVEL: 'silent' },
        ...{ DOLEANCES_SMTP_URL: smtp.url, DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>' },
        ...(redis !== null && { REDIS_URL: redis.url }),
      };
      await using _services = await openServices(['analyze', 'notify'], settings);
      // Work is under way: a program that has just started loads what it reads with.
      await until(async () => (await store.countComplaints()).read > 0);
      const told: { readonly tookMs: number; readonly stillOpen: number }[] = [];
      for (let turn = 0; turn < CRITICAL; turn += 1) {
        const startedMs = performance.now();
        await acceptCritical(store, queues, { sourceId, mark: `urgence-${turn}` });
        await smtp.untilTaken(turn + 1);
        const tookMs = Math.round(performance.now() - startedMs);
        told.push({ tookMs, stillOpen: (await store.countOpenWork()).read });
        await memory.look();
      }
      const tookMs = told.map((one) => one.tookMs).toSorted((a, b) => a - b);
      const p95 = tookMs[Math.ceil(tookMs.length * 0.95) - 1] ?? 0;
      const bytes = redis === null ? '' : `, Redis at most ${(memory.seen.mostBytes / 1e6).toFixed(1)} MB`;
      console.info(
        `P10, ${WAITING} of ${crowd}, queue in ${queue}: critical told in ${tookMs[0]} to ${tookMs.at(-1)} ms (p95 ${p95}), ${told.at(-1)?.stillOpen} still unread at the end${bytes}`,
      );
      expect(smtp.messages()).toHaveLength(CRITICAL);
      // It is told while others, who came before it, still wait.
      expect(told[0]?.stillOpen).toBeGreaterThan(0);
      expect(memory.seen.mostBytes).toBeLessThan(REDIS_BYTES_MAX);
      if (isLong) expect(p95).toBeLessThan(CRITICAL_MS_MAX);
    },
  );
});
