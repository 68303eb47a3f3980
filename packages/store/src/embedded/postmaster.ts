import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import { isAlive } from './start-lock.ts';

/** What `postmaster.pid` says, checked against the processes that exist. */
export type Postmaster =
  | { readonly state: 'none' }
  | { readonly state: 'starting'; readonly pid: number }
  | { readonly state: 'ready'; readonly pid: number; readonly port: number }
  /** The file names a process that is a zombie or another program: PostgreSQL would refuse to start over it. */
  | { readonly state: 'ghost' };

const PORT_LINE = 3;
const STATUS_LINE = 7;
/** Recovery after a crash may replay a gigabyte of log. */
const READY_SECONDS = 120;
const ORPHANS_SECONDS = 20;
const POLL_MS = 50;

export async function findPostmaster(cluster: string): Promise<Postmaster> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return { state: 'none' };
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return { state: 'none' };
  if (process.platform === 'linux' && !(await isPostmasterOf(pid, cluster))) return { state: 'ghost' };
  return lines[STATUS_LINE]?.trim() === 'ready'
    ? { state: 'ready', pid, port: Number(lines[PORT_LINE]) }
    : { state: 'starting', pid };
}

/** A zombie has no command line; a process id used again has another one. */
async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.split('\0').includes(cluster);
}

/** Waits for a server that is starting. @returns Its port, or `null` when no server runs. */
export async function waitForPostmaster(cluster: string): Promise<number | null> {
  const deadline = performance.now() + READY_SECONDS * 1000;
  for (;;) {
    const found = await findPostmaster(cluster);
    if (found.state === 'ready') return found.port;
    if (found.state !== 'starting') return null;
    if (performance.now() > deadline) {
      throw new StoreError(
        `PostgreSQL (process ${found.pid}) on "${cluster}" is still starting after ${READY_SECONDS} s; look into pg.log beside it.`,
        { retry: 'later' },
      );
    }
    await wait(POLL_MS);
  }
}

/**
 * Clears what a killed server left: waits for its children to end, then removes the file that names a ghost.
 *
 * Never the other way round: the file is also what keeps a new server from running beside children of the old one.
 */
export async function clearKilledPostmaster(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const deadline = performance.now() + ORPHANS_SECONDS * 1000;
  while (await hasProcessIn(cluster)) {
    if (performance.now() > deadline) {
      throw new StoreError(
        `A killed PostgreSQL left processes in "${cluster}" that do not end; end them and start again.`,
        { retry: 'later' },
      );
    }
    await wait(POLL_MS);
  }
  if ((await findPostmaster(cluster)).state === 'ghost')
    await rm(path.join(cluster, 'postmaster.pid'), { force: true });
}

/** Every process of PostgreSQL has its cluster as working folder. */
async function hasProcessIn(cluster: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  return folders.includes(cluster);
}
