import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';

export type RedisServer = AsyncDisposable & {
  readonly url: string;
  /** Forgets everything, as an operator's FLUSHALL would. */
  flush(): Promise<void>;
  /** Dies without warning. */
  kill(): Promise<void>;
  start(): Promise<void>;
};

/** A real Redis on a port and folder of its own, set up as `infra/compose.yaml` does. */
export async function openRedis(settings: readonly string[] = []): Promise<RedisServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const kill = async () => {
    const ended = server;
    server = null;
    if (ended === null || ended.exitCode !== null) return;
    ended.kill('SIGKILL');
    await new Promise((resolve) => ended.once('exit', resolve));
  };
  const start = async () => {
    const defaults = ['--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
    server = spawn('redis-server', ['--port', String(port), '--dir', folder, ...defaults, ...settings], {
      stdio: 'ignore',
    });
    await untilAnswers(url);
  };
  await start();
  return {
    url,
    kill,
    start,
    flush: () => withClient(url, async (client) => void (await client.flushall())),
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function withClient(url: string, work: (client: Redis) => Promise<void>): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    await work(client);
  } finally {
    client.disconnect();
  }
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await withClient(url, async (client) => void (await client.ping())).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(50);
  }
  throw new Error(`redis-server does not answer at ${url}`);
}
