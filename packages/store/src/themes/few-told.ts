import type { Theme } from '@doleances/core';
import { inArray, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { themes } from '../schema/themes.ts';
import type { ThemeStore } from './theme-contract.ts';
import type { ToldRow, ToldWords } from './theme-rows.ts';
import { themeFrom } from './themes.ts';
import { TOUCHED_THEMES } from './touched-themes.ts';

/** What likeness is made of: a long letter's beginning tells its matter. */
const TEXT_CHARS_MAX = 2_000;
/** A theme that stood so long was seen by people. */
const KNOWN_AFTER = sql`interval '1 day'`;

/** Written to the firm, and not only to the boss. */
const ofFew = (isSample: boolean) => sql`
  doleances.grievances g join doleances.complaints c on c.id = g.complaint_id
  where g.is_sample = ${isSample} and c.direction = 'in' and c.kind <> 'noise' and not c.is_for_boss`;

async function countUpTo(db: Database, isSample: boolean, most: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from (select 1 from ${ofFew(isSample)} limit ${most}) counted`,
  );
  return row?.count ?? 0;
}

type Packed = [ToldRow['id'], ToldRow['complaintId'], number, string, Theme['id'] | null, boolean];

/** As one JSON text, without words: this is asked again and again. What was erased stays where it is. */
async function listTold(db: Database, isSample: boolean, limitRows: number): Promise<readonly ToldRow[]> {
  const [packed] = await db.execute<{ rows: string | null }>(sql`
    with touched as materialized (${TOUCHED_THEMES}),
    splits as materialized (select "into" as id from doleances.theme_events where kind = 'split'),
    told as materialized (
      select g.id, g.complaint_id, g.received_at, g.quote, g.home_theme_id, c.xmin, c.read_at from ${ofFew(isSample)}
      limit ${limitRows})
    select json_agg(json_build_array(told.id, told.complaint_id, extract(epoch from told.received_at),
      told.xmin::text || ' ' || told.read_at::text, t.id,
      coalesce(told.quote = '' or t.id not in (select id from splits)
        and (t.created_at < now() - ${KNOWN_AFTER} or t.id in (select id from touched)), false)))::text as rows
    from told left join doleances.themes t on t.id = told.home_theme_id`);
  return (JSON.parse(packed?.rows ?? '[]') as Packed[]).map(
    ([id, complaintId, seconds, version, homeId, isHomeKnown]) => ({
      ...{ id, complaintId, version, homeId, isHomeKnown },
      receivedAt: new Date(Math.round(seconds * 1000)),
    }),
  );
}

async function listWords(db: Database, grievanceIds: readonly string[]): Promise<readonly ToldWords[]> {
  if (grievanceIds.length === 0) return [];
  return db.execute<ToldWords>(sql`
    select g.id, g.quote, g.span_start as "start", left(c.clean_text, ${TEXT_CHARS_MAX}) as "cleanText", c.language,
      c.location, g.facet, g.product,
      (select said ->> 'movedTo' from jsonb_array_elements(c.signals -> 'grievances') said
        where (said ->> 'start')::int = g.span_start and (said ->> 'end')::int = g.span_end
          and said ->> 'facet' = g.facet limit 1) as "movedTo"
    from doleances.grievances g join doleances.complaints c on c.id = g.complaint_id
    where g.id = any(${sql.param([...grievanceIds])}::text[])`);
}

async function listHomeless(db: Database, isSample: boolean, limitRows: number): Promise<readonly string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select distinct g.complaint_id as id from ${ofFew(isSample)} and g.home_theme_id is null
    order by 1 limit ${limitRows}`);
  return rows.map(({ id }) => id);
}

async function findThemes(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Theme>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(themes)
    .where(inArray(themes.id, [...ids]));
  return new Map(rows.map((row) => [row.id, themeFrom(row)]));
}

/** What grouping a small collection in turn asks of the store. */
export function fewToldOf(pool: Pool) {
  return {
    countTold: (isSample, most) => pool.use((db) => countUpTo(db, isSample, most)),
    listTold: (isSample, limitRows) => pool.use((db) => listTold(db, isSample, limitRows)),
    listToldWords: (ids) => pool.use((db) => listWords(db, ids)),
    listHomelessComplaints: (isSample, limitRows) => pool.use((db) => listHomeless(db, isSample, limitRows)),
    findThemes: (ids) => pool.use((db) => findThemes(db, ids)),
  } satisfies Partial<ThemeStore>;
}
