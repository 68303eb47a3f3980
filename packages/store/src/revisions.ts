import { asc, eq, inArray, sql } from 'drizzle-orm';
import { itemIdFor, keyFrom } from './ids.ts';
import type { ItemRow } from './intake.ts';
import type { Database } from './lane.ts';
import type { Revision } from './revision.ts';
import type { AcceptedItem } from './rows.ts';
import { items } from './schema/intake.ts';

/** Enough to make round trips cheap, little enough for one statement. */
const ROWS_PER_LOOK = 500;

type Revised = ItemRow & { readonly item: AcceptedItem & { readonly revision: Revision } };

/**
 * Puts newer words of an item in its place and keeps the old bytes beside it, under the item's id and their time.
 *
 * The item keeps its id, hence its complaint; words that are older than those here, or the same, change nothing.
 *
 * @param rows In the order of their ids, which is the order in which everybody locks them.
 * @returns Ids of the items whose words changed.
 */
export async function replaceRevised(db: Database, rows: readonly ItemRow[]): Promise<readonly string[]> {
  const changed = new Set<string>();
  for (let start = 0; start < rows.length; start += ROWS_PER_LOOK) {
    const looked = rows.slice(start, start + ROWS_PER_LOOK).filter(hasRevision);
    const stored = await revisionsOf(db, looked);
    for (const row of looked) {
      const before = stored.get(row.id);
      if (before === undefined || !isNewer(row.item.revision, before)) continue;
      await replaceOne(db, row, before);
      stored.set(row.id, row.item.revision);
      changed.add(row.id);
    }
  }
  return [...changed];
}

/** What is stored now, locked until the transaction ends. */
async function revisionsOf(db: Database, rows: readonly Revised[]): Promise<Map<string, Revision>> {
  if (rows.length === 0) return new Map();
  const ids = [...new Set(rows.map(({ id }) => id))];
  const stored = await db
    .select({ id: items.id, raw: items.raw })
    .from(items)
    .where(inArray(items.id, ids))
    .orderBy(asc(items.id))
    .for('update');
  return new Map(
    stored.flatMap(({ id, raw }) => {
      const revision = revisionIn(raw);
      return revision === null ? [] : [[id, revision] as const];
    }),
  );
}

async function replaceOne(db: Database, { id, item }: Revised, before: Revision): Promise<void> {
  const [stored] = await db.select({ sourceId: items.sourceId }).from(items).where(eq(items.id, id));
  const key = keyFrom(`${keyFrom(item.externalId)}@${before.at}~${before.mark}`);
  await db.execute(sql`
    insert into doleances.items (id, source_id, external_id, raw_type, raw, raw_sha256, received_at, accepted_at, is_sample)
    select ${itemIdFor(stored?.sourceId ?? '', key)}, source_id, ${key}, raw_type, raw, raw_sha256, received_at,
      accepted_at, is_sample
    from doleances.items where id = ${id}
    on conflict do nothing`);
  const hex = Buffer.from(item.raw).toString('hex');
  await db.execute(sql`
    update doleances.items set raw = decode(${hex}, 'hex'), raw_sha256 = sha256(decode(${hex}, 'hex')),
      received_at = ${item.receivedAt.toISOString()}::timestamptz, accepted_at = now()
    where id = ${id}`);
}

function hasRevision(row: ItemRow): row is Revised {
  return row.item.revision !== undefined;
}

/** Of one instant, the words that came last hold: some sources never say when somebody changed them. */
function isNewer(incoming: Revision, before: Revision): boolean {
  return incoming.mark !== before.mark && incoming.at >= before.at;
}

/** The bytes are our own writing; what has no revision in it is never replaced. */
function revisionIn(raw: Uint8Array): Revision | null {
  try {
    const { revision } = JSON.parse(Buffer.from(raw).toString('utf8')) as { revision?: Partial<Revision> };
    return typeof revision?.at === 'string' && typeof revision.mark === 'string'
      ? { at: revision.at, mark: revision.mark }
      : null;
  } catch {
    // A mail is not JSON, and nobody changes one.
    return null;
  }
}
