import { type Channel, type ChannelTrouble, type MessageKind, OTHER_FACET } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { KindCount, StreamHistoryRow, WarningHistoryRow } from '../rows.ts';
import { staffToldFrom, staffToldSql } from '../silence/silence.ts';

/** What was read as a complaint keeps counting as one, whatever it was labelled since. */
const countedKind = sql.raw(`case when c.kind_read = 'complaint' then 'complaint' else c.kind end`);

/** Sorts of a hundred thousand rows stay in memory; of this transaction alone. */
const WIDE_WORK = sql.raw(`set local work_mem = '64MB'`);

/**
 * What silence is judged from, without the words: alike messages of a week are one row, since a hundred thousand rows
 * take seconds to travel and a few thousand do not.
 */
export async function listStreamHistory(
  db: Database,
  since: Date,
  timeZone: string,
): Promise<readonly StreamHistoryRow[]> {
  await db.execute(WIDE_WORK);
  const from = sql`${since.toISOString()}::timestamptz`;
  const rows = await db.execute<{
    messages: number;
    receivedAt: Date;
    kind: MessageKind;
    channel: Channel;
    starsOfFive: number | null;
    location: string | null;
    source: string;
    products: string[];
    channelTrouble: ChannelTrouble | null;
    people: string[];
  }>(sql`
    with told as (
      select complaint_id,
        coalesce(array_agg(distinct product order by product) filter (where product is not null), '{}') as products,
        coalesce(array_agg(distinct people order by people) filter (where people is not null), '{}') as people
      from (
        select g.complaint_id, g.product, ${staffToldSql} as people from doleances.grievances g
        where g.received_at >= ${from}) as one
      where product is not null or people is not null group by complaint_id),
    alike as (
      select count(*)::int as messages, max(c.received_at) as "receivedAt", ${countedKind} as kind, c.channel,
        c.stars_of_five as "starsOfFive", c.location, i.source_id, coalesce(told.products, '{}') as products,
        c.signals -> 'channelTrouble' as trouble, coalesce(told.people, '{}') as people
      from doleances.complaints c
      join doleances.items i on i.id = c.item_id
      left join told on told.complaint_id = c.id
      where c.direction = 'in' and c.received_at >= ${from}
      group by date_trunc('week', c.received_at at time zone ${timeZone}), 3, 4, 5, 6, 7, 8, 9, 10)
    select messages, "receivedAt", alike.kind, channel, "starsOfFive", location, s.name as source, products,
      trouble as "channelTrouble", people
    from alike join doleances.sources s on s.id = alike.source_id
    order by "receivedAt", s.name, alike.kind, location, products, people`);
  return rows.map(({ people, ...row }) => ({ ...row, staffTold: staffToldFrom(people) }));
}

/**
 * Who told what first: one row a complaint and theme, oldest first; « Sans thème » is nothing that anyone could tell
 * first. As one JSON text: the driver takes ten times longer over rows.
 */
export async function listWarningHistory(db: Database, since: Date): Promise<readonly WarningHistoryRow[]> {
  await db.execute(WIDE_WORK);
  const from = sql`${since.toISOString()}::timestamptz`;
  const [packed] = await db.execute<{ rows: string | null }>(sql`
    select json_agg(json_build_array(c.client_key, g.theme_id, extract(epoch from c.received_at))
      order by c.received_at, c.id, g.theme_id)::text as rows
    from (
      select distinct complaint_id, theme_id from doleances.grievances
      where theme_id is not null and received_at >= ${from}) g
    join doleances.complaints c on c.id = g.complaint_id
    join doleances.themes t on t.id = g.theme_id
    where c.direction = 'in' and c.duplicate_of is null and c.kind <> 'noise' and c.received_at >= ${from}
      and not (t.facet = ${OTHER_FACET} and t.product is null)`);
  const rows = JSON.parse(packed?.rows ?? '[]') as [string, string, number][];
  return rows.map(([clientKey, themeId, seconds]) => ({
    clientKey,
    themeId,
    receivedAt: new Date(Math.round(seconds * 1000)),
  }));
}

/** When these clients asked for money: a refund or a discount. */
export async function listMoneyAsked(
  db: Database,
  clientKeys: readonly string[],
  since: Date,
): Promise<readonly { readonly clientKey: string; readonly at: Date }[]> {
  if (clientKeys.length === 0) return [];
  return db.execute<{ clientKey: string; at: Date }>(sql`
    select client_key as "clientKey", received_at as at from doleances.complaints
    where client_key = any(${sql.param([...clientKeys])}::text[]) and received_at >= ${since.toISOString()}::timestamptz
      and direction = 'in' and signals ->> 'remedySought' in ('refund', 'discount')`);
}

/** The last name in the order of letters, of those a client wrote under. */
export async function findClientNames(
  db: Database,
  clientKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (clientKeys.length === 0) return new Map();
  const rows = await db.execute<{ clientKey: string; name: string }>(sql`
    select client_key as "clientKey", max(author_name collate "C") as name from doleances.complaints
    where client_key = any(${sql.param([...clientKeys])}::text[]) and direction = 'in' and author_name is not null
    group by client_key`);
  return new Map(rows.map(({ clientKey, name }) => [clientKey, name]));
}

/** How many messages of each kind came in [since, until). */
export async function countKindsIn(db: Database, since: Date, until: Date): Promise<readonly KindCount[]> {
  return db.execute<{ kind: MessageKind; count: number }>(sql`
    select ${countedKind} as kind, count(*)::int as count from doleances.complaints c
    where direction = 'in' and received_at >= ${since.toISOString()}::timestamptz
      and received_at < ${until.toISOString()}::timestamptz
    group by 1 order by 1`);
}
