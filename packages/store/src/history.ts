import type { Channel, ChannelTrouble, MessageKind, RemedySought } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from './lane.ts';
import type { KindCount, StreamHistoryRow, WarningHistoryRow } from './rows.ts';

/** What was read as a complaint keeps counting as one, whatever it was labelled since. */
const countedKind = sql.raw(`case when c.kind_read = 'complaint' then 'complaint' else c.kind end`);

/** What silence is judged from: one row a message, without its words. */
export async function listStreamHistory(db: Database, since: Date): Promise<readonly StreamHistoryRow[]> {
  const rows = await db.execute<{
    receivedAt: Date;
    kind: MessageKind;
    channel: Channel;
    starsOfFive: number | null;
    location: string | null;
    source: string;
    products: string[];
    channelTrouble: ChannelTrouble | null;
  }>(sql`
    select c.received_at as "receivedAt", ${countedKind} as kind, c.channel, c.stars_of_five as "starsOfFive", c.location,
      s.name as source,
      c.signals -> 'channelTrouble' as "channelTrouble",
      coalesce((select array_agg(distinct g.product) from doleances.grievances g
        where g.complaint_id = c.id and g.product is not null), '{}') as products
    from doleances.complaints c
    join doleances.items i on i.id = c.item_id
    join doleances.sources s on s.id = i.source_id
    where c.direction = 'in' and c.received_at >= ${since.toISOString()}::timestamptz
    order by c.received_at, c.id`);
  return rows;
}

/** Who told what first: one row a complaint and theme, oldest first. */
export async function listWarningHistory(db: Database, since: Date): Promise<readonly WarningHistoryRow[]> {
  const rows = await db.execute<{
    clientKey: string;
    clientName: string | null;
    themeId: string;
    receivedAt: Date;
    remedySought: RemedySought;
  }>(sql`
    select distinct on (c.received_at, c.id, g.theme_id) c.client_key as "clientKey", c.author_name as "clientName",
      g.theme_id as "themeId", c.received_at as "receivedAt", c.signals ->> 'remedySought' as "remedySought"
    from doleances.grievances g
    join doleances.complaints c on c.id = g.complaint_id
    where c.direction = 'in' and c.duplicate_of is null and g.theme_id is not null
      and c.received_at >= ${since.toISOString()}::timestamptz
    order by c.received_at, c.id, g.theme_id`);
  return rows;
}

/** How many messages of each kind came in [since, until). */
export async function countKindsIn(db: Database, since: Date, until: Date): Promise<readonly KindCount[]> {
  return db.execute<{ kind: MessageKind; count: number }>(sql`
    select ${countedKind} as kind, count(*)::int as count from doleances.complaints c
    where direction = 'in' and received_at >= ${since.toISOString()}::timestamptz
      and received_at < ${until.toISOString()}::timestamptz
    group by 1 order by 1`);
}
