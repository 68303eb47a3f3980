import type { Sight } from '@doleances/core';
import { and, asc, desc, eq, getTableColumns, isNotNull, type SQL, sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { complaints, promises } from '../schema/complaints.ts';
import { listRareIds } from '../search/search.ts';
import { tsqueryFrom } from '../search/search-words.ts';
import { seenBy } from '../sight.ts';
import type { PromiseFilter, PromiseOutcome, PromiseRow } from './promise-rows.ts';

/** Words that many messages hold are looked for in so many promises. */
const PROMISES_WALKED_MAX = 2_000;

const {
  spanStart: _spanStart,
  spanEnd: _spanEnd,
  isStateSettled: _isStateSettled,
  beneficiaryName: _name,
  ...promiseColumns
} = getTableColumns(promises);

type StoredPromise = Omit<
  typeof promises.$inferSelect,
  'spanStart' | 'spanEnd' | 'isStateSettled' | 'beneficiaryName'
> &
  Pick<PromiseRow, 'clientName' | 'beneficiary' | 'location'>;

/** Who waits for it is told by what may be seen of theirs. */
const promiseRowSeen = (sight: Sight | undefined) => ({
  ...promiseColumns,
  location: complaints.location,
  clientName: sql<string | null>`coalesce((select said.author_name from doleances.complaints said
    where said.client_key = ${complaints.clientKey} and said.direction = 'in' and said.author_name is not null
      and ${seenBy(sight, 'said')}
    order by said.received_at desc limit 1), ${promises.beneficiaryName})`,
  // A scalar, and not "exists", for which all complaints would be read at once.
  beneficiary: sql<PromiseRow['beneficiary']>`case when ${complaints.clientId} is not null or (
    select true from doleances.complaints said where said.client_key = ${complaints.clientKey} and said.direction = 'in'
      and ${seenBy(sight, 'said')}
    limit 1) then 'client' else 'prospect' end`,
});

function promiseFrom(row: StoredPromise): PromiseRow {
  return { ...row, id: row.id as PromiseRow['id'], complaintId: row.complaintId as PromiseRow['complaintId'] };
}

export async function findPromiseRow(db: Database, promiseId: string): Promise<PromiseRow | null> {
  const [row] = await db
    .select(promiseRowSeen(undefined))
    .from(promises)
    .innerJoin(complaints, eq(complaints.id, promises.complaintId))
    .where(eq(promises.id, promiseId));
  return row === undefined ? null : promiseFrom(row);
}

/**
 * The first due first, those without a date last; what is searched for, the last made first; or the last done first. In a
 * transaction where words are looked for.
 */
export async function listPromiseRows(db: Database, filter: PromiseFilter): Promise<readonly PromiseRow[]> {
  const { clientKey, complaintId, states, place = null } = filter;
  const words = filter.query === undefined ? null : tsqueryFrom(filter.query);
  const isHeld = words === null ? undefined : await holdingWords(db, words);
  const rows = await db
    .select(promiseRowSeen(filter.sight))
    .from(promises)
    .innerJoin(complaints, eq(complaints.id, promises.complaintId))
    .where(
      and(
        clientKey === undefined ? undefined : eq(complaints.clientKey, keyFrom(clientKey)),
        complaintId === undefined ? undefined : eq(promises.complaintId, complaintId),
        clientKey === undefined && complaintId === undefined ? eq(complaints.isForBoss, false) : undefined,
        seenBy(filter.sight),
        place === null ? undefined : eq(complaints.location, place),
        states === undefined ? undefined : sql`${promises.state} = any(${sql.param([...states])}::text[])`,
        filter.isLastDoneFirst ? isNotNull(promises.doneAt) : undefined,
        isHeld,
      ),
    )
    .orderBy(...orderOf(filter), asc(promises.id))
    .limit(filter.limitRows);
  return rows.map(promiseFrom);
}

/** Whether the message of a promise holds the words; of frequent words, among the promises made last. */
async function holdingWords(db: Database, query: string): Promise<SQL> {
  await db.execute(sql`set local plan_cache_mode = force_custom_plan`);
  const rare = await listRareIds(db, query);
  if (rare !== null) return sql`${promises.complaintId} = any(${sql.param([...rare])}::text[])`;
  const [oldest] = await db.execute<{ at: string }>(sql`
    select made_at::text as at from doleances.promises order by made_at desc offset ${PROMISES_WALKED_MAX} limit 1`);
  const isNew = oldest === undefined ? sql`true` : sql`${promises.madeAt} > ${oldest.at}::timestamptz`;
  // A scalar, and not "exists", for which all messages would be read at once.
  return sql`${isNew} and (select w.words @@ ${query}::tsquery from doleances.complaint_words w
    where w.complaint_id = ${promises.complaintId})`;
}

function orderOf({ query, isLastDoneFirst }: PromiseFilter): SQL[] {
  if (isLastDoneFirst) return [desc(promises.doneAt)];
  return query === undefined ? [sql`${promises.dueAt} nulls last`, asc(promises.madeAt)] : [desc(promises.madeAt)];
}

/** Of the last made, whatever became of them; by the index, so that old ones cost nothing. */
export async function listOutcomeRows(
  db: Database,
  limitRows: number,
  sight: Sight | null,
): Promise<readonly PromiseOutcome[]> {
  return db.execute<PromiseOutcome>(sql`
    select state, action, performer, promisor, voice, is_sample as "isSample", count(*)::int as count
    from (
      select p.state, p.action, p.performer, p.promisor, p.voice, p.is_sample
      from doleances.promises p join doleances.complaints on complaints.id = p.complaint_id
      where p.state in ('kept', 'late', 'repaired', 'broken', 'cancelled', 'expired') and not is_for_boss and ${seenBy(sight)}
      order by p.made_at desc limit ${limitRows}) as last
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`);
}
