import type { PromiseState, SearchQuery } from '@doleances/core';
import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { keyFrom } from './ids.ts';
import type { Database } from './lane.ts';
import type { PromiseRow } from './promise-rows.ts';
import { complaints, promises } from './schema/complaints.ts';
import { tsqueryFrom } from './search-words.ts';

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

const promiseRow = {
  ...promiseColumns,
  location: complaints.location,
  clientName: sql<string | null>`coalesce((select said.author_name from doleances.complaints said
    where said.client_key = ${complaints.clientKey} and said.direction = 'in' and said.author_name is not null
    order by said.received_at desc limit 1), ${promises.beneficiaryName})`,
  beneficiary: sql<PromiseRow['beneficiary']>`case when ${complaints.clientId} is not null or exists (
    select 1 from doleances.complaints said where said.client_key = ${complaints.clientKey} and said.direction = 'in')
    then 'client' else 'prospect' end`,
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
  readonly query?: SearchQuery;
  readonly limitRows: number;
};

/** The first due first, those without a date last; what is searched for, the last made first. */
export async function listPromiseRows(db: Database, filter: PromiseFilter): Promise<readonly PromiseRow[]> {
  const { clientKey, complaintId, states, place = null } = filter;
  const sought = filter.query === undefined ? null : tsqueryFrom(filter.query);
  const rows = await db
    .select(promiseRow)
    .from(promises)
    .innerJoin(complaints, eq(complaints.id, promises.complaintId))
    .where(
      and(
        clientKey === undefined ? undefined : eq(complaints.clientKey, keyFrom(clientKey)),
        complaintId === undefined ? undefined : eq(promises.complaintId, complaintId),
        clientKey === undefined && complaintId === undefined ? eq(complaints.isForBoss, false) : undefined,
        place === null ? undefined : eq(complaints.location, place),
        states === undefined ? undefined : sql`${promises.state} = any(${sql.param([...states])}::text[])`,
        sought === null
          ? undefined
          : sql`exists (select 1 from doleances.complaint_words w
              where w.complaint_id = ${promises.complaintId} and w.words @@ ${sought}::tsquery)`,
      ),
    )
    .orderBy(
      ...(sought === null ? [sql`${promises.dueAt} nulls last`, asc(promises.madeAt)] : [desc(promises.madeAt)]),
      asc(promises.id),
    )
    .limit(filter.limitRows);
  return rows.map(promiseFrom);
}
