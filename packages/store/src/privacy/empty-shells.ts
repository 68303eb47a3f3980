import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { listOf, type PersonRows } from './held-on.ts';
import type { RowCounts } from './privacy-contract.ts';

/** What a figure is made of, and no words: what else was read of a message goes with it. */
const KEPT_SIGNALS = [
  'language',
  'kind',
  'kindRead',
  'noiseReason',
  'severity',
  'isIronic',
  'remedySought',
  'discountPercent',
  'priorContactsClaimed',
  'occurrence',
  'criticalReasons',
  'boundaryConditionIds',
];
const EMPTY_SIGNALS = '{"ask": null, "amountsCents": [], "grievances": [], "promises": [], "evidence": []}';

type Step = readonly [name: string, statement: SQL];

/**
 * Empties what is a person's own: each message keeps its day, place, kind and severity, so that no figure jumps, and
 * loses words, author and bytes. What serves no figure is removed.
 *
 * @param erasedKey The one client, without a name, that the shells count for from now on.
 */
export async function emptyShells(db: Database, person: PersonRows, erasedKey: string): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const [name, statement] of [...leavesOf(person), ...messagesOf(person, erasedKey), ...clientOf(person)]) {
    const rows = await db.execute<{ rows: number }>(
      sql`with changed as (${statement} returning 1) select count(*)::int as rows from changed`,
    );
    counts[name] = (counts[name] ?? 0) + (rows[0]?.rows ?? 0);
  }
  return counts;
}

/** First the work, so that nobody who is reading a message this moment writes it again. */
function leavesOf({ itemIds, complaintIds, promiseIds, escalationIds, clientKeys }: PersonRows): readonly Step[] {
  const ids = listOf(complaintIds);
  const subjects = listOf([...complaintIds, ...promiseIds, ...escalationIds, ...itemIds]);
  return [
    ['work', sql`delete from doleances.work where subject_id = any(${subjects})`],
    ['words', sql`delete from doleances.complaint_words where complaint_id = any(${ids})`],
    ['bands', sql`delete from doleances.complaint_bands where complaint_id = any(${ids})`],
    ['held', sql`delete from doleances.held_items where item_id = any(${listOf(itemIds)})`],
    ['corrections', sql`update doleances.corrections set text = '', why = null where complaint_id = any(${ids})`],
    [
      'outbox',
      sql`update doleances.outbox set subject = '', text = '', html = null, notice = null, last_error = null, dedup_key = id,
        state = case when state in ('pending', 'sending') then 'refused' else state end, lease_until = null
        where about_id = any(${ids})`,
    ],
    // Who noted what about them, in which words; that it was done, and when, stays.
    ['events', sql`update doleances.events set why = null, detail = null where subject_id = any(${subjects})`],
    ['events', sql`delete from doleances.events where subject_id = any(${listOf(clientKeys)})`],
  ];
}

function messagesOf({ itemIds, complaintIds }: PersonRows, erasedKey: string): readonly Step[] {
  const ids = listOf(complaintIds);
  const kept = sql.raw(`array[${KEPT_SIGNALS.map((name) => `'${name}'`).join(', ')}]`);
  return [
    [
      'escalations',
      sql`update doleances.escalations set digest_for = null, closed_at = coalesce(closed_at, now()),
        closed_by = coalesce(closed_by, 'erasure') where complaint_id = any(${ids})`,
    ],
    [
      'promises',
      sql`update doleances.promises set quote = '', due_text = null, condition = null, beneficiary_name = null, action = '',
        is_state_settled = true,
        state = case when state in ('open', 'confirmed', 'renegotiated') then 'cancelled' else state end
        where complaint_id = any(${ids})`,
    ],
    [
      'grievances',
      sql`update doleances.grievances set quote = '', unresolved_staff = null, span_start = 0, span_end = 0
        where complaint_id = any(${ids})`,
    ],
    [
      'messages',
      sql`update doleances.complaints set external_id = id, subject = null, text = '', clean_text = '', author_name = null,
        author_email = null, author_phone = null, client_key = ${erasedKey}, client_id = null, in_reply_to = null,
        thread_key = null, home_client_key = ${erasedKey}, phone_key = null, named_staff = '{}',
        signals = (select coalesce(jsonb_object_agg(key, value), '{}'::jsonb) from jsonb_each(signals)
          where key = any(${kept})) || ${EMPTY_SIGNALS}::jsonb
        where id = any(${ids})`,
    ],
    [
      'items',
      sql`update doleances.items set raw = '', external_id = id, erased_at = now() where id = any(${listOf(itemIds)})`,
    ],
  ];
}

function clientOf({ clientKeys }: PersonRows): readonly Step[] {
  const keys = listOf(clientKeys);
  return [
    ['purchases', sql`delete from doleances.client_purchases where client_key = any(${keys})`],
    [
      'journal',
      sql`delete from doleances.client_events where client_key = any(${keys}) or detail ->> 'into' = any(${keys})`,
    ],
    ['holds', sql`delete from doleances.holds where client_key = any(${keys})`],
    ['profile', sql`delete from doleances.clients where id = any(${keys})`],
  ];
}
