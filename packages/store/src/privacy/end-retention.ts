import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { closeErasure, openErasure } from './erasure-rows.ts';
import { listOf } from './held-on.ts';
import { NAMELESS } from './name-themes.ts';
import type { ErasureRow, PrivacyStore, RowCounts } from './privacy-contract.ts';
import { instant } from '../instant.ts';

/** Clients whose words somebody holds keep them. */
const HELD = sql`(select client_key from doleances.holds where lifted_at is null)`;
const NOT_HELD = sql`not exists (select 1 from doleances.complaints c where c.item_id = i.id and c.client_key in ${HELD})`;

/** What stands by itself and is past the limit, with the column that dates it. */
const DATED: readonly (readonly [name: string, table: string, column: string, unless?: SQL])[] = [
  ['outbox', 'outbox', 'created_at'],
  ['reports', 'reports', 'made_at'],
  ['pushes', 'pushes', 'created_at'],
  ['holds', 'holds', 'lifted_at'],
  ['ledger', 'ledger_deeds', 'at'],
  ['journal', 'client_events', 'at', sql`client_key in ${HELD}`],
  ['events', 'events', 'at', sql`subject_id in ${HELD}`],
  ['purchases', 'client_purchases', `bought_on::date`, sql`client_key in ${HELD}`],
  ['nils', 'nil_declarations', 'at'],
  ['alarms', 'silence_alarms', 'seen_at'],
];

/** What retention would end now, by what it is. */
export async function countPast(db: Database, before: Date): Promise<RowCounts> {
  const parts = DATED.map(
    ([name, table, column, unless]) =>
      sql`select ${name} as name, count(*)::int as rows from ${sql.raw(`doleances.${table}`)}
        where ${sql.raw(column)} < ${instant(before)} and not coalesce(${unless ?? sql`false`}, false)`,
  );
  const rows = await db.execute<{ name: string; rows: number }>(sql`
    select 'messages' as name, count(*)::int as rows from doleances.items i where i.received_at < ${instant(before)} and ${NOT_HELD}
    union all ${sql.join(parts, sql` union all `)}`);
  return Object.fromEntries(rows.filter((row) => row.rows > 0).map((row) => [row.name, row.rows]));
}

/**
 * Removes what is past the limit, the oldest first: messages with all that was read of them, mails, reports and deeds.
 * Themes stay, by the name of their trouble; so does the firm's own list of clients, which other rules govern.
 */
export async function endRetentionRows(
  db: Database,
  { before, months, who, limitRows }: Parameters<PrivacyStore['endRetention']>[0],
): Promise<{ readonly erasure: ErasureRow | null; readonly isDone: boolean }> {
  const old = await db.execute<{ id: string }>(sql`
    select i.id from doleances.items i where i.received_at < ${instant(before)} and ${NOT_HELD}
    order by i.received_at, i.id limit ${limitRows}`);
  const isDone = old.length < limitRows;
  const waiting = isDone ? await countPast(db, before) : {};
  if (old.length === 0 && Object.keys(waiting).length === 0) return { erasure: null, isDone };
  const erasure = await openErasure(db, { kind: 'retention', who, why: null, before, months });
  const counts: Record<string, number> = {
    ...(await removeMessages(
      db,
      old.map(({ id }) => id),
    )),
  };
  if (isDone) {
    for (const [name, table, column, unless] of DATED) {
      counts[name] = await removed(
        db,
        sql`delete from ${sql.raw(`doleances.${table}`)}
          where ${sql.raw(column)} < ${instant(before)} and not coalesce(${unless ?? sql`false`}, false)`,
      );
    }
    counts.themes = await renameForgotten(db);
  }
  return { erasure: await closeErasure(db, erasure, counts), isDone };
}

/** A theme that customers' words named, and that nobody tells of any more, is called by them no longer. */
async function renameForgotten(db: Database): Promise<number> {
  return removed(
    db,
    sql`update doleances.themes t set label_fr = ${NAMELESS.fr}, label_en = ${NAMELESS.en},
        facet = case when facet ~ '^other:' then 'other:…' else facet end
      where facet ~ '^other:|#' and label_fr <> ${NAMELESS.fr} and not exists (
        select 1 from doleances.grievances g where g.theme_id = t.id or g.home_theme_id = t.id)`,
  );
}

async function removeMessages(db: Database, itemIds: readonly string[]): Promise<RowCounts> {
  const items = listOf(itemIds);
  const ids = sql`(select id from doleances.complaints where item_id = any(${items}))`;
  const subjects = sql`(select unnest(${items}) union all select id from doleances.complaints where item_id = any(${items})
    union all select p.id from doleances.promises p where p.complaint_id in ${ids}
    union all select e.id from doleances.escalations e where e.complaint_id in ${ids})`;
  const work = await removed(db, sql`delete from doleances.work where subject_id in ${subjects}`);
  const events = await removed(db, sql`delete from doleances.events where subject_id in ${subjects}`);
  await removed(db, sql`delete from doleances.outbox where about_id in ${ids}`);
  await db.execute(sql`update doleances.complaints set duplicate_of = null where duplicate_of in ${ids}`);
  await db.execute(sql`update doleances.promises set kept_by_complaint_id = null where kept_by_complaint_id in ${ids}`);
  // Grievances, promises, escalations, corrections, words and bands go with their complaint.
  await removed(db, sql`delete from doleances.complaints where item_id = any(${items})`);
  const messages = await removed(db, sql`delete from doleances.items where id = any(${items})`);
  return { messages, work, events };
}

async function removed(db: Database, statement: SQL): Promise<number> {
  const [row] = await db.execute<{ rows: number }>(
    sql`with gone as (${statement} returning 1) select count(*)::int as rows from gone`,
  );
  return row?.rows ?? 0;
}
