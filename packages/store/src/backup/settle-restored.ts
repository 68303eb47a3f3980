import { sql } from 'drizzle-orm';
import type { Lane } from '../lane.ts';
import { restores } from '../schema/work.ts';
import { rowsOf } from './backup-tables.ts';

export type Settled = {
  /** Ordinary messages that may have left before: shown as uncertain, never sent again. */
  readonly uncertain: number;
  /** Rows that somebody was at work on when the backup was made. */
  readonly reopened: number;
};

const REASON = 'restored from a backup: it may have left before';

/**
 * Makes of rows as they were at the backup rows that may go on, in the transaction that restores them. What was in the air
 * then, or has fallen due since, may have been done by the installation that was lost: an ordinary message is uncertain, a
 * critical one goes again under its Message-ID, an item on its way into a tracker is looked for there first.
 */
export async function settleRestored(lane: Lane, madeAt: string, who: string): Promise<Settled> {
  const uncertain = await rowsOf<{ id: string }>(
    lane,
    `with doubtful as (
      update doleances.outbox set state = 'uncertain', lease_until = null, holder = null, last_error = '${REASON}'
      where urgency = 'ordinary' and not is_sample
        and (state = 'sending' or (state = 'pending' and (not_before is null or not_before <= now())))
      returning id, attempt),
    logged as (
      update doleances.outbox_attempts a set ended_at = now(), outcome = 'uncertain', error = '${REASON}'
      from doubtful where a.outbox_id = doubtful.id and a.attempt = doubtful.attempt and a.ended_at is null)
    select id from doubtful`,
  );
  await lane.run(`update doleances.outbox set lease_until = now(), holder = null where state = 'sending'`, [], false);
  const reopened = await rowsOf<{ stage: string }>(
    lane,
    `update doleances.work set state = 'open', lease_until = null, holder = null where state = 'leased' returning stage`,
  );
  await lane.run(
    `update doleances.pushes set state = 'uncertain', lease_until = null, first_sent_at = coalesce(first_sent_at, $1::timestamptz)
     where state in ('pending', 'sending') and not is_sample`,
    [madeAt],
    false,
  );
  await lane.run('update doleances.fences set epoch = epoch + 1', [], false);
  await lane.db.insert(restores).values({ madeAt: new Date(madeAt), restoredAt: sql`clock_timestamp()` });
  await lane.run(
    `insert into doleances.events (who, what, subject_id, why, is_sample) values ($1, 'restored', 'backup', $2, false)`,
    [who, `backup of ${madeAt}`],
    false,
  );
  return { uncertain: uncertain.length, reopened: reopened.length };
}
