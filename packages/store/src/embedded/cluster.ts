import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../store-error.ts';
import { type Account, isRoot } from './account.ts';
import type { Programs } from './binaries.ts';
import { runProgram } from './run.ts';

const MAJOR = '18';
const PASSWORD_BYTES = 24;
/**
 * UTF-8 with code-point order from PostgreSQL's own tables: the same on every machine, whatever locales it has, and no
 * index breaks when the system's C library is upgraded.
 */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

export type Folder = { readonly base: string; readonly cluster: string; readonly secret: string; readonly log: string };

export function folderAt(dataFolder: string): Folder {
  const inBase = (name: string) => path.join(dataFolder, name);
  return { base: dataFolder, cluster: inBase(`pg${MAJOR}`), secret: inBase('secret'), log: inBase('pg.log') };
}

/**
 * Tells who runs an existing cluster, and whether this program can.
 *
 * @returns `null` when there is no cluster yet.
 */
export async function findClusterOwner(
  { cluster }: Folder,
  account: Account,
): Promise<{ readonly account: Account } | null> {
  const found = await stat(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw folderError(cluster, error);
  });
  if (found === null) return null;
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw folderError(cluster, error);
  });
  if (version.trim() !== MAJOR) {
    throw new StoreError(
      `"${cluster}" holds data of PostgreSQL ${version.trim()}, and this program runs ${MAJOR}; choose a new data folder and restore a backup into it.`,
      { retry: 'never' },
    );
  }
  if (!isRoot()) return { account };
  if (found.uid === 0) {
    throw new StoreError(
      `"${cluster}" belongs to root, and PostgreSQL does not run as root; give it to an ordinary account: chown -R ${account?.name ?? 'nobody'} "${cluster}".`,
      { retry: 'never' },
    );
  }
  // An ordinary user made it: PostgreSQL wants to run as the owner of its data.
  return { account: { name: `uid ${found.uid}`, uid: found.uid, gid: found.gid } };
}

/** Made under another name and renamed when whole: a half-made cluster is never taken for a finished one. */
export async function makeCluster(folder: Folder, programs: Programs, account: Account): Promise<void> {
  const part = `${folder.cluster}.part`;
  const passwordFile = path.join(folder.base, 'secret.part');
  await rm(part, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(part, { mode: 0o700 });
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== null) {
    await chown(part, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const parameters = ['-D', part, '-U', 'doleances', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...LOCALE];
  const { exitCode, stderr } = await runProgram(programs.initdb, [...parameters, '--no-instructions'], {
    account,
    cwd: folder.base,
  });
  await rm(passwordFile, { force: true });
  if (exitCode !== 0) {
    await rm(part, { recursive: true, force: true });
    throw new StoreError(`PostgreSQL could not make its data in "${folder.cluster}": ${stderr}`, { retry: 'never' });
  }
  await writeFile(folder.secret, `${password}\n`, { mode: 0o600 });
  await rename(part, folder.cluster);
}

export async function passwordOf({ base, secret }: Folder): Promise<string> {
  const text = await readFile(secret, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StoreError(
      `The password of the database in "${base}" cannot be read from "${secret}" (${error.code}); restore that file, or a backup into a new folder.`,
      { retry: 'never' },
    );
  });
  return text.trim();
}

export function folderError(folder: string, error: NodeJS.ErrnoException): StoreError {
  return new StoreError(
    `"${folder}" cannot be read or written (${error.code}); give this account the right to, or choose another data folder.`,
    { retry: 'never', cause: error },
  );
}
