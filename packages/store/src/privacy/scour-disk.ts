import { sql } from 'drizzle-orm';
import { type Database, type LaneOptions, openLane } from '../lane.ts';
import { ERASURE_TABLES } from './erasure-plan.ts';

/** A table is rewritten into new files up to this size: seconds, in which nobody reads it. Larger ones are vacuumed. */
const REWRITTEN_BYTES_MAX = 512 * 1024 * 1024;
/** Who waits longer stands behind somebody at work: the next night is soon enough. */
const LOCK_SECONDS = 5;
const DEADLINE_SECONDS = 900;
const LOCK_NOT_AVAILABLE = '55P03';

type Table = { readonly name: string; readonly bytes: number; readonly isTouched: boolean };

/**
 * Gives back to the disk what was erased. A deleted row leaves its bytes in its page until another takes the place:
 * rewriting a table leaves them in no file of ours. The write-ahead log is closed and recycled.
 *
 * What this cannot promise: file systems and disks keep copies of their own.
 *
 * @returns How many tables were rewritten, and how many only vacuumed.
 */
export async function scourDiskOf(
  options: Omit<LaneOptions, 'deadlineSeconds'>,
): Promise<{ readonly rewritten: number; readonly vacuumed: number }> {
  const lane = openLane({ ...options, deadlineSeconds: DEADLINE_SECONDS });
  try {
    await lane.db.execute(sql.raw(`set lock_timeout = '${LOCK_SECONDS}s'`));
    const tables = await lane.db.execute<Table>(sql`
      select c.relname as name, pg_total_relation_size(c.oid)::float8 as bytes,
        s.n_dead_tup + s.n_tup_upd + s.n_tup_del > 0 as "isTouched"
      from pg_class c join pg_stat_user_tables s on s.relid = c.oid where s.schemaname = 'doleances' order by 1`);
    const done = { rewritten: 0, vacuumed: 0 };
    for (const table of tables) {
      if (!table.isTouched || !ERASURE_TABLES.includes(table.name)) continue;
      const isSmall = table.bytes <= REWRITTEN_BYTES_MAX;
      if (!(await vacuum(lane.db, table.name, isSmall))) continue;
      done[isSmall ? 'rewritten' : 'vacuumed'] += 1;
    }
    // Who runs the database for us may keep these to themselves.
    await lane.db.execute(sql`select pg_switch_wal()`).catch(() => null);
    await lane.db.execute(sql`checkpoint`).catch(() => null);
    return done;
  } finally {
    await lane.close();
  }
}

async function vacuum(db: Database, table: string, isWhole: boolean): Promise<boolean> {
  try {
    await db.execute(sql.raw(`vacuum (${isWhole ? 'full, ' : ''}analyze) doleances."${table}"`));
    return true;
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    if (code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}
