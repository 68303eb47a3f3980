import { type Client, type Firm, isOwner, plainWords } from '@doleances/core';
import { asc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { appendEvent } from './events.ts';
import { keyFrom } from './ids.ts';
import type { Database } from './lane.ts';
import type { FirmRecord } from './rows.ts';
import { clients, firm } from './schema/firm.ts';
import { jsonFrom } from './scrub.ts';

export async function findFirmRow(db: Database): Promise<FirmRecord | null> {
  const [row] = await db.select({ firm: firm.firm, isSample: firm.isSample }).from(firm);
  return row ?? null;
}

export async function upsertFirm(db: Database, { firm: content, isSample }: FirmRecord, who: string): Promise<void> {
  const before = await findFirmRow(db);
  await db
    .insert(firm)
    .values({ firm: content, isSample })
    .onConflictDoUpdate({ target: firm.id, set: { firm: content, isSample, updatedAt: sql`now()` } });
  await appendEvent(db, { who, what: 'firm saved', subjectId: 'firm', why: null });
  await hideFromNewStaff(db, before?.firm ?? null, content);
}

/**
 * A name that joins the staff list was a stranger's when older complaints were read: those that hold it are kept from its
 * bearer from now on. Whoever leaves the list stays in what named them, which hides too much rather than too little.
 */
async function hideFromNewStaff(db: Database, before: Firm | null, now: Firm): Promise<void> {
  const known = new Set((before?.staff ?? []).flatMap(namesOf).map(({ key, word }) => `${key} ${word}`));
  const added = now.staff.flatMap(namesOf).filter(({ key, word }) => !known.has(`${key} ${word}`));
  if (added.length === 0) return;
  const plain = (column: SQL) => sql`' ' || regexp_replace(
    lower(regexp_replace(normalize(coalesce(${column}, ''), NFD), '[\u0300-\u036f]', '', 'g')),
    '[^[:alnum:]]+', ' ', 'g') || ' '`;
  await db.execute(sql`
    with added as (select * from jsonb_to_recordset(${jsonFrom(added)}::jsonb) as t(key text, word text)),
    told as (
      select id, ${plain(sql`subject`)} || ${plain(sql`text`)} as words, ${plain(sql`author_name`)} as author
      from doleances.complaints where direction = 'in'),
    named as (
      select told.id, array_agg(distinct added.key) as keys from told join added
        on strpos(told.words, ' ' || added.word || ' ') > 0 and strpos(told.author, ' ' || added.word || ' ') = 0
      group by told.id)
    update doleances.complaints c
      set named_staff = (select array_agg(distinct one order by one) from unnest(c.named_staff || named.keys) as one)
    from named where named.id = c.id`);
}

/** Everything a member answers to, under the one key of `namedStaff`; the owner's complaints are hidden from nobody. */
function namesOf(member: Firm['staff'][number]): readonly { readonly key: string; readonly word: string }[] {
  const names = isOwner(member, { staff: [member] }) ? [] : [member.name, ...member.aliases];
  return names.map((name) => ({ key: plainWords(member.name), word: plainWords(name) }));
}

/** A client of the sample never overwrites a real one. */
export async function upsertClients(db: Database, list: readonly Client[], isSample: boolean): Promise<void> {
  const rows = [...new Map(list.map((client) => [client.id, client])).values()].map((client) => ({
    id: client.id,
    name: client.name,
    name_key: nameKeyFrom(client.name),
    email: client.email?.toLowerCase() ?? null,
    organisation: client.organisation,
    client_since: client.clientSince,
    yearly_margin_cents: client.yearlyMarginCents,
    days_to_pay: client.daysToPay,
    referrals: client.referrals,
    is_sample: isSample,
  }));
  const columns = sql.raw(
    'id, name, name_key, email, organisation, client_since, yearly_margin_cents, days_to_pay, referrals, is_sample',
  );
  await db.execute(sql`
    insert into doleances.clients as c (${columns})
    select ${columns} from jsonb_populate_recordset(null::doleances.clients, ${jsonFrom(rows)}::jsonb) order by id
    on conflict (id) do update set
      name = excluded.name, name_key = excluded.name_key, email = excluded.email,
      organisation = excluded.organisation, client_since = excluded.client_since,
      yearly_margin_cents = excluded.yearly_margin_cents, days_to_pay = excluded.days_to_pay,
      referrals = excluded.referrals, is_sample = excluded.is_sample
    where c.is_sample or not excluded.is_sample`);
}

const { nameKey: _nameKey, isSample: _isSample, ...clientColumns } = getTableColumns(clients);

export async function findClientRowByEmail(db: Database, email: string): Promise<Client | null> {
  return onlyClient(db, sql`${clients.email} = ${email.trim().toLowerCase()}`);
}

export async function findClientRowByName(db: Database, name: string): Promise<Client | null> {
  const key = nameKeyFrom(name);
  return key === '' ? null : onlyClient(db, sql`${clients.nameKey} = ${key}`);
}

/** `null` when two clients answer to it: taking either would be a guess about a person. */
async function onlyClient(db: Database, condition: ReturnType<typeof sql>): Promise<Client | null> {
  const rows = await db.select(clientColumns).from(clients).where(condition).limit(2);
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : clientFrom(row);
}

/** By id. */
export async function listClientRows(db: Database): Promise<readonly Client[]> {
  return (await db.select(clientColumns).from(clients).orderBy(asc(clients.id))).map(clientFrom);
}

function clientFrom(row: Omit<typeof clients.$inferSelect, 'nameKey' | 'isSample'>): Client {
  return { ...row, id: row.id as Client['id'] };
}

function nameKeyFrom(name: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return keyFrom(folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

/** Nothing was ever set up or taken in. */
export async function isStoreEmpty(db: Database): Promise<boolean> {
  const rows = await db.execute<{ isEmpty: boolean }>(sql`
    select not exists (select 1 from doleances.firm) and not exists (select 1 from doleances.items) as "isEmpty"`);
  return rows[0]?.isEmpty === true;
}
