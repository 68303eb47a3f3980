import { setTimeout as pause } from 'node:timers/promises';
import { and, eq, sql } from 'drizzle-orm';
import { placeOf } from '../database-url.ts';
import { type Database, type Lane, type LaneOptions, openLane } from '../lane.ts';
import { fences } from '../schema/work.ts';
import { StoreError, storeErrorFrom } from '../store-error.ts';

/** Any constant does, as long as every process uses the same one. */
const GROUPING_LOCK = 4_201_772;
const LOOK_EVERY_MS = 5;

export type GroupingLock = {
  /**
   * Runs `work` as the only writer of its kind, or returns `busy`: at once, or after `waitSeconds` because a person waits.
   * Who waits comes before who asks anew, or a long import would let nobody in.
   */
  run<T>(work: (epoch: number) => Promise<T>, waitSeconds?: number): Promise<T | 'busy'>;
  close(): Promise<void>;
};

/**
 * The advisory lock belongs to a connection of its own: when that connection dies, another process may take the lock
 * while this one still works. Therefore the epoch, which every write has to show (`assertFenceHeld`).
 *
 * The connection is kept between runs, and with it the epoch as long as nobody else raised it: an idle installation
 * asks for the lock every second, and need not write for that.
 */
export function openGroupingLock(options: LaneOptions): GroupingLock {
  const place = placeOf(options.url);
  let kept: { readonly lane: Lane; epoch: number } | null = null;
  let isRunning = false;
  let waiting = 0;

  const enter = async (waitSeconds: number): Promise<boolean> => {
    if (waitSeconds === 0 && waiting > 0) return false;
    if (waitSeconds > 0) {
      const endMs = performance.now() + waitSeconds * 1_000;
      waiting += 1;
      while (isRunning && performance.now() < endMs) await pause(LOOK_EVERY_MS);
      waiting -= 1;
    }
    // Looked at and taken in one go: two who come at once must not both find it free.
    if (isRunning) return false;
    isRunning = true;
    return true;
  };
  const lock = async (waitSeconds: number) => {
    // A new connection never goes on with an old epoch: a run that lost its lock may still be at work in this process.
    if (kept === null || kept.lane.isBroken()) kept = { lane: openLane(options), epoch: 0 };
    const epoch = await takeLock(kept.lane.db, kept.epoch, waitSeconds);
    if (epoch !== null) kept.epoch = epoch;
    return epoch === null ? null : { epoch, lane: kept.lane };
  };
  return {
    async run(work, waitSeconds = 0) {
      if (!(await enter(waitSeconds))) return 'busy';
      try {
        const held = await lock(waitSeconds).catch((error: unknown) => {
          kept?.lane.cut();
          throw storeErrorFrom(error, place);
        });
        if (held === null) return 'busy';
        try {
          return await work(held.epoch);
        } finally {
          // A connection that cannot unlock is cut, which unlocks too.
          await held.lane.db.execute(sql`select pg_advisory_unlock(${GROUPING_LOCK})`).catch(held.lane.cut);
        }
      } finally {
        isRunning = false;
      }
    },
    async close() {
      await kept?.lane.close();
    },
  };
}

async function takeLock(db: Database, keptEpoch: number, waitSeconds: number): Promise<number | null> {
  if (!(await isLockTaken(db, waitSeconds))) return null;
  const same = await db.execute(sql`select 1 from doleances.fences where name = 'grouping' and epoch = ${keptEpoch}`);
  if (same.length === 1) return keptEpoch;
  const raised = await db.execute<{ epoch: number }>(sql`
    insert into doleances.fences as f (name, epoch) values ('grouping', 1)
    on conflict (name) do update set epoch = f.epoch + 1 returning epoch::int as epoch`);
  return raised[0]?.epoch ?? null;
}

async function isLockTaken(db: Database, waitSeconds: number): Promise<boolean> {
  // In the database those who wait stand in a queue, and those who only try find it taken meanwhile.
  if (waitSeconds > 0) {
    await db.execute(sql`select set_config('lock_timeout', ${`${waitSeconds}s`}, false)`);
    const isTaken = await db.execute(sql`select pg_advisory_lock(${GROUPING_LOCK})`).then(
      () => true,
      () => false,
    );
    await db.execute(sql`select set_config('lock_timeout', '0', false)`);
    return isTaken;
  }
  const locks = await db.execute<{ isTaken: boolean }>(sql`select pg_try_advisory_lock(${GROUPING_LOCK}) as "isTaken"`);
  return locks[0]?.isTaken === true;
}

/** FOR SHARE: a new writer cannot raise the epoch before this transaction is over. */
export async function assertFenceHeld(db: Database, name: 'grouping', epoch: number): Promise<void> {
  const rows = await db
    .select({ epoch: fences.epoch })
    .from(fences)
    .where(and(eq(fences.name, name), eq(fences.epoch, epoch)))
    .for('share');
  if (rows.length === 1) return;
  throw new StoreError(`Another process took over ${name} (epoch ${epoch} is past); this run is given up.`, {
    retry: 'later',
  });
}
