import type { Language, Target, Theme } from '@doleances/core';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { grievances } from '../schema/complaints.ts';
import { themes } from '../schema/themes.ts';
import { fewToldOf } from './few-told.ts';
import type { ThemeStore } from './theme-contract.ts';
import type { MappableGrievance } from './theme-rows.ts';
import { themeFrom } from './themes.ts';

/** What a map is made of: a long letter's beginning tells its matter. */
const TEXT_CHARS_MAX = 2_000;
const FOUNDING_CLIENTS_MIN = 2;
/** Over all grievances: seconds with a million of them. */
const LONG_SECONDS = 120;

type MappableRow = {
  readonly id: `grv_${string}`;
  readonly receivedAt: Date;
  readonly quote: string;
  readonly cleanText: string;
  readonly language: Language;
  readonly grievanceCount: number;
  readonly themeId: Theme['id'];
  readonly facet: string;
  readonly product: string | null;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly target: Target;
};

/** By a hash of the id: a mixture of all times and sources that a further complaint hardly changes. */
async function listRows(db: Database, limitRows: number): Promise<readonly MappableGrievance[]> {
  const rows = await db.execute<MappableRow>(sql`
    select g.id, g.received_at as "receivedAt", g.quote, left(c.clean_text, ${TEXT_CHARS_MAX}) as "cleanText", c.language,
      (select count(*)::int from doleances.grievances o where o.complaint_id = c.id) as "grievanceCount",
      t.id as "themeId", t.facet, t.product, t.label_fr as "labelFr", t.label_en as "labelEn", t.target
    from doleances.grievances g
    join doleances.complaints c on c.id = g.complaint_id
    join doleances.themes t on t.id = g.home_theme_id
    where c.direction = 'in' and c.kind <> 'noise' and c.duplicate_of is null and g.quote <> ''
    order by md5(g.id) limit ${limitRows}`);
  return rows.map(({ themeId, facet, product, labelFr, labelEn, target, ...grievance }) => ({
    ...grievance,
    theme: { id: themeId, concept: { facet, product }, label: { fr: labelFr, en: labelEn }, target },
  }));
}

const FOUNDED = sql`
  select g.home_theme_id from doleances.grievances g
  join doleances.complaints c on c.id = g.complaint_id
  join doleances.themes t on t.id = g.home_theme_id
  where c.direction = 'in' and not (t.facet = 'other' and t.product is null)
  group by g.home_theme_id having count(distinct c.client_key) >= ${FOUNDING_CLIENTS_MIN}`;

async function listFoundedIds(db: Database): Promise<readonly Theme['id'][]> {
  const rows = await db.execute<{ id: Theme['id'] }>(
    sql`select home_theme_id as id from (${FOUNDED}) founded order by 1`,
  );
  return rows.map(({ id }) => id);
}

async function listWaiting(db: Database, limitRows: number): Promise<readonly string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with founded as materialized (${FOUNDED})
    select distinct g.complaint_id as id from doleances.grievances g
    where g.quote <> '' and g.home_theme_id is not null
      and g.home_theme_id not in (select home_theme_id from founded)
    order by 1 limit ${limitRows}`);
  return rows.map(({ id }) => id);
}

async function countUpTo(db: Database, most: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select 1 from doleances.grievances where home_theme_id is not null limit ${most}) counted`);
  return row?.count ?? 0;
}

async function findHomes(db: Database, complaintId: string): Promise<ReadonlyMap<string, Theme>> {
  const rows = await db
    .select({ grievanceId: grievances.id, theme: themes })
    .from(grievances)
    .innerJoin(themes, eq(themes.id, grievances.homeThemeId))
    .where(eq(grievances.complaintId, complaintId));
  return new Map(rows.map(({ grievanceId, theme }) => [grievanceId, themeFrom(theme)]));
}

/** What grouping a large collection by a map, and a small one in turn, asks of the store. */
export function mappableOf(pool: Pool) {
  return {
    countThemed: (most) => pool.use((db) => countUpTo(db, most)),
    listMappable: (limitRows) => pool.transaction((db) => listRows(db, limitRows), LONG_SECONDS),
    listFoundedThemeIds: () => pool.transaction(listFoundedIds, LONG_SECONDS),
    listWaitingComplaints: (limitRows) => pool.transaction((db) => listWaiting(db, limitRows), LONG_SECONDS),
    ...fewToldOf(pool),
    findHomes: (complaintId) => pool.use((db) => findHomes(db, complaintId)),
  } satisfies Partial<ThemeStore>;
}
