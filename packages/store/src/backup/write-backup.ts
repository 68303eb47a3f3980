import { placeOf } from '../database-url.ts';
import { StoreError, storeErrorFrom } from '../store-error.ts';
import { type BackupStart, openEncoder } from './backup-format.ts';
import { type BackupTable, listBackupTables, ours, quoted, rowsOf } from './backup-tables.ts';
import { type BackupLane, openBackupLane } from './open-backup-lane.ts';

export type BackupOptions = {
  readonly url: string;
  /** A connection from which nothing comes for so long is dead. Default 120. */
  readonly idleSeconds?: number;
  /** Told before each table, and at the end with `done === total`. */
  readonly onTable?: (done: number, total: number) => void;
};

const IDLE_SECONDS = 120;
/** Rows travel one by one; so many bytes are written at once. */
const BATCH_BYTES = 262_144;
const NEW_LINE = 10;

/**
 * Writes every table of ours as it was at one moment, while others go on writing. Queues are not in it (they carry bells,
 * and the rows they ring for are), nor sessions and links that let somebody in, nor the key that opens sealed secrets.
 *
 * @returns The unpacked bytes of a backup, see `backup-format`.
 * @throws StoreError when the database fails or holds no tables of ours.
 */
export async function* writeBackup(options: BackupOptions): AsyncGenerator<Buffer> {
  const opened = await openBackupLane(options.url, options.idleSeconds ?? IDLE_SECONDS).catch((error: unknown) => {
    throw storeErrorFrom(error, placeOf(options.url));
  });
  try {
    const tables = await openSnapshot(opened, options.url);
    yield* encoded(opened, tables, options.onTable ?? (() => {}));
    await opened.lane.run('commit', [], false);
  } catch (error) {
    throw storeErrorFrom(error, placeOf(options.url));
  } finally {
    await opened.close();
  }
}

/**
 * Locks the tables against changes of their shape before the snapshot is taken, so that both are of one migration; readers
 * and writers go on.
 */
async function openSnapshot({ lane }: BackupLane, url: string): Promise<readonly BackupTable[]> {
  const before = await listBackupTables(lane);
  if (before.length === 0) {
    throw new StoreError(`The database at ${placeOf(url)} holds no Doleances tables; there is nothing to back up.`, {
      retry: 'never',
    });
  }
  await lane.run('begin isolation level repeatable read read only', [], false);
  await lane.run(`lock table ${before.map(({ name }) => ours(name)).join(', ')} in access share mode`, [], false);
  const tables = await listBackupTables(lane);
  if (JSON.stringify(tables) === JSON.stringify(before)) return tables;
  throw new StoreError(`The database at ${placeOf(url)} is being upgraded; back it up when that is done.`, {
    retry: 'later',
  });
}

async function* encoded(
  opened: BackupLane,
  tables: readonly BackupTable[],
  onTable: (done: number, total: number) => void,
): AsyncGenerator<Buffer> {
  const encoder = openEncoder();
  const counts: Record<string, number> = {};
  yield encoder.start(await startOf(opened));
  for (const [done, { name, columns }] of tables.entries()) {
    onTable(done, tables.length);
    yield encoder.table(name, columns);
    let rows = 0;
    for await (const batch of batchesOf(opened, `copy ${ours(name)} (${columns.map(quoted).join(', ')}) to stdout`)) {
      rows += countLines(batch);
      yield encoder.bytes(batch);
    }
    counts[name] = rows;
    yield encoder.rows(rows);
  }
  yield encoder.sequences(await sequencesOf(opened));
  yield encoder.end(counts);
  onTable(tables.length, tables.length);
}

async function startOf({ lane }: BackupLane): Promise<BackupStart> {
  const [row] = await rowsOf<{ madeAt: Date; migrationMs: number }>(
    lane,
    'select now() as "madeAt", (select max(created_at)::float8 from drizzle.__drizzle_migrations) as "migrationMs"',
  );
  return { madeAt: row?.madeAt.toISOString() ?? '', migrationMs: row?.migrationMs ?? 0 };
}

/** Sequences know no snapshots: read last, they are at least where the rows need them. */
async function sequencesOf({ lane }: BackupLane): Promise<Record<string, number>> {
  const rows = await rowsOf<{ name: string; value: number }>(
    lane,
    `select sequencename::text as name, last_value::float8 as value from pg_sequences
     where schemaname = 'doleances' and last_value is not null order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function* batchesOf({ lane, touch, rest }: BackupLane, copy: string): AsyncGenerator<Buffer> {
  touch();
  let batch: Buffer[] = [];
  let bytes = 0;
  for await (const piece of await lane.copyOut(copy)) {
    touch();
    batch.push(piece);
    bytes += piece.length;
    if (bytes < BATCH_BYTES) continue;
    yield Buffer.concat(batch);
    [batch, bytes] = [[], 0];
  }
  rest();
  if (bytes > 0) yield Buffer.concat(batch);
}

/** COPY writes a row a line, and a line's end within a value otherwise. */
function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) lines += 1;
  return lines;
}
