import type { Sight } from '@doleances/core';
import { and, asc, desc, eq, getTableColumns, gte, inArray, lt, sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { ComplaintFilter, ComplaintRow, GrievanceRow } from '../rows.ts';
import { complaintBands, complaints, grievances } from '../schema/complaints.ts';
import { hiddenFrom, seenBy } from '../sight.ts';

/** The nearest in time; enough to find a copy, few enough for a flood of identical mail. */
const NEAR_BEFORE_MAX = 16;
/** Of those that came in first though they were told later. */
const NEAR_AFTER_MAX = 64;

export const {
  readAt: _readAt,
  releasedAt: _releasedAt,
  homeClientKey: _home,
  phoneKey: _phoneKey,
  ...complaintColumns
} = getTableColumns(complaints);
export const {
  receivedAt: _receivedAt,
  isSample: _isSample,
  homeThemeId: _homeThemeId,
  ...grievanceColumns
} = getTableColumns(grievances);

type StoredComplaint = Omit<typeof complaints.$inferSelect, 'readAt' | 'releasedAt' | 'homeClientKey' | 'phoneKey'>;
type StoredGrievance = Omit<typeof grievances.$inferSelect, 'receivedAt' | 'isSample' | 'homeThemeId'>;

export function complaintFrom(row: StoredComplaint): ComplaintRow {
  return { ...row, id: row.id as ComplaintRow['id'], itemId: row.itemId as ComplaintRow['itemId'] };
}

export function grievanceFrom({ spanStart, spanEnd, ...row }: StoredGrievance): GrievanceRow {
  return {
    ...row,
    id: row.id as GrievanceRow['id'],
    complaintId: row.complaintId as GrievanceRow['complaintId'],
    start: spanStart,
    end: spanEnd,
  };
}

export async function findComplaintRow(db: Database, complaintId: string): Promise<ComplaintRow | null> {
  const [row] = await db.select(complaintColumns).from(complaints).where(eq(complaints.id, complaintId));
  return row === undefined ? null : complaintFrom(row);
}

/** The newest one, where several sources gave the same external id. */
export async function findComplaintRowByExternalId(db: Database, externalId: string): Promise<ComplaintRow | null> {
  const [row] = await db
    .select(complaintColumns)
    .from(complaints)
    .where(eq(complaints.externalId, keyFrom(externalId)))
    .orderBy(desc(complaints.receivedAt), asc(complaints.id))
    .limit(1);
  return row === undefined ? null : complaintFrom(row);
}

/** In the order of the text. */
export async function listGrievanceRows(db: Database, complaintId: string): Promise<readonly GrievanceRow[]> {
  const rows = await db
    .select(grievanceColumns)
    .from(grievances)
    .where(eq(grievances.complaintId, complaintId))
    .orderBy(asc(grievances.spanStart), asc(grievances.spanEnd), asc(grievances.id));
  return rows.map(grievanceFrom);
}

export async function findNear(
  db: Database,
  complaintId: string,
  bands: readonly bigint[],
): Promise<{ readonly near: readonly ComplaintRow[]; readonly isKnown: boolean }> {
  const list = sql`${sql.param(bands.map(String))}::bigint[]`;
  const [known] = await db.execute<{ receivedAt: Date; isKnown: boolean }>(sql`
    select c.received_at as "receivedAt", coalesce(b.bands = ${list}, false) as "isKnown"
    from doleances.complaints c left join doleances.complaint_bands b on b.complaint_id = c.id
    where c.id = ${complaintId}`);
  // The complaint may be gone by now.
  if (known === undefined || bands.length === 0) return { near: [], isKnown: known?.isKnown ?? false };
  const self = sql`(${known.receivedAt.toISOString()}::timestamptz, ${complaintId})`;
  const ids = await db.execute<{ id: string }>(sql`
    with sharing as materialized (
      select id, received_at from doleances.complaints where id in (select doleances.sharing_a_band(${list})))
    (select id from sharing where (received_at, id) < ${self} order by received_at desc, id desc limit ${NEAR_BEFORE_MAX})
    union all
    (select id from sharing where (received_at, id) > ${self} order by received_at, id limit ${NEAR_AFTER_MAX})`);
  const near = await db
    .select(complaintColumns)
    .from(complaints)
    .where(
      inArray(
        complaints.id,
        ids.map((row) => row.id),
      ),
    )
    .orderBy(asc(complaints.receivedAt), asc(complaints.id));
  return { near: near.map(complaintFrom), isKnown: known.isKnown };
}

type LinksToSave = {
  readonly bands: readonly bigint[];
  readonly duplicateOf: string | null;
  readonly followers: readonly string[];
};

/** Its own link and keys; those who follow, and all that repeat them, repeat what it repeats, or it. */
export async function updateLinks(db: Database, complaintId: string, links: LinksToSave): Promise<void> {
  const { duplicateOf, followers } = links;
  const bands = sql`${sql.param(links.bands.map(String))}::bigint[]`;
  // From a select: the complaint may be gone by now.
  await db.execute(sql`
    insert into ${complaintBands} as b (complaint_id, bands)
    select id, ${bands} from doleances.complaints where id = ${complaintId}
    on conflict (complaint_id) do update set bands = excluded.bands where b.bands <> excluded.bands`);
  await db.execute(sql`
    update doleances.complaints set duplicate_of = ${duplicateOf}
    where id = ${complaintId} and duplicate_of is distinct from ${duplicateOf}`);
  if (followers.length === 0) return;
  const first = duplicateOf ?? complaintId;
  const ids = sql`${sql.param([...followers])}::text[]`;
  await db.execute(sql`
    update doleances.complaints set duplicate_of = ${first}
    where (id = any(${ids}) or duplicate_of = any(${ids})) and id <> ${first}`);
}

/** Newest first, in the window [since, until). */
export async function listComplaintRows(db: Database, filter: ComplaintFilter): Promise<readonly ComplaintRow[]> {
  const { since, until, kind, themeId, direction, clientKey, sight } = filter;
  const rows = await db
    .select(complaintColumns)
    .from(complaints)
    .where(
      and(
        since && gte(complaints.receivedAt, since),
        until && lt(complaints.receivedAt, until),
        kind && eq(complaints.kind, kind),
        direction && eq(complaints.direction, direction),
        seenBy(sight),
        clientKey === undefined ? undefined : eq(complaints.clientKey, keyFrom(clientKey)),
        themeId === undefined
          ? undefined
          : sql`exists (select 1 from ${grievances} where ${grievances.complaintId} = ${complaints.id}
              and ${grievances.themeId} = ${themeId})`,
      ),
    )
    .orderBy(desc(complaints.receivedAt), asc(complaints.id))
    .limit(filter.limitRows);
  return rows.map(complaintFrom);
}

type Counts = {
  items: number;
  read: number;
  complaints: number;
  critical: number;
  lastReceivedAt: Date | null;
  sampleItems: number;
};

/** `complaints` and `critical` count messages written to the firm, copies and complaints labelled otherwise too. */
export async function countAll(db: Database, sight: Sight | null): Promise<Counts> {
  const isSeen = seenBy(sight);
  const unseen =
    sight === null ? sql`0` : sql`(select count(*)::int from doleances.complaints where ${hiddenFrom(sight)})`;
  // One question each, so that each is answered by an index alone.
  const rows = await db.execute<Counts>(sql`
    select
      (select count(*)::int from doleances.items) - ${unseen} as items,
      (select count(*)::int from doleances.items where is_sample) as "sampleItems",
      (select count(*)::int from doleances.complaints where ${isSeen}) as read,
      (select received_at from doleances.complaints where direction = 'in' and ${isSeen}
        order by received_at desc limit 1) as "lastReceivedAt",
      (select count(*)::int from doleances.complaints
        where direction = 'in' and 'complaint' in (kind, kind_read) and ${isSeen}) as complaints,
      (select count(*)::int from doleances.complaints
        where direction = 'in' and cardinality(critical_reasons) > 0 and ${isSeen}) as critical`);
  const [counts] = rows;
  if (counts === undefined) throw new Error('a count returned no row');
  return counts;
}

/** By the index alone: almost every message is to the firm. */
export async function findLastReceivedAt(db: Database): Promise<Date | null> {
  const [row] = await db.execute<{ at: Date }>(sql`
    select received_at as at from doleances.complaints where direction = 'in' order by received_at desc limit 1`);
  return row?.at ?? null;
}

/** A sequence does not wait for its transaction to end: only where none is under way does it tell of what can be read. */
export async function findRevision(db: Database): Promise<{ readonly revision: number; readonly isSettled: boolean }> {
  const [row] = await db.execute<{ revision: number; isSettled: boolean }>(sql`
    select last_value::float8 as revision, pg_snapshot_xmin(at) = pg_snapshot_xmax(at) as "isSettled"
    from doleances.changes, pg_current_snapshot() as at`);
  if (row === undefined) throw new Error('a sequence has no row');
  return row;
}
