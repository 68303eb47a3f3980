import type { Channel, Language, RankedTheme, Theme, ToldOfTheme } from '@doleances/core';
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { grievanceColumns, grievanceFrom } from '../complaints/complaints.ts';
import { backlogIdFor } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { BacklogRow, GrievanceRow, RankingRow } from '../rows.ts';
import { complaints, grievances } from '../schema/complaints.ts';
import { backlog, themes } from '../schema/themes.ts';
import { jsonFrom } from '../scrub.ts';
import { type Asked, seenBy } from '../sight.ts';
import { TOUCHED_THEMES } from './touched-themes.ts';

/** `settledId` is where people's merges and splits lead; absent where they do not touch the theme. */
type Assigned = readonly { readonly grievanceId: string; readonly theme: Theme; readonly settledId?: Theme['id'] }[];
type Rehomed = readonly (Assigned[number] & { readonly isRenamed?: boolean })[];

/**
 * Sets the themes of a complaint's grievances; a theme that is new gets its row and its backlog item.
 *
 * A theme that exists keeps its label (an owner may have renamed it). Its row is only written when a real complaint
 * joins a theme of the sample, so busy themes are not fought over.
 */
export async function assignThemes(db: Database, complaintId: string, assigned: Assigned): Promise<void> {
  const isSample = sql`(select is_sample from doleances.complaints where id = ${complaintId})`;
  await putInThemes(db, assigned, { isSample, whose: sql`g.complaint_id = ${complaintId}` });
}

/** The same for grievances of many complaints, of the sample or not; those that are gone by now are left out. */
export async function assignHomes(db: Database, isSample: boolean, assigned: Rehomed): Promise<void> {
  if (assigned.length === 0) return;
  await putInThemes(db, assigned, { isSample: sql`${isSample}::boolean`, whose: sql`g.is_sample = ${isSample}` });
  for (const { theme, isRenamed } of assigned) {
    if (isRenamed !== true) continue;
    const { label, target } = theme;
    await db.update(themes).set({ labelFr: label.fr, labelEn: label.en, target }).where(eq(themes.id, theme.id));
  }
}

type Whose = { readonly isSample: SQL; readonly whose: SQL };

async function putInThemes(db: Database, assigned: Assigned, { isSample, whose }: Whose): Promise<void> {
  const rows = assigned.map(({ grievanceId, theme, settledId }) => ({
    grievance_id: grievanceId,
    theme_id: theme.id,
    settled_id: settledId ?? theme.id,
    backlog_id: backlogIdFor(theme.id),
    facet: theme.concept.facet,
    product: theme.concept.product,
    label_fr: theme.label.fr,
    label_en: theme.label.en,
    target: theme.target,
  }));
  const incoming = sql`jsonb_to_recordset(${jsonFrom(rows)}::jsonb) as incoming (
    grievance_id text, theme_id text, settled_id text, backlog_id text, facet text, product text,
    label_fr text, label_en text, target text)`;
  await db.execute(sql`
    with incoming as materialized (select * from ${incoming}),
    complaint as (select ${isSample} as is_sample),
    kept_themes as (
      insert into doleances.themes as t (id, facet, product, label_fr, label_en, target, is_sample)
      select distinct on (theme_id) theme_id, facet, product, label_fr, label_en, target, complaint.is_sample
      from incoming, complaint order by theme_id
      on conflict (id) do update set is_sample = false where t.is_sample and not excluded.is_sample),
    kept_backlog as (
      insert into doleances.backlog as b (id, theme_id, is_sample)
      select distinct on (theme_id) backlog_id, theme_id, complaint.is_sample
      from incoming, complaint order by theme_id
      on conflict (id) do update set is_sample = false where b.is_sample and not excluded.is_sample)
    update doleances.grievances g set theme_id = incoming.settled_id, home_theme_id = incoming.theme_id
    from incoming where g.id = incoming.grievance_id and ${whose}`);
  const settled = assigned.flatMap(({ theme, settledId }) =>
    settledId === undefined || settledId === theme.id ? [] : [settledId],
  );
  if (settled.length > 0) await keepJoined(db, settled);
}

/** A theme of the sample that a real complaint was led to is no longer sample. */
export async function keepJoined(db: Database, themeIds: readonly string[]): Promise<void> {
  const joined = sql`(select g.theme_id from doleances.grievances g
    where g.theme_id = any(${sql.param([...themeIds])}::text[]) and not g.is_sample)`;
  await db.execute(sql`update doleances.themes set is_sample = false where is_sample and id in ${joined}`);
  await db.execute(sql`update doleances.backlog set is_sample = false where is_sample and theme_id in ${joined}`);
}

/** Replaces the whole ranking: themes that are not in it lose their rank. */
export async function replaceRanking(db: Database, ranked: readonly RankedTheme[], rankedAt: Date): Promise<void> {
  const rows = ranked.map((theme) => ({ theme_id: theme.themeId, rank: theme.rank, ranked: theme }));
  await db.execute(sql`
    with incoming as materialized (
      select * from jsonb_to_recordset(${jsonFrom(rows)}::jsonb) as r (theme_id text, rank int, ranked jsonb))
    update doleances.backlog b set
      rank = incoming.rank, ranked = incoming.ranked, ranked_at = ${rankedAt.toISOString()}::timestamptz
    from doleances.backlog other left join incoming on incoming.theme_id = other.theme_id
    where b.id = other.id and (incoming.theme_id is not null or b.ranked is not null)`);
}

/**
 * Grievances of the window [since, until] that count: written to the firm, with a theme; a repetition of another
 * message stands under the client of its first telling, so one event told twice is one client.
 *
 * What a message was labelled (question, praise) does not matter: a label must not make a grievance disappear.
 */
export async function listRankingRowsIn(
  db: Database,
  since: Date,
  until: Date,
  themeId: string | null,
): Promise<readonly RankingRow[]> {
  return db.execute<RankingRow>(sql`
    select g.id as "grievanceId", g.theme_id as "themeId", coalesce(original.client_key, c.client_key) as "clientKey",
      g.received_at as "receivedAt", g.severity,
      (exists (select 1 from doleances.promises p where p.complaint_id = c.id and p.state = 'broken')
        or exists (select 1 from doleances.complaints r join doleances.promises p on p.complaint_id = r.id
          where r.in_reply_to = c.external_id and r.direction = 'out' and p.state in ('broken', 'late')))
        as "hasBrokenPromise",
      cl.yearly_margin_cents::float8 as "yearlyMarginCents"
    from doleances.grievances g
    join doleances.complaints c on c.id = g.complaint_id
    left join doleances.complaints original on original.id = c.duplicate_of
    left join doleances.clients cl on cl.id = c.client_id
    where g.received_at >= ${since.toISOString()}::timestamptz and g.received_at <= ${until.toISOString()}::timestamptz
      and ${themeId === null ? sql`g.theme_id is not null` : sql`g.theme_id = ${themeId}`}
      and c.direction = 'in' and c.kind <> 'noise'
    order by g.received_at, g.id`);
}

/** As one JSON text: the driver takes ten times longer over rows. A repetition stands under whoever told it first. */
export async function listThemeToldIn(
  db: Database,
  themeId: string,
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<readonly ToldOfTheme[]> {
  const [packed] = await db.execute<{ rows: string | null }>(sql`
    select json_agg(json_build_array(coalesce(original.client_key, c.client_key),
      extract(epoch from g.received_at), g.severity) order by g.received_at, g.id)::text as rows
    from doleances.grievances g
    join doleances.complaints c on c.id = g.complaint_id
    left join doleances.complaints original on original.id = c.duplicate_of
    where g.theme_id = ${themeId} and g.received_at >= ${since.toISOString()}::timestamptz
      and g.received_at <= ${until.toISOString()}::timestamptz and c.direction = 'in' and c.kind <> 'noise'`);
  const rows = JSON.parse(packed?.rows ?? '[]') as [string, number, ToldOfTheme['severity']][];
  return rows.map(([clientKey, seconds, severity]) => ({
    ...{ clientKey, severity, receivedAt: new Date(Math.round(seconds * 1000)) },
    // A curve counts clients; whether we kept our word to them is the ranking's to know.
    hasBrokenPromise: false,
  }));
}

/** A grievance that was alone may have left its theme for its fellows; what people made of one stays. */
const IS_HELD = sql`(exists (select 1 from doleances.grievances g where g.theme_id = ${themes.id})
  or ${themes.id} in (${TOUCHED_THEMES}))`;

/**
 * Ranked themes in order, then the others by id; without those that another answers for, and those that hold nothing
 * and that nobody did anything to.
 */
export async function listBacklogRows(db: Database, isMergedToo = false): Promise<readonly BacklogRow[]> {
  const rows = await db
    .select({ backlog, theme: themes })
    .from(backlog)
    .innerJoin(themes, eq(themes.id, backlog.themeId))
    .where(isMergedToo ? IS_HELD : and(isNull(themes.mergedInto), IS_HELD))
    .orderBy(sql`${backlog.rank} nulls last`, asc(backlog.id));
  return rows.map(backlogFrom);
}

/** The item of a theme, or of the one that answers for it since a merge. */
export async function findBacklogRow(db: Database, themeId: string): Promise<BacklogRow | null> {
  const [row] = await db
    .select({ backlog, theme: themes })
    .from(backlog)
    .innerJoin(themes, eq(themes.id, backlog.themeId))
    .where(eq(backlog.themeId, survivorSql(themeId)));
  return row === undefined ? null : backlogFrom(row);
}

/** The row of a theme itself, though another may answer for it; `null` when there never was one. */
export async function findThemeRow(db: Database, themeId: string): Promise<Theme | null> {
  const [row] = await db.select().from(themes).where(eq(themes.id, themeId));
  return row === undefined ? null : themeFrom(row);
}

/** Whoever answers for a theme today: an expression of SQL. */
export function survivorSql(themeId: string): SQL<string> {
  return sql<string>`coalesce((select merged_into from doleances.themes where id = ${themeId}), ${themeId})`;
}

function backlogFrom(row: { backlog: typeof backlog.$inferSelect; theme: typeof themes.$inferSelect }): BacklogRow {
  const { themeId: _themeId, rank: _rank, isSample: _isSample, id, ...item } = row.backlog;
  return { ...item, id: id as BacklogRow['id'], theme: themeFrom(row.theme) };
}

export function themeFrom(row: typeof themes.$inferSelect): Theme {
  return {
    id: row.id as Theme['id'],
    concept: { facet: row.facet, product: row.product },
    label: { fr: row.namedFr ?? row.labelFr, en: row.namedEn ?? row.labelEn },
    target: row.target,
  };
}

type Verbatim = GrievanceRow & {
  readonly receivedAt: Date;
  readonly authorName: string | null;
  readonly channel: Channel;
  readonly location: string | null;
  readonly language: Language;
};

/** Newest first; copies of another message are left out. With a sight, what it reaches. */
export async function listVerbatims(
  db: Database,
  themeId: string,
  { limitRows, sight }: Asked,
): Promise<readonly Verbatim[]> {
  const rows = await db
    .select({
      grievance: grievanceColumns,
      receivedAt: grievances.receivedAt,
      authorName: complaints.authorName,
      channel: complaints.channel,
      location: complaints.location,
      language: complaints.language,
    })
    .from(grievances)
    .innerJoin(complaints, eq(complaints.id, grievances.complaintId))
    // What was erased counts, and says nothing.
    .where(
      and(
        eq(grievances.themeId, themeId as Theme['id']),
        sql`${complaints.duplicateOf} is null and ${grievances.quote} <> ''`,
        seenBy(sight),
      ),
    )
    .orderBy(desc(grievances.receivedAt), asc(grievances.id))
    .limit(limitRows);
  return rows.map(({ grievance, ...rest }) => ({ ...grievanceFrom(grievance), ...rest }));
}
