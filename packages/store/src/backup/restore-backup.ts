import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { placeOf } from '../database-url.ts';
import type { Lane } from '../lane.ts';
import { applyMigrations, latestMigrationMs, MIGRATION_LOCK } from '../migrate.ts';
import { StoreError, storeErrorFrom } from '../store-error.ts';
import { type BackupSummary, checkBackup, partsOf } from './check-backup.ts';
import { listBackupTables, ours, quoted, rowsOf } from './backup-tables.ts';
import { type BackupLane, openBackupLane } from './open-backup-lane.ts';
import { type Settled, settleRestored } from './settle-restored.ts';

export type RestoreOptions = {
  readonly url: string;
  /** Opens the file; it is read twice, first to the end of its checksum. */
  readonly open: () => Readable;
  /** What is there goes. Without it only an installation that holds nothing but the sample is restored into. */
  readonly isReplacing: boolean;
  readonly who: string;
  readonly idleSeconds?: number;
  /** Told of each step: `check` reads the file, `load` copies its tables, `finish` brings them up to date. */
  readonly onStep?: (step: 'check' | 'load' | 'finish', done: number, total: number) => void;
};

export type Restored = BackupSummary &
  Settled & {
    /** Migrations that the backup was brought up by. */
    readonly isOlder: boolean;
  };

/** Why nothing was touched. */
export type RestoreRefusal = 'not_empty' | 'in_use' | 'newer';
export type RestoreOutcome =
  | { readonly ok: true; readonly restored: Restored }
  | { readonly ok: false; readonly reason: RestoreRefusal };

const IDLE_SECONDS = 120;
const LOOKS_MAX = 10;
const LOOK_EVERY_MS = 200;

/**
 * Brings a backup back: all of it, or nothing. Everything happens in one transaction, so that a broken file, a full disk
 * or a power cut leave what was there.
 *
 * @throws StoreError when the file is no whole backup, or the database fails.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreOutcome> {
  const tell = options.onStep ?? (() => {});
  tell('check', 0, 1);
  const summary = await checkBackup(options.open());
  if (summary.migrationMs > (await latestMigrationMs())) return { ok: false, reason: 'newer' };
  const place = placeOf(options.url);
  const opened = await openBackupLane(options.url, options.idleSeconds ?? IDLE_SECONDS).catch((error: unknown) => {
    throw storeErrorFrom(error, place);
  });
  const { lane } = opened;
  try {
    const reason = await refusalOf(lane, options.isReplacing);
    if (reason !== null) return { ok: false, reason };
    // Whoever starts meanwhile waits here, as for a migration.
    await lane.run(`select pg_advisory_lock(${MIGRATION_LOCK})`, [], false);
    await lane.run('begin', [], false);
    const restored = await restoreInto(opened, { ...options, onStep: tell }, summary);
    await lane.run('commit', [], false);
    await lane.run('analyze', [], false).catch(() => {});
    return { ok: true, restored };
  } catch (error) {
    throw storeErrorFrom(error, place);
  } finally {
    // A transaction that did not commit ends with its connection.
    await opened.close();
  }
}

async function refusalOf(lane: Lane, isReplacing: boolean): Promise<RestoreRefusal | null> {
  if (await hasOthers(lane)) return 'in_use';
  if (isReplacing) return null;
  const [there] = await rowsOf<{ hasTables: boolean }>(
    lane,
    `select to_regclass('doleances.people') is not null as "hasTables"`,
  );
  if (there?.hasTables !== true) return null;
  const [own] = await rowsOf<{ isOwn: boolean }>(
    lane,
    `select exists (select 1 from doleances.items where not is_sample) or exists (select 1 from doleances.people)
      or exists (select 1 from doleances.firm where not is_sample)
      or exists (select 1 from doleances.sources where not is_sample) as "isOwn"`,
  );
  return own?.isOwn === true ? 'not_empty' : null;
}

/** A program that just ended may still have its connections. */
async function hasOthers(lane: Lane): Promise<boolean> {
  for (let looks = 1; ; looks += 1) {
    const [others] = await rowsOf<{ count: number }>(
      lane,
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    if (others?.count === 0) return false;
    if (looks === LOOKS_MAX) return true;
    await pause(LOOK_EVERY_MS);
  }
}

async function restoreInto(
  opened: BackupLane,
  { open, who, onStep: tell }: RestoreOptions & Required<Pick<RestoreOptions, 'onStep'>>,
  summary: BackupSummary,
): Promise<Restored> {
  const { lane } = opened;
  const { madeAt, migrationMs, tables } = summary;
  const total = Object.keys(tables).length;
  await lane.run('drop schema if exists doleances cascade', [], false);
  await lane.run('create schema if not exists drizzle', [], false);
  await lane.run('drop table if exists drizzle.__drizzle_migrations', [], false);
  await applyMigrations(lane, { afterMs: 0, untilMs: migrationMs });
  await load(opened, open(), (done) => tell('load', done, total));
  tell('finish', 0, 1);
  await assertCounts(lane, tables);
  const latestMs = await latestMigrationMs();
  await applyMigrations(lane, { afterMs: migrationMs, untilMs: latestMs });
  const settled = await settleRestored(lane, madeAt, who);
  return { ...summary, ...settled, isOlder: migrationMs < latestMs };
}

async function load(opened: BackupLane, file: Readable, onTable: (done: number) => void): Promise<void> {
  const known = new Map((await listBackupTables(opened.lane)).map(({ name, columns }) => [name, columns]));
  let copying: Writable | null = null;
  let done = 0;
  for await (const part of partsOf(file)) {
    if (part.kind === 'table') {
      const { name, columns } = part;
      // Names come from a file: only those of our own tables go into a statement.
      if (!columns.every((column) => known.get(name)?.includes(column))) {
        throw new StoreError(`The backup holds table "${name}" in a shape that its own version never had.`, {
          retry: 'never',
        });
      }
      onTable(done);
      copying = await opened.lane.copyIn(`copy ${ours(name)} (${columns.map(quoted).join(', ')}) from stdin`);
      // Looked at before each write: an error may come between two.
      copying.on('error', () => {});
    } else if (part.kind === 'bytes' && copying !== null) {
      opened.touch();
      if (copying.errored !== null) throw copying.errored;
      if (!copying.write(part.bytes)) await once(copying, 'drain');
    } else if (part.kind === 'rows' && copying !== null) {
      await endCopy(opened, copying);
      copying = null;
      done += 1;
    } else if (part.kind === 'sequences') await setSequences(opened.lane, part.sequences);
  }
  onTable(done);
}

/**
 * postgres.js never tells of an error that comes after the last byte; the statement after it fails then, since its
 * transaction has.
 */
async function endCopy(opened: BackupLane, copying: Writable): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    copying.once('error', reject);
    copying.write(Buffer.alloc(0), (error) => (error ? reject(error) : resolve()));
  });
  copying.end();
  await nextTurn();
  opened.rest();
  await opened.lane.run('select 1', [], false);
}

async function setSequences(lane: Lane, sequences: Readonly<Record<string, number>>): Promise<void> {
  const there = await rowsOf<{ name: string }>(
    lane,
    `select sequencename::text as name from pg_sequences where schemaname = 'doleances'`,
  );
  for (const { name } of there) {
    const value = sequences[name];
    if (value !== undefined) await lane.run('select setval($1::regclass, $2::bigint)', [ours(name), value], false);
  }
}

async function assertCounts(lane: Lane, tables: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    const [found] = await rowsOf<{ count: number }>(lane, `select count(*)::float8 as count from ${ours(name)}`);
    if (found?.count === rows) continue;
    throw new StoreError(
      `Of table "${name}" ${found?.count} rows came back, and the backup has ${rows}; nothing was changed.`,
      {
        retry: 'never',
      },
    );
  }
}
