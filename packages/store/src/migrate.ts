import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { assertDatabaseUrl, placeOf } from './database-url.ts';
import type { Lane } from './lane.ts';
import { StoreError, storeErrorFrom } from './store-error.ts';

/** Of this package, from wherever this file was built to. */
const MIGRATIONS_FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@doleances/store/package.json')),
  'migrations',
);
/** Any constant does, as long as every process uses the same one. */
export const MIGRATION_LOCK = 4_201_771;
/** Whoever starts into a dead network ends, and is started again: soon enough to be there when it heals. */
const CONNECT_SECONDS = 5;
const VERSION_MIN = 150_000;

/**
 * Brings the tables up to date. Several processes may start at once: one migrates, the others wait for it.
 *
 * @throws StoreError when the database cannot be used; the message says what to do.
 */
export async function migrateStore(url: string): Promise<void> {
  assertDatabaseUrl(url);
  const place = placeOf(url);
  // One connection, no statement timeout: an index on a large table may honestly take minutes.
  const client = postgres(url, { max: 1, connect_timeout: CONNECT_SECONDS, fetch_types: false, onnotice: () => {} });
  try {
    await refuseUnfit(client, place);
    // Held by the session: it ends with the connection, however this process ends.
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS_FOLDER });
  } catch (error) {
    throw storeErrorFrom(error, place);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** When the newest migration of this program was written, in milliseconds: drizzle's own mark. */
export async function latestMigrationMs(): Promise<number> {
  const journal = await readFile(path.join(MIGRATIONS_FOLDER, 'meta', '_journal.json'), 'utf8');
  const { entries } = JSON.parse(journal) as { readonly entries: readonly { readonly when: number }[] };
  return Math.max(...entries.map((entry) => entry.when));
}

/**
 * Applies the migrations that come after one and up to another, within the transaction of a lane, as drizzle would: it has no
 * way to stop at an older one, which the rows of a backup need.
 */
export async function applyMigrations(
  lane: Lane,
  { afterMs, untilMs }: { readonly afterMs: number; readonly untilMs: number },
): Promise<void> {
  await lane.run('create schema if not exists drizzle', [], false);
  await lane.run(
    'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    [],
    false,
  );
  const wanted = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).filter(
    ({ folderMillis }) => folderMillis > afterMs && folderMillis <= untilMs,
  );
  for (const { sql: statements, hash, folderMillis } of wanted) {
    for (const statement of statements) await lane.run(statement, [], false);
    const text = 'insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)';
    await lane.run(text, [hash, folderMillis], false);
  }
}

async function refuseUnfit(client: postgres.Sql, place: string): Promise<void> {
  const [row] = await client<{ encoding: string; version: string }[]>`
    select current_setting('server_encoding') as encoding, current_setting('server_version_num') as version`;
  if (row?.encoding !== 'UTF8') {
    throw new StoreError(
      `The database at ${place} stores ${row?.encoding}, and French needs UTF8; create it again with ENCODING 'UTF8'.`,
      { retry: 'never' },
    );
  }
  if (Number(row.version) < VERSION_MIN) {
    throw new StoreError(`The database at ${place} is older than PostgreSQL 15; upgrade it, 18 is tested.`, {
      retry: 'never',
    });
  }
}
