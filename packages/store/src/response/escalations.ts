import type { Sight } from '@doleances/core';
import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { ringRows, type StageVersions } from '../claims/work.ts';
import { appendEvent } from '../events.ts';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { Bell } from '../rows.ts';
import { escalations } from '../schema/response.ts';
import { jsonFrom } from '../scrub.ts';
import { isAboutSeen } from '../sight.ts';
import { StoreError } from '../store-error.ts';
import type { EscalationRow, ToldContact } from './response-rows.ts';

/** A case belongs to few people; a lock on the hash of its key keeps two messages of one client from ringing twice. */
const CASE_LOCK = 4_201_772;
const RACED_SECONDS = 1;

export type EscalationToSave = Pick<EscalationRow, 'id' | 'complaintId' | 'reasons' | 'openedAt' | 'route'> & {
  readonly told: readonly ToldContact[];
  readonly digestFor: string | null;
};

/** Escalating again adds reasons and does not reopen: who acknowledged stays known. */
export async function upsertEscalation(db: Database, escalation: EscalationToSave): Promise<void> {
  await db.execute(sql`
    insert into doleances.escalations (id, complaint_id, reasons, opened_at, is_sample, route, told, digest_for)
    select ${escalation.id}, id, ${sql.param([...escalation.reasons])}::text[],
      ${escalation.openedAt.toISOString()}::timestamptz, is_sample, ${escalation.route},
      ${jsonFrom(escalation.told)}::jsonb, ${escalation.digestFor}
    from doleances.complaints where id = ${escalation.complaintId}
    on conflict (id) do update set reasons = excluded.reasons`);
}

/**
 * Holds the case until the transaction ends and makes sure that nobody alerted since the caller looked.
 *
 * @throws StoreError to be tried again at once: the next look sees the alert and folds into it.
 */
export async function assertNoAlertSince(db: Database, clientKey: string, knownAt: Date | null): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${CASE_LOCK}, hashtext(${keyFrom(clientKey)}))`);
  const newest = await findLastAlertOf(db, clientKey);
  if ((newest?.at.getTime() ?? 0) <= (knownAt?.getTime() ?? 0)) return;
  throw new StoreError('Another message of the same case was told at this very moment; it is looked at again.', {
    retry: { afterSeconds: RACED_SECONDS },
  });
}

/** Only what was told counts; what was folded or came too late to alert does not. */
export async function findLastAlertOf(
  db: Database,
  clientKey: string,
): Promise<{ readonly at: Date; readonly reasons: EscalationRow['reasons'] } | null> {
  const [row] = await db.execute<{ at: Date; reasons: EscalationRow['reasons'] }>(sql`
    select e.opened_at as at, e.reasons from doleances.complaints c
    join doleances.escalations e on e.complaint_id = c.id and e.route in ('alert', 'digest')
    where c.client_key = ${keyFrom(clientKey)} order by e.opened_at desc limit 1`);
  return row ?? null;
}

/** How many cases each contact was told of one by one, by e-mail address. */
export async function countAlertsSince(db: Database, since: Date): Promise<ReadonlyMap<string, number>> {
  // An escalation is told for the last time within the hour; a day is ample, and keeps the look short.
  const rows = await db.execute<{ email: string; count: number }>(sql`
    select t ->> 'email' as email, count(*)::int as count
    from doleances.escalations e, jsonb_array_elements(e.told) t
    where not e.is_sample and e.opened_at > ${since.toISOString()}::timestamptz - interval '1 day'
      and t ->> 'how' = 'alone' and (t ->> 'at')::timestamptz >= ${since.toISOString()}::timestamptz
    group by 1`);
  return new Map(rows.map(({ email, count }) => [email, count]));
}

/** Adds a contact who was told; ends the wait for a digest. */
export async function appendTold(db: Database, escalationId: string, told: ToldContact): Promise<void> {
  await db.execute(sql`
    update doleances.escalations set told = told || ${jsonFrom([told])}::jsonb, digest_for = null
    where id = ${escalationId}`);
}

/** Puts an escalation into the next digest of a contact. */
export async function updateDigestFor(db: Database, escalationId: string, email: string): Promise<void> {
  await db.execute(sql`update doleances.escalations set digest_for = ${email} where id = ${escalationId}`);
}

const { isSample: _isSample, ...escalationColumns } = getTableColumns(escalations);

type StoredEscalation = Omit<typeof escalations.$inferSelect, 'isSample'>;

function escalationFrom(row: StoredEscalation): EscalationRow {
  return { ...row, id: row.id as EscalationRow['id'], complaintId: row.complaintId as EscalationRow['complaintId'] };
}

/** Newest first. With a sight, of what it reaches. */
export async function listEscalationRows(
  db: Database,
  limitRows: number,
  sight: Sight | null,
): Promise<readonly EscalationRow[]> {
  const rows = await db
    .select(escalationColumns)
    .from(escalations)
    .where(isAboutSeen(sight, sql`${escalations.complaintId}`))
    .orderBy(desc(escalations.openedAt), asc(escalations.id))
    .limit(limitRows);
  return rows.map(escalationFrom);
}

/** Oldest first: those that wait for this contact's digest. */
export async function listDigestRows(db: Database, email: string): Promise<readonly EscalationRow[]> {
  const rows = await db
    .select(escalationColumns)
    .from(escalations)
    .where(eq(escalations.digestFor, email))
    .orderBy(asc(escalations.openedAt), asc(escalations.id));
  return rows.map(escalationFrom);
}

/** The newest one of the complaint. */
export async function findEscalationRow(db: Database, complaintId: string): Promise<EscalationRow | null> {
  const [row] = await db
    .select(escalationColumns)
    .from(escalations)
    .where(eq(escalations.complaintId, complaintId))
    .orderBy(desc(escalations.openedAt), asc(escalations.id))
    .limit(1);
  return row === undefined ? null : escalationFrom(row);
}

export async function findEscalationRowById(db: Database, escalationId: string): Promise<EscalationRow | null> {
  const [row] = await db.select(escalationColumns).from(escalations).where(eq(escalations.id, escalationId));
  return row === undefined ? null : escalationFrom(row);
}

/** The first acknowledgement counts. @returns `false` when there is no such escalation or it was acknowledged before. */
export async function acknowledgeRow(db: Database, escalationId: string, who: string): Promise<boolean> {
  const rows = await db
    .update(escalations)
    .set({ acknowledgedAt: sql`now()`, acknowledgedBy: who })
    .where(and(eq(escalations.id, escalationId), sql`${escalations.acknowledgedAt} is null`))
    .returning({ id: escalations.id });
  if (rows.length === 0) return false;
  await appendEvent(db, { who, what: 'escalation acknowledged', subjectId: escalationId, why: null });
  return true;
}

/** Closing says what was done; it acknowledges as well, since whoever closed was on it. */
export async function closeRow(
  db: Database,
  escalationId: string,
  { who, why }: { readonly who: string; readonly why: string },
): Promise<boolean> {
  const rows = await db
    .update(escalations)
    .set({
      closedAt: sql`now()`,
      closedBy: who,
      acknowledgedAt: sql`coalesce(${escalations.acknowledgedAt}, now())`,
      acknowledgedBy: sql`coalesce(${escalations.acknowledgedBy}, ${who})`,
      digestFor: null,
    })
    .where(and(eq(escalations.id, escalationId), sql`${escalations.closedAt} is null`))
    .returning({ id: escalations.id });
  if (rows.length === 0) return false;
  await appendEvent(db, { who, what: 'escalation closed', subjectId: escalationId, why });
  return true;
}

/** Hands a message of the direct line on to the others. @returns `null` when it is none, or was released before. */
export async function releaseComplaintRow(
  db: Database,
  { complaintId, who }: { readonly complaintId: string; readonly who: string },
  versions: StageVersions,
): Promise<readonly Bell[] | null> {
  const rows = await db.execute(sql`
    update doleances.complaints set is_for_boss = false, released_at = now()
    where id = ${complaintId} and is_for_boss returning 1`);
  if (rows.length === 0) return null;
  await appendEvent(db, { who, what: 'direct line released', subjectId: complaintId, why: null });
  // What `3-group` and `5-remind` left alone until now.
  const wanted = { subjectIds: [complaintId], dueAt: null };
  const group = await ringRows(db, { stage: 'group', version: versions.group }, wanted);
  return [...group, ...(await ringRows(db, { stage: 'remind', version: versions.remind }, wanted))];
}
