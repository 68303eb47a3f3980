import path from 'node:path';
import { openEmbeddedPostgres } from '@doleances/store';
import type { Config } from './config.ts';

export type OpenedDatabase = AsyncDisposable & { readonly url: string };

/** The database of an installation: the one that is named, or our own server, started or adopted. */
export async function openDatabase(
  { database, dataFolder }: Pick<Config, 'database' | 'dataFolder'>,
  isKeeper = false,
): Promise<OpenedDatabase> {
  if (database.kind === 'url') return { url: database.url, async [Symbol.asyncDispose]() {} };
  return openEmbeddedPostgres({ dataFolder: path.resolve(dataFolder), isKeeper });
}
