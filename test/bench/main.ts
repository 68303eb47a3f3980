/**
 * Prints how fast the product is on this machine, as a table. Ratios within one run are what may be compared.
 *
 *     npm run bench
 */
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM, readItem, readingContextFor } from '@doleances/core';
import { group, openPorts, openStages, type Ports, rank, read, readConfig } from '@doleances/pipeline';
import { openQueues, type QueueBackend } from '@doleances/queue';
import { openEmbeddedPostgres } from '@doleances/store';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { benchItem } from './bench-items.ts';
import { importFigures } from './import.ts';
import { lengthRatios, slowestRealMessage } from './reading-limits.ts';

type Row = { readonly what: string; readonly figure: string };

const READ_MESSAGES = 4_000;
const PIPELINE_ITEMS = 1_500;
const BELLS = 3_000;
const BELLS_PER_RING = 60;
const ACCEPT_BATCH = 500;
const IMPORTED_ROWS = 200_000;

const rows: Row[] = [];
const say = (what: string, figure: string) => {
  rows.push({ what, figure });
  process.stderr.write(`${what}: ${figure}\n`);
};
const perSecond = (count: number, startedMs: number) =>
  `${Math.round(count / ((performance.now() - startedMs) / 1000)).toLocaleString('en-CA')} per second`;

measureReading();
say('slowest real message, processor time', slowestRealMessage());
say('ten times the length', lengthRatios());
measureMine(10_000);
await measureModes();
process.stdout.write(
  `\n| what | figure |\n|---|---|\n${rows.map((row) => `| ${row.what} | ${row.figure} |`).join('\n')}\n`,
);

/** Half the messages warm the caches up, the other half counts. */
function measureReading(): void {
  const startedMs = performance.now();
  const context = readingContextFor(DEFAULT_FIRM);
  readItem(benchItem(0), context);
  say('lexicon listed and a first message read', `${Math.round(performance.now() - startedMs)} ms`);
  for (let index = 0; index < READ_MESSAGES; index += 1) readItem(benchItem(index), context);
  const usedBefore = process.cpuUsage();
  const countedMs = performance.now();
  for (let index = READ_MESSAGES; index < 2 * READ_MESSAGES; index += 1) readItem(benchItem(index), context);
  say('messages of 50 words read, one core', perSecond(READ_MESSAGES, countedMs));
  const { user, system } = process.cpuUsage(usedBefore);
  const cpuSeconds = (user + system) / 1e6;
  say('the same by processor time', `${Math.round(READ_MESSAGES / cpuSeconds).toLocaleString('en-CA')} per second`);
}

/** In a process of its own, so that its peak memory is its own. */
function measureMine(messages: number): void {
  const script = path.join(import.meta.dirname, 'mine.ts');
  const run = spawnSync(process.execPath, [...process.execArgv, script, String(messages)], { encoding: 'utf8' });
  say(`one-shot run of ${messages.toLocaleString('en-CA')} messages`, run.stdout.trim().replaceAll('\n', '; '));
}

async function measureModes(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-'));
  await chmod(folder, 0o755);
  try {
    await using server = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
    say(`CSV of ${IMPORTED_ROWS.toLocaleString('en-CA')} rows`, await importFigures(IMPORTED_ROWS, folder, server.url));
    await measureMode(
      'queue in Postgres',
      { DATABASE_URL: server.url },
      { kind: 'postgres', url: server.url, workersMax: 2 },
    );
    if (isMissing('redis-server')) return;
    await using redis = await openRedis();
    await measureMode(
      'queue in Redis',
      { DATABASE_URL: server.url, REDIS_URL: redis.url },
      { kind: 'redis', url: redis.url },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureMode(name: string, settings: Record<string, string>, backend: QueueBackend): Promise<void> {
  const read = readConfig({ ...settings, DOLEANCES_LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error(read.problems.join('; '));
  await using ports = await openPorts(read.config);
  await measureBells(name, backend);
  await measurePipeline(name, ports);
}

async function measureBells(name: string, backend: QueueBackend): Promise<void> {
  await using queues = await openQueues(backend);
  let answered = 0;
  await using _worker = queues.answer('bench', 8, async () => {
    answered += 1;
  });
  const startedMs = performance.now();
  for (let first = 0; first < BELLS; first += BELLS_PER_RING) {
    await queues.ring(
      Array.from({ length: BELLS_PER_RING }, (_, index) => ({
        stage: 'bench',
        subjectId: `${name}-${first + index}`,
        version: 1,
        attempt: 1,
      })),
    );
  }
  while (answered < BELLS) await pause(5);
  say(`jobs rung and answered, ${name}`, perSecond(BELLS, startedMs));
}

async function measurePipeline(name: string, ports: Ports): Promise<void> {
  await ports.store.saveFirm(DEFAULT_FIRM, false, 'bench');
  const source = await ports.store.saveSource({ kind: 'form', name, settings: {}, schedule: null, isSample: false });
  const items = Array.from({ length: PIPELINE_ITEMS }, (_, index) => {
    const item = benchItem(index);
    const raw = new TextEncoder().encode(JSON.stringify(item));
    return {
      externalId: item.externalId,
      rawType: 'application/json' as const,
      raw,
      receivedAt: new Date(item.receivedAt),
    };
  });
  const acceptedMs = performance.now();
  for (let first = 0; first < items.length; first += ACCEPT_BATCH) {
    await ports.store.acceptItems(source.id, items.slice(first, first + ACCEPT_BATCH));
  }
  say(`items accepted, ${name}`, perSecond(items.length, acceptedMs));
  await using _stages = await openStages(ports, [read, group, rank]);
  const workedMs = performance.now();
  for (;;) {
    const work = await ports.store.countOpenWork();
    if (work.read + work.group === 0) break;
    await pause(20);
  }
  say(`items read and grouped, ${name}`, perSecond(items.length, workedMs));
}
