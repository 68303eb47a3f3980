import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from './lane.ts';
import { isAbandoned } from './presence.ts';
import type { Bell, Claim, StageName } from './rows.ts';
import { work } from './schema/work.ts';

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

/** One crash may be the machine's fault, two make the row suspect: from then on it runs alone. */
const CRASHES_BEFORE_SOLO = 2;
/** Alone, nobody else can be to blame. */
const SOLO_CRASHES_MAX = 3;
const CRASHES_MAX = CRASHES_BEFORE_SOLO + SOLO_CRASHES_MAX;
const FAILURES_MAX = 3;
const ERROR_CHARS_MAX = 500;

/** Rung at once, more than these are the work of an import or of a new reading: nobody waits for one of them. */
const BULK_MIN = 65;

type ClaimedRow = {
  subjectId: string;
  isBulk: boolean;
  attempt: number;
  crashes: number;
  failures: number;
  state: string;
  claimedAt: Date;
};

// Every comparison of times happens here, on the database's clock: the workers' clocks may be days apart.
const isDue = sql`(state = 'open' and due_at <= now())`;
/**
 * What a dead process held is taken over before its lease ends, once, and counts no crash: many rows die with one process,
 * and most of them did not kill it. The next time the row waits for its lease, and a suspect row always does.
 */
const isExpired = sql`(state = 'leased' and (lease_until < now() or (crashes < ${CRASHES_BEFORE_SOLO} and ${isAbandoned})))`;
/** Crashes once an expired lease is counted as one. */
const crashesNow = sql`(crashes + (state = 'leased' and lease_until < now())::int)`;
const claimedCrashes = sql`(w.crashes + (w.state = 'leased' and w.lease_until < now())::int)`;

/** What a claim changes. A row that killed its worker too often is set aside by the very claim it asked for. */
function leased({ holder, leaseSeconds }: Lease): SQL {
  return sql`
    holder = case when w.state = 'leased' and w.lease_until >= now() then -1 else 1 end * ${holder}::int,
    state = case when ${claimedCrashes} >= ${CRASHES_MAX} then 'quarantined' else 'leased' end,
    error = case when ${claimedCrashes} >= ${CRASHES_MAX}
      then 'its worker died or hung ' || ${CRASHES_MAX} || ' times' else w.error end,
    crashes = ${claimedCrashes},
    attempt = w.attempt + 1,
    claimed = w.wanted,
    lease_until = now() + make_interval(secs => ${leaseSeconds}),
    changed_at = now()`;
}

const claimedColumns = sql.raw(`w.subject_id as "subjectId", w.is_bulk as "isBulk", w.attempt, w.crashes, w.failures,
  w.state, now() as "claimedAt"`);

/** For whom and for how long rows are claimed. */
export type Lease = { readonly holder: number | null; readonly leaseSeconds: number };

export async function claimRow(
  db: Database,
  { stage, subjectId, version }: { stage: StageName; subjectId: string; version: number },
  lease: Lease,
): Promise<Claim | null> {
  // SKIP LOCKED: whoever holds the row's lock is claiming or ending it; waiting for that would serve nothing.
  const rows = await db.execute<ClaimedRow>(sql`
    with wanted_row as (
      select stage, subject_id from doleances.work
      where stage = ${stage} and subject_id = ${subjectId} and (${isDue} or ${isExpired})
      for update skip locked)
    update doleances.work w set ${leased(lease)}
    from wanted_row where w.stage = wanted_row.stage and w.subject_id = wanted_row.subject_id
    returning ${claimedColumns}`);
  return claimsFrom(rows, stage, version)[0] ?? null;
}

/**
 * Takes due rows in one round trip: half of them the newest that are no bulk, so that what just came waits neither behind
 * an import nor behind a flood, then the longest due, so that nobody waits for ever.
 *
 * @returns Up to `limitRows` claims of rows that may run together, or one solo row alone. A solo row waits its turn
 * like the others, so neither starves.
 */
export async function claimDueRows(
  db: Database,
  { stage, version }: { stage: StageName; version: number },
  { limitRows, ...lease }: Lease & { limitRows: number },
): Promise<readonly Claim[]> {
  // What a dead process held counts among the newest too. Rows of a later time are passed over by the index, not by reading.
  const isFree = sql`stage = ${stage} and (${isDue} or ${isExpired})`;
  const columns = sql`subject_id, due_at, ${crashesNow} >= ${CRASHES_BEFORE_SOLO} as is_solo`;
  // MATERIALIZED: the locked rows are chosen once. Those locked and not chosen are free again at commit.
  const rows = await db.execute<ClaimedRow>(sql`
    with oldest as materialized (
      select ${columns} from doleances.work where ${isFree}
      order by due_at, subject_id limit ${limitRows} for update skip locked),
    newest as materialized (
      select ${columns} from doleances.work where ${isFree} and not is_bulk and due_at <= now()
      order by due_at desc, subject_id limit ${Math.floor(limitRows / 2)} for update skip locked),
    first as (select * from oldest order by due_at, subject_id limit 1),
    together as (
      select subject_id, due_at, 1 as turn from newest where not is_solo
      union all
      select subject_id, due_at, 2 from oldest where not is_solo and subject_id not in (select subject_id from newest)),
    chosen as (
      select subject_id, due_at, 1 as turn from first where is_solo
      union all
      select * from (select together.* from together, first where not first.is_solo
        order by turn, due_at, subject_id limit ${limitRows}) as ready),
    taken as (
      update doleances.work w set ${leased(lease)}
      from chosen where w.stage = ${stage} and w.subject_id = chosen.subject_id
      returning ${claimedColumns}, chosen.turn, chosen.due_at)
    select * from taken order by turn, due_at, "subjectId"`);
  return claimsFrom(rows, stage, version);
}

function claimsFrom(rows: readonly ClaimedRow[], stage: StageName, version: number): readonly Claim[] {
  return rows
    .filter((row) => row.state === 'leased')
    .map(({ subjectId, isBulk, attempt, crashes, failures, claimedAt }) => ({
      stage,
      subjectId,
      version,
      attempt,
      isBulk,
      isSolo: crashes >= CRASHES_BEFORE_SOLO,
      failures,
      claimedAt,
    }));
}

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

export async function countOpenRows(db: Database, withinSeconds: number): Promise<Readonly<Record<StageName, number>>> {
  const rows = await db.execute<{ stage: StageName; count: number }>(sql`
    select stage, count(*)::int as count from doleances.work
    where (state = 'open' and due_at <= now() + make_interval(secs => ${withinSeconds})) or state = 'leased'
    group by stage`);
  const counts = new Map(rows.map((row) => [row.stage, row.count]));
  return Object.fromEntries(STAGES.map((stage) => [stage, counts.get(stage) ?? 0])) as Record<StageName, number>;
}
