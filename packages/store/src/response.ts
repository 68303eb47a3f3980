import type { PromiseState } from '@doleances/core';
import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { appendEvent } from './events.ts';
import { keyFrom } from './ids.ts';
import type { Database } from './lane.ts';
import type { EscalationRow, PromiseRow } from './rows.ts';
import { complaints, promises } from './schema/complaints.ts';
import { escalations } from './schema/response.ts';

const {
  spanStart: _spanStart,
  spanEnd: _spanEnd,
  confidence: _confidence,
  isStateSettled: _isStateSettled,
  isSample: _isSample,
  ...promiseColumns
} = getTableColumns(promises);

type StoredPromise = Omit<
  typeof promises.$inferSelect,
  'spanStart' | 'spanEnd' | 'confidence' | 'isStateSettled' | 'isSample'
> & { readonly clientName: string | null };

const promiseRow = {
  ...promiseColumns,
  clientName: sql<string | null>`(select said.author_name from doleances.complaints said
    where said.client_key = ${complaints.clientKey} and said.direction = 'in' and said.author_name is not null
    order by said.received_at desc limit 1)`,
};

function promiseFrom(row: StoredPromise): PromiseRow {
  return { ...row, id: row.id as PromiseRow['id'], complaintId: row.complaintId as PromiseRow['complaintId'] };
}

export async function findPromiseRow(db: Database, promiseId: string): Promise<PromiseRow | null> {
  const [row] = await db
    .select(promiseRow)
    .from(promises)
    .innerJoin(complaints, eq(complaints.id, promises.complaintId))
    .where(eq(promises.id, promiseId));
  return row === undefined ? null : promiseFrom(row);
}

type PromiseFilter = {
  readonly clientKey?: string;
  readonly complaintId?: string;
  readonly states?: readonly PromiseState[];
  readonly place?: string | null;
  readonly limitRows: number;
};

/** The first due first; those without a date last. */
export async function listPromiseRows(db: Database, filter: PromiseFilter): Promise<readonly PromiseRow[]> {
  const { clientKey, complaintId, states, place = null } = filter;
  const rows = await db
    .select(promiseRow)
    .from(promises)
    .innerJoin(complaints, eq(complaints.id, promises.complaintId))
    .where(
      and(
        clientKey === undefined ? undefined : eq(complaints.clientKey, keyFrom(clientKey)),
        complaintId === undefined ? undefined : eq(promises.complaintId, complaintId),
        place === null ? undefined : eq(complaints.location, place),
        states === undefined ? undefined : sql`${promises.state} = any(${sql.param([...states])}::text[])`,
      ),
    )
    .orderBy(sql`${promises.dueAt} nulls last`, asc(promises.madeAt), asc(promises.id))
    .limit(filter.limitRows);
  return rows.map(promiseFrom);
}

export async function updatePromiseState(
  db: Database,
  promiseId: string,
  { state, keptByComplaintId }: { state: PromiseState; keptByComplaintId: string | null },
): Promise<void> {
  await db.update(promises).set({ state, keptByComplaintId, isStateSettled: true }).where(eq(promises.id, promiseId));
}

type EscalationToSave = Omit<EscalationRow, 'acknowledgedAt'>;

/** Escalating again adds reasons and does not reopen: who acknowledged stays known. */
export async function upsertEscalation(
  db: Database,
  escalation: { id: EscalationRow['id']; complaintId: string; reasons: EscalationToSave['reasons']; openedAt: Date },
): Promise<void> {
  await db.execute(sql`
    insert into doleances.escalations (id, complaint_id, reasons, opened_at, is_sample)
    select ${escalation.id}, id, ${sql.param([...escalation.reasons])}::text[],
      ${escalation.openedAt.toISOString()}::timestamptz, is_sample
    from doleances.complaints where id = ${escalation.complaintId}
    on conflict (id) do update set reasons = excluded.reasons`);
}

const { acknowledgedBy: _by, isSample: _isSampleEscalation, ...escalationColumns } = getTableColumns(escalations);

type StoredEscalation = Omit<typeof escalations.$inferSelect, 'acknowledgedBy' | 'isSample'>;

function escalationFrom(row: StoredEscalation): EscalationRow {
  return { ...row, id: row.id as EscalationRow['id'], complaintId: row.complaintId as EscalationRow['complaintId'] };
}

/** Newest first. */
export async function listEscalationRows(db: Database, limitRows: number): Promise<readonly EscalationRow[]> {
  const rows = await db
    .select(escalationColumns)
    .from(escalations)
    .orderBy(desc(escalations.openedAt), asc(escalations.id))
    .limit(limitRows);
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

/** An alert leaves the event `escalation_alert`; what was folded or came too late to alert does not. */
export async function findLastAlertAt(db: Database, clientKey: string): Promise<Date | null> {
  const [row] = await db.execute<{ at: Date | null }>(sql`
    select max(e.at) as at from doleances.events e
    join doleances.complaints c on c.id = e.subject_id
    where c.client_key = ${keyFrom(clientKey)} and e.what = 'escalation_alert'`);
  return row?.at ?? null;
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
