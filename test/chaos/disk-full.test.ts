import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, open, rm } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrateStore, openEmbeddedPostgres } from '@doleances/store';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { rawItems } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { openFormPosts, type PostEnd, untilAcknowledged } from '../support/form-posts.ts';

const DISK = '220m';
const LEFT_BYTES = 1_500_000;
const BODY_BYTES = 40_000;
const CHUNK = Buffer.alloc(1_000_000, 1);
const FULL_MS = process.env.DOLEANCES_LONG === '1' ? 20_000 : 8_000;

/** A small disk of its own; `null` where it cannot be mounted. */
async function openSmallDisk(folder: string): Promise<(AsyncDisposable & { readonly path: string }) | null> {
  const at = path.join(folder, 'disque');
  await mkdir(at);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=0755`, 'tmpfs', at]);
  if (mounted.status !== 0) return null;
  await chmod(at, 0o755);
  return { path: at, [Symbol.asyncDispose]: async () => void spawnSync('umount', ['-l', at]) };
}

/** Takes all the space but a little. @returns The file to remove. */
async function fill(disk: string): Promise<string> {
  const file = path.join(disk, 'remplissage');
  const handle = await open(file, 'w');
  let written = 0;
  try {
    for (;;) written += (await handle.write(CHUNK)).bytesWritten;
  } catch {
    await handle.truncate(Math.max(0, written - LEFT_BYTES));
  }
  await handle.close();
  return file;
}

/** Starts the server again whenever it is gone, as systemd would: on a full disk it may stop by itself. */
function superviseServer(cluster: string, url: string): AsyncDisposable & { readonly starts: () => number } {
  const { uid, gid } = statSync(cluster);
  const command = readFileSync(path.join(cluster, 'postmaster.opts'), 'utf8').trim();
  const port = Number(new URL(url).port);
  const closing = new AbortController();
  let starts = 0;
  const isUp = () =>
    new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  const watching = (async () => {
    while (!closing.signal.aborted) {
      if (!(await isUp())) {
        starts += 1;
        const account = process.getuid?.() === 0 ? { uid, gid } : {};
        spawn('sh', ['-c', `exec ${command}`], { ...account, cwd: cluster, stdio: 'ignore', detached: true }).unref();
      }
      await pause(1_000, undefined, { signal: closing.signal }).catch(() => {});
    }
  })();
  return {
    starts: () => starts,
    async [Symbol.asyncDispose]() {
      closing.abort();
      await watching;
    },
  };
}

test('P7: a full disk refuses what comes, loses nothing that it acknowledged, and takes again once there is space', async (context) => {
  await using folder = await openFolder();
  await using disk = await openSmallDisk(folder.path);
  if (disk === null) {
    console.warn('skipped: a small disk cannot be mounted here, which takes root');
    return context.skip();
  }
  const data = path.join(disk.path, 'data');
  const server = await openEmbeddedPostgres({ dataFolder: data });
  try {
    const admin = postgres(server.url, { max: 1, onnotice: () => {} });
    await admin`alter system set max_wal_size = '48MB'`;
    await admin`alter system set min_wal_size = '32MB'`;
    await admin`select pg_reload_conf()`;
    await admin.end();
    await migrateStore(server.url);
    await using supervisor = superviseServer(path.join(data, 'pg18'), server.url);
    await using posts = await openFormPosts({
      ...{ directUrl: server.url, databaseUrl: server.url, dataFolder: path.join(folder.path, 'ingest') },
    });
    await untilAcknowledged(posts);
    const filling = await fill(disk.path);
    const ends: PostEnd[] = [];
    for (const until = Date.now() + FULL_MS; Date.now() < until; ) ends.push(await posts.post(BODY_BYTES));
    // However long it takes until the last of the space is gone: refused it must be in the end.
    while (!ends.some(({ outcome }) => outcome === 'refused')) ends.push(await posts.post(BODY_BYTES));
    await rm(filling);
    const healMs = await untilAcknowledged(posts);
    const stored = await rawItems(server.url);
    const lost = [...posts.acknowledged].filter((mark) => !stored.includes(mark));
    const of = (outcome: PostEnd['outcome']) => ends.filter((end) => end.outcome === outcome).length;
    console.info(
      `P7: ${posts.acknowledged.size} acknowledged, ${lost.length} lost, ${of('refused')} refused while full, server started again ${supervisor.starts()} times, took again after ${healMs} ms`,
    );
    expect(lost).toEqual([]);
    expect(ends.filter(({ outcome }) => outcome.startsWith('status') || outcome === 'unreachable')).toEqual([]);
  } finally {
    await server.stop();
  }
});
