import type { FoundPromise, Grievance } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { idFrom, keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { ComplaintToSave } from '../rows.ts';
import { jsonFrom } from '../scrub.ts';
import { upsertWords, wordedFrom } from '../search/search-words.ts';

// Columns are named, so that a process of the version before can still write after a migration added one.
const GRIEVANCE_COLUMNS = sql.raw(
  'id, complaint_id, received_at, span_start, span_end, quote, facet, target, staff, unresolved_staff, staff_candidates, product, severity, is_sample',
);
const PROMISE_COLUMNS = sql.raw(
  'id, complaint_id, promisor, performer, action, quote, span_start, span_end, due_at, due_text, condition, voice, confidence, state, made_at, is_sample, beneficiary_name',
);

/**
 * Writes a complaint with its grievances and promises in four statements sent at once.
 *
 * Reading a message again replaces what was read: grievances that stay keep their theme, promises keep a state that
 * evidence or a person set.
 */
export async function upsertComplaint(db: Database, complaint: ComplaintToSave): Promise<void> {
  await Promise.all([
    upsertRow(db, complaint),
    replaceGrievances(db, complaint),
    replacePromises(db, complaint),
    upsertWords(db, wordedFrom(complaint)),
  ]);
}

async function upsertRow(db: Database, complaint: ComplaintToSave): Promise<void> {
  const { item, signals } = complaint;
  const row = {
    id: complaint.id,
    item_id: complaint.itemId,
    external_id: keyFrom(item.externalId),
    channel: item.channel,
    direction: item.direction,
    received_at: item.receivedAt,
    language: signals.language,
    kind: signals.kind,
    kind_read: signals.kindRead ?? null,
    severity: signals.severity,
    critical_reasons: signals.criticalReasons,
    location: item.location,
    subject: item.subject,
    text: item.text,
    clean_text: complaint.cleanText,
    author_name: item.author.name,
    author_email: item.author.email,
    author_phone: item.author.phone ?? null,
    client_key: keyFrom(complaint.clientKey),
    client_id: complaint.clientId,
    stars_of_five: item.starsOfFive,
    in_reply_to: item.inReplyTo === null ? null : keyFrom(item.inReplyTo),
    thread_key: item.threadKey === null ? null : keyFrom(item.threadKey),
    signals,
    is_sample: complaint.isSample,
    named_staff: complaint.namedStaff ?? [],
    is_for_boss: item.isForBoss === true,
    home_client_key: keyFrom(complaint.homeClientKey ?? complaint.clientKey),
    phone_key: complaint.phoneKey ?? null,
  };
  const columns = sql.raw(Object.keys(row).join(', '));
  // What grouping found (duplicate_of, bands) is not the reader's to reset.
  await db.execute(sql`
    insert into doleances.complaints as c (${columns})
    select ${columns} from jsonb_populate_record(null::doleances.complaints, ${jsonFrom(row)}::jsonb)
    on conflict (id) do update set
      channel = excluded.channel, direction = excluded.direction, received_at = excluded.received_at,
      language = excluded.language, kind = excluded.kind, kind_read = excluded.kind_read,
      severity = excluded.severity,
      critical_reasons = excluded.critical_reasons, location = excluded.location, subject = excluded.subject,
      text = excluded.text, clean_text = excluded.clean_text, author_name = excluded.author_name,
      author_email = excluded.author_email, author_phone = excluded.author_phone, client_key = excluded.client_key, client_id = excluded.client_id,
      stars_of_five = excluded.stars_of_five, in_reply_to = excluded.in_reply_to, thread_key = excluded.thread_key,
      signals = excluded.signals, read_at = now(), named_staff = excluded.named_staff,
      home_client_key = excluded.home_client_key, phone_key = excluded.phone_key,
      is_for_boss = excluded.is_for_boss and c.released_at is null`);
}

async function replaceGrievances(db: Database, complaint: ComplaintToSave): Promise<void> {
  const rows = uniqueById(complaint.signals.grievances.map((grievance) => grievanceRow(complaint, grievance)));
  await db.execute(sql`
    with incoming as (select * from jsonb_populate_recordset(null::doleances.grievances, ${jsonFrom(rows)}::jsonb)),
    gone as (
      delete from doleances.grievances
      where complaint_id = ${complaint.id} and id not in (select id from incoming))
    insert into doleances.grievances (${GRIEVANCE_COLUMNS}) select ${GRIEVANCE_COLUMNS} from incoming
    on conflict (id) do update set
      received_at = excluded.received_at, quote = excluded.quote, target = excluded.target, staff = excluded.staff,
      unresolved_staff = excluded.unresolved_staff, staff_candidates = excluded.staff_candidates,
      product = excluded.product, severity = excluded.severity`);
}

function grievanceRow(complaint: ComplaintToSave, grievance: Grievance) {
  return {
    id: idFrom('grv', [complaint.id, grievance.start, grievance.end, grievance.facet]),
    complaint_id: complaint.id,
    received_at: complaint.item.receivedAt,
    span_start: grievance.start,
    span_end: grievance.end,
    quote: grievance.quote,
    facet: grievance.facet,
    target: grievance.target,
    staff: grievance.staff,
    unresolved_staff: grievance.unresolvedStaff,
    staff_candidates: grievance.staffCandidates,
    product: grievance.product,
    severity: grievance.severity,
    is_sample: complaint.isSample,
  };
}

async function replacePromises(db: Database, complaint: ComplaintToSave): Promise<void> {
  const rows = uniqueById(complaint.signals.promises.map((promise) => promiseRow(complaint, promise)));
  await db.execute(sql`
    with incoming as (select * from jsonb_populate_recordset(null::doleances.promises, ${jsonFrom(rows)}::jsonb)),
    gone as (
      delete from doleances.promises
      where complaint_id = ${complaint.id} and not is_state_settled and id not in (select id from incoming))
    insert into doleances.promises as p (${PROMISE_COLUMNS}) select ${PROMISE_COLUMNS} from incoming
    on conflict (id) do update set
      promisor = excluded.promisor, performer = excluded.performer, quote = excluded.quote,
      due_at = excluded.due_at, due_text = excluded.due_text, condition = excluded.condition,
      voice = excluded.voice, confidence = excluded.confidence, made_at = excluded.made_at,
      beneficiary_name = excluded.beneficiary_name,
      state = case when p.is_state_settled then p.state else excluded.state end`);
}

function promiseRow(complaint: ComplaintToSave, promise: FoundPromise) {
  return {
    id: idFrom('prm', [complaint.id, promise.start, promise.end, promise.action]),
    complaint_id: complaint.id,
    promisor: promise.promisor,
    performer: promise.performer,
    action: promise.action,
    quote: promise.quote,
    span_start: promise.start,
    span_end: promise.end,
    due_at: promise.due,
    due_text: promise.dueText,
    condition: promise.condition,
    voice: promise.voice,
    confidence: promise.confidence,
    state: promise.state,
    made_at: complaint.item.receivedAt,
    is_sample: complaint.isSample,
    beneficiary_name: beneficiaryOf(complaint.item),
  };
}

function beneficiaryOf({ direction, author, recipient }: ComplaintToSave['item']): string | null {
  return (direction === 'out' ? recipient?.name : author.name) ?? null;
}

/** One statement may not write one row twice. */
function uniqueById<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
