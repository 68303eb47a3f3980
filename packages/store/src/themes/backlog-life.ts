import type { ItemChange, Language, LivingItem } from '@doleances/core';
import { eq, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';
import type { EventDetail } from '../rows.ts';
import { backlog } from '../schema/themes.ts';
import { scrub } from '../scrub.ts';
import { type Asked, seenBy } from '../sight.ts';
import { StoreError } from '../store-error.ts';
import type { ThemeClient } from './theme-rows.ts';
import { survivorSql } from './themes.ts';

const WHY_CHARS_MAX = 500;

type Said = { readonly who: string; readonly why: string | null };

/** Changes an item and says in one event what was and what is; with `was` only an item that is in that state still. */
export async function updateBacklog(
  db: Database,
  themeId: string,
  { change, who, why, was }: Said & { readonly change: ItemChange; readonly was?: LivingItem['state'] },
): Promise<void> {
  const fields = Object.entries(change).filter(([, value]) => value !== undefined) as [keyof LivingItem, unknown][];
  if (fields.length === 0) return;
  const [before] = await db
    .select()
    .from(backlog)
    .where(eq(backlog.themeId, survivorSql(themeId)))
    .for('update');
  if (before === undefined) throw gone(themeId);
  if (was !== undefined && before.state !== was) return;
  await db.update(backlog).set(change).where(eq(backlog.id, before.id));
  const detail = fields.map(([field, value]) => ({ field, was: written(before[field]), is: written(value) }));
  const what = `backlog changed: ${detail.map(({ field, is }) => `${field} = ${is}`).join(', ')}`;
  await appendEvent(db, { who, what, subjectId: before.themeId, why: reasonFrom(why), detail });
}

/** A comment is an event: it stays, with who said it and when. */
export async function insertComment(db: Database, themeId: string, { who, text }: { who: string; text: string }) {
  const [row] = await db
    .select({ themeId: backlog.themeId })
    .from(backlog)
    .where(eq(backlog.themeId, survivorSql(themeId)));
  if (row === undefined) throw gone(themeId);
  const detail: EventDetail = [{ field: 'comment', was: null, is: scrub(text) }];
  await appendEvent(db, { who, what: 'backlog comment', subjectId: row.themeId, why: null, detail });
}

function gone(themeId: string): StoreError {
  return new StoreError(`Theme "${themeId}" has no backlog item; it may have been removed.`, { retry: 'never' });
}

export function reasonFrom(why: string | null): string | null {
  return why === null ? null : scrub(why).slice(0, WHY_CHARS_MAX);
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Of one theme, on average; who told of it more often leaves room for fewer others. */
const GRIEVANCES_PER_CLIENT = 4;
/** Grievances looked at for those that a sight reaches; a page of somebody who sees little may then stay short. */
const WALKED_MAX = 4_000;

/**
 * The clients of a theme by their newest complaint about it, the newest first; copies count under their first telling.
 * With a sight, by the newest one that it reaches, and under a first telling that it reaches.
 */
export async function listClientsOf(
  db: Database,
  themeId: string,
  { limitRows, sight }: Asked,
): Promise<readonly ThemeClient[]> {
  // Clients of the newest grievances: what a page shows must not cost what a busy theme was ever told.
  const enough = limitRows * GRIEVANCES_PER_CLIENT;
  const rows = await db.execute<
    Omit<ThemeClient, 'complaintId' | 'language'> & { complaintId: ThemeClient['complaintId']; language: Language }
  >(sql`
    select newest."clientKey", c.author_name as name, c.author_email as email, c.language, c.id as "complaintId",
      newest.quote, c.signals ->> 'remedySought' as "remedySought", newest.received_at as "receivedAt", c.location
    from (
      select * from (
        select distinct on (coalesce(original.client_key, seen.client_key))
          coalesce(original.client_key, seen.client_key) as "clientKey", seen.id, seen.quote, seen.received_at
        from (
          select c.client_key, c.duplicate_of, c.id, g.id as grievance_id, g.quote, g.received_at
          from (
            select * from doleances.grievances where theme_id = ${survivorSql(themeId)} and quote <> ''
            order by received_at desc limit ${Math.max(WALKED_MAX, enough)}) as g
          join doleances.complaints c on c.id = g.complaint_id
          where c.direction = 'in' and c.kind <> 'noise' and ${seenBy(sight, 'c')}
          order by g.received_at desc limit ${enough}) as seen
        left join doleances.complaints original on original.id = seen.duplicate_of and ${seenBy(sight, 'original')}
        order by coalesce(original.client_key, seen.client_key), seen.received_at desc, seen.grievance_id) as told
      order by received_at desc, id limit ${limitRows}) as newest
    join doleances.complaints c on c.id = newest.id
    order by "receivedAt" desc, "complaintId"`);
  return rows;
}

/** When each theme's item last changed, or was founded. */
export async function listItemUpdates(db: Database): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.execute<{ id: string; at: Date }>(sql`
    select t.id, greatest(t.created_at, (select max(e.at) from doleances.events e where e.subject_id = t.id)) as at
    from doleances.themes t where t.merged_into is null`);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
