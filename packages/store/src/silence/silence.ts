import type { Channel, Sight } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { instant } from '../instant.ts';
import type { Database } from '../lane.ts';
import { seenBy } from '../sight.ts';
import type { ContactHistoryRow, FixedThemeRow, RequalifiedRow, StaffToldRow } from './silence-rows.ts';

/** What silence is explained by: fixes, claims, relabelled complaints, what is told of staff. */

const LIST_MAX = 5_000;
const FIX_HISTORY_DAYS = 182;
/** Names under which our own stages and loaders write events. */
const MACHINES = sql.raw(
  `('collect', 'read', 'group', 'rank', 'escalate', 'insist', 'digest', 'remind', 'watch', 'report', 'sample', 'erasure', 'retain')`,
);
const CASE_DAYS = 120;

/** What a grievance tells of those who serve; null where it is not about them. See `staffToldFrom`. */
export const staffToldSql = sql.raw(`
  case when g.target = 'staff' or g.staff is not null or g.unresolved_staff is not null or cardinality(g.staff_candidates) > 0
  then array_to_string(case when g.staff is not null then array[g.staff] else g.staff_candidates end, E'\\x1f') || E'\\x1e'
    || coalesce(substring(lower(g.quote) from '\\m((?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|soirs?|evenings?|nuits?|nights?|matins?|mornings?)\\M'), '')
  end`);

export function staffToldFrom(packed: readonly string[]): StaffToldRow['told'] {
  return packed.map((one) => {
    const [people = '', shift = ''] = one.split('\u001e');
    return { people: people === '' ? [] : people.split('\u001f'), shift: shift === '' ? null : shift };
  });
}

export async function listFixedThemeRows(
  db: Database,
  since: Date,
  timeZone: string,
): Promise<readonly FixedThemeRow[]> {
  const rows = await db.execute<Omit<FixedThemeRow, 'label'> & { fr: string; en: string }>(sql`
    with fixed as (
      select t.id, coalesce(t.named_fr, t.label_fr) as fr, coalesce(t.named_en, t.label_en) as en, b.fixed_at
      from doleances.backlog b join doleances.themes t on t.id = b.theme_id
      where b.fixed_at >= ${instant(since)} and t.merged_into is null),
    alike as (
      select f.id, f.fr, f.en, f.fixed_at, c.location, g.product, i.source_id,
        count(distinct c.id)::int as complaints, max(c.received_at) as received_at
      from fixed f
      join doleances.grievances g on g.theme_id = f.id
        and g.received_at >= (select min(fixed_at) from fixed) - make_interval(days => ${FIX_HISTORY_DAYS})
      join doleances.complaints c on c.id = g.complaint_id
      join doleances.items i on i.id = c.item_id
      where c.direction = 'in'
      group by f.id, f.fr, f.en, f.fixed_at, date_trunc('week', c.received_at at time zone ${timeZone}), c.location,
        g.product, i.source_id)
    select alike.id as "themeId", fr, en, fixed_at as "fixedAt", location, product, s.name as source, complaints,
      received_at as "receivedAt"
    from alike join doleances.sources s on s.id = alike.source_id
    order by fixed_at, alike.id, received_at, location, product, s.name`);
  return rows.map(({ fr, en, ...row }) => ({ ...row, label: { fr, en } }));
}

export async function listContactRows(
  db: Database,
  since: Date,
  sight: Sight | null,
): Promise<readonly ContactHistoryRow[]> {
  return db.execute<{
    id: string;
    clientKey: string;
    receivedAt: Date;
    channel: Channel;
    priorContactsClaimed: number;
    location: string | null;
    authorName: string | null;
  }>(sql`
    select id, client_key as "clientKey", received_at as "receivedAt", channel,
      coalesce((signals ->> 'priorContactsClaimed')::integer, 0) as "priorContactsClaimed", location,
      author_name as "authorName"
    from doleances.complaints
    where direction = 'in' and kind <> 'noise' and client_key in (
      select client_key from doleances.complaints
      where (signals ->> 'priorContactsClaimed')::integer > 0 and received_at >= ${instant(since)} and direction = 'in'
        and ${seenBy(sight)})
      and ${seenBy(sight)}
    order by received_at, id limit ${LIST_MAX}`);
}

/** A client is known by their key; a review linked to a message of theirs as its near-duplicate is the same person. */
export async function countCapturedIn(
  db: Database,
  since: Date,
): Promise<{ readonly recorded: number; readonly elsewhere: number; readonly both: number }> {
  const [row] = await db.execute<{ recorded: number; elsewhere: number; both: number }>(sql`
    with told as (
      select id, client_key, channel = 'review' as is_review, received_at, duplicate_of from doleances.complaints
      where direction = 'in' and received_at >= ${instant(since)} and kind <> 'noise'
        and (kind = 'complaint' or kind_read = 'complaint' or (channel = 'review' and stars_of_five <= 2))),
    own as (select * from told where not is_review),
    reviews as (select * from told where is_review),
    -- Three joins, not one "or": each is hashed, where the "or" met every review with every message.
    both_ways as (
      select r.client_key from reviews r join own o on o.client_key = r.client_key
        and o.received_at between r.received_at - make_interval(days => ${CASE_DAYS})
          and r.received_at + make_interval(days => ${CASE_DAYS})
      union select r.client_key from reviews r join own o on o.id = r.duplicate_of
      union select r.client_key from reviews r join own o on o.duplicate_of = r.id)
    select (select count(distinct client_key) from own)::int as recorded,
      (select count(distinct client_key) from reviews)::int as elsewhere,
      (select count(*) from both_ways)::int as both`);
  return row ?? { recorded: 0, elsewhere: 0, both: 0 };
}

export async function listRequalifiedRows(
  db: Database,
  since: Date,
  sight: Sight | null,
): Promise<readonly RequalifiedRow[]> {
  return db
    .execute<RequalifiedRow & Record<string, unknown>>(sql`
    select distinct on (k.complaint_id) k.complaint_id as "complaintId", k.id as "correctionId", k.corrected_to as is,
      k.who, k.why, k.at, c.location
    from doleances.corrections k join doleances.complaints c on c.id = k.complaint_id
    where k.field = 'kind' and not k.is_lesson and k.withdraws is null and k.at >= ${instant(since)}
      and c.kind_read = 'complaint' and c.kind <> 'complaint' and k.corrected_to = c.kind
      and not exists (select 1 from doleances.corrections w where w.withdraws = k.id) and ${seenBy(sight, 'c')}
    order by k.complaint_id, k.id desc`)
    .then((rows) => rows.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.correctionId - a.correctionId));
}

export async function countHandledBy(db: Database, since: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await db.execute<{ who: string; handled: number }>(sql`
    with deeds as (
      select who, complaint_id from doleances.corrections where at >= ${instant(since)} and not is_lesson
      union select closed_by, complaint_id from doleances.escalations where closed_at >= ${instant(since)}
      union select acknowledged_by, complaint_id from doleances.escalations where acknowledged_at >= ${instant(since)}
      union select e.who, p.complaint_id from doleances.events e join doleances.promises p on p.id = e.subject_id
        where e.at >= ${instant(since)})
    select who, count(*)::int as handled from deeds
    where who is not null and who not in ${MACHINES} group by who order by who`);
  return new Map(rows.map(({ who, handled }) => [who, handled]));
}

export async function listStaffToldRows(
  db: Database,
  since: Date,
  sight: Sight | null,
): Promise<readonly StaffToldRow[]> {
  const rows = await db.execute<Omit<StaffToldRow, 'told'> & { told: string[] }>(sql`
    with told as (
      select g.complaint_id, array_agg(distinct ${staffToldSql}) as told,
        coalesce(array_agg(distinct g.theme_id) filter (where g.theme_id is not null), '{}') as themes
      from doleances.grievances g
      where g.received_at >= ${instant(since)} and ${staffToldSql} is not null
      group by g.complaint_id)
    select c.id as "complaintId", c.client_key as "clientKey", c.received_at as "receivedAt", c.location, told.told,
      told.themes as "themeIds"
    from told join doleances.complaints c on c.id = told.complaint_id
    where c.direction = 'in' and c.kind <> 'noise' and not c.is_for_boss and ${seenBy(sight, 'c')}
    order by c.received_at, c.id limit ${LIST_MAX}`);
  return rows.map(({ told, ...row }) => ({ ...row, told: staffToldFrom(told) }));
}

/** A person's word on a theme, a comment or a change of its item; or what they noted of a stream. */
export async function listLastActionsOf(db: Database): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.execute<{ id: string; at: Date }>(sql`
    select subject_id as id, max(at) as at from doleances.events
    where (subject_id like 'thm\_%' or what = 'action noted') and who not in ${MACHINES}
    group by subject_id`);
  return new Map(rows.map(({ id, at: last }) => [id, last]));
}
