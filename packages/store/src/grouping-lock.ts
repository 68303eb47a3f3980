import { and, eq, sql } from 'drizzle-orm';
import { placeOf } from './database-url.ts';
import { type Database, type Lane, type LaneOptions, openLane } from './lane.ts';
import { fences } from './schema/work.ts';
import { StoreError, storeErrorFrom } from './store-error.ts';

/** Any constant does, as long as every process uses the same one. */
const GROUPING_LOCK = 4_201_772;

export type GroupingLock = {
  /** Runs `work` as the only writer of its kind, or returns `busy` at once. */
  run<T>(work: (epoch: number) => Promise<T>): Promise<T | 'busy'>;
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

  const lock = async () => {
    // A new connection never goes on with an old epoch: a run that lost its lock may still be at work in this process.
    if (kept === null || kept.lane.isBroken()) kept = { lane: openLane(options), epoch: 0 };
    const epoch = await takeLock(kept.lane.db, kept.epoch);
    if (epoch !== null) kept.epoch = epoch;
    return epoch === null ? null : { epoch, lane: kept.lane };
  };
  return {
    async run(work) {
      if (isRunning) return 'busy';
      isRunning = true;
      try {
        const held = await lock().catch((error: unknown) => {
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

async function takeLock(db: Database, keptEpoch: number): Promise<number | null> {
  const locks = await db.execute<{ isTaken: boolean }>(sql`select pg_try_advisory_lock(${GROUPING_LOCK}) as "isTaken"`);
  if (locks[0]?.isTaken !== true) return null;
  const same = await db.execute(sql`select 1 from doleances.fences where name = 'grouping' and epoch = ${keptEpoch}`);
  if (same.length === 1) return keptEpoch;
  const raised = await db.execute<{ epoch: number }>(sql`
    insert into doleances.fences as f (name, epoch) values ('grouping', 1)
    on conflict (name) do update set epoch = f.epoch + 1 returning epoch::int as epoch`);
  return raised[0]?.epoch ?? null;
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
