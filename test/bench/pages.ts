/**
 * Prints how long every page of the dashboard takes on the server with many complaints, and how much it sends.
 *
 *     npm run bench:pages -- 100000
 *     npm run bench:pages -- 100000 manager      as a manager of one place sees them
 *     npm run bench:pages -- 100000 owner --folder=/tmp/house      in a house that is kept there, filled the first time
 *     npm run bench:pages -- 100000 owner --only=/search           those pages alone
 *
 * Pages come from the route table: one that is added is measured. Each is asked three times first, then twenty times, one
 * after the other. What is taken along (a table, a whole collection) is sent while it is read: beside the whole, the time to
 * its first bytes is told, and is what the bound is for. Processor time is told beside the clock: other programs on the machine stretch the one and not the other.
 */
import { access, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Viewer } from '@doleances/core';
import { makeReport, openPorts, type Ports, portsSeenBy, readConfig } from '@doleances/pipeline';
import { openEmbeddedPostgres } from '@doleances/store';
import { createApp } from '@doleances/web';
import { serverSeconds } from './server-seconds.ts';
import { fillHouse } from './pages/fill-house.ts';
import { addressesOf, type Subjects, subjectsOf } from './pages/addresses.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string' }, only: { type: 'string', default: '' } },
});
const COMPLAINTS = Number(positionals[0] ?? 100_000);
const NOW = new Date('2026-11-23T12:30:00Z');
const WARM_UP = 3;
const REQUESTS = 20;
const P95_MS_MAX = 100;
const FIRST_PAGE_BYTES_MAX = 60_000;
const VIEWERS: Readonly<Record<string, Viewer>> = {
  owner: { role: 'owner' },
  manager: { role: 'manager', name: 'Ana', locations: ['Laval'] },
};
const viewer = VIEWERS[positionals[1] ?? 'owner'] ?? { role: 'owner' };

const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'doleances-bench-pages-')));
await mkdir(folder, { recursive: true });
await chmod(folder, 0o755);
try {
  await using server = await openEmbeddedPostgres({ dataFolder: folder });
  const config = readConfig({ DATABASE_URL: server.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_LOG_LEVEL: 'silent' });
  if (!config.ok) throw new Error(config.problems.join('; '));
  await using ports = await openPorts(config.config, { now: () => NOW });
  await fillOnce(ports, server.url);
  const seen = portsSeenBy(ports, viewer);
  await measure(seen, server.url, await subjectsOf(seen));
} finally {
  if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
}

/** A house that was kept says so in a file, once it is whole. */
async function fillOnce(ports: Ports, url: string): Promise<void> {
  const mark = path.join(folder, `filled-${COMPLAINTS}`);
  const isFilled = await access(mark).then(
    () => true,
    () => false,
  );
  if (isFilled) return;
  const startedMs = performance.now();
  await fillHouse(ports, { url, complaints: COMPLAINTS });
  await makeReport(ports);
  await writeFile(mark, '');
  process.stderr.write(`filled in ${Math.round((performance.now() - startedMs) / 1000)} s\n`);
}

type Row = {
  readonly page: string;
  readonly status: number;
  readonly p50: number;
  readonly p95: number;
  /** Until the first bytes; of a page all of it. */
  readonly first: number;
  readonly isTakenAlong: boolean;
  readonly own: number;
  readonly database: number;
  readonly bytes: number;
  readonly sent: number;
};

async function measure(ports: Ports, url: string, subjects: Subjects): Promise<void> {
  const app = createApp(ports);
  const paths = [...new Set(app.routes.filter(({ method }) => method === 'GET').map((route) => route.path))];
  process.stdout.write(
    `${COMPLAINTS.toLocaleString('en-CA')} complaints, as ${viewer.role}; ${REQUESTS} requests each, ms\n\n` +
      '| page | status | p50 | p95 | first bytes p95 | processor, ours | processor, database | bytes | sent |\n|---|---|---|---|---|---|---|---|---|\n',
  );
  for (const page of paths.filter((one) => one.startsWith(options.only)).sort()) {
    for (const [name, addressFor] of addressesOf(page, subjects)) {
      process.stdout.write(`${lineOf(await measureOne(app, { name, addressFor }, url))}\n`);
    }
  }
  const style = (await ask(app, await stylePath(app))).sent;
  process.stdout.write(`\nstyle sheet: ${style} bytes sent, kept by the browser\n`);
}

function lineOf({ page, status, p50, p95, first, isTakenAlong, own, database, bytes, sent }: Row): string {
  const ms = (value: number) => value.toFixed(1);
  const isSlow = (isTakenAlong ? first : p95) > P95_MS_MAX;
  const isLarge = page === '/' && sent > FIRST_PAGE_BYTES_MAX;
  return `| ${page} | ${status} | ${ms(p50)} | ${ms(p95)}${isSlow ? ' **!**' : ''} | ${isTakenAlong ? ms(first) : ''} | ${ms(own)} | ${ms(database)} | ${bytes} | ${sent}${isLarge ? ' **!**' : ''} |`;
}

type Asked = { readonly name: string; readonly addressFor: (turn: number) => string };

async function measureOne(app: ReturnType<typeof createApp>, { name, addressFor }: Asked, url: string): Promise<Row> {
  for (let turn = 0; turn < WARM_UP; turn += 1) await ask(app, addressFor(turn));
  const times: number[] = [];
  const firsts: number[] = [];
  let last: Awaited<ReturnType<typeof ask>> = {
    status: 0,
    sent: 0,
    body: Buffer.alloc(0),
    firstMs: 0,
    isTakenAlong: false,
  };
  const serverBefore = await serverSeconds(url);
  const usedBefore = process.cpuUsage();
  for (let turn = 0; turn < REQUESTS; turn += 1) {
    const startedMs = performance.now();
    last = await ask(app, addressFor(turn));
    times.push(performance.now() - startedMs);
    firsts.push(last.firstMs);
  }
  const { user, system } = process.cpuUsage(usedBefore);
  const database = (await serverSeconds(url)) - serverBefore;
  const p95Of = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.ceil(REQUESTS * 0.95) - 1] ?? 0;
  return {
    page: name,
    status: last.status,
    p50: times.toSorted((a, b) => a - b)[Math.floor(REQUESTS * 0.5)] ?? 0,
    p95: p95Of(times),
    first: p95Of(firsts),
    isTakenAlong: last.isTakenAlong,
    own: (user + system) / 1000 / REQUESTS,
    database: (database * 1000) / REQUESTS,
    bytes: last.body.length,
    sent: last.sent,
  };
}

async function ask(app: ReturnType<typeof createApp>, address: string) {
  const startedMs = performance.now();
  const answer = await app.request(`http://localhost:8470${address}`, {
    headers: { host: 'localhost:8470', 'accept-encoding': 'gzip' },
  });
  const parts: Uint8Array[] = [];
  let firstMs = performance.now() - startedMs;
  for await (const part of answer.body ?? []) {
    if (parts.length === 0) firstMs = performance.now() - startedMs;
    parts.push(part);
  }
  const sent = Buffer.concat(parts);
  const isZipped = answer.headers.get('content-encoding') === 'gzip';
  const isTakenAlong = answer.headers.get('content-disposition')?.startsWith('attachment') ?? false;
  return { status: answer.status, sent: sent.length, body: isZipped ? gunzipSync(sent) : sent, firstMs, isTakenAlong };
}

async function stylePath(app: ReturnType<typeof createApp>): Promise<string> {
  const { body } = await ask(app, '/');
  return /href="(\/style[^"]+)"/.exec(body.toString('utf8'))?.[1] ?? '/style.css';
}
