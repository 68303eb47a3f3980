import { asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { itemIdFor, keyFrom, sourceIdFor } from './ids.ts';
import type { Database } from './lane.ts';
import type { AcceptedItem, Source, StoredItem } from './rows.ts';
import { items, sources } from './schema/intake.ts';
import { jsonFrom } from './scrub.ts';
import { StoreError } from './store-error.ts';

/** Rows and bytes of one insert: enough to make round trips cheap, little enough to stay under a statement's deadline. */
const ROWS_PER_INSERT = 1_000;
const BYTES_PER_INSERT = 8_000_000;

/**
 * Inserts what is new; what the source gave before is left alone.
 *
 * @returns Ids of the new items only, each once.
 */
export async function insertItems(
  db: Database,
  sourceId: string,
  accepted: readonly AcceptedItem[],
): Promise<readonly string[]> {
  const found = await db.select({ isSample: sources.isSample }).from(sources).where(eq(sources.id, sourceId));
  const source = found[0];
  if (source === undefined) {
    throw new StoreError(`Source "${sourceId}" does not exist; save it before its items.`, { retry: 'never' });
  }
  // One order for everybody: two intakes of the same items then wait for each other instead of deadlocking.
  const rows = accepted
    .map((item) => ({ id: itemIdFor(sourceId, item.externalId), item }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const added: string[] = [];
  for (const batch of batchesOf(rows)) added.push(...(await insertBatch(db, { sourceId, ...source }, batch)));
  return added;
}

type ItemRow = { readonly id: string; readonly item: AcceptedItem };

function* batchesOf(rows: readonly ItemRow[]): Generator<readonly ItemRow[]> {
  let batch: ItemRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    if (batch.length === ROWS_PER_INSERT || (batch.length > 0 && bytes + row.item.raw.length > BYTES_PER_INSERT)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += row.item.raw.length;
  }
  if (batch.length > 0) yield batch;
}

async function insertBatch(
  db: Database,
  source: { readonly sourceId: string; readonly isSample: boolean },
  batch: readonly ItemRow[],
): Promise<readonly string[]> {
  const column = (textOf: (row: ItemRow) => string) => sql.param(batch.map(textOf));
  // The text holds no list, so it is prepared once; bytes travel as hex because the driver writes arrays as text.
  const rows = await db.execute<{ id: string }>(sql`
    insert into doleances.items (id, source_id, external_id, raw_type, raw, raw_sha256, received_at, is_sample)
    select id, ${source.sourceId}, external_id, raw_type, decode(hex, 'hex'), sha256(decode(hex, 'hex')),
      received_at::timestamptz,
      ${source.isSample}::boolean
    from unnest(
      ${column((row) => row.id)}::text[],
      ${column((row) => keyFrom(row.item.externalId))}::text[],
      ${column((row) => row.item.rawType)}::text[],
      ${column((row) => Buffer.from(row.item.raw).toString('hex'))}::text[],
      ${column((row) => row.item.receivedAt.toISOString())}::text[]
    ) as incoming (id, external_id, raw_type, hex, received_at)
    on conflict do nothing
    returning id`);
  return rows.map((row) => row.id);
}

export async function findItemRow(db: Database, itemId: string): Promise<StoredItem | null> {
  const [row] = await db
    .select({
      id: items.id,
      sourceId: items.sourceId,
      rawType: items.rawType,
      raw: items.raw,
      externalId: items.externalId,
      receivedAt: items.receivedAt,
      isSample: items.isSample,
    })
    .from(items)
    .where(eq(items.id, itemId));
  return row === undefined ? null : { ...row, id: row.id as StoredItem['id'] };
}

type SourceToSave = Pick<Source, 'kind' | 'name' | 'settings' | 'schedule' | 'isSample'>;

const { createdAt: _createdAt, ...sourceColumns } = getTableColumns(sources);

/** Saves a source by kind and name; a source that exists keeps its cursor and its health. */
export async function upsertSource(db: Database, source: SourceToSave): Promise<Source> {
  const row = { ...source, id: sourceIdFor(source.kind, source.name) };
  const [saved] = await db
    .insert(sources)
    .values(row)
    .onConflictDoUpdate({
      target: sources.id,
      set: { settings: row.settings, schedule: row.schedule, isSample: row.isSample },
    })
    .returning(sourceColumns);
  if (saved === undefined) throw new Error('an upsert returned no row');
  return sourceFrom(saved);
}

export async function listSourceRows(db: Database): Promise<readonly Source[]> {
  const rows = await db.select(sourceColumns).from(sources).orderBy(asc(sources.createdAt), asc(sources.id));
  return rows.map(sourceFrom);
}

export async function findSourceRow(db: Database, sourceId: string): Promise<Source | null> {
  return findSourceWhere(db, eq(sources.id, sourceId));
}

export async function findSourceWhere(db: Database, condition: SQL): Promise<Source | null> {
  const [row] = await db.select(sourceColumns).from(sources).where(condition);
  return row === undefined ? null : sourceFrom(row);
}

function sourceFrom(row: Omit<typeof sources.$inferSelect, 'createdAt'>): Source {
  return { ...row, id: row.id as Source['id'], cursor: row.cursor ?? null };
}

/** The source answered: its cursor moves on and its last error is over. */
export async function updateCursor(db: Database, sourceId: string, cursor: unknown): Promise<void> {
  await db.execute(sql`
    update doleances.sources set cursor = ${jsonFrom(cursor)}::jsonb, last_seen_at = now(), last_error = null
    where id = ${sourceId}`);
}
