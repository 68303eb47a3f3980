import { deepText, maskPerson, type PersonFinder, type Signals } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { jsonFrom } from '../scrub.ts';
import { upsertWords } from '../search/search-words.ts';
import { listOf } from './held-on.ts';
import type { ErasureRequest, PassageRow, RowCounts } from './privacy-contract.ts';

/** Bytes that were never read are shown by their beginning. */
const SHOWN_CHARS_MAX = 4_000;

/**
 * Messages that count for others, and unread bytes, in which somebody may stand; the newest first. Looks at every message:
 * some seconds with a hundred thousand of them.
 */
export async function listPassageRows(
  db: Database,
  pattern: string,
  { exceptKeys, limitRows }: { readonly exceptKeys: readonly string[]; readonly limitRows: number },
): Promise<readonly PassageRow[]> {
  return db.execute<PassageRow & Record<string, unknown>>(sql`
    select i.id as "itemId", c.id as "complaintId", coalesce(c.received_at, i.received_at) as "receivedAt",
      c.author_name as "authorName", c.subject,
      coalesce(c.text, left(doleances.words_of(i.raw), ${SHOWN_CHARS_MAX})) as text
    from doleances.items i left join doleances.complaints c on c.item_id = i.id
    where i.erased_at is null and (c.id is null or c.client_key <> all(${listOf(exceptKeys.map(keyFrom))}))
      and (c.text ~* ${pattern} or c.subject ~* ${pattern} or c.clean_text ~* ${pattern}
        or doleances.words_of(i.raw) ~* ${pattern})
    order by 3 desc, 1 limit ${limitRows}`);
}

type Told = {
  id: string;
  itemId: string;
  receivedAt: Date;
  subject: string | null;
  text: string;
  cleanText: string;
  authorName: string | null;
  authorEmail: string | null;
  authorPhone: string | null;
  clientId: string | null;
  location: string | null;
  externalId: string;
  signals: Signals;
};

/** Blackens a person out of others' messages and of all that was read there; every word keeps its place. */
export async function blackenPassages(
  db: Database,
  passages: ErasureRequest['passages'],
  finder: PersonFinder,
): Promise<RowCounts> {
  const mask = (text: string) => maskPerson(text, finder);
  let count = 0;
  for (const { itemId, raw } of passages) {
    const hex = Buffer.from(raw).toString('hex');
    const rows = await db.execute(sql`
      update doleances.items set raw_type = 'application/json', raw = decode(${hex}, 'hex')
      where id = ${itemId} and erased_at is null returning 1`);
    count += rows.length;
    await blackenComplaint(db, itemId, mask);
  }
  return { passages: count };
}

async function blackenComplaint(db: Database, itemId: string, mask: (text: string) => string): Promise<void> {
  const [row] = await db.execute<Told>(sql`
    select id, item_id as "itemId", received_at as "receivedAt", subject, text, clean_text as "cleanText",
      author_name as "authorName", author_email as "authorEmail", author_phone as "authorPhone", client_id as "clientId",
      location, external_id as "externalId", signals
    from doleances.complaints where item_id = ${itemId}`);
  if (row === undefined) return;
  const subject = row.subject === null ? null : mask(row.subject);
  const cleanText = mask(row.cleanText);
  const signals = deepText(row.signals, mask) as Signals;
  await db.execute(sql`
    update doleances.complaints set subject = ${subject}, text = ${mask(row.text)}, clean_text = ${cleanText},
      signals = ${jsonFrom(signals)}::jsonb,
      named_staff = array(select jsonb_array_elements_text(${jsonFrom(await maskedStaff(db, row.id, mask))}::jsonb))
    where id = ${row.id}`);
  await maskTable(db, 'grievances', row.id, mask);
  await maskTable(db, 'promises', row.id, mask);
  const correctionTexts = await db.execute<{ id: number; text: string; why: string | null }>(sql`
    select id::int, text, why from doleances.corrections where complaint_id = ${row.id}`);
  for (const { id, text, why } of correctionTexts) {
    await db.execute(sql`update doleances.corrections set text = ${mask(text)}, why = ${why === null ? null : mask(why)}
      where id = ${id}::bigint`);
  }
  await upsertWords(db, {
    complaintId: row.id,
    receivedAt: row.receivedAt.toISOString(),
    told: [subject, cleanText],
    named: [
      row.authorName,
      row.authorEmail,
      row.authorPhone,
      row.clientId,
      row.location,
      ...new Set(
        signals.grievances.flatMap(({ product, staff, unresolvedStaff }) => [product, staff, unresolvedStaff]),
      ),
      row.id,
      row.externalId,
    ],
  });
}

async function maskedStaff(db: Database, complaintId: string, mask: (text: string) => string) {
  const [row] = await db.execute<{ names: string[] }>(sql`
    select to_jsonb(named_staff) as names from doleances.complaints where id = ${complaintId}`);
  return (row?.names ?? []).filter((name) => mask(name) === name);
}

const WORDED = {
  grievances: ['quote', 'staff', 'unresolved_staff', 'staff_candidates'],
  promises: ['promisor', 'performer', 'action', 'quote', 'due_text', 'condition', 'beneficiary_name'],
} as const;

async function maskTable(
  db: Database,
  table: keyof typeof WORDED,
  complaintId: string,
  mask: (text: string) => string,
): Promise<void> {
  const from = sql.raw(`doleances.${table}`);
  const told = sql.raw(WORDED[table].map((name) => `'${name}', ${name}`).join(', '));
  const columns = sql.raw(WORDED[table].map((name) => `${name} = n.${name}`).join(', '));
  const rows = await db.execute<{ id: string; told: Record<string, unknown> }>(sql`
    select id, jsonb_build_object(${told}) as told from ${from} where complaint_id = ${complaintId}`);
  for (const { id, told: was } of rows) {
    const is = Object.fromEntries(Object.entries(was).map(([name, value]) => [name, deepText(value, mask)]));
    if (JSON.stringify(is) === JSON.stringify(was)) continue;
    await db.execute(sql`
      update ${from} t set ${columns} from jsonb_populate_record(null::${from}, ${jsonFrom(is)}::jsonb) n
      where t.id = ${id}`);
  }
}
