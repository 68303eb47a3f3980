import { createHash } from 'node:crypto';
import type { Notice, OutletName } from '@doleances/core';
import { asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { isHolderGone } from '../claims/presence.ts';
import { isSampleSubject } from '../events.ts';
import { idFrom, keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { StageName } from '../rows.ts';
import { outbox } from '../schema/response.ts';
import { jsonFrom, scrub } from '../scrub.ts';
import type { OutboxMessage, OutboxRow, OutboxState } from './response-rows.ts';

/** Hash characters in a Message-ID: 160 bits. */
const MESSAGE_ID_CHARS = 40;
const ERROR_CHARS_MAX = 500;
const SEEMS_DEAD_SECONDS = 5;

/** Constant for a dedup key: a mail sent twice is then one mail for the reader's mailbox. */
export function messageIdFor(dedupKey: string, mailHost: string): string {
  const hash = createHash('sha256').update(scrub(dedupKey)).digest('hex').slice(0, MESSAGE_ID_CHARS);
  return `<${hash}@${mailHost}>`;
}

export function outboxIdFor(dedupKey: string): OutboxRow['id'] {
  return idFrom('out', [dedupKey]);
}

type Writer = {
  readonly mailHost: string;
  /** Tells whether the sample wrote it. */
  readonly subjectId: string;
  /** The stage that writes it, when one does. */
  readonly stage?: StageName;
};

/**
 * A second message with the same key is silently the first. An ordinary one of work that fell due between a backup and its
 * restoring may have left before: it is kept as uncertain, and not sent.
 */
export async function insertOutbox(db: Database, message: OutboxMessage, writer: Writer): Promise<void> {
  const { mailHost, subjectId, stage = null } = writer;
  const { dedupKey, urgency, to, subject, text, html, notBefore, outlet = 'mail', notice = null } = message;
  await db.execute(sql`
    insert into doleances.outbox
      (id, dedup_key, urgency, recipients, subject, text, html, not_before, message_id, is_sample, outlet, notice, about_id,
       state, last_error)
    select ${outboxIdFor(dedupKey)}, ${keyFrom(dedupKey)}, ${urgency}, ${jsonFrom(to)}::jsonb, ${subject}, ${text},
      ${html}, ${notBefore?.toISOString() ?? null}::timestamptz, ${messageIdFor(dedupKey, mailHost)},
      ${isSampleSubject(subjectId)}, ${outlet}, ${notice === null ? null : jsonFrom(notice)}::jsonb,
      ${message.aboutId ?? null}, case when is_doubtful then 'uncertain' else 'pending' end,
      case when is_doubtful then 'due before a backup was restored: it may have left before' end
    from (select ${urgency === 'ordinary'}::boolean and exists (
      select 1 from doleances.work w join doleances.restores r on w.due_at > r.made_at and w.due_at <= r.restored_at
      where w.stage = ${stage} and w.subject_id = ${subjectId}) as is_doubtful) as doubt
    on conflict do nothing`);
}

type Taken = {
  id: string;
  dedupKey: string;
  urgency: OutboxMessage['urgency'];
  to: OutboxMessage['to'];
  subject: string;
  text: string;
  html: string | null;
  notBefore: Date | null;
  state: OutboxState;
  messageId: string;
  attempt: number;
  createdAt: Date;
  sentAt: Date | null;
  lastError: string | null;
  outlet: OutletName;
  notice: Notice | null;
  aboutId: string | null;
};

const takenColumns = sql.raw(`
  o.id, o.dedup_key as "dedupKey", o.urgency, o.recipients as "to", o.subject, o.text, o.html,
  o.not_before as "notBefore", o.state, o.message_id as "messageId", o.attempt, o.created_at as "createdAt",
  o.sent_at as "sentAt", o.last_error as "lastError", o.outlet, o.notice, o.about_id as "aboutId"`);

/**
 * Takes messages to send, critical ones first. The statement has committed `sending` when the caller gets them.
 *
 * A row found in `sending` after its lease, or after its sender's end, is one whose sender died: nobody knows whether the server took it. An ordinary
 * message is then `uncertain` for good (at most once); a critical one is sent again with the same Message-ID (at least
 * once). Sample rows stay: their recipients are invented.
 *
 * @param from Outlets this sender has the keys of; others' messages are left alone.
 */
export async function takeOutbox(
  db: Database,
  from: readonly OutletName[],
  {
    limitRows,
    leaseSeconds,
    holder,
  }: { readonly limitRows: number; readonly leaseSeconds: number; readonly holder: number | null },
): Promise<readonly OutboxRow[]> {
  const names = sql`${sql.param([...from])}::text[]`;
  // A living sender whose connection was lost for a moment has some seconds to show itself again.
  const isOver = sql`(lease_until < now() or (${isHolderGone}
    and lease_until < now() + make_interval(secs => ${Math.max(0, leaseSeconds - SEEMS_DEAD_SECONDS)}::float8)))`;
  const rows = await db.execute<Taken>(sql`
    with doubtful as (
      select id, attempt from doleances.outbox
      where state = 'sending' and ${isOver} and urgency = 'ordinary' and outlet = any(${names})
      for update skip locked),
    given_up as (
      update doleances.outbox o set
        state = 'uncertain', lease_until = null, last_error = 'the sender stopped while sending'
      from doubtful where o.id = doubtful.id),
    given_up_attempts as (
      update doleances.outbox_attempts a set
        ended_at = now(), outcome = 'uncertain', error = 'the sender stopped while sending'
      from doubtful where a.outbox_id = doubtful.id and a.attempt = doubtful.attempt),
    free as materialized (
      select id from doleances.outbox
      where not is_sample and outlet = any(${names}) and (
        (state = 'pending' and (not_before is null or not_before <= now()))
        or (state = 'sending' and ${isOver} and urgency = 'critical'))
      order by urgency, created_at, id limit ${limitRows} for update skip locked),
    taken as (
      update doleances.outbox o set
        state = 'sending', holder = ${holder}::int, attempt = o.attempt + 1, lease_until = now() + make_interval(secs => ${leaseSeconds})
      from free where o.id = free.id
      returning ${takenColumns}),
    logged as (
      insert into doleances.outbox_attempts (outbox_id, attempt) select id, attempt from taken on conflict do nothing)
    select * from taken`);
  return rows.toSorted(byUrgencyThenAge).map(outboxFrom);
}

function byUrgencyThenAge(one: Taken, other: Taken): number {
  if (one.urgency !== other.urgency) return one.urgency === 'critical' ? -1 : 1;
  return one.createdAt.getTime() - other.createdAt.getTime();
}

type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'refused' | 'uncertain'; readonly error: string }
  | { readonly state: 'pending'; readonly error: string; readonly retryAfterSeconds: number };

/**
 * Notes how a send ended.
 *
 * A sender that comes back after its lease still knows better than "uncertain", as long as nobody sent since.
 *
 * @returns `false` when another sender took the row meanwhile.
 */
export async function endOutboxRow(
  db: Database,
  { id, attempt }: { id: string; attempt: number },
  outcome: Outcome,
): Promise<boolean> {
  const retryAfterSeconds = outcome.state === 'pending' ? outcome.retryAfterSeconds : null;
  const error = outcome.state === 'sent' ? null : outcome.error.slice(0, ERROR_CHARS_MAX);
  const rows = await db.execute(sql`
    with ended as (
      update doleances.outbox set
        state = ${outcome.state}, lease_until = null, last_error = ${error},
        sent_at = case when ${outcome.state === 'sent'}::boolean then now() else sent_at end,
        not_before = coalesce(now() + make_interval(secs => ${retryAfterSeconds}::float8), not_before)
      where id = ${id} and attempt = ${attempt} and state in ('sending', 'uncertain')
      returning id, attempt),
    logged as (
      update doleances.outbox_attempts a set ended_at = now(), outcome = ${outcome.state}, error = ${error}
      from ended where a.outbox_id = ended.id and a.attempt = ended.attempt)
    select 1 from ended`);
  return rows.length === 1;
}

/**
 * Notes that mails of ours came back.
 *
 * @returns The complaints they told of.
 */
export async function markBounced(db: Database, messageIds: readonly string[]): Promise<readonly string[]> {
  const rows = await db.execute<{ aboutId: string | null }>(sql`
    with bounced as (
      update doleances.outbox set state = 'bounced', last_error = 'the mail came back'
      where message_id = any(${sql.param([...messageIds])}::text[]) and state in ('sent', 'uncertain', 'sending')
      returning id, attempt, about_id),
    logged as (
      update doleances.outbox_attempts a set outcome = 'bounced', error = 'the mail came back', ended_at = now()
      from bounced where a.outbox_id = bounced.id and a.attempt = bounced.attempt)
    select distinct about_id as "aboutId" from bounced`);
  return rows.flatMap(({ aboutId }) => (aboutId === null ? [] : [aboutId]));
}

/** Of one complaint, oldest first; those named; or the newest of all. */
export async function listOutboxRows(
  db: Database,
  filter: { readonly aboutId: string } | { readonly ids: readonly string[] } | { readonly limitRows: number },
): Promise<readonly OutboxRow[]> {
  const {
    recipients,
    leaseUntil: _leaseUntil,
    holder: _holder,
    isSample: _isSample,
    ...columns
  } = getTableColumns(outbox);
  const rows = db.select({ ...columns, to: recipients }).from(outbox);
  if (!('limitRows' in filter)) {
    const isAsked = 'ids' in filter ? inArray(outbox.id, [...filter.ids]) : eq(outbox.aboutId, filter.aboutId);
    const list = await rows.where(isAsked).orderBy(asc(outbox.createdAt), asc(outbox.id));
    return list.map(outboxFrom);
  }
  return (await rows.orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(filter.limitRows)).map(outboxFrom);
}

function outboxFrom(row: Taken): OutboxRow {
  return { ...row, id: row.id as OutboxRow['id'] };
}
