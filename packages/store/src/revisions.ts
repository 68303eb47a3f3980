import { asc, eq, inArray, sql } from 'drizzle-orm';
import { itemIdFor, keyFrom } from './ids.ts';
import type { ItemRow } from './intake/intake.ts';
import type { AcceptedItem } from './intake/source-rows.ts';
import type { Database } from './lane.ts';
import type { Revision } from './revision.ts';
import { items } from './schema/intake.ts';

/** Enough to make round trips cheap, little enough for one statement. */
const ROWS_PER_LOOK = 500;
/** An instant, a mark and the names of both. */
const START_BYTES = 200;

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
    .select({ id: items.id, start: sql<Uint8Array>`substring(${items.raw} from 1 for ${START_BYTES})` })
    .from(items)
    .where(inArray(items.id, ids))
    .orderBy(asc(items.id))
    .for('update');
  return new Map(
    stored.flatMap(({ id, start }) => {
      const revision = revisionIn(start);
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

/** Where an item has a revision its bytes begin with it (see `AcceptedItem`); what does not is never replaced. */
function revisionIn(start: Uint8Array): Revision | null {
  const found = /^\{"revision":\{"at":"([^"\\]*)","mark":"([^"\\]*)"\}/.exec(Buffer.from(start).toString('utf8'));
  return found === null ? null : { at: found[1] ?? '', mark: found[2] ?? '' };
}
