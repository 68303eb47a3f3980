import { and, eq, isNull, sql } from 'drizzle-orm';
import { itemIdFor, keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { replaceRevised } from '../revisions.ts';
import { items, sources } from '../schema/intake.ts';
import { StoreError } from '../store-error.ts';
import type { AcceptedItem, StoredItem } from './source-rows.ts';

/** Rows and bytes of one insert: enough to make round trips cheap, little enough to stay under a statement's deadline. */
const ROWS_PER_INSERT = 1_000;
const BYTES_PER_INSERT = 8_000_000;

/**
 * Inserts what is new; what the source gave before is left alone, unless it comes with newer words.
 *
 * @returns Ids of the items that are to be read, each once: new ones, and those whose words changed.
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
  const isNew = new Set(added);
  const isTwice = (at: number) => rows[at]?.id === rows[at - 1]?.id || rows[at]?.id === rows[at + 1]?.id;
  const revised = await replaceRevised(
    db,
    rows.filter(({ id }, at) => !isNew.has(id) || isTwice(at)),
  );
  return [...new Set([...added, ...revised])];
}

export type ItemRow = { readonly id: string; readonly item: AcceptedItem };

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
      externalId: items.externalId,
      receivedAt: items.receivedAt,
      source: { kind: sources.kind, settings: sources.settings },
      rawType: items.rawType,
      raw: items.raw,
      isSample: items.isSample,
    })
    .from(items)
    .innerJoin(sources, eq(sources.id, items.sourceId))
    .where(and(eq(items.id, itemId), isNull(items.erasedAt)));
  return row === undefined ? null : { ...row, id: row.id as StoredItem['id'] };
}

/** Which of these bytes (SHA-256, hex) a source gave before, under whatever id. */
export async function listKnownRaws(
  db: Database,
  sourceId: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.execute<{ hash: string }>(sql`
    select distinct encode(raw_sha256, 'hex') as hash from doleances.items
    where source_id = ${sourceId}
      and raw_sha256 in (select decode(hex, 'hex') from unnest(${sql.param([...hashes])}::text[]) as asked (hex))`);
  return new Set(rows.map(({ hash }) => hash));
}
