import {
  homesBetween,
  isRuled,
  settledThemeOf,
  standingIds,
  survivorOf,
  type Theme,
  type ThemeEvent,
  type ThemeLaw,
  themeLawFrom,
} from '@doleances/core';
import { and, asc, eq, sql } from 'drizzle-orm';
import { ringRows, type StageVersions } from '../claims/work.ts';
import { grievanceColumns, grievanceFrom } from '../complaints/complaints.ts';
import { appendEvent } from '../events.ts';
import { backlogIdFor } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { Bell } from '../rows.ts';
import { complaints, grievances } from '../schema/complaints.ts';
import { corrections } from '../schema/corrections.ts';
import { themeEvents } from '../schema/themes.ts';
import { jsonFrom, scrub } from '../scrub.ts';
import { type Asked, seenBy } from '../sight.ts';
import { reasonFrom } from './backlog-life.ts';
import type { DeedToSave, Resettled, ThemeEventRow, ThemeGrievance } from './theme-rows.ts';
import { keepJoined } from './themes.ts';

/** Grievances written in one statement; bounds memory and the length of a lock. */
const BATCH_ROWS = 5_000;

/** All of them, oldest first: as many as people did in years, some hundreds. */
export async function listThemeEventRows(db: Database): Promise<readonly ThemeEventRow[]> {
  const rows = await db.select().from(themeEvents).orderBy(asc(themeEvents.id));
  return rows.map(eventFrom);
}

function eventFrom({ isSample: _isSample, ...row }: typeof themeEvents.$inferSelect): ThemeEventRow {
  return row as unknown as ThemeEventRow;
}

/** Grievances that belong elsewhere under the law after, in the order of their ids. */
export async function listResettled(
  db: Database,
  { before, after }: { readonly before: ThemeLaw; readonly after: ThemeLaw },
): Promise<readonly Resettled[]> {
  const changed: Resettled[] = [];
  for (const home of homesBetween(before, after)) {
    for await (const rows of rowsOfHome(db, home)) {
      // Without a rule the words do not matter: the home decides for all.
      const whole = isRuled(after, home) ? null : survivorOf(after, home);
      for (const { id, complaintId, clientKey, themeId, ...grievance } of rows) {
        const to = whole ?? settledThemeOf(after, home, grievance);
        if (to !== themeId) changed.push({ grievanceId: id, complaintId, clientKey, from: themeId ?? home, to });
      }
    }
  }
  return changed.sort((a, b) => (a.grievanceId < b.grievanceId ? -1 : 1));
}

type HomeRow = Pick<ThemeGrievance, 'id' | 'complaintId' | 'clientKey' | 'themeId' | 'quote' | 'product' | 'location'>;

async function* rowsOfHome(db: Database, home: string): AsyncGenerator<readonly HomeRow[]> {
  let last = '';
  for (;;) {
    const rows = await db.execute<HomeRow>(sql`
      select g.id, g.complaint_id as "complaintId", coalesce(original.client_key, c.client_key) as "clientKey",
        g.theme_id as "themeId", g.quote, g.product, c.location
      from doleances.grievances g
      join doleances.complaints c on c.id = g.complaint_id
      left join doleances.complaints original on original.id = c.duplicate_of
      where g.home_theme_id = ${home} and g.id > ${last} order by g.id limit ${BATCH_ROWS}`);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH_ROWS) return;
    last = rows[rows.length - 1]?.id ?? last;
  }
}

/** Grievances of a theme, the newest first, as a split looks at them. With a sight, what it reaches. */
export async function listThemeGrievances(
  db: Database,
  themeId: string,
  { limitRows, sight }: Asked,
): Promise<readonly ThemeGrievance[]> {
  const rows = await db
    .select({
      grievance: grievanceColumns,
      clientKey: complaints.clientKey,
      location: complaints.location,
      language: complaints.language,
    })
    .from(grievances)
    .innerJoin(complaints, eq(complaints.id, grievances.complaintId))
    .where(and(eq(grievances.themeId, themeId as Theme['id']), seenBy(sight)))
    .orderBy(sql`${grievances.receivedAt} desc`, asc(grievances.id))
    .limit(limitRows);
  return rows.map(({ grievance, ...rest }) => ({ ...grievanceFrom(grievance), ...rest }));
}

/**
 * Appends a deed and carries it out: grievances go where the law now leads, lessons come and go with their split.
 *
 * The caller holds the grouping lock: no complaint is grouped by the law of before meanwhile.
 */
export async function insertDeed(
  db: Database,
  toSave: DeedToSave,
  versions: StageVersions,
): Promise<{ readonly event: ThemeEventRow; readonly changed: readonly Resettled[]; readonly bells: readonly Bell[] }> {
  const events = await listThemeEventRows(db);
  const { deed, who } = toSave;
  const why = reasonFrom(toSave.why);
  if (toSave.founded !== null) await insertFounded(db, toSave.founded, deed.themeId);
  const [row] = await db
    .insert(themeEvents)
    .values({
      ...deed,
      who,
      why,
      isSample: sql`coalesce((select is_sample from doleances.themes where id = ${deed.themeId}), false)`,
    })
    .returning();
  if (row === undefined) throw new Error('an insert returned no row');
  const event = eventFrom(row);
  const after = [...events, event];
  await insertLessons(db, toSave, event.id);
  const turned = await turnLessons(db, { before: events, after }, toSave);
  // First the bells: a reader holds its row of work while it writes the grievances, and the other order would deadlock.
  const itemIds = await itemsTaught(db, [event.id, ...turned]);
  const bells = [
    ...(await ringRows(db, { stage: 'read', version: versions.read }, { subjectIds: itemIds, dueAt: null })),
    ...(await ringRows(
      db,
      { stage: 'rank', version: versions.rank },
      { subjectIds: [toSave.rankSubject], dueAt: null },
    )),
  ];
  const standing = standingIds(after);
  for (const id of [event.id, ...turned]) if (standing.has(id)) await homeAgain(db, id);
  const laws = { before: themeLawFrom(events), after: themeLawFrom(after) };
  await writeLaw(db, laws.before, laws.after);
  const changed = await listResettled(db, laws);
  await resettle(db, changed);
  const into = 'into' in deed ? ` into ${deed.into}` : '';
  const undoes = deed.kind === 'undone' ? ` event ${deed.undoes}` : '';
  await appendEvent(db, { who, what: `theme ${deed.kind}${undoes}${into}`, subjectId: deed.themeId, why });
  return { event, changed, bells };
}

async function insertFounded(db: Database, { id, concept, label, target }: Theme, origin: string): Promise<void> {
  await db.execute(sql`
    insert into doleances.themes (id, facet, product, label_fr, label_en, target, is_sample)
    select ${id}, ${concept.facet}, ${concept.product}, ${label.fr}, ${label.en}, ${target}, is_sample
    from doleances.themes where id = ${origin} on conflict (id) do nothing`);
  await db.execute(sql`
    insert into doleances.backlog (id, theme_id, is_sample)
    select ${backlogIdFor(id)}, id, is_sample from doleances.themes where id = ${id} on conflict (id) do nothing`);
}

/** The words of what was chosen, and those of what stays, teach the difference. */
async function insertLessons(db: Database, { deed, who, why, lessons }: DeedToSave, eventId: number): Promise<void> {
  if (lessons.length === 0 || deed.kind !== 'split') return;
  await db.insert(corrections).values(
    lessons.map(({ grievance, is, isLesson }) => ({
      complaintId: grievance.complaintId,
      spanStart: grievance.start,
      spanEnd: grievance.end,
      text: scrub(grievance.quote),
      language: grievance.language,
      field: 'theme' as const,
      was: deed.themeId,
      correctedTo: is,
      who,
      why: reasonFrom(why),
      isLesson,
      themeEventId: eventId,
      isSample: sql`(select is_sample from doleances.complaints where id = ${grievance.complaintId})`,
    })),
  );
}

/** Puts what a split of chosen grievances took into its theme; a split by rule took none so. */
async function homeAgain(db: Database, eventId: number): Promise<void> {
  await db.execute(sql`
    update doleances.grievances g set theme_id = k.corrected_to, home_theme_id = k.corrected_to
    from doleances.corrections k
    where k.theme_event_id = ${eventId} and not k.is_lesson and k.withdraws is null
      and g.complaint_id = k.complaint_id and g.span_start = k.span_start and g.span_end = k.span_end
      and not exists (select 1 from doleances.corrections later
        where later.withdraws = k.id and later.theme_event_id is null)`);
}

/**
 * Items to read again because what is said of them came or went with one of these events, or because a lesson that came
 * or went led them to the theme of a split: undone, they go back to where their own words lead.
 */
async function itemsTaught(db: Database, eventIds: readonly number[]): Promise<readonly string[]> {
  const ids = sql`${sql.param([...eventIds])}::bigint[]`;
  const rows = await db.execute<{ itemId: string }>(sql`
    select c.item_id as "itemId" from doleances.corrections k
    join doleances.complaints c on c.id = k.complaint_id
    where k.theme_event_id = any(${ids}) and not k.is_lesson
    union
    select c.item_id from doleances.theme_events e
    join doleances.grievances g on g.home_theme_id = e.into
    join doleances.complaints c on c.id = g.complaint_id
    where e.id = any(${ids}) and e.kind = 'split'`);
  return rows.map(({ itemId }) => itemId);
}

type Turn = { readonly before: readonly ThemeEvent[]; readonly after: readonly ThemeEvent[] };

/**
 * Withdraws the lessons of a split that was undone, and takes that back when it holds again: each turn withdraws the
 * last word on the lesson. What somebody withdrew by hand in between stays so.
 *
 * @returns The splits that turned.
 */
async function turnLessons(
  db: Database,
  { before, after }: Turn,
  { who, why }: DeedToSave,
): Promise<readonly number[]> {
  const [stood, stands] = [standingIds(before), standingIds(after)];
  const turned = before.filter(({ id, kind }) => kind === 'split' && stood.has(id) !== stands.has(id));
  for (const { id } of turned) {
    await db.execute(sql`
      insert into doleances.corrections
        (complaint_id, span_start, span_end, text, language, field, was, corrected_to, who, why, is_lesson,
        theme_event_id, withdraws, is_sample)
      select complaint_id, span_start, span_end, text, language, field, corrected_to, coalesce(was, corrected_to), ${who},
        ${reasonFrom(why)}, is_lesson, theme_event_id, id, is_sample
      from doleances.corrections k
      where k.theme_event_id = ${id}
        and not exists (select 1 from doleances.corrections later where later.withdraws = k.id)
      order by id`);
  }
  return turned.map(({ id }) => id);
}

/** Names and aliases as the events now have them. */
async function writeLaw(db: Database, before: ThemeLaw, after: ThemeLaw): Promise<void> {
  const ids = new Set([before, after].flatMap(({ aliases, names }) => [...aliases.keys(), ...names.keys()]));
  const rows = [...ids].sort().map((id) => {
    const survivor = survivorOf(after, id);
    const name = after.names.get(id);
    const { fr = null, en = null } = name ?? {};
    return { id, merged_into: survivor === id ? null : survivor, named_fr: fr, named_en: en };
  });
  await db.execute(sql`
    update doleances.themes t set merged_into = n.merged_into, named_fr = n.named_fr, named_en = n.named_en
    from jsonb_to_recordset(${jsonFrom(rows)}::jsonb) as n (id text, merged_into text, named_fr text, named_en text)
    where t.id = n.id`);
}

async function resettle(db: Database, changed: readonly Resettled[]): Promise<void> {
  for (let at = 0; at < changed.length; at += BATCH_ROWS) {
    const rows = changed.slice(at, at + BATCH_ROWS).map(({ grievanceId, to }) => ({ id: grievanceId, theme_id: to }));
    await db.execute(sql`
      update doleances.grievances g set theme_id = n.theme_id
      from jsonb_to_recordset(${jsonFrom(rows)}::jsonb) as n (id text, theme_id text) where g.id = n.id`);
  }
  await keepJoined(db, [...new Set(changed.map(({ to }) => to))]);
}
