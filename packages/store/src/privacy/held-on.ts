import { type PersonIdentity, referenceNumbersIn } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { HeldOn, HeldRows } from './privacy-contract.ts';

/** A person's rows, as far as erasing needs them. */
export type PersonRows = {
  readonly identity: PersonIdentity;
  readonly clientKeys: readonly string[];
  readonly itemIds: readonly string[];
  readonly complaintIds: readonly string[];
  readonly promiseIds: readonly string[];
  readonly escalationIds: readonly string[];
  readonly themeIds: readonly string[];
  /** Whole messages, theirs and ours to them. */
  readonly texts: readonly string[];
  /** Quotes and subjects. */
  readonly phrases: readonly string[];
};

type MessageRow = {
  id: string;
  itemId: string;
  direction: 'in' | 'out';
  receivedAt: Date;
  subject: string | null;
  text: string;
  authorName: string | null;
  authorEmail: string | null;
  phoneKey: string | null;
  home: string | null;
};
type ListRow = { name: string; email: string | null; otherEmails: string[]; phones: string[] };

/** Nobody is written about more often; what is over is counted, not listed. */
const ROWS_MAX = 5_000;

export const listOf = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** All rows about whoever counts as these keys. */
export async function gatherPerson(
  db: Database,
  {
    clientKeys,
    itemIds = [],
    identity,
  }: { clientKeys: readonly string[]; itemIds?: readonly string[]; identity: PersonIdentity },
): Promise<PersonRows> {
  const keys = clientKeys.map(keyFrom);
  const messages = await db.execute<MessageRow>(sql`
    select id, item_id as "itemId", direction, received_at as "receivedAt", subject, text, author_name as "authorName",
      author_email as "authorEmail", phone_key as "phoneKey", home_client_key as home
    from doleances.complaints where client_key = any(${listOf(keys)}) or item_id = any(${listOf(itemIds)})
    order by received_at, id`);
  const listed = await db.execute<ListRow>(sql`
    select name, email, other_emails as "otherEmails", phones from doleances.clients where id = any(${listOf(keys)})`);
  const complaintIds = messages.map(({ id }) => id);
  const idsOf = async (query: SQL) => (await db.execute<{ id: string }>(query)).map(({ id }) => id);
  const promiseIds = await idsOf(
    sql`select id from doleances.promises where complaint_id = any(${listOf(complaintIds)})`,
  );
  const escalationIds = await idsOf(
    sql`select id from doleances.escalations where complaint_id = any(${listOf(complaintIds)})`,
  );
  const themeIds = await idsOf(sql`
    select distinct theme_id as id from doleances.grievances
    where complaint_id = any(${listOf(complaintIds)}) and theme_id is not null
    union select distinct home_theme_id from doleances.grievances
    where complaint_id = any(${listOf(complaintIds)}) and home_theme_id is not null`);
  const quotes = await idsOf(sql`
    select quote as id from doleances.grievances where complaint_id = any(${listOf(complaintIds)})
    union select quote from doleances.promises where complaint_id = any(${listOf(complaintIds)})`);
  const own = [...new Set([...messages.map(({ itemId }) => itemId), ...itemIds])];
  // The versions of an edited review are items beside it, named after it.
  const versions = await idsOf(sql`
    select v.id from doleances.items i join doleances.items v on v.source_id = i.source_id and v.id <> i.id
    where i.id = any(${listOf(own)}) and i.erased_at is null and starts_with(v.external_id, i.external_id || '@')
      and v.external_id like '%~%'`);
  return {
    identity: identityOf(messages, listed, identity),
    clientKeys: keys,
    itemIds: [...own, ...versions],
    complaintIds,
    promiseIds,
    escalationIds,
    themeIds,
    texts: messages.map(({ text }) => text),
    phrases: [...quotes, ...messages.flatMap(({ subject }) => subject ?? [])],
  };
}

function identityOf(messages: readonly MessageRow[], listed: readonly ListRow[], told: PersonIdentity): PersonIdentity {
  const theirs = messages.filter(({ direction }) => direction === 'in');
  const homes = messages.flatMap(({ home }) => home ?? []);
  return {
    names: distinct([
      ...told.names,
      ...listed.map(({ name }) => name),
      ...theirs.flatMap(({ authorName }) => authorName ?? []),
    ]),
    emails: distinct([
      ...told.emails,
      ...listed.flatMap(({ email, otherEmails }) => [...(email === null ? [] : [email]), ...otherEmails]),
      ...theirs.flatMap(({ authorEmail }) => authorEmail ?? []),
      ...homes.filter((home) => ADDRESS.test(home)),
    ]),
    phones: distinct([
      ...told.phones,
      ...listed.flatMap(({ phones }) => phones),
      ...messages.flatMap(({ phoneKey }) => phoneKey ?? []),
    ]),
    numbers: distinct([
      ...told.numbers,
      ...theirs.flatMap(({ subject, text }) => referenceNumbersIn(`${subject ?? ''}\n${text}`)),
    ]),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** What is held on a client, counted by what it is. */
export async function findHeldOnRows(db: Database, clientKeys: readonly string[]): Promise<HeldOn> {
  const nobody: PersonIdentity = { names: [], emails: [], phones: [], numbers: [] };
  const person = await gatherPerson(db, { clientKeys, identity: nobody });
  const ids = listOf(person.complaintIds);
  const keys = listOf(person.clientKeys);
  const subjects = listOf([
    ...person.complaintIds,
    ...person.promiseIds,
    ...person.escalationIds,
    ...person.itemIds,
    ...person.clientKeys,
  ]);
  const [row] = await db.execute<{ counts: Record<string, number>; firstAt: Date | null; lastAt: Date | null }>(sql`
    select jsonb_build_object(
      'messages', (select count(*) from doleances.complaints where id = any(${ids})),
      'grievances', (select count(*) from doleances.grievances where complaint_id = any(${ids})),
      'promises', (select count(*) from doleances.promises where complaint_id = any(${ids})),
      'escalations', (select count(*) from doleances.escalations where complaint_id = any(${ids})),
      'corrections', (select count(*) from doleances.corrections where complaint_id = any(${ids})),
      'mails', (select count(*) from doleances.outbox where about_id = any(${ids})),
      'purchases', (select count(*) from doleances.client_purchases where client_key = any(${keys})),
      'profile', (select count(*) from doleances.clients where id = any(${keys})),
      'journal', (select count(*) from doleances.client_events where client_key = any(${keys})),
      'events', (select count(*) from doleances.events where subject_id = any(${subjects})),
      'holds', (select count(*) from doleances.holds where client_key = any(${keys}))) as counts,
      (select min(received_at) from doleances.complaints where id = any(${ids})) as "firstAt",
      (select max(received_at) from doleances.complaints where id = any(${ids})) as "lastAt"`);
  return {
    identity: person.identity,
    counts: row?.counts ?? {},
    firstAt: row?.firstAt ?? null,
    lastAt: row?.lastAt ?? null,
  };
}

/** What is held beside messages, profile and promises: mails about them, purchases, deeds noted of them or by them. */
export async function listHeldRowsOf(
  db: Database,
  clientKeys: readonly string[],
  names: readonly string[],
): Promise<HeldRows> {
  const keys = listOf(clientKeys.map(keyFrom));
  const ids = sql`(select id from doleances.complaints where client_key = any(${keys}))`;
  const mails = await db.execute<{ at: Date; subject: string; text: string; to: unknown }>(sql`
    select created_at as at, subject, text, recipients as "to" from doleances.outbox where about_id in ${ids}
    order by created_at, id limit ${ROWS_MAX}`);
  const purchases = await db.execute<{ on: string; location: string | null; amountCents: number | null }>(sql`
    select bought_on as "on", location, amount_cents::float8 as "amountCents" from doleances.client_purchases
    where client_key = any(${keys}) order by bought_on, id limit ${ROWS_MAX}`);
  const events = await db.execute<{ at: Date; what: string; why: string | null }>(sql`
    select at, what, why from doleances.events
    where subject_id = any(${keys}) or subject_id in ${ids} or who = any(${listOf(names)})
      or subject_id in (select id from doleances.promises where complaint_id in ${ids})
      or subject_id in (select id from doleances.escalations where complaint_id in ${ids})
    order by at, id limit ${ROWS_MAX}`);
  const recovery = await db.execute<{ at: Date; deed: unknown }>(sql`
    select at, deed from doleances.ledger_deeds where deed ->> 'clientKey' = any(${keys}) order by id limit ${ROWS_MAX}`);
  return { mails, purchases, events, recovery };
}
