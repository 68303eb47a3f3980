import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../store-error.ts';

/** PostgreSQL refuses to run as root; `null`: this process is not root and PostgreSQL runs as it does. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | null;

const CANDIDATES = ['doleances', 'postgres', 'nobody'];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The account that PostgreSQL runs under: for root an unprivileged one that exists already. */
export async function findAccount(): Promise<Account> {
  if (!isRoot()) return null;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const candidate of CANDIDATES) {
    const [name, , uid, gid] = lines.find((line) => line[0] === candidate) ?? [];
    if (name !== undefined && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new StoreError(
    'Running as root, and there is no unprivileged account for PostgreSQL; add one: useradd --system doleances.',
    { retry: 'never' },
  );
}

/**
 * Makes sure that PostgreSQL's account can reach a data folder, which need not exist yet.
 *
 * @throws StoreError when this process is root and a folder above is closed to the account (a private home, a clone in
 * a 0700 temporary folder).
 */
export async function assertDataFolderReachable(dataFolder: string): Promise<void> {
  const account = await findAccount();
  if (account === null) return;
  const closed = await findClosedFolder(dataFolder, account);
  if (closed === null) return;
  throw new StoreError(
    `Data folder "${dataFolder}" cannot be reached by account "${account.name}", under which PostgreSQL runs because root may not: "${closed}" is closed to it. Choose a data folder elsewhere, for example /var/lib/doleances, or start as an ordinary user.`,
    { retry: 'never' },
  );
}

/** The first folder on the way from `target` up to the root that the account may not pass; `null` when all are open. */
export async function findClosedFolder(target: string, account: NonNullable<Account>): Promise<string | null> {
  let folder = await existingPart(path.resolve(target));
  for (;;) {
    const found = await stat(folder);
    const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
    if (found.isDirectory() && (found.mode & bit) === 0) return folder;
    const parent = path.dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

async function existingPart(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch {
    const parent = path.dirname(target);
    return parent === target ? target : existingPart(parent);
  }
}
