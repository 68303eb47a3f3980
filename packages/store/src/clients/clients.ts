import type { Channel, Language, Sight } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { IS_STANDING_ANSWER } from '../response/answers.ts';
import { type Asked, seenBy } from '../sight.ts';
import type { ClientCard, ClientCardFilter, CriticismRow } from './client-rows.ts';

/** Ways that lead back to the author: a review without an address waits for nobody's letter. */
const ANSWERABLE: readonly Channel[] = ['email', 'form', 'phone_note', 'counter_note', 'helpdesk'];

/** Those who wrote, the last heard of first. Two looks at each message: the last word of ours, written or spoken, then theirs since. */
export async function listClientCardRows(db: Database, filter: ClientCardFilter): Promise<readonly ClientCard[]> {
  const { clientKeys, sight, search, waitsSince, leftSince = waitsSince, limitRows } = filter;
  const chosen =
    clientKeys === undefined ? sql`true` : sql`c.client_key = any(${sql.param(clientKeys.map(keyFrom))}::text[])`;
  return db.execute<ClientCard & { language: Language }>(sql`
    with ours as (
      select answer.client_key, max(answer.at) as at from (
        select c.client_key, c.received_at as at from doleances.complaints c where c.direction = 'out' and ${chosen}
        union all select c.client_key, e.at from doleances.events e join doleances.complaints c on c.id = e.subject_id
        where e.at >= ${leftSince.toISOString()}::timestamptz and ${chosen} and ${IS_STANDING_ANSWER}) as answer
      group by 1),
    read as (
      select c.*, (c.kind in ('complaint', 'status_chase', 'request', 'question')
        and (c.channel = any(${sql.param([...ANSWERABLE])}::text[]) or c.author_email <> '') and c.received_at >= ${leftSince.toISOString()}::timestamptz
        and c.duplicate_of is null and (ours.at is null or c.received_at > ours.at)
        and not exists (select 1 from doleances.escalations e where e.complaint_id = c.id and e.closed_at is not null))
        as "isUnanswered"
      from doleances.complaints c left join ours on ours.client_key = c.client_key
      where c.direction = 'in' and c.kind <> 'noise' and not starts_with(c.client_key, 'erased:') and ${chosen}
        and ${seenBy(sight, 'c')}),
    theirs as (
      select r.*, (r."isUnanswered" and (r.received_at >= ${waitsSince.toISOString()}::timestamptz
        or exists (select 1 from doleances.escalations e where e.complaint_id = r.id))) as waits
      from read r)
    select t.client_key as "clientKey", max(t.client_id) as "clientId",
      (array_agg(t.author_name order by t.received_at desc) filter (where t.author_name is not null))[1] as name,
      (array_agg(t.author_email order by t.received_at desc) filter (where t.author_email <> ''))[1] as email,
      (array_agg(t.author_phone order by t.received_at desc) filter (where t.author_phone <> ''))[1] as phone,
      (array_agg(t.language order by t.received_at desc))[1] as language,
      (array_agg(t.location order by t.received_at desc) filter (where t.location is not null))[1] as location,
      count(*)::int as messages,
      count(*) filter (where 'complaint' in (t.kind, t.kind_read))::int as complaints,
      min(t.received_at) as "firstAt", max(t.received_at) as "lastAt",
      min(t.received_at) filter (where t.waits) as "waitingSince",
      max(case when cardinality(t.critical_reasons) > 0 then 8
        when 'complaint' in (t.kind, t.kind_read) or t.severity > 1 then t.severity end) filter (where t.waits) as "waitingSeverity",
      bool_or(t."isUnanswered" and not t.waits) as "wasLeftWaiting",
      exists (select 1 from doleances.escalations e join doleances.complaints k on k.id = e.complaint_id
        where k.client_key = t.client_key and ${seenBy(sight, 'k')} and e.closed_at is null and e.acknowledged_at is null) as "hasOpenCase",
      bool_or(t.is_sample) as "isSample"
    from theirs t group by t.client_key
    having ${searched(search)}
    order by max(t.received_at) desc, t.client_key limit ${limitRows}`);
}

function searched(search: string | undefined): SQL {
  const words = (search ?? '').trim();
  if (words === '') return sql`true`;
  const plain = (text: SQL) =>
    sql`lower(regexp_replace(normalize(coalesce(${text}, ''), NFD), '[\u0300-\u036f]', '', 'g'))`;
  return sql`bool_or(strpos(${plain(sql`t.author_name || ' ' || coalesce(t.author_email, '') || ' ' || coalesce(t.author_phone, '')`)},
    ${plain(sql`${words}::text`)}) > 0 or strpos(lower(coalesce(t.author_email, '')), lower(${words}::text)) > 0)`;
}

/** Everybody who wrote, noise left out. With a sight, what it reaches. */
export async function listWriterKeys(db: Database, sight: Sight | null): Promise<readonly string[]> {
  const rows = await db.execute<{ key: string }>(sql`
    select distinct c.client_key as key from doleances.complaints c
    where c.direction = 'in' and c.kind <> 'noise' and not starts_with(c.client_key, 'erased:') and ${seenBy(sight, 'c')}`);
  return rows.map(({ key }) => key);
}

/** The criticisms of a client, the newest first, each with what became of its theme; copies are left out. */
export async function listCriticismRows(
  db: Database,
  clientKey: string,
  { limitRows, sight }: Asked,
): Promise<readonly CriticismRow[]> {
  type Row = Omit<CriticismRow, 'themeLabel'> & { labelFr: string | null; labelEn: string | null };
  const rows = await db.execute<Row & { grievanceId: CriticismRow['grievanceId'] }>(sql`
    select g.id as "grievanceId", c.id as "complaintId", c.received_at as "receivedAt", c.channel, c.kind, g.quote,
      g.product, g.severity, g.theme_id as "themeId", g.facet,
      coalesce(t.named_fr, t.label_fr) as "labelFr", coalesce(t.named_en, t.label_en) as "labelEn",
      b.state as "itemState", b.fixed_at as "itemFixedAt"
    from doleances.grievances g join doleances.complaints c on c.id = g.complaint_id
    left join doleances.themes t on t.id = g.theme_id left join doleances.backlog b on b.theme_id = g.theme_id
    where c.client_key = ${keyFrom(clientKey)} and c.direction = 'in' and c.kind <> 'noise' and c.duplicate_of is null
      and ${seenBy(sight, 'c')}
    order by c.received_at desc, g.span_start, g.id limit ${limitRows}`);
  return rows.map(({ labelFr, labelEn, ...row }) => ({
    ...row,
    themeLabel: labelFr === null || labelEn === null ? null : { fr: labelFr, en: labelEn },
  }));
}
