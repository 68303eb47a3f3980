import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { StoreError } from '../store-error.ts';
import { findAccount, isRoot } from './account.ts';
import { findPrograms } from './binaries.ts';
import { openEmbeddedPostgres } from './open-embedded-postgres.ts';
import { findPostmaster } from './postmaster.ts';
import { runProgram } from './run.ts';

/** A data folder that is gone at the end, with the server in it. */
async function openFolder() {
  const above = await mkdtemp(path.join(tmpdir(), 'doleances-embedded-'));
  await chmod(above, 0o755);
  const dataFolder = path.join(above, 'data');
  const cluster = path.join(dataFolder, 'pg18');
  return {
    above,
    dataFolder,
    cluster,
    async [Symbol.asyncDispose]() {
      const left = await findPostmaster(cluster);
      if (left.state === 'ready') process.kill(left.pid, 'SIGQUIT');
      await rm(above, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

const CHILD = { account: null, cwd: '/' } as const;
let made: Promise<string> | null = null;

/** A folder whose cluster was made and stopped before: a copy of one that all such tests share. */
async function openMadeFolder() {
  made ??= makeOnce();
  const folder = await openFolder();
  await runProgram('/bin/cp', ['-a', await made, folder.dataFolder], CHILD);
  return folder;
}

async function makeOnce(): Promise<string> {
  const above = await mkdtemp(path.join(tmpdir(), 'doleances-embedded-'));
  await chmod(above, 0o755);
  const dataFolder = path.join(above, 'data');
  await (await openEmbeddedPostgres({ dataFolder })).stop();
  return dataFolder;
}

afterAll(async () => {
  if (made !== null) await rm(path.dirname(await made), { recursive: true, force: true });
});

async function query<Row extends postgres.Row>(url: string, text: string): Promise<Row | undefined> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return (await sql.unsafe<Row[]>(text))[0];
  } finally {
    await sql.end();
  }
}

async function postmasterOf(cluster: string): Promise<number> {
  const found = await findPostmaster(cluster);
  if (found.state !== 'ready') throw new Error(`the server is ${found.state}`);
  return found.pid;
}

/** Another process that starts the server and holds it until it is killed. */
async function startInProcess(dataFolder: string): Promise<ChildProcess> {
  const module = fileURLToPath(new URL('./open-embedded-postgres.ts', import.meta.url));
  const code = `
    const { openEmbeddedPostgres } = await import(${JSON.stringify(module)});
    await openEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)} });
    console.log('ready');
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: path.dirname(module),
  });
  await once(child.stdout, 'data');
  return child;
}

async function refusalOf(dataFolder: string): Promise<string> {
  const error = await openEmbeddedPostgres({ dataFolder }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StoreError);
  return error instanceof StoreError ? error.message : '';
}

test('a first start makes a French-ready database, and a restart finds what was written', async () => {
  await using folder = await openFolder();
  {
    await using server = await openEmbeddedPostgres(folder);
    expect(server.wasAdopted).toBe(false);
    const settings = await query(
      server.url,
      `select upper('é') as upper, current_setting('server_encoding') as encoding,
        current_setting('max_connections') as connections, current_setting('synchronous_commit') as sync,
        current_setting('fsync') as fsync, (version() like 'PostgreSQL 18%') as is18`,
    );
    expect(settings).toEqual({
      upper: 'É',
      encoding: 'UTF8',
      connections: '120',
      sync: 'on',
      fsync: 'on',
      is18: true,
    });
    await query(server.url, `create table kept as select 'une plainte' as text`);
  }
  expect(await findPostmaster(folder.cluster)).toEqual({ state: 'none' });
  await using again = await openEmbeddedPostgres(folder);
  expect(again.wasAdopted).toBe(false);
  expect(await query(again.url, 'select text from kept')).toEqual({ text: 'une plainte' });
});

test('of two starts at once one starts the server and the other adopts it; only the first may end it in passing', async () => {
  await using folder = await openMadeFolder();
  const servers = await Promise.all([openEmbeddedPostgres(folder), openEmbeddedPostgres(folder)]);
  const [starter, adopter] = servers.toSorted((one) => (one.wasAdopted ? 1 : -1));
  expect([starter?.wasAdopted, adopter?.wasAdopted]).toEqual([false, true]);
  expect(adopter?.url).toBe(starter?.url);
  await adopter?.[Symbol.asyncDispose]();
  expect(await query(starter?.url ?? '', 'select 1 as one')).toEqual({ one: 1 });
  await starter?.[Symbol.asyncDispose]();
  expect(await findPostmaster(folder.cluster)).toEqual({ state: 'none' });
});

test('when the program is killed, its database lives on, is adopted by the next start and ended with it', async () => {
  await using folder = await openMadeFolder();
  const killed = await startInProcess(folder.dataFolder);
  const pid = await postmasterOf(folder.cluster);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const server = await openEmbeddedPostgres(folder);
  expect(server.wasAdopted).toBe(true);
  expect(await postmasterOf(folder.cluster)).toBe(pid);
  expect(await query(server.url, 'select 1 as one')).toEqual({ one: 1 });
  await server[Symbol.asyncDispose]();
  expect(await findPostmaster(folder.cluster)).toEqual({ state: 'none' });
});

test('when the database itself is killed, the next start loses nothing that was committed', async () => {
  await using folder = await openMadeFolder();
  const first = await openEmbeddedPostgres(folder);
  await query(first.url, `create table kept as select 'une plainte' as text`);
  process.kill(await postmasterOf(folder.cluster), 'SIGKILL');
  // The signal is on its way: only a server that is gone is what this test is about.
  await expect.poll(async () => (await findPostmaster(folder.cluster)).state).not.toBe('ready');
  await using server = await openEmbeddedPostgres(folder);
  expect(server.wasAdopted).toBe(false);
  expect(await query(server.url, 'select text from kept')).toEqual({ text: 'une plainte' });
});

test('a process id that another program uses now does not keep the database from starting', async () => {
  await using folder = await openMadeFolder();
  const first = await openEmbeddedPostgres(folder);
  const file = path.join(folder.cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8');
  await first.stop();
  await writeFile(file, text.replace(/^\d+/, String(process.pid)));
  await using server = await openEmbeddedPostgres(folder);
  expect(server.wasAdopted).toBe(false);
});

test('a cluster that was left half made is made again', async () => {
  await using folder = await openFolder();
  await mkdir(`${folder.cluster}.part`, { recursive: true });
  await writeFile(path.join(`${folder.cluster}.part`, 'PG_VERSION'), '18\n');
  await writeFile(path.join(folder.dataFolder, 'start.lock'), '999999999');
  await chmod(folder.dataFolder, 0o755);
  await using server = await openEmbeddedPostgres(folder);
  expect(await query(server.url, 'select 1 as one')).toEqual({ one: 1 });
});

test.skipIf(!isRoot())('for root the database runs under an unprivileged account that reads no secret', async () => {
  await using folder = await openMadeFolder();
  await using _server = await openEmbeddedPostgres(folder);
  const account = await findAccount();
  const { uid } = await stat(`/proc/${await postmasterOf(folder.cluster)}`);
  expect(uid).toBe(account?.uid);
  expect(uid).not.toBe(0);
  expect((await stat(path.join(folder.dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
});

test.skipIf(!isRoot())('a data folder in a closed folder is refused with what to do', async () => {
  await using folder = await openFolder();
  await chmod(folder.above, 0o700);
  expect(await refusalOf(folder.dataFolder)).toContain(`"${folder.above}" is closed to it. Choose a data folder`);
});

test.skipIf(!isRoot())('data that belongs to root is refused with what to do', async () => {
  await using folder = await openMadeFolder();
  await chown(folder.cluster, 0, 0);
  expect(await refusalOf(folder.dataFolder)).toContain('belongs to root, and PostgreSQL does not run as root');
});

test.skipIf(!isRoot())('data that an ordinary user made goes on running as that user', async () => {
  await using folder = await openMadeFolder();
  await runProgram('/bin/chown', ['-R', '54321:54321', folder.cluster], CHILD);
  await using _server = await openEmbeddedPostgres(folder);
  expect((await stat(`/proc/${await postmasterOf(folder.cluster)}`)).uid).toBe(54321);
});

test('a file where the data folder should be is refused with what to do', async () => {
  await using folder = await openFolder();
  await writeFile(folder.dataFolder, '');
  expect(await refusalOf(folder.dataFolder)).toMatch(
    /cannot be read or written \(EEXIST\).*choose another data folder/,
  );
});

test('data whose password is lost is refused with what to do', async () => {
  await using folder = await openMadeFolder();
  await rm(path.join(folder.dataFolder, 'secret'));
  expect(await refusalOf(folder.dataFolder)).toMatch(/password .* cannot be read .*ENOENT.*; restore that file/);
});

test('data of another PostgreSQL is refused and left alone', async () => {
  await using folder = await openFolder();
  await mkdir(folder.cluster, { recursive: true });
  await writeFile(path.join(folder.cluster, 'PG_VERSION'), '17\n');
  expect(await refusalOf(folder.dataFolder)).toContain('holds data of PostgreSQL 17, and this program runs 18;');
  expect(await readFile(path.join(folder.cluster, 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test.skipIf(!isRoot())('programs that lie in a closed folder are copied beside the data and run', async () => {
  await using folder = await openFolder();
  const account = await findAccount();
  const { initdb } = await findPrograms(folder.above, account);
  const closed = path.join(folder.above, 'clone');
  await cp(path.dirname(path.dirname(initdb)), path.join(closed, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await chmod(closed, 0o700);
  const installed = { native: path.join(closed, 'native'), version: 'test' };
  const copied = await findPrograms(folder.above, account, installed);
  expect(copied.initdb).toBe(path.join(folder.above, 'native-test', 'bin', 'initdb'));
  expect(await runProgram(copied.initdb, ['--version'], { account, cwd: '/' })).toMatchObject({ exitCode: 0 });
});

test('the program that stays takes the server over from the tool that started it', async () => {
  await using folder = await openMadeFolder();
  const tool = await openEmbeddedPostgres(folder);
  const keeper = await openEmbeddedPostgres({ dataFolder: folder.dataFolder, isKeeper: true });
  await tool[Symbol.asyncDispose]();
  expect(await query(keeper.url, 'select 1 as one')).toEqual({ one: 1 });
  await keeper[Symbol.asyncDispose]();
  expect(await findPostmaster(folder.cluster)).toEqual({ state: 'none' });
});
