import type { TrackerName } from '@doleances/core';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../contract.ts';
import { appendEvent } from '../events.ts';
import { backlogIdFor } from '../ids.ts';
import type { Database } from '../lane.ts';
import { backlog, pushes } from '../schema/themes.ts';
import { scrub } from '../scrub.ts';
import type { PushRow } from './theme-rows.ts';
import { survivorSql } from './themes.ts';

const ERROR_CHARS_MAX = 300;

type PushToSave = Parameters<Store['requestPush']>[0];
type Outcome = Parameters<Store['endPush']>[1];

function pushFrom(row: typeof pushes.$inferSelect): PushRow {
  const { themeId, tracker, state, title, body, who, url, attempt, firstSentAt, lastError } = row;
  const itemId = backlogIdFor(themeId);
  return { themeId, itemId, tracker, state, title, body, who, url, attempt, firstSentAt, lastError };
}

/**
 * Asks once: the row of an item and tracker is the only one there will ever be. One that was refused (a wrong key, a
 * project that is gone) is asked for again; having been sent before or not, the tracker is looked at first.
 *
 * @returns `null` when the theme has no item.
 */
export async function insertPush(db: Database, { themeId, tracker, title, body, who }: PushToSave) {
  const [item] = await db
    .select({ themeId: backlog.themeId, isSample: backlog.isSample })
    .from(backlog)
    .where(eq(backlog.themeId, survivorSql(themeId)));
  if (item === undefined) return null;
  const values = { title: scrub(title), body: scrub(body), who };
  const added = await db
    .insert(pushes)
    .values({ ...values, themeId: item.themeId as PushRow['themeId'], tracker, isSample: item.isSample })
    .onConflictDoUpdate({
      target: [pushes.themeId, pushes.tracker],
      set: {
        ...values,
        state: sql`case when ${pushes.firstSentAt} is null then 'pending' else 'uncertain' end`,
        notBefore: null,
      },
      setWhere: eq(pushes.state, 'refused'),
    })
    .returning();
  if (added.length > 0) {
    await appendEvent(db, { who, what: `push to ${tracker} asked for`, subjectId: item.themeId, why: null });
  }
  const [row] = await db
    .select()
    .from(pushes)
    .where(and(eq(pushes.themeId, item.themeId as PushRow['themeId']), eq(pushes.tracker, tracker)));
  return row === undefined ? null : pushFrom(row);
}

/**
 * Takes the oldest that is due; an item of the sample is never put anywhere.
 *
 * @returns The row as `sending` with the state it had as `uncertain` where somebody may have sent it before.
 */
export async function takePush(
  db: Database,
  trackers: readonly TrackerName[],
  leaseSeconds: number,
): Promise<PushRow | null> {
  const rows = await db.execute<{ themeId: PushRow['themeId']; tracker: TrackerName; wasSent: boolean }>(sql`
    with due as (
      select theme_id, tracker, first_sent_at is not null as was_sent from doleances.pushes
      where tracker = any(${sql.param([...trackers])}::text[]) and not is_sample
        and ((state in ('pending', 'uncertain') and coalesce(not_before, now()) <= now())
          or (state = 'sending' and lease_until < now()))
      order by created_at, theme_id limit 1 for update skip locked)
    update doleances.pushes p set state = 'sending', attempt = p.attempt + 1,
      first_sent_at = coalesce(p.first_sent_at, now()), lease_until = now() + make_interval(secs => ${leaseSeconds})
    from due where p.theme_id = due.theme_id and p.tracker = due.tracker
    returning p.theme_id as "themeId", p.tracker, due.was_sent as "wasSent"`);
  const [taken] = rows;
  if (taken === undefined) return null;
  const [row] = await db
    .select()
    .from(pushes)
    .where(and(eq(pushes.themeId, taken.themeId), eq(pushes.tracker, taken.tracker)));
  return row === undefined ? null : { ...pushFrom(row), state: taken.wasSent ? 'uncertain' : 'pending' };
}

export async function endPushRow(
  db: Database,
  { themeId, tracker, attempt }: Pick<PushRow, 'themeId' | 'tracker' | 'attempt'>,
  outcome: Outcome,
): Promise<boolean> {
  const error = outcome.state === 'sent' ? null : scrub(outcome.error).slice(0, ERROR_CHARS_MAX);
  const url = outcome.state === 'sent' ? outcome.url : null;
  const waitSeconds = 'retryAfterSeconds' in outcome ? outcome.retryAfterSeconds : 0;
  // What certainly was not sent need not be looked for.
  const rows = await db.execute(sql`
    update doleances.pushes set state = ${outcome.state}, url = ${url}, last_error = ${error}, lease_until = null,
      not_before = now() + make_interval(secs => ${waitSeconds}),
      first_sent_at = case when ${outcome.state === 'pending'}::boolean and attempt = 1 then null else first_sent_at end
    where theme_id = ${themeId} and tracker = ${tracker} and attempt = ${attempt} and state = 'sending' returning 1`);
  if (rows.length === 0) return false;
  if (outcome.state === 'sent') {
    await db.execute(sql`
      update doleances.backlog set link_url = coalesce(link_url, ${outcome.url}) where theme_id = ${themeId}`);
    const what = `pushed to ${tracker}`;
    await appendEvent(db, {
      who: 'notify',
      what,
      subjectId: themeId,
      why: null,
      detail: [{ field: 'linkUrl', was: null, is: outcome.url }],
    });
  }
  return true;
}

/** By tracker. */
export async function listPushRows(db: Database, themeId: string): Promise<readonly PushRow[]> {
  const rows = await db
    .select()
    .from(pushes)
    .where(eq(pushes.themeId, survivorSql(themeId)))
    .orderBy(asc(pushes.tracker));
  return rows.map(pushFrom);
}
