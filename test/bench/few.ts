/**
 * Prints what grouping costs while a collection is small and its complaints are looked at together:
 *
 *     npm run bench:few
 *
 * The messages of the streams, some five hundred, read first, then grouped at once, as an import does in any order; then
 * twenty more, one by one. Costs are processor time of this process and of the database.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Item } from '@doleances/core';
import { group, openPorts, openStages, type Ports, read, readConfig } from '@doleances/pipeline';
import { complaintIdFor, itemIdFor, openEmbeddedPostgres } from '@doleances/store';
import { workComplaint } from '../../packages/pipeline/src/complaint/work-complaint.ts';
import { streamSetOf } from './quality/gold.ts';
import { serverSeconds } from './server-seconds.ts';

const ONE_BY_ONE = 20;
const DELAYS_SECONDS = 1;

const items = ['hotels', 'depannage', 'bassins'].flatMap((name) => streamSetOf(name).messages.map(({ item }) => item));
const [{ firm }] = [streamSetOf('hotels')];
const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-few-'));
await chmod(folder, 0o755);
try {
  await using server = await openEmbeddedPostgres({ dataFolder: folder });
  const config = readConfig({ DATABASE_URL: server.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_LOG_LEVEL: 'silent' });
  if (!config.ok) throw new Error(config.problems.join('; '));
  await using ports = await openPorts(config.config);
  await ports.store.saveFirm(firm, false, 'bench');
  const many = items.slice(0, -ONE_BY_ONE);
  const lines = ['| what | processor time a complaint | of the database |', '|---|---|---|'];
  await accept(ports, many);
  await work(ports, [read]);
  const told = await ports.store.countTold(false, 10_000);
  const whole = await costOf(server.url, () => work(ports, [group]));
  lines.push(lineOf(`${many.length} complaints with ${told} grievances grouped at once`, [whole], many.length));
  const single: Cost[] = [];
  for (const item of items.slice(-ONE_BY_ONE)) {
    const itemId = await accept(ports, [item]);
    await work(ports, [read]);
    single.push(await costOf(server.url, () => workComplaint(ports, itemId, complaintIdFor(itemId))));
  }
  lines.push(lineOf('one more beside these, alone', single, ONE_BY_ONE));
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function lineOf(what: string, costs: readonly Cost[], complaints: number): string {
  const each = (name: keyof Cost) => (costs.reduce((sum, cost) => sum + cost[name], 0) / complaints).toFixed(1);
  return `| ${what} | ${each('ours')} ms | ${each('database')} ms |`;
}

type Cost = { readonly ours: number; readonly database: number };

/** In ms; what a connection cost that ended meanwhile is not known. */
async function costOf(url: string, run: () => Promise<void>): Promise<Cost> {
  const before = await serverSeconds(url);
  const usedBefore = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(usedBefore);
  const database = ((await serverSeconds(url)) - before) * 1000;
  return { ours: (user + system) / 1000, database: Math.max(0, database) };
}

/** Reading is not what is measured, so the order of reading is that of acceptance, mixed by id as in any import. */
async function accept(ports: Ports, accepted: readonly Item[]): Promise<`itm_${string}`> {
  const source = await ports.store.saveSource({
    kind: 'form',
    name: 'few',
    settings: {},
    schedule: null,
    isSample: false,
  });
  await ports.store.acceptItems(
    source.id,
    accepted.map((item) => ({
      externalId: item.externalId,
      rawType: 'application/json' as const,
      raw: new TextEncoder().encode(JSON.stringify(item)),
      receivedAt: new Date(item.receivedAt),
    })),
  );
  return itemIdFor(source.id, accepted[0]?.externalId ?? '');
}

async function work(ports: Ports, stages: Parameters<typeof openStages>[1]): Promise<void> {
  await using _stages = await openStages(ports, stages);
  const names = stages.map(({ name }) => name);
  for (;;) {
    const open = await ports.store.countOpenWork(DELAYS_SECONDS);
    if ((names.includes('read') ? open.read : 0) + (names.includes('group') ? open.group : 0) === 0) return;
    await pause(20);
  }
}
