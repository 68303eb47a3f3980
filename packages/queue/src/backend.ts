import { setTimeout as pause } from 'node:timers/promises';
import {
  createPostgresBackend,
  type PostgresConnectionOptions,
  Queue,
  runMigrations,
  Worker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { QueueError } from './queue-error.ts';

/** Where the bells hang. `redis` for several processes, `postgres` when one database is all there is. */
export type QueueBackend =
  | { readonly kind: 'redis'; readonly url: string }
  /** `workersMax`: how many stages this process will answer; it sizes the pool. */
  | { readonly kind: 'postgres'; readonly url: string; readonly workersMax: number };

type BellJob = { readonly subjectId: string };

export type OpenBackend = AsyncDisposable & {
  openQueue(name: string): Queue<BellJob>;
  openWorker(name: string, concurrency: number, answer: (subjectId: string) => Promise<void>): Worker<BellJob>;
  ping(): Promise<void>;
  /** Has a log of its own written anew, without what left it; does nothing where there is none. */
  compact(): Promise<void>;
};

/** Two pooled clients for adds, above one LISTEN client a worker: below that, BullMQ on Postgres hangs silently. */
const SPARE_POOL_CLIENTS = 4;
const CONNECT_DEADLINE_MS = 5_000;
const CLOSE_DEADLINE_MS = 3_000;
const BULLMQ_SCHEMA = 'bullmq';
const KEEP_NO_JOBS = { removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } } as const;

export async function openBackend(backend: QueueBackend): Promise<OpenBackend> {
  return backend.kind === 'redis' ? openRedisBackend(backend.url) : openPostgresBackend(backend);
}

async function openRedisBackend(url: string): Promise<OpenBackend> {
  // Own clients: `await queue.client` is undefined in BullMQ 6.7, so readiness needs a connection we can ping.
  const producer = new Redis(url, {
    maxRetriesPerRequest: 1,
    retryStrategy: reconnectDelayMs,
    enableOfflineQueue: false,
  });
  const consumer = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: reconnectDelayMs });
  for (const client of [producer, consumer]) client.on('error', ignoreUntilPing);
  try {
    await refuseEviction(producer);
  } catch (error) {
    producer.disconnect();
    consumer.disconnect();
    throw error;
  }
  return {
    openQueue(name) {
      const queue = new Queue<BellJob>(name, { connection: producer, skipWaitingForReady: true });
      queue.on('error', ignoreUntilPing);
      return queue;
    },
    openWorker(name, concurrency, answer) {
      const worker = new Worker<BellJob>(name, (job) => answer(job.data.subjectId), {
        connection: consumer,
        concurrency,
        ...KEEP_NO_JOBS,
      });
      worker.on('error', ignoreUntilPing);
      return worker;
    },
    async ping() {
      await producer.ping();
    },
    async compact() {
      // Refused where another rewriting runs, or where whoever runs Redis keeps it to themselves: it is only sooner.
      await producer.bgrewriteaof().catch(() => null);
    },
    async [Symbol.asyncDispose]() {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

/** An evicting Redis drops bells and BullMQ's own keys without a word (BullMQ, "Going to production"). */
async function refuseEviction(client: Redis): Promise<void> {
  const isUp = await whenReady(client, CONNECT_DEADLINE_MS);
  if (!isUp) return; // Absent Redis costs seconds, never a complaint: the sweepers work alone until it is back.
  const [, policy] = (await client.config('GET', 'maxmemory-policy').catch(() => [])) as string[];
  if (policy === undefined || policy === 'noeviction') return;
  throw new QueueError(
    `Redis evicts keys (maxmemory-policy is "${policy}"), which would drop waiting work. Set "maxmemory-policy noeviction" in redis.conf and start again.`,
    { retry: 'never' },
  );
}

function whenReady(client: Redis, deadlineMs: number): Promise<boolean> {
  if (client.status === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), deadlineMs);
    const settle = (isUp: boolean) => {
      clearTimeout(timer);
      resolve(isUp);
    };
    client.once('ready', () => settle(true));
    client.once('error', () => settle(false));
  });
}

async function openPostgresBackend(backend: { url: string; workersMax: number }): Promise<OpenBackend> {
  const pool = new pg.Pool({
    connectionString: backend.url,
    max: backend.workersMax + SPARE_POOL_CLIENTS,
    connectionTimeoutMillis: CONNECT_DEADLINE_MS,
    keepAlive: true,
    // A pool handed to BullMQ must pin its schema itself.
    options: `-c search_path=${BULLMQ_SCHEMA}`,
  });
  pool.on('error', ignoreUntilPing);
  // Each queue and each worker of BullMQ listens for the pool's errors: eleven and more are no leak.
  pool.setMaxListeners(4 * (backend.workersMax + SPARE_POOL_CLIENTS));
  try {
    await migrateQueue(pool);
  } catch (cause) {
    await pool.end();
    throw new QueueError('The queue could not prepare its tables in the database; check DATABASE_URL and its rights.', {
      retry: 'later',
      cause,
    });
  }
  const onPostgres = withBackend(createPostgresBackend);
  // BullMQ's option type is a union whose first branch is any pool; `pg` declares its own without an index signature.
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    openQueue(name) {
      const queue = new onPostgres.Queue<BellJob>(name, { connection });
      queue.on('error', ignoreUntilPing);
      return queue as unknown as Queue<BellJob>;
    },
    openWorker(name, concurrency, answer) {
      const worker = new onPostgres.Worker<BellJob>(name, (job) => answer(job.data.subjectId), {
        connection,
        concurrency,
        ...KEEP_NO_JOBS,
      });
      worker.on('error', ignoreUntilPing);
      return worker as unknown as Worker<BellJob>;
    },
    async compact() {},
    async ping() {
      await pool.query('select 1');
    },
    async [Symbol.asyncDispose]() {
      // `end` waits for clients that a worker cut off in the middle never gives back.
      await Promise.race([pool.end(), pause(CLOSE_DEADLINE_MS, undefined, { ref: false })]);
    },
  };
}

/** BullMQ's migration lock and its transaction must share one session, so it gets a client and not the pool. */
async function migrateQueue(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, BULLMQ_SCHEMA);
  } finally {
    client.release();
  }
}

function reconnectDelayMs(attempt: number): number {
  return Math.min(50 * 2 ** attempt, 2_000);
}

/** A dropped connection is no news: bells are only hints, and `ping` tells doctor and /readyz. */
function ignoreUntilPing(): void {}
