import {
  type ClientDeed,
  type ClientEvent,
  type ClientIndex,
  type ClientLaw,
  clientIndexFrom,
  clientLawOf,
  clientOfHome,
  type IdentityDeed,
  identityEventsOf,
  keysTouched,
  settledClientKey,
} from '@doleances/core';
import { asc, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { clientEvents } from '../schema/clients.ts';
import { jsonFrom } from '../scrub.ts';
import { reasonFrom } from '../themes/backlog-life.ts';
import { listClientRows } from './client-list.ts';
import type { ClientDeedToSave, Resettlement } from './client-rows.ts';

const WHO_CHARS_MAX = 80;
/** Messages written in one statement. */
const BATCH_ROWS = 5_000;
const IDENTITY = ['merged', 'split', 'undone'];

/** All of them, oldest first: as many as people did in years, some thousands. */
export async function listClientEventRows(db: Database): Promise<readonly ClientEvent[]> {
  const rows = await db.select().from(clientEvents).orderBy(asc(clientEvents.id));
  return rows.map(eventFrom);
}

function eventFrom({ detail, isSample: _isSample, ...row }: typeof clientEvents.$inferSelect): ClientEvent {
  return { ...row, ...detail } as unknown as ClientEvent;
}

/** Who counts for whom: the firm's list, and over it what people said. */
type Order = { readonly index: ClientIndex; readonly law: ClientLaw };

async function orderOf(db: Database, events: readonly ClientEvent[]): Promise<Order> {
  return { index: clientIndexFrom(await listClientRows(db)), law: clientLawOf(events) };
}

type HomeRow = {
  readonly id: string;
  readonly home: string;
  readonly phone: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly key: string;
};

/** @returns Messages that count for somebody else now, in the order of their ids. */
function movedIn(rows: readonly HomeRow[], { index, law }: Order): readonly Resettlement[] {
  return rows.flatMap(({ id, home, phone, name, email, key }) => {
    const start = clientOfHome(home, phone, index)?.id ?? home;
    const to = settledClientKey(law, { key: start, name, email, phone });
    return to === key ? [] : [{ complaintId: id, from: key, to }];
  });
}

/** Messages that may count for somebody else once these keys do. A name and an address are the author's: ours tell none. */
async function listHomeRows(
  db: Database,
  keys: readonly string[],
  phones: readonly string[],
): Promise<readonly HomeRow[]> {
  return db.execute<HomeRow>(sql`
    select id, coalesce(home_client_key, client_key) as home, phone_key as phone, client_key as key,
      case when direction = 'in' then author_name end as name,
      case when direction = 'in' then nullif(lower(author_email), '') else
        case when home_client_key like '%@%' then home_client_key end end as email
    from doleances.complaints
    where client_key = any(${sql.param([...keys])}::text[]) or home_client_key = any(${sql.param([...keys])}::text[])
      or phone_key = any(${sql.param([...phones])}::text[])
    order by id`);
}

/** What a deed would move: under the deeds so far, and under these with it. */
export async function listMovedBy(
  db: Database,
  deed: ClientDeed,
  events: readonly ClientEvent[],
): Promise<readonly Resettlement[]> {
  if (!isIdentity(deed)) return [];
  const after = [...events, { ...deed, id: (events.at(-1)?.id ?? 0) + 1, at: new Date(0), who: '', why: null }];
  const [before, then] = [await orderOf(db, events), await orderOf(db, after)];
  const touched = keysTouched(deed, identityEventsOf(events));
  const reached = touched.flatMap((key) =>
    [before, then].map(({ law }) => settledClientKey(law, { key, name: null, email: null, phone: null })),
  );
  return movedIn(await listHomeRows(db, [...new Set([...touched, ...reached])], []), then);
}

function isIdentity(deed: ClientDeed): deed is ClientDeed & IdentityDeed {
  return IDENTITY.includes(deed.kind);
}

/** Notes a deed, append-only, and has messages count for whom it says. */
export async function insertClientDeed(
  db: Database,
  { deed, who, why: said }: ClientDeedToSave,
): Promise<{ readonly event: ClientEvent; readonly changed: readonly Resettlement[] }> {
  // One at a time: two merges at one moment would each know nothing of the other.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('doleances client deeds'))`);
  const events = await listClientEventRows(db);
  const changed = await listMovedBy(db, deed, events);
  const { kind, clientKey, ...detail } = deed;
  const why = reasonFrom(said);
  const [row] = await db
    .insert(clientEvents)
    .values({
      kind,
      clientKey,
      detail,
      who: who.slice(0, WHO_CHARS_MAX),
      why,
      isSample: sql`coalesce((select bool_or(is_sample) from (
        select is_sample from doleances.complaints where client_key = ${keyFrom(clientKey)}
        union all select is_sample from doleances.clients where id = ${clientKey}) as told), false)`,
    })
    .returning();
  if (row === undefined) throw new Error('an insert returned no row');
  await writeKeys(db, changed);
  await appendEvent(db, { who: who.slice(0, WHO_CHARS_MAX), what: `client ${kind}`, subjectId: clientKey, why });
  return { event: eventFrom(row), changed };
}

async function writeKeys(db: Database, changed: readonly Resettlement[]): Promise<void> {
  for (let at = 0; at < changed.length; at += BATCH_ROWS) {
    const rows = changed
      .slice(at, at + BATCH_ROWS)
      .map(({ complaintId, to }) => ({ id: complaintId, key: keyFrom(to) }));
    await db.execute(sql`
      update doleances.complaints c set client_key = n.key, client_id = (select id from doleances.clients where id = n.key)
      from jsonb_to_recordset(${jsonFrom(rows)}::jsonb) as n (id text, key text) where c.id = n.id`);
  }
}

/** Has what was read before count for the clients who came to the list, or whose addresses did. */
export async function settleClients(
  db: Database,
  { keys, phones }: { readonly keys: readonly string[]; readonly phones: readonly string[] },
): Promise<void> {
  const rows = await listHomeRows(db, keys, phones);
  if (rows.length === 0) return;
  await writeKeys(db, movedIn(rows, await orderOf(db, await listClientEventRows(db))));
}

/** Who read a message while somebody merged its clients may not have known: those of the last minutes are settled again. */
export async function settleRecentDeeds(db: Database, withinSeconds: number): Promise<boolean> {
  const recent = await db.execute<{ id: number }>(sql`
    select id::int from doleances.client_events
    where kind in ('merged', 'split', 'undone') and at > now() - make_interval(secs => ${withinSeconds})`);
  if (recent.length === 0) return false;
  const events = await listClientEventRows(db);
  const ids = new Set(recent.map(({ id }) => id));
  const identities = identityEventsOf(events);
  const keys = identities.filter(({ id }) => ids.has(id)).flatMap((event) => keysTouched(event, identities));
  await settleClients(db, { keys: [...new Set(keys)], phones: [] });
  return true;
}
