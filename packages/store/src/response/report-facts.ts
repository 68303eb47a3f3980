import type {
  CriticalReason,
  ReportBoundary,
  ReportCounts,
  ReportCritical,
  ReportInput,
  ReportKnownClient,
  ReportRemedy,
  ReportVerbatim,
  Sight,
} from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import { instant } from '../instant.ts';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { outbox } from '../schema/response.ts';
import { seenBy } from '../sight.ts';

/** What a report tells of. Instants bound the firm's own weeks. */
export type ReportWindow = {
  readonly since: Date;
  readonly until: Date;
  /** Before `since`: the week before begins here, and the oldest week that is shown. */
  readonly sinceBefore: Date;
  readonly sinceWeeks: Date;
  /** Of the eight weeks that remedies, demands and known clients are counted over. */
  readonly sinceWindow: Date;
  /** Promises due before are due soon. */
  readonly soonUntil: Date;
  readonly timeZone: string;
  /** `null` for the whole firm. */
  readonly place: string | null;
  /** What the reader may not see counts nowhere; `null`: nothing is kept from them. */
  readonly sight: Sight | null;
  /** Rows of the sample count for the sample firm alone. */
  readonly isSample: boolean;
};

export type ReportFacts = Pick<
  ReportInput,
  'weeks' | 'promiseCounts' | 'remedies' | 'knownClients' | 'boundaries' | 'lastComplaint' | 'critical'
> & { readonly counts: Omit<ReportCounts, 'quarantined' | 'waiting'> };

const CRITICAL_SHOWN_MAX = 50;
const KNOWN_CLIENTS_MAX = 8;

/** What was read as a complaint keeps counting as one, whatever it was labelled since. */
const isComplaint = sql.raw(`'complaint' in (c.kind, c.kind_read)`);

/** Asked side by side: each answer stands alone. */
export async function findReportFactsIn(pool: Pool, window: ReportWindow): Promise<ReportFacts> {
  const ask = <T>(question: (db: Database, window: ReportWindow) => Promise<T>) =>
    pool.use((db) => question(db, window));
  const [weeks, counts, promiseCounts, critical, lastComplaint, knownClients, asked] = await Promise.all([
    ask(listWeeks),
    ask(countWeek),
    ask(countPromises),
    ask(listCritical),
    ask(findLastComplaint),
    ask(listKnownClients),
    ask(countAsked),
  ]);
  return { weeks, counts, promiseCounts, critical, lastComplaint, knownClients, ...asked };
}

/** Messages to the firm that count for this reader; a review that its author took back is new no longer. */
function counted(window: ReportWindow): SQL {
  const told = sql`c.direction = 'in' and c.withdrawn_at is null${hereAndSeen(window)}`;
  return window.isSample ? told : sql`${told} and not c.is_sample`;
}

function hereAndSeen({ place, sight }: ReportWindow): SQL {
  const here = place === null ? sql`` : sql` and c.location = ${place}`;
  return sql`${here} and ${seenBy(sight, 'c')}`;
}

async function listWeeks(db: Database, window: ReportWindow): Promise<ReportFacts['weeks']> {
  return db.execute<{ week: string; complaints: number }>(sql`
    select to_char(c.received_at at time zone ${window.timeZone}, 'IYYY-"W"IW') as week, count(*)::int as complaints
    from doleances.complaints c
    where c.received_at >= ${instant(window.sinceWeeks)} and c.received_at < ${instant(window.until)}
      and ${counted(window)} and ${isComplaint}
    group by 1 order by 1`);
}

async function countWeek(db: Database, window: ReportWindow): Promise<ReportFacts['counts']> {
  const inWeek = sql`c.received_at >= ${instant(window.since)}`;
  const [counts] = await db.execute<ReportFacts['counts']>(sql`
    select count(*) filter (where ${inWeek} and ${isComplaint})::int as complaints,
      count(*) filter (where not ${inWeek} and ${isComplaint})::int as "complaintsBefore",
      count(*) filter (where ${inWeek})::int as messages,
      count(*) filter (where ${inWeek} and c.kind = 'noise')::int as noise
    from doleances.complaints c
    where c.received_at >= ${instant(window.sinceBefore)} and c.received_at < ${instant(window.until)} and ${counted(window)}`);
  if (counts === undefined) throw new Error('a count returned no row');
  return counts;
}

async function countPromises(db: Database, window: ReportWindow): Promise<ReportFacts['promiseCounts']> {
  // What is written to the boss alone has no reminders, and stands in no list of promises.
  const here = sql` and not c.is_for_boss${hereAndSeen(window)}`;
  const real = window.isSample ? sql`` : sql` and not p.is_sample`;
  const [counts] = await db.execute<ReportFacts['promiseCounts']>(sql`
    select count(*) filter (where p.state = 'broken')::int as broken,
      count(*) filter (where p.state in ('open', 'renegotiated') and p.due_at <= ${instant(window.soonUntil)})::int as "dueSoon"
    from doleances.promises p join doleances.complaints c on c.id = p.complaint_id
    where p.state in ('broken', 'open', 'renegotiated')${real}${here}`);
  if (counts === undefined) throw new Error('a count returned no row');
  return counts;
}

/** Of the week, and older ones that nobody acknowledged; those that wait first, the newest of them first. */
async function listCritical(db: Database, window: ReportWindow): Promise<readonly ReportCritical[]> {
  return db.execute<{
    complaintId: string;
    authorName: string | null;
    reasons: CriticalReason[];
    receivedAt: Date;
    isAcknowledged: boolean;
    staffNamed: string[];
  }>(sql`
    select c.id as "complaintId", c.author_name as "authorName", e.reasons, c.received_at as "receivedAt",
      e.acknowledged_at is not null as "isAcknowledged",
      coalesce((select array_agg(distinct g.staff) from doleances.grievances g
        where g.complaint_id = c.id and g.staff is not null), '{}') as "staffNamed"
    from doleances.escalations e join doleances.complaints c on c.id = e.complaint_id
    where (e.acknowledged_at is null or c.received_at >= ${instant(window.since)})
      and c.received_at < ${instant(window.until)} and ${counted(window)}
    order by e.acknowledged_at is not null, c.received_at desc, c.id
    limit ${CRITICAL_SHOWN_MAX}`);
}

async function findLastComplaint(db: Database, window: ReportWindow): Promise<ReportFacts['lastComplaint']> {
  type Row = Pick<ReportVerbatim, 'complaintId' | 'authorName' | 'receivedAt'> & { staffNamed: string[] };
  const [row] = await db.execute<Row>(sql`
    select c.id as "complaintId", c.author_name as "authorName", c.received_at as "receivedAt",
      coalesce((select array_agg(distinct g.staff) from doleances.grievances g
        where g.complaint_id = c.id and g.staff is not null), '{}') as "staffNamed"
    from doleances.complaints c
    where c.received_at >= ${instant(window.since)} and c.received_at < ${instant(window.until)}
      and ${counted(window)} and ${isComplaint}
    order by c.received_at desc, c.id limit 1`);
  return row ?? null;
}

/** Clients the firm knows, by what they bring a year, then by how often they had to write. */
async function listKnownClients(db: Database, window: ReportWindow): Promise<readonly ReportKnownClient[]> {
  return db.execute<ReportKnownClient>(sql`
    select told.client_id as "clientId", cl.name, cl.client_since as "clientSince", told.complaints,
      told.last_at as "lastAt"
    from (
      select c.client_id, count(*)::int as complaints, max(c.received_at) as last_at
      from doleances.complaints c
      where c.client_id is not null and c.duplicate_of is null and ${isComplaint} and ${counted(window)}
        and c.received_at >= ${instant(window.sinceWindow)} and c.received_at < ${instant(window.until)}
      group by c.client_id) as told
    join doleances.clients cl on cl.id = told.client_id
    order by cl.yearly_margin_cents desc nulls last, told.complaints desc, cl.id
    limit ${KNOWN_CLIENTS_MAX}`);
}

/** What complaints of the window ask for, and which conditions are asked to bend; the most asked first. */
async function countAsked(db: Database, window: ReportWindow): Promise<Pick<ReportFacts, 'remedies' | 'boundaries'>> {
  const rows = await db.execute<{ kind: 'remedy' | 'boundary'; name: string; count: number }>(sql`
    with told as materialized (
      select c.signals ->> 'remedySought' as remedy, c.signals -> 'boundaryConditionIds' as boundaries,
        ${isComplaint} as is_complaint
      from doleances.complaints c
      where c.duplicate_of is null and ${counted(window)}
        and c.received_at >= ${instant(window.sinceWindow)} and c.received_at < ${instant(window.until)})
    select 'remedy' as kind, remedy as name, count(*)::int as count from told
    where is_complaint and remedy <> 'none' group by 2
    union all
    select 'boundary', condition, count(*)::int
    from told, jsonb_array_elements_text(boundaries) as condition group by 2
    order by 1, 3 desc, 2`);
  return {
    remedies: rows.flatMap(({ kind, name, count }): readonly ReportRemedy[] =>
      kind === 'remedy' ? [{ remedy: name as ReportRemedy['remedy'], complaints: count }] : [],
    ),
    boundaries: rows.flatMap(({ kind, name, count }): readonly ReportBoundary[] =>
      kind === 'boundary' ? [{ conditionId: name, demands: count }] : [],
    ),
  };
}

/** One mail of a report: to whom, and what became of it. */
export type ReportSend = {
  readonly to: string;
  readonly state: (typeof outbox.$inferSelect)['state'];
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};

/** The mails of a week's report, oldest first. */
export async function listReportSendsOf(db: Database, week: string): Promise<readonly ReportSend[]> {
  return db.execute<ReportSend>(sql`
    select recipients -> 0 ->> 'name' as "to", state, created_at as "createdAt", sent_at as "sentAt"
    from ${outbox} where dedup_key like ${`report ${week} %`}
    order by created_at, id`);
}
