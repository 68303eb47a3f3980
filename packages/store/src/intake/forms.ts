import { and, desc, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import { ringRead } from '../claims/claim-tx.ts';
import type { StageVersions } from '../claims/work.ts';
import { complaintColumns, complaintFrom } from '../complaints/complaints.ts';
import { appendEvent } from '../events.ts';
import { itemIdFor } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import type { ComplaintRow } from '../rows.ts';
import { complaints } from '../schema/complaints.ts';
import { heldItems } from '../schema/forms.ts';
import { items, sources } from '../schema/intake.ts';
import { jsonFrom } from '../scrub.ts';
import { StoreError } from '../store-error.ts';
import type { FormStore, HeldCount, HeldItem } from './form-rows.ts';
import { insertItems } from './intake.ts';
import { findSourceWhere, noteItems } from './sources.ts';

/** Read again at once after a mapping; the rest as the sweep comes by. */
const READ_AGAIN_MAX = 20_000;

export function formsOf({ pool, versions }: { readonly pool: Pool; readonly versions: StageVersions }) {
  return {
    findSourceByAddress: (address) =>
      pool.use((db) =>
        findSourceWhere(
          db,
          sql`${sources.kind} = 'form' and ${sources.settings} ->> 'address' = ${address} and ${sources.removedAt} is null`,
        ),
      ),
    acceptDelivery: (sourceId, item) =>
      pool.transaction(async (db) => {
        const added = await insertItems(db, sourceId, [item]);
        const bells = await ringRead(db, versions, added);
        if (added.length > 0) await noteItems(db, sourceId);
        return { isNew: added.length > 0, itemId: itemIdFor(sourceId, item.externalId), bells };
      }),
    countHeld: () => pool.use(countHeldRows),
    listHeld: (sourceId, limitRows) => pool.use((db) => listHeldRows(db, sourceId, limitRows)),
    saveFormMapping: (sourceId, mapping, who) =>
      pool.transaction((db) => updateMapping(db, { sourceId, mapping, who }, versions)),
    listDirectLine: (limitRows) => pool.use((db) => listDirectRows(db, limitRows)),
  } satisfies FormStore;
}

async function countHeldRows(db: Database): Promise<readonly HeldCount[]> {
  return db.execute<HeldCount>(sql`
    select source_id as "sourceId", why, count(*)::int as count from doleances.held_items
    group by source_id, why order by source_id, why`);
}

async function listHeldRows(db: Database, sourceId: string, limitRows: number): Promise<readonly HeldItem[]> {
  const { itemId, why, heldAt } = getTableColumns(heldItems);
  const rows = await db
    .select({ itemId, why, heldAt, rawType: items.rawType, raw: items.raw })
    .from(heldItems)
    .innerJoin(items, eq(items.id, heldItems.itemId))
    .where(eq(heldItems.sourceId, sourceId))
    .orderBy(desc(heldItems.heldAt), desc(heldItems.itemId))
    .limit(limitRows);
  return rows.map((row) => ({
    ...row,
    itemId: row.itemId as HeldItem['itemId'],
    sourceId: sourceId as HeldItem['sourceId'],
  }));
}

type Mapped = { readonly sourceId: string; readonly mapping: unknown; readonly who: string };

async function updateMapping(db: Database, { sourceId, mapping, who }: Mapped, versions: StageVersions) {
  const changed = await db.execute(sql`
    update doleances.sources set settings = jsonb_set(settings, '{mapping}', ${jsonFrom(mapping)}::jsonb)
    where id = ${sourceId} returning id`);
  if (changed.length === 0) {
    throw new StoreError(`Source "${sourceId}" does not exist; there is nothing to map.`, { retry: 'never' });
  }
  await appendEvent(db, { who, what: 'form fields mapped', subjectId: sourceId, why: null });
  const held = await db.execute<{ id: string }>(sql`
    select item_id as id from doleances.held_items where source_id = ${sourceId} limit ${READ_AGAIN_MAX}`);
  const bells = await ringRead(
    db,
    versions,
    held.map(({ id }) => id),
  );
  return { readAgain: held.length, bells };
}

async function listDirectRows(db: Database, limitRows: number): Promise<readonly ComplaintRow[]> {
  const rows = await db
    .select(complaintColumns)
    .from(complaints)
    .where(and(eq(complaints.isForBoss, true), ne(complaints.kind, 'noise')))
    .orderBy(desc(complaints.receivedAt), desc(complaints.id))
    .limit(limitRows);
  return rows.map(complaintFrom);
}
