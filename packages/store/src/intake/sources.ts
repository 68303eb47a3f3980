import { and, asc, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import { sourceIdFor } from '../ids.ts';
import type { Database } from '../lane.ts';
import { items, sources } from '../schema/intake.ts';
import { jsonFrom } from '../scrub.ts';
import type { CollectEnd, SourceChange, SourceToSave } from './source-contract.ts';
import type { Source, SourceStatus } from './source-rows.ts';

/** Refusals that are kept for a person to look at; the count tells of the others. */
const REFUSED_KEPT_MAX = 20;
const ERROR_CHARS_MAX = 500;

const { createdAt: _createdAt, removedAt: _removedAt, ...sourceColumns } = getTableColumns(sources);

/** Saves a source by kind and name; a source that exists keeps its cursor and its health, a removed one comes back. */
export async function upsertSource(db: Database, source: SourceToSave): Promise<Source> {
  const { kind, name, settings, schedule, isSample, sealed, since } = source;
  const given = { settings, schedule, isSample, ...(sealed && { sealed }), ...(since !== undefined && { since }) };
  const [saved] = await db
    .insert(sources)
    .values({ ...given, kind, name, id: sourceIdFor(kind, name) })
    .onConflictDoUpdate({
      target: sources.id,
      set: {
        ...given,
        isPaused: sql`${sources.isPaused} and ${sources.removedAt} is null`,
        removedAt: null,
      },
    })
    .returning(sourceColumns);
  if (saved === undefined) throw new Error('an upsert returned no row');
  return sourceFrom(saved);
}

/** Those that somebody removed are left out. */
export async function listSourceRows(db: Database): Promise<readonly Source[]> {
  const rows = await db
    .select(sourceColumns)
    .from(sources)
    .where(isNull(sources.removedAt))
    .orderBy(asc(sources.createdAt), asc(sources.id));
  return rows.map(sourceFrom);
}

export async function findSourceRow(db: Database, sourceId: string): Promise<Source | null> {
  return findSourceWhere(db, eq(sources.id, sourceId));
}

export async function findSourceWhere(db: Database, condition: SQL): Promise<Source | null> {
  const [row] = await db.select(sourceColumns).from(sources).where(condition);
  return row === undefined ? null : sourceFrom(row);
}

type SourceRow = Omit<typeof sources.$inferSelect, 'createdAt' | 'removedAt'>;

function sourceFrom(row: SourceRow): Source {
  return { ...row, id: row.id as Source['id'], cursor: row.cursor ?? null };
}

/** The source answered: its cursor moves on and its last error is over. */
export async function updateCursor(db: Database, sourceId: string, cursor: unknown): Promise<void> {
  await db.execute(sql`
    update doleances.sources set cursor = ${jsonFrom(cursor)}::jsonb, last_seen_at = now(), last_error = null
    where id = ${sourceId}`);
}

/** What a person changes, with its event; `null` when there is no such source. */
export async function changeSourceRow(
  db: Database,
  sourceId: string,
  { what, who, ...change }: SourceChange,
): Promise<Source | null> {
  const isMended = change.settings !== undefined || change.sealed !== undefined;
  const [row] = await db
    .update(sources)
    .set({
      ...(change.settings && { settings: change.settings }),
      ...(change.sealed && { sealed: change.sealed }),
      ...(change.schedule && { schedule: change.schedule }),
      ...(change.isPaused !== undefined && { isPaused: change.isPaused }),
      ...(change.since !== undefined && { since: change.since }),
      ...(change.isAfresh && { cursor: sql`null`, progress: sql`null`, refused: [], refusedCount: 0 }),
      ...(change.isCheckWanted && { checkWantedAt: sql`now()` }),
      // What failed with the settings of before says nothing of these.
      ...(isMended && { lastError: null, failingSince: null, failures: 0, needsPerson: false, toldAt: null }),
      id: sourceId,
    })
    .where(and(eq(sources.id, sourceId), isNull(sources.removedAt)))
    .returning(sourceColumns);
  if (row === undefined) return null;
  await appendEvent(db, { who, what, subjectId: sourceId, why: null });
  return sourceFrom(row);
}

/**
 * Nobody asks it any more and its secrets are gone. What it brought stays: it is the customers' word.
 *
 * @returns `false` when there is no such source.
 */
export async function removeSourceRow(db: Database, sourceId: string, who: string): Promise<boolean> {
  // The work first, as everybody who collects locks them: whoever is at it ends its batch, and then has lost the source.
  await db.execute(sql`delete from doleances.work where stage = 'collect' and subject_id = ${sourceId}`);
  const rows = await db.execute(sql`
    update doleances.sources
    set removed_at = now(), is_paused = true, sealed = '{}', cursor = null, check_wanted_at = null, progress = null,
      last_error = null, failing_since = null, failures = 0, needs_person = false, told_at = null
    where id = ${sourceId} and removed_at is null returning 1`);
  if (rows.length === 0) return false;
  await appendEvent(db, { who, what: 'source removed', subjectId: sourceId, why: null });
  const held = await db.select({ id: items.id }).from(items).where(eq(items.sourceId, sourceId)).limit(1);
  if (held.length === 0) await db.delete(sources).where(eq(sources.id, sourceId));
  return true;
}

/** Something came in by another way than a run. To the nearest ten seconds, so that a burst does not queue on one row. */
export async function noteItems(db: Database, sourceId: string): Promise<void> {
  await db.execute(sql`
    update doleances.sources set last_item_at = now(), last_seen_at = now()
    where id = ${sourceId} and coalesce(last_item_at < now() - interval '10 seconds', true)`);
}

type CollectedRow = {
  readonly cursor: unknown;
  readonly refused: Source['refused'];
  readonly progress: Source['progress'];
  readonly isNew: boolean;
};

/** The cursor of a batch, in the transaction that accepts its items. Failures end with a whole run only. */
export async function saveCollected(db: Database, sourceId: string, batch: CollectedRow): Promise<void> {
  const refused = batch.refused.slice(-REFUSED_KEPT_MAX).toReversed();
  await db.execute(sql`
    update doleances.sources set
      cursor = ${jsonFrom(batch.cursor)}::jsonb,
      last_seen_at = now(),
      -- Told because nobody read it: somebody does. Told because it failed: that is over with a whole run.
      told_at = case when failing_since is null then null else told_at end,
      last_item_at = case when ${batch.isNew}::boolean then now() else last_item_at end,
      progress = ${batch.progress === null ? null : jsonFrom(batch.progress)}::jsonb,
      refused = (
        select coalesce(jsonb_agg(one order by at), '[]') from (
          select one, at from jsonb_array_elements(${jsonFrom(refused)}::jsonb || refused) with ordinality as kept (one, at)
          limit ${REFUSED_KEPT_MAX}) as newest),
      refused_count = refused_count + ${batch.refused.length}::int
    where id = ${sourceId}`);
}

/** A run came to its end: whole, failed, or stopped, which says nothing of the source. */
export async function saveCollectEnd(db: Database, sourceId: string, end: CollectEnd): Promise<void> {
  if (end.outcome === 'stopped') return;
  if (end.outcome === 'failed') {
    await db.execute(sql`
      update doleances.sources set last_error = ${end.error.slice(0, ERROR_CHARS_MAX)}, failures = failures + 1,
        failing_since = coalesce(failing_since, now()), needs_person = ${end.needsPerson}
      where id = ${sourceId}`);
    return;
  }
  await markWell(db, sourceId);
  await db.execute(sql`update doleances.sources set progress = null where id = ${sourceId}`);
}

/** It answers; whoever was told that it is broken reads in its record that it no longer is. */
export async function markWell(db: Database, sourceId: string): Promise<void> {
  const before = await db.execute<{ wasTold: boolean }>(sql`
    select told_at is not null as "wasTold" from doleances.sources where id = ${sourceId} for update`);
  await db.execute(sql`
    update doleances.sources set last_seen_at = now(), last_error = null, failures = 0, failing_since = null,
      needs_person = false, told_at = null
    where id = ${sourceId}`);
  if (before[0]?.wasTold)
    await appendEvent(db, { who: 'collect', what: 'source_mended', subjectId: sourceId, why: null });
}

/** @returns `true` for the one who tells it first, in all processes. */
export async function tellSourceRow(db: Database, sourceId: string, why: string): Promise<boolean> {
  const rows = await db.execute(sql`
    update doleances.sources set told_at = now() where id = ${sourceId} and told_at is null returning 1`);
  if (rows.length === 0) return false;
  await appendEvent(db, { who: 'watch', what: 'source_broken', subjectId: sourceId, why });
  return true;
}

export async function saveCheck(
  db: Database,
  sourceId: string,
  said: { isWell: boolean; said: string },
): Promise<void> {
  await db.execute(sql`
    update doleances.sources set check_wanted_at = null, last_check = jsonb_build_object(
      'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'isWell', ${said.isWell}::boolean, 'said', ${jsonFrom(said.said.slice(0, ERROR_CHARS_MAX))}::jsonb)
    where id = ${sourceId}`);
}

type StatusRow = {
  id: string;
  state: string | null;
  dueAt: Date | null;
  isRunning: boolean;
  waiting: number;
  now: Date;
};

/** Each source with its work, one or all, as the database's clock sees them. */
export async function listSourceStatusRows(db: Database, sourceId: string | null): Promise<readonly SourceStatus[]> {
  const live = (await listSourceRows(db)).filter(({ id }) => sourceId === null || id === sourceId);
  const rows = await db.execute<StatusRow>(statusSql());
  const byId = new Map(rows.map((row) => [row.id, row]));
  return live.flatMap((source) => {
    const row = byId.get(source.id);
    if (row === undefined) return [];
    const isOpen = row.state === 'open' || row.state === 'leased';
    return [
      {
        source,
        isRunning: row.isRunning,
        dueAt: isOpen ? row.dueAt : null,
        isSetAside: row.state === 'quarantined',
        waiting: row.waiting,
        now: row.now,
      },
    ];
  });
}

function statusSql(): SQL {
  return sql`
    select s.id, w.state, w.due_at as "dueAt", coalesce(w.state = 'leased' and w.lease_until > now(), false) as "isRunning",
      coalesce(r.waiting, 0)::int as waiting, now() as now
    from doleances.sources s
    left join doleances.work w on w.stage = 'collect' and w.subject_id = s.id
    left join (
      select i.source_id, count(*) as waiting from doleances.work r join doleances.items i on i.id = r.subject_id
      where r.stage = 'read' and r.state in ('open', 'leased') group by i.source_id) r on r.source_id = s.id`;
}
