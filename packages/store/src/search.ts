import type { Sight } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './lane.ts';
import { SEARCH_TOTAL_MAX, type SearchHit, type SearchWanted } from './search-rows.ts';
import { tsqueryFrom } from './search-words.ts';
import { hiddenFrom } from './sight.ts';

/**
 * So many messages that hold the words are looked up one by one; when there are more, the newest are met while walking
 * back in time. The database cannot tell the two apart beforehand: of words it never counted it guesses.
 */
const RARE_MAX = 2_000;

/** Newest first, from after the last one of the page before. In a transaction: it sets how statements are planned. */
export async function searchRows(
  db: Database,
  wanted: SearchWanted,
  sight: Sight | null,
): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
  await db.execute(sql`set local plan_cache_mode = force_custom_plan`);
  const query = wanted.query === null ? null : tsqueryFrom(wanted.query);
  const rare = query === null ? null : await listRare(db, query);
  if (rare !== null && rare.length === 0) return { hits: [], total: 0 };
  if (query !== null && rare === null) await db.execute(sql`set local enable_bitmapscan = off`);
  const { from, at, id, where } = questionOf(wanted, { sight, query, rare });
  const place = wanted.after === null ? sql`true` : isAfter(wanted.after, at, id);
  const hits = await db.execute<SearchHit>(sql`
    select complaints.id, channel, direction, complaints.received_at as "receivedAt", language, kind, severity,
      critical_reasons as "criticalReasons", location, subject, clean_text as "cleanText",
      author_name as "authorName", author_email as "authorEmail", withdrawn_at as "withdrawnAt",
      starts_with(client_key, 'erased:') as "isErased",
      array(select distinct theme_id from doleances.grievances g where g.complaint_id = complaints.id and theme_id is not null
        order by theme_id) as "themeIds"
    from ${from} where ${where} and ${place} order by ${at} desc, ${id} desc limit ${wanted.limitRows}`);
  const [counted] = await db.execute<{ total: number }>(sql`
    select count(*)::int as total from (select 1 from ${from} where ${where} limit ${SEARCH_TOTAL_MAX}) as found`);
  return { hits, total: counted?.total ?? 0 };
}

/** The messages that hold the words, by the index of words alone; `null` when they are many. */
async function listRare(db: Database, query: string): Promise<readonly string[] | null> {
  await db.execute(sql`set local enable_seqscan = off`);
  const rows = await db.execute<{ id: string }>(sql`
    select complaint_id as id from doleances.complaint_words where words @@ ${query}::tsquery limit ${RARE_MAX}`);
  await db.execute(sql`set local enable_seqscan = on`);
  return rows.length < RARE_MAX ? rows.map(({ id }) => id) : null;
}

type Question = { readonly from: SQL; readonly at: SQL; readonly id: SQL; readonly where: SQL };

type Asked = { readonly sight: Sight | null; readonly query: string | null; readonly rare: readonly string[] | null };

function questionOf(wanted: SearchWanted, { sight, query, rare }: Asked): Question {
  const hasWords = query !== null && rare === null;
  const at = hasWords ? sql.raw('w.received_at') : sql.raw('complaints.received_at');
  const id = hasWords ? sql.raw('w.complaint_id') : sql.raw('complaints.id');
  const conditions = [
    ...(hasWords ? [sql`w.words @@ ${query}::tsquery`] : []),
    ...(rare === null ? [] : [sql`complaints.id = any(${sql.param([...rare])}::text[])`]),
    ...(wanted.since === null ? [] : [sql`${at} >= ${wanted.since.toISOString()}::timestamptz`]),
    ...(wanted.until === null ? [] : [sql`${at} < ${wanted.until.toISOString()}::timestamptz`]),
    ...(wanted.kind === null ? [] : [kindIs(wanted.kind)]),
    ...(wanted.location === null ? [] : [sql`location = ${wanted.location}`]),
    ...(wanted.isCritical ? [sql`cardinality(critical_reasons) > 0`] : []),
    ...(wanted.sourceId === null
      ? []
      : [
          sql`exists (select 1 from doleances.items i where i.id = complaints.item_id and i.source_id = ${wanted.sourceId})`,
        ]),
    ...(wanted.themeId === null
      ? []
      : [
          sql`exists (select 1 from doleances.grievances g where g.complaint_id = complaints.id and g.theme_id = ${wanted.themeId})`,
        ]),
    ...(sight === null ? [] : [sql`not ${hiddenFrom(sight)}`]),
  ];
  const from = hasWords
    ? sql.raw('doleances.complaint_words w join doleances.complaints on complaints.id = w.complaint_id')
    : sql.raw('doleances.complaints');
  return { from, at, id, where: conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `) };
}

function kindIs(kind: NonNullable<SearchWanted['kind']>): SQL {
  return kind === 'ours' ? sql`direction = 'out'` : sql`direction = 'in' and kind = ${kind}`;
}

/** By the row's own instant, which is finer than a `Date`; nothing when there is no such row. */
function isAfter(after: string, at: SQL, id: SQL): SQL {
  const last = sql`(select received_at from doleances.complaints where id = ${after})`;
  return sql`${at} <= ${last} and (${at} < ${last} or ${id} < ${after})`;
}
