import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { Claim, StageName } from '../rows.ts';
import { isHolderGone } from './presence.ts';

/** One crash may be the machine's fault, two make the row suspect: from then on it runs alone. */
const CRASHES_BEFORE_SOLO = 2;
/** Alone, nobody else can be to blame. */
const SOLO_CRASHES_MAX = 3;
const CRASHES_MAX = CRASHES_BEFORE_SOLO + SOLO_CRASHES_MAX;
/** A suspect row kills at most one process in so long. */
const SUSPECT_SECONDS = 5;

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
 * What a dead process held is taken over before its lease ends. Once that counts no crash: many rows die with one process,
 * and most of them did not kill it. The next time in a row it counts, and a suspect row always counts and waits a little.
 */
const isSuspect = sql`crashes >= ${CRASHES_BEFORE_SOLO}`;
const isRested = sql`changed_at < now() - make_interval(secs => ${SUSPECT_SECONDS})`;
const isAbandoned = sql`((not ${isSuspect} or ${isRested}) and ${isHolderGone})`;
const isExpired = sql`(state = 'leased' and (lease_until < now() or ${isAbandoned}))`;
/** A negative number says that the row was taken over from a dead process the last time. */
const wasTakenOver = sql`(state = 'leased' and lease_until >= now() and holder > 0 and not ${isSuspect})`;
/** Crashes once an expired lease is counted as one. */
const crashesNow = sql`(crashes + (state = 'leased' and not ${wasTakenOver})::int)`;
const judged = sql`${crashesNow} as crashes_now, ${wasTakenOver} as was_taken_over`;

/** What a claim changes. A row that killed its worker too often is set aside by the very claim it asked for. */
function leased({ holder, leaseSeconds }: Lease, row: 'wanted_row' | 'chosen'): SQL {
  const crashes = sql.raw(`${row}.crashes_now`);
  return sql`
    holder = case when ${sql.raw(row)}.was_taken_over then -1 else 1 end * ${holder}::int,
    state = case when ${crashes} >= ${CRASHES_MAX} then 'quarantined' else 'leased' end,
    error = case when ${crashes} >= ${CRASHES_MAX}
      then 'its worker died or hung ' || ${CRASHES_MAX} || ' times' else w.error end,
    crashes = ${crashes},
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
      select stage, subject_id, ${judged} from doleances.work
      where stage = ${stage} and subject_id = ${subjectId} and (${isDue} or ${isExpired})
      for update skip locked)
    update doleances.work w set ${leased(lease, 'wanted_row')}
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
  const columns = sql`subject_id, due_at, ${judged}, ${crashesNow} >= ${CRASHES_BEFORE_SOLO} as is_solo`;
  const kept = sql.raw('subject_id, due_at, crashes_now, was_taken_over');
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
      select ${kept}, 1 as turn from newest where not is_solo
      union all
      select ${kept}, 2 from oldest where not is_solo and subject_id not in (select subject_id from newest)),
    chosen as (
      select ${kept}, 1 as turn from first where is_solo
      union all
      select * from (select together.* from together, first where not first.is_solo
        order by turn, due_at, subject_id limit ${limitRows}) as ready),
    taken as (
      update doleances.work w set ${leased(lease, 'chosen')}
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
