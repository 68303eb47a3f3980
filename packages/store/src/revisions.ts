import { eq, sql } from 'drizzle-orm';
import { itemIdFor, keyFrom } from './ids.ts';
import type { ItemRow } from './intake.ts';
import type { Database } from './lane.ts';
import type { Revision } from './revision.ts';
import type { AcceptedItem } from './rows.ts';
import { items } from './schema/intake.ts';

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
  const changed: string[] = [];
  for (const row of rows) if (hasRevision(row) && (await replaceOne(db, row))) changed.push(row.id);
  return changed;
}

async function replaceOne(db: Database, { id, item }: Revised): Promise<boolean> {
  const [stored] = await db
    .select({ sourceId: items.sourceId, raw: items.raw })
    .from(items)
    .where(eq(items.id, id))
    .for('update');
  const before = stored === undefined ? null : revisionIn(stored.raw);
  if (stored === undefined || before === null || !isNewer(item.revision, before)) return false;
  const key = keyFrom(`${keyFrom(item.externalId)}@${before.at}~${before.mark}`);
  await db.execute(sql`
    insert into doleances.items (id, source_id, external_id, raw_type, raw, raw_sha256, received_at, accepted_at, is_sample)
    select ${itemIdFor(stored.sourceId, key)}, source_id, ${key}, raw_type, raw, raw_sha256, received_at, accepted_at,
      is_sample
    from doleances.items where id = ${id}
    on conflict do nothing`);
  const hex = Buffer.from(item.raw).toString('hex');
  await db.execute(sql`
    update doleances.items set raw = decode(${hex}, 'hex'), raw_sha256 = sha256(decode(${hex}, 'hex')),
      received_at = ${item.receivedAt.toISOString()}::timestamptz, accepted_at = now()
    where id = ${id}`);
  return true;
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
