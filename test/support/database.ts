import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import type {} from './postgres-setup.ts';

export type TestDatabase = AsyncDisposable & { readonly url: string };

/** Databases of this test file that are free again, with every row removed: a clone takes ten times as long. */
const free: string[] = [];

/**
 * A migrated database without rows that no other test uses meanwhile.
 *
 * @param options `isEmpty`: without our tables. A test that changes tables takes this and migrates by itself.
 */
export async function openTestDatabase(options: { readonly isEmpty?: boolean } = {}): Promise<TestDatabase> {
  const url = (options.isEmpty ? undefined : free.pop()) ?? (await makeDatabase(options.isEmpty ?? false));
  return {
    url,
    async [Symbol.asyncDispose]() {
      if (!options.isEmpty && (await removeRows(url))) free.push(url);
      else await dropDatabase(url);
    },
  };
}

async function makeDatabase(isEmpty: boolean): Promise<string> {
  const adminUrl = inject('postgresUrl');
  const template = isEmpty ? 'template1' : inject('postgresTemplate');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withAdmin(adminUrl, (admin) => admin`create database ${admin(name)} template ${admin(template)}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await withAdmin(inject('postgresUrl'), (admin) => admin`drop database if exists ${admin(name)} with (force)`);
}

/** @returns `false` when the test left other things than our tables. */
async function removeRows(url: string): Promise<boolean> {
  let isClean = false;
  await withAdmin(url, async (admin) => {
    await admin`
      select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    const foreign = await admin`
      select 1 from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname not in ('doleances', 'drizzle', 'pg_catalog', 'pg_toast', 'information_schema') limit 1`;
    if (foreign.length > 0) return;
    const tables = await admin<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'doleances'`;
    // Without triggers: neither foreign keys nor the append-only events stand in the way.
    await admin`set session_replication_role = replica`;
    await admin.unsafe(tables.map(({ name }) => `delete from doleances.${name}`).join(';'));
    isClean = true;
  });
  return isClean;
}

async function withAdmin(url: string, work: (admin: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => {}, fetch_types: false });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** As if the time that outgoing work waits for had passed, and the process that held it had died. */
export async function makePushesDue(url: string): Promise<void> {
  await withAdmin(
    url,
    (admin) => admin`
    update doleances.pushes set not_before = now(), lease_until = now() - interval '1 second'`,
  );
}

/** As if the time that a stage's rows wait for had come. */
export async function makeWorkDue(url: string, stage: string): Promise<void> {
  await withAdmin(url, (admin) => admin`update doleances.work set due_at = now() where stage = ${stage}`);
}

/** Every row of every table of ours and of the queue's, as text, bytes decoded: what a thief of the database reads. */
export async function dumpDatabase(url: string): Promise<string> {
  const lines: string[] = [];
  await withAdmin(url, async (admin) => {
    const tables = await admin<{ schema: string; name: string }[]>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema in ('doleances', 'bullmq', 'drizzle') and table_type = 'BASE TABLE'`;
    for (const { schema, name } of tables) {
      const rows = await admin`select t.* from ${admin(schema)}.${admin(name)} t`;
      const asText = (_key: string, value: unknown) =>
        typeof value === 'bigint' ? String(value) : isBytes(value) ? Buffer.from(value.data).toString('utf8') : value;
      lines.push(...rows.map((row) => `${schema}.${name} ${JSON.stringify(row, asText)}`));
    }
  });
  return lines.join('\n');
}

/** The bytes of every item, as text. */
export async function rawItems(url: string): Promise<string> {
  const texts: string[] = [];
  await withAdmin(url, async (admin) => {
    const rows = await admin<{ raw: Buffer }[]>`select raw from doleances.items`;
    texts.push(...rows.map(({ raw }) => raw.toString('utf8')));
  });
  return texts.join('\n');
}

/** A Buffer as `JSON.stringify` hands it on. */
function isBytes(value: unknown): value is { readonly data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
}
