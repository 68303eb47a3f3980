import type { Sight } from '@doleances/core';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { outbox, outboxAttempts, outlets } from '../schema/response.ts';
import { isAboutSeen } from '../sight.ts';
import type { AttemptRow, OutletState } from './response-rows.ts';

const ERROR_CHARS_MAX = 500;

export type AttemptFilter = {
  readonly aboutId?: string;
  /** Only what alerts the boss; a reminder of a promise is about the same complaint. */
  readonly isAlert?: true;
  readonly sight?: Sight;
  readonly limitRows: number;
};

/** Whether a Message-ID is of a mail we sent. */
export async function isOwnMessageId(db: Database, messageId: string): Promise<boolean> {
  const written = messageId.startsWith('<') ? messageId : `<${messageId}>`;
  const rows = await db.select({ id: outbox.id }).from(outbox).where(eq(outbox.messageId, written)).limit(1);
  return rows.length > 0;
}

/** Newest first; of one complaint or of all. With a sight, what was sent about complaints it reaches, and nothing else. */
export async function listAttemptRows(db: Database, filter: AttemptFilter): Promise<readonly AttemptRow[]> {
  const rows = await db
    .select({
      outboxId: outboxAttempts.outboxId,
      attempt: outboxAttempts.attempt,
      outlet: outbox.outlet,
      aboutId: outbox.aboutId,
      subject: outbox.subject,
      to: outbox.recipients,
      startedAt: outboxAttempts.startedAt,
      endedAt: outboxAttempts.endedAt,
      outcome: outboxAttempts.outcome,
      error: outboxAttempts.error,
    })
    .from(outboxAttempts)
    .innerJoin(outbox, eq(outbox.id, outboxAttempts.outboxId))
    .where(
      and(
        filter.aboutId === undefined ? undefined : eq(outbox.aboutId, filter.aboutId),
        filter.isAlert === undefined ? undefined : sql`starts_with(${outbox.dedupKey}, 'escalation ')`,
        isAboutSeen(filter.sight, sql`${outbox.aboutId}`),
      ),
    )
    .orderBy(desc(outboxAttempts.startedAt), desc(outboxAttempts.outboxId), desc(outboxAttempts.attempt))
    .limit(filter.limitRows);
  return rows.map((row) => ({
    ...row,
    outboxId: row.outboxId as AttemptRow['outboxId'],
    to: row.to.map(({ name, address }) => (name === '' ? address : name)),
  }));
}

export async function listOutletStates(db: Database): Promise<readonly OutletState[]> {
  return db.select().from(outlets).orderBy(outlets.name);
}

/** The outlets of the newest sender are those there are; one that is gone from its settings makes no more messages. */
export async function replaceOutlets(
  db: Database,
  list: readonly Pick<OutletState, 'name' | 'addressHash'>[],
): Promise<void> {
  const names = sql`${sql.param(list.map(({ name }) => name))}::text[]`;
  await db.execute(sql`delete from doleances.outlets where name <> all(${names})`);
  for (const { name, addressHash } of list) {
    await db.execute(sql`
      insert into doleances.outlets as o (name, address_hash) values (${name}, ${addressHash})
      on conflict (name) do update set address_hash = excluded.address_hash,
        stopped_at = case when o.address_hash = excluded.address_hash then o.stopped_at end`);
  }
}

/** Notes how an outlet fared. A new address, or anything that got through, lifts the stop. */
export async function saveOutletState(
  db: Database,
  { name, addressHash }: Pick<OutletState, 'name' | 'addressHash'>,
  fared: 'sent' | { readonly error: string; readonly isGone: boolean },
): Promise<void> {
  const isSent = fared === 'sent';
  const error = isSent ? null : fared.error.slice(0, ERROR_CHARS_MAX);
  const isGone = !isSent && fared.isGone;
  await db.execute(sql`
    insert into doleances.outlets as o (name, address_hash, stopped_at, last_sent_at, last_failed_at, last_error)
    values (${name}, ${addressHash}, case when ${isGone}::boolean then now() end,
      case when ${isSent}::boolean then now() end, case when not ${isSent}::boolean then now() end, ${error})
    on conflict (name) do update set
      address_hash = excluded.address_hash,
      stopped_at = case
        when ${isGone}::boolean then coalesce(o.stopped_at, now())
        when ${isSent}::boolean or o.address_hash <> excluded.address_hash then null
        else o.stopped_at end,
      last_sent_at = coalesce(excluded.last_sent_at, o.last_sent_at),
      last_failed_at = coalesce(excluded.last_failed_at, o.last_failed_at),
      last_error = excluded.last_error`);
}
