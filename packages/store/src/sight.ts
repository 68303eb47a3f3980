import type { Sight } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './lane.ts';

/** How many rows, and for whose eyes; without a sight all may be seen. */
export type Asked = { readonly limitRows: number; readonly sight?: Sight | undefined };

/**
 * Whether a complaint is kept from a sight, as a condition: the same law as `maySee` of core. The rest of the store asks
 * for what is seen, so that a list fetches what it shows and no more.
 *
 * @param name Under which the row of `doleances.complaints` stands in the question.
 */
export function hiddenFrom({ keys, locations, ownNames }: Sight, name = 'complaints'): SQL {
  const its = (column: string): SQL => sql.raw(`${name}.${column}`);
  // The condition on the empty list is the index's own.
  const isNamed = sql`(${its('named_staff')} <> '{}' and ${its('named_staff')} && ${sql.param([...keys])}::text[])`;
  if (locations === null) return sql`(${its('is_for_boss')} or ${isNamed})`;
  const places = sql`${sql.param([...locations])}::text[]`;
  const own = sql`${sql.param([...ownNames])}::text[]`;
  // What we answered belongs where the question came from: answers seldom name a place. What one wrote, or is to do by a
  // promise of ours, is one's own.
  const isElsewhere = sql`(case when ${its('direction')} = 'out' and (lower(${its('author_name')}) = any(${own})
      or exists (select 1 from doleances.promises promised
        where promised.complaint_id = ${its('id')} and lower(promised.performer) = any(${own}))) then false
    when ${its('location')} is not null then ${its('location')} <> all(${places})
    when ${its('direction')} = 'out' then not exists (select 1 from doleances.complaints asked
      where asked.external_id = ${its('in_reply_to')} and asked.location = any(${places}))
    else true end)`;
  return sql`(${its('is_for_boss')} or ${isNamed} or ${isElsewhere})`;
}

/** Whether a complaint may be seen; all may without a sight. */
export function seenBy(sight: Sight | null | undefined, name = 'complaints'): SQL {
  return sight === null || sight === undefined ? sql`true` : sql`not ${hiddenFrom(sight, name)}`;
}

/** Whether a row about a complaint may be seen, where that complaint does not stand in the question itself. */
export function isAboutSeen(sight: Sight | null | undefined, complaintId: SQL): SQL {
  if (sight === null || sight === undefined) return sql`true`;
  return sql`exists (select 1 from doleances.complaints about where about.id = ${complaintId} and ${seenBy(sight, 'about')})`;
}

/** The complaints kept from this sight: of other places, naming them, or on the direct line; `among` these only. */
export async function listHiddenIds(db: Database, sight: Sight, among: readonly string[]): Promise<readonly string[]> {
  if (among.length === 0) return [];
  const rows = await db.execute<{ id: string }>(sql`
    select id from doleances.complaints where id = any(${sql.param([...among])}::text[]) and ${hiddenFrom(sight)}`);
  return rows.map(({ id }) => id);
}

/** So many of the complaints that may be seen show for most themes that clients enough told of them. */
const GLANCE_ROWS = 20;

/** Themes of which something is kept from this sight, and that fewer than so many clients told of where it reaches. */
export async function listThinThemes(db: Database, sight: Sight, clientsMin: number): Promise<readonly string[]> {
  const told = sql`from doleances.grievances g join doleances.complaints c on c.id = g.complaint_id where g.theme_id = t.id`;
  const rows = await db.execute<{ id: string }>(sql`
    select t.id from doleances.themes t
    where exists (select 1 ${told} and ${hiddenFrom(sight, 'c')})
      and case when (select count(distinct few.client_key) from (
          select c.client_key ${told} and ${seenBy(sight, 'c')} limit ${GLANCE_ROWS}) as few) >= ${clientsMin} then false
        else (select count(distinct c.client_key) ${told} and ${seenBy(sight, 'c')}) < ${clientsMin} end`);
  return rows.map(({ id }) => id);
}
