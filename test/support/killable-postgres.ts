import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { migrateStore, openEmbeddedPostgres } from '@doleances/store';
import { openTcpProxy } from './tcp-proxy.ts';

/** A PostgreSQL of the test's own that dies without warning and comes back at the same address, as under a supervisor. */
export type KillablePostgres = AsyncDisposable & {
  readonly url: string;
  /** Resolves when it answers again. */
  killAndStart(): Promise<void>;
};

export async function openKillablePostgres(dataFolder: string): Promise<KillablePostgres> {
  let server = await openEmbeddedPostgres({ dataFolder });
  await migrateStore(server.url);
  // Each start takes another port; clients know the proxy's.
  const proxy = await openTcpProxy(server.url);
  return {
    url: proxy.url,
    async killAndStart() {
      await killPostgres(dataFolder);
      server = await openEmbeddedPostgres({ dataFolder });
      proxy.lead(server.url);
    },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await server.stop();
    },
  };
}

/** Kills the server of a data folder; whoever starts it again waits for its children. */
export async function killPostgres(dataFolder: string): Promise<void> {
  const text = await readFile(path.join(dataFolder, 'pg18', 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!(pid > 0)) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Its file outlives a server that is dead already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
