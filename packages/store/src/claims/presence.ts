import { setTimeout as pause } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { type Lane, type LaneOptions, openLane } from '../lane.ts';

/** Any constant does, as long as every process uses the same one. */
const HOLDERS = 4_201_773;
const NUMBERS = 2 ** 31;
const LOOK_EVERY_MS = 1_000;

/**
 * Shows that a process lives, by a number that its own connection holds as an advisory lock: the database lets go of it in
 * the instant the process dies, so that others need not wait until the dead one's leases run out. A process that is cut
 * off from the database seems dead too; whoever takes a row over raises its attempt, and the one cut off saves nothing.
 */
export type Presence = {
  /** The number under which rows are held; `null` while it cannot be shown: leases alone then tell. */
  number(): Promise<number | null>;
  close(): Promise<void>;
};

/** Opens no connection before a number is asked for. */
export function openPresence(options: LaneOptions): Presence {
  const mine = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const number = 1 + (mine % (NUMBERS - 1));
  const closing = new AbortController();
  let lane: Lane | null = null;
  let showing: Promise<boolean> | null = null;
  let watching: Promise<void> | null = null;

  const show = async (): Promise<boolean> => {
    const before = lane;
    lane = null;
    await before?.close().catch(() => {});
    const opened = openLane(options);
    lane = opened;
    // Shared: the connection before may not have ended yet on the other side.
    const rows = await opened.db
      .execute<{ isShown: boolean }>(sql`select pg_try_advisory_lock_shared(${HOLDERS}, ${number}) as "isShown"`)
      .catch(() => []);
    if (rows[0]?.isShown !== true) opened.cut();
    return rows[0]?.isShown === true;
  };
  const isShown = (): Promise<boolean> => {
    if (showing === null || lane?.isBroken() === true) showing = show();
    return showing;
  };
  /** Rows are held while nobody asks for more: a connection that was lost is replaced all the same. */
  const watch = async () => {
    while (!closing.signal.aborted) {
      await pause(LOOK_EVERY_MS, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (!closing.signal.aborted && lane?.isBroken() === true) await isShown();
    }
  };
  return {
    async number() {
      if (closing.signal.aborted) return null;
      watching ??= watch();
      return (await isShown()) ? number : null;
    },
    async close() {
      closing.abort();
      await showing;
      await watching;
      await lane?.close();
    },
  };
}

/** Whether whoever holds the row has died: no connection shows the number, whatever its sign. Looked up once a statement. */
export const isHolderGone = sql`(abs(holder) not in (
  select objid::int from pg_locks where locktype = 'advisory' and classid = ${sql.raw(String(HOLDERS))} and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())))` satisfies SQL;
