import { randomUUID } from 'node:crypto';
import { chmod, chown, mkdir, open, readFile, realpath, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { StoreError } from '../store-error.ts';
import { type Account, assertDataFolderReachable, findAccount, isRoot } from './account.ts';
import { findPrograms, type Programs } from './binaries.ts';
import { type Folder, findClusterOwner, folderAt, folderError, makeCluster, passwordOf } from './cluster.ts';
import { clearKilledPostmaster, findPostmaster, waitForPostmaster } from './postmaster.ts';
import { runProgram } from './run.ts';
import { isAlive, openStartLock } from './start-lock.ts';

/**
 * A running PostgreSQL. Disposing stops it, unless another living process started it; `stop` always stops it.
 */
export type EmbeddedPostgres = AsyncDisposable & {
  readonly url: string;
  /** It ran already: another process uses it, or one that was killed left it. */
  readonly wasAdopted: boolean;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataFolder: string;
  /**
   * The program that stays (`doleances up`): it takes the server over from a tool that started it, which would stop it
   * at its own end.
   */
  readonly isKeeper?: boolean;
};

const START_TRIES = 3;
const PG_CTL_SECONDS = '60';
/** The store, the queue's backend and a few tools, each with its own pool. */
const CONNECTIONS_MAX = 120;
/** PostgreSQL's log repeats statements and values in its errors, and customers' words do not belong in a log. */
const QUIET = [
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
];

/**
 * Starts the PostgreSQL of a data folder, or adopts the one that runs there.
 *
 * @throws StoreError when the folder cannot be used; the message says which and what to do.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const wanted = path.resolve(options.dataFolder);
  await assertDataFolderReachable(wanted);
  await makeFolder(wanted);
  // PostgreSQL writes the real path into its command line, by which it is recognised.
  const folder = folderAt(await realpath(wanted));
  await using _lock = await openStartLock(path.join(folder.base, 'start.lock')).catch((error: unknown) => {
    throw error instanceof StoreError ? error : folderError(folder.base, error as NodeJS.ErrnoException);
  });
  const unprivileged = await findAccount();
  const programs = await findPrograms(folder.base, unprivileged);
  const owner = await findClusterOwner(folder, unprivileged);
  if (owner === null) await makeCluster(folder, programs, unprivileged);
  const account = owner?.account ?? unprivileged;
  const password = await passwordOf(folder);

  if ((await findPostmaster(folder.cluster)).state === 'ghost') await clearKilledPostmaster(folder.cluster);
  const runningPort = await waitForPostmaster(folder.cluster);
  const port = runningPort ?? (await start(folder, programs, account));
  const holds = await takeOwnership(folder, options.isKeeper ?? false);
  const stop = () => stopServer(folder, programs, account);
  return {
    url: `postgres://doleances:${password}@127.0.0.1:${port}/postgres`,
    wasAdopted: runningPort !== null,
    stop,
    [Symbol.asyncDispose]: async () => {
      if (await holds()) await stop();
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!isRoot() || first === undefined) return;
    // PostgreSQL's account must pass through the folders that we made, but has nothing to look at in them.
    for (let made = folder; made.length >= first.length; made = path.dirname(made)) await chmod(made, 0o711);
  } catch (error) {
    throw folderError(folder, error as NodeJS.ErrnoException);
  }
}

async function start(folder: Folder, programs: Programs, account: Account): Promise<number> {
  await clearKilledPostmaster(folder.cluster);
  let said = '';
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    // The port is free now, and may not be when PostgreSQL asks for it: hence the tries.
    const settings = [
      `max_connections=${CONNECTIONS_MAX}`,
      'listen_addresses=127.0.0.1',
      ...(process.platform === 'win32' ? [] : [`unix_socket_directories=''`]),
      ...QUIET,
    ];
    const serverOptions = `-p ${await findFreePort()} ${settings.map((setting) => `-c ${setting}`).join(' ')}`;
    await emptyLog(folder, account);
    const parameters = ['-D', folder.cluster, '-w', '-t', PG_CTL_SECONDS, '-l', folder.log, '-o', serverOptions];
    await runProgram(programs.pgCtl, [...parameters, 'start'], { account, cwd: folder.base });
    const port = await waitForPostmaster(folder.cluster);
    if (port !== null) return port;
    said = (await readFile(folder.log, 'utf8')).split('\n').slice(-6).join('\n').trim();
    if (!said.includes('could not bind')) break;
  }
  throw new StoreError(`PostgreSQL does not start on "${folder.cluster}": ${said}`, { retry: 'later' });
}

async function emptyLog({ log }: Folder, account: Account): Promise<void> {
  const file = await open(log, 'w', 0o600);
  await file.close();
  if (account !== null) await chown(log, account.uid, account.gid);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Notes this handle as the one that stops the server, unless the process that noted itself before still lives.
 *
 * @returns Whether the handle still is.
 */
async function takeOwnership(folder: Folder, isKeeper: boolean): Promise<() => Promise<boolean>> {
  const file = path.join(folder.base, 'owner');
  const read = () => readFile(file, 'utf8').catch(() => '');
  const [pid, startedOf] = (await read()).split(' ');
  const postmaster = await findPostmaster(folder.cluster);
  const server = postmaster.state === 'ready' ? String(postmaster.pid) : '';
  if (!isKeeper && isAlive(Number(pid)) && startedOf === server) return async () => false;
  const mine = `${process.pid} ${server} ${randomUUID()}`;
  await writeFile(file, mine, { mode: 0o600 });
  return async () => (await read()) === mine;
}

async function stopServer(folder: Folder, programs: Programs, account: Account): Promise<void> {
  if ((await findPostmaster(folder.cluster)).state === 'none') return;
  const parameters = ['-D', folder.cluster, '-m', 'fast', '-w', '-t', PG_CTL_SECONDS, 'stop'];
  const { stderr } = await runProgram(programs.pgCtl, parameters, { account, cwd: folder.base });
  const { state } = await findPostmaster(folder.cluster);
  if (state === 'none' || state === 'ghost') return;
  throw new StoreError(`PostgreSQL on "${folder.cluster}" does not stop: ${stderr}`, { retry: 'later' });
}
