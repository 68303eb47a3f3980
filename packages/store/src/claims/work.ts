import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { Bell, Claim, NeglectedStage, StageName } from '../rows.ts';
import { work } from '../schema/work.ts';

/** Version of each stage's rules in this process; see `StoreOptions`. */
export type StageVersions = Readonly<Record<StageName, number>>;

export const STAGES: readonly StageName[] = [
  'collect',
  'read',
  'group',
  'rank',
  'escalate',
  'insist',
  'digest',
  'remind',
  'watch',
  'report',
  'retain',
  'backup',
];

const FAILURES_MAX = 3;
const ERROR_CHARS_MAX = 500;

/** Rung at once, more than these are the work of an import or of a new reading: nobody waits for one of them. */
const BULK_MIN = 65;

/** Locks the claimed row until the transaction ends, so that it cannot be taken over in between. */
export async function holdClaim(db: Database, claim: Claim): Promise<boolean> {
  const rows = await db.execute(sql`select 1 from doleances.work where ${isMine(claim)} for update`);
  return rows.length === 1;
}

/**
 * Ends a held claim: done, or open again when somebody rang during the lease.
 *
 * The row takes the version that ran, so a row finished by an older process is found by `reopenOlder` later.
 */
export async function endClaim(db: Database, claim: Claim): Promise<Bell | null> {
  const rows = await db.execute<{ isOpen: boolean; isLater: boolean }>(sql`
    update doleances.work set
      state = case when wanted > claimed then 'open' else 'done' end,
      lease_until = null, crashes = 0, failures = 0, error = null,
      version = ${claim.version}, changed_at = now()
    where ${isMine(claim)}
    returning state = 'open' as "isOpen", due_at > now() as "isLater"`);
  const row = rows[0];
  if (row === undefined || !row.isOpen) return null;
  const { stage, subjectId, version, attempt } = claim;
  return { stage, subjectId, version, attempt: attempt + 1, isLater: row.isLater };
}

export async function failRow(
  db: Database,
  { claim, error }: { claim: Claim; error: string },
  retry: { readonly afterSeconds: number; readonly isCounted?: boolean } | 'never',
): Promise<'retry' | 'quarantined'> {
  const isCounted = retry === 'never' || retry.isCounted !== false;
  const rows = await db.execute<{ state: string }>(sql`
    update doleances.work set
      failures = failures + ${isCounted ? 1 : 0}::int,
      state = case when ${retry === 'never'}::boolean or failures + ${isCounted ? 1 : 0}::int >= ${FAILURES_MAX}::int
        then 'quarantined' else 'open' end,
      due_at = now() + make_interval(secs => ${retry === 'never' ? 0 : retry.afterSeconds}),
      lease_until = null, error = ${error.slice(0, ERROR_CHARS_MAX)}, changed_at = now()
    where ${isMine(claim)}
    returning state`);
  if (claim.stage === 'collect') await saveSourceError(db, claim.subjectId, error);
  return rows[0]?.state === 'quarantined' ? 'quarantined' : 'retry';
}

async function saveSourceError(db: Database, sourceId: string, error: string): Promise<void> {
  await db.execute(
    sql`update doleances.sources set last_error = ${error.slice(0, ERROR_CHARS_MAX)} where id = ${sourceId}`,
  );
}

/** Work that lasts keeps its lease; once it has settled, the crashes before it are forgiven. `false` when it was lost. */
export async function renewLease(
  db: Database,
  claim: Claim,
  { leaseSeconds, isSettled }: { leaseSeconds: number; isSettled: boolean },
): Promise<boolean> {
  const rows = await db.execute(sql`
    update doleances.work set lease_until = now() + make_interval(secs => ${leaseSeconds}),
      crashes = case when ${isSettled}::boolean then 0 else crashes end, changed_at = now()
    where ${isMine(claim)} returning 1`);
  return rows.length === 1;
}

/** Gives a claim back unused: neither a crash nor a failure. */
export async function releaseRow(db: Database, claim: Claim): Promise<boolean> {
  const rows = await db.execute(sql`
    update doleances.work set state = 'open', lease_until = null, changed_at = now()
    where ${isMine(claim)} returning 1`);
  return rows.length === 1;
}

function isMine({ stage, subjectId, attempt }: Claim): SQL {
  return sql`stage = ${stage} and subject_id = ${subjectId} and attempt = ${attempt} and state = 'leased'`;
}

/**
 * Opens work, or says that it is wanted once more.
 *
 * A row under lease keeps its lease and runs again after; a row that waits after a failure keeps its waiting time,
 * else a row that many others ring would use up its tries in a second; a quarantined row stays so. Bulk rings no bells:
 * sweeps take it, and the bells of what came alone are heard at once.
 */
export async function ringRows(
  db: Database,
  { stage, version }: { stage: StageName; version: number },
  wanted: { readonly subjectIds: readonly string[]; readonly dueAt: Date | null; readonly isBulk?: boolean },
): Promise<readonly Bell[]> {
  const { subjectIds, dueAt, isBulk = subjectIds.length >= BULK_MIN } = wanted;
  const rows = await db.execute<{ subjectId: string; attempt: number; state: string; isLater: boolean }>(sql`
    insert into doleances.work as w (stage, subject_id, version, due_at, is_bulk)
    select ${stage}, subject_id, ${version}::int, coalesce(${dueAt?.toISOString() ?? null}::timestamptz, now()),
      ${isBulk}::boolean
    from unnest(${sql.param(subjectIds.toSorted())}::text[]) as subject_id
    on conflict (stage, subject_id) do update set
      wanted = w.wanted + 1,
      state = case when w.state = 'done' then 'open' else w.state end,
      version = case when w.state = 'leased' then w.version else greatest(w.version, excluded.version) end,
      due_at = case
        when w.state = 'open' and w.failures > 0 then w.due_at
        when w.state = 'open' or (w.state = 'leased' and w.wanted > w.claimed) then least(w.due_at, excluded.due_at)
        else excluded.due_at end,
      is_bulk = excluded.is_bulk and (w.is_bulk or w.state = 'done'),
      changed_at = now()
    returning subject_id as "subjectId", attempt, state, due_at > now() as "isLater"`);
  if (isBulk) return [];
  return rows
    .filter((row) => row.state === 'open')
    .map(({ subjectId, attempt, isLater }) => ({ stage, subjectId, version, attempt: attempt + 1, isLater }));
}

export async function reopenOlder(db: Database, stage: StageName, version: number): Promise<number> {
  // A quarantined row gets another chance too: new rules are what may have mended it.
  const rows = await db.execute<{ count: number }>(sql`
    with changed as (
      update doleances.work set
        wanted = wanted + 1,
        is_bulk = true,
        due_at = case when state = 'open' then due_at else now() end,
        state = case when state = 'leased' then 'leased' else 'open' end,
        version = case when state = 'leased' then version else ${version}::int end,
        crashes = case when state = 'quarantined' then 0 else crashes end,
        failures = case when state = 'quarantined' then 0 else failures end,
        changed_at = now()
      where stage = ${stage} and version < ${version}::int
      returning 1)
    select count(*)::int as count from changed`);
  return rows[0]?.count ?? 0;
}

type QuarantinedRow = { stage: StageName; subjectId: string; error: string; at: Date };

/** Newest first. */
export async function listQuarantinedRows(db: Database): Promise<readonly QuarantinedRow[]> {
  const { stage, subjectId, error, changedAt } = work;
  return db
    .select({ stage, subjectId, error: sql<string>`coalesce(${error}, '')`, at: changedAt })
    .from(work)
    .where(eq(work.state, 'quarantined'))
    .orderBy(desc(changedAt), asc(stage), asc(subjectId));
}

export async function replayRow(db: Database, stage: StageName, subjectId: string): Promise<boolean> {
  const rows = await db.execute(sql`
    update doleances.work set state = 'open', due_at = now(), crashes = 0, failures = 0, changed_at = now()
    where stage = ${stage} and subject_id = ${subjectId} and state = 'quarantined' returning 1`);
  return rows.length === 1;
}

/** A stage that somebody works on is no neglected one, however much waits: a large import takes its time. */
export async function listNeglectedStages(
  db: Database,
  stages: readonly StageName[],
): Promise<readonly NeglectedStage[]> {
  return db.execute<NeglectedStage>(sql`
    select stage, extract(epoch from now() - min(coalesce(lease_until, due_at)))::int as "waitingSeconds"
    from doleances.work
    where stage = any(${sql.param([...stages])}::text[]) and state in ('open', 'leased') and due_at <= now()
    group by stage having not bool_or(state = 'leased' and lease_until > now()) order by stage`);
}

export async function countOpenRows(db: Database, withinSeconds: number): Promise<Readonly<Record<StageName, number>>> {
  const rows = await db.execute<{ stage: StageName; count: number }>(sql`
    select stage, count(*)::int as count from doleances.work
    where (state = 'open' and due_at <= now() + make_interval(secs => ${withinSeconds})) or state = 'leased'
    group by stage`);
  const counts = new Map(rows.map((row) => [row.stage, row.count]));
  return Object.fromEntries(STAGES.map((stage) => [stage, counts.get(stage) ?? 0])) as Record<StageName, number>;
}
