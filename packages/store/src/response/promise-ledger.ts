import type { ChaseWeek, PromiseDeed, PromiseDeedKind, PromiseStanding, Sight } from '@doleances/core';
import { PROMISE_DEEDS } from '@doleances/core';
import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import { ringRows, type StageVersions } from '../claims/work.ts';
import { appendEvent } from '../events.ts';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { Bell } from '../rows.ts';
import { promises } from '../schema/complaints.ts';
import { events } from '../schema/report.ts';
import { seenBy } from '../sight.ts';
import { reasonFrom } from '../themes/backlog-life.ts';
import { IS_STANDING_ANSWER } from './answers.ts';
import type { ChaseRow, FollowUpDecision, NamedPerson, OpenCaseRow, PromiseEventDetail } from './promise-rows.ts';

const WHO_CHARS_MAX = 80;
const DEEDS_MAX = 1_000;
const PEOPLE_MAX = 6;
const CHASES_MAX = 2_000;
const LINK_RENEWED = 'link key renewed';

/** What a person does to a promise, as the store keeps it. `at` is given in tests that live through weeks. */
export type PromiseDeedToSave = Omit<PromiseDeed, 'at'> & { readonly promiseId: string; readonly at: Date | null };

/** Notes a deed, append-only, and opens the work that judges the promise anew. `null` when there is no such promise. */
export async function insertPromiseDeed(
  db: Database,
  deed: PromiseDeedToSave,
  versions: StageVersions,
): Promise<readonly Bell[] | null> {
  const [row] = await db
    .update(promises)
    .set({ isStateSettled: true })
    .where(eq(promises.id, deed.promiseId))
    .returning({ complaintId: promises.complaintId });
  if (row === undefined) return null;
  const detail: PromiseEventDetail = (['at', 'doneAt', 'newDueAt'] as const).flatMap((field) => {
    const is = deed[field];
    return is === null ? [] : [{ field, was: null, is: is.toISOString() }];
  });
  await appendEvent(db, {
    who: deed.who.slice(0, WHO_CHARS_MAX),
    what: `promise ${deed.kind}`,
    subjectId: deed.promiseId,
    why: reasonFrom(deed.why),
    detail,
  });
  const wanted = { subjectIds: [row.complaintId], dueAt: null };
  return ringRows(db, { stage: 'remind', version: versions.remind }, wanted);
}

export type PromiseDeedRow = PromiseDeed & { readonly promiseId: string };

/** What people did to the promises of one message, oldest first. */
export async function listPromiseDeedRows(db: Database, complaintId: string): Promise<readonly PromiseDeedRow[]> {
  const rows = await db
    .select({
      at: events.at,
      who: events.who,
      what: events.what,
      why: events.why,
      detail: events.detail,
      promiseId: promises.id,
    })
    .from(events)
    .innerJoin(promises, eq(promises.id, events.subjectId))
    .where(eq(promises.complaintId, keyFrom(complaintId)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(DEEDS_MAX);
  return rows.reverse().flatMap(({ what, detail, promiseId, ...row }) => {
    const kind = PROMISE_DEEDS.find((name) => what === `promise ${name}`);
    return kind === undefined
      ? []
      : [
          {
            ...row,
            ...deedTimes(detail as PromiseEventDetail | null, row.at),
            kind: kind satisfies PromiseDeedKind,
            promiseId,
          },
        ];
  });
}

function deedTimes(detail: PromiseEventDetail | null, writtenAt: Date) {
  const told = (field: string): Date | null => {
    const is = detail?.find((one) => one.field === field)?.is ?? null;
    return is === null ? null : new Date(is);
  };
  return { at: told('at') ?? writtenAt, doneAt: told('doneAt'), newDueAt: told('newDueAt') };
}

export type StandingToSave = PromiseStanding & {
  readonly promiseId: string;
  readonly keptByComplaintId: string | null;
};

/** Saves where a promise stands; a change of state leaves an event that says what showed it. */
export async function updateStanding(db: Database, standing: StandingToSave): Promise<void> {
  const { promiseId, state, dueAt, doneAt, decidedBy, keptByComplaintId } = standing;
  const [before] = await db
    .select({ state: promises.state, dueAt: promises.dueAt })
    .from(promises)
    .where(eq(promises.id, promiseId))
    .for('update');
  if (before === undefined) return;
  const newDueAt = dueAt?.getTime() === before.dueAt?.getTime() ? null : dueAt;
  await db
    .update(promises)
    .set({ state, newDueAt, doneAt, decidedBy, keptByComplaintId, isStateSettled: true })
    .where(eq(promises.id, promiseId));
  if (before.state === state) return;
  const detail: PromiseEventDetail = [
    { field: 'state', was: before.state, is: state },
    ...(keptByComplaintId === null ? [] : [{ field: 'shownBy' as const, was: null, is: keptByComplaintId }]),
  ];
  const who = decidedBy ?? (keptByComplaintId === null ? 'clock' : 'evidence');
  await appendEvent(db, { who, what: 'promise state', subjectId: promiseId, why: null, detail });
}

/** How often the links of a purpose were renewed; see `calendarSecret` in core. */
export async function countLinkRenewals(db: Database, purpose: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(events)
    .where(and(eq(events.subjectId, purpose), eq(events.what, LINK_RENEWED)));
  return row?.count ?? 0;
}

/** Links of this purpose that were handed out before are closed. */
export async function noteLinkRenewal(db: Database, purpose: string, who: string): Promise<void> {
  await appendEvent(db, { who, what: LINK_RENEWED, subjectId: purpose, why: null });
}

/**
 * People whose name holds one of the given words: those who share most of them first, then those heard of last; at most
 * six. Of the firm's list too, if they never wrote. Somebody invented answers to a whole name alone.
 */
export async function listPeopleNamed(db: Database, words: readonly string[]): Promise<readonly NamedPerson[]> {
  if (words.length === 0) return [];
  const wanted = sql`${sql.param(words.map((word) => word.toLowerCase()))}::text[]`;
  const wordsOf = (name: SQL) => sql`regexp_split_to_array(lower(${name}), '[^[:alpha:]'']+')`;
  return db.execute<NamedPerson>(sql`
    select "clientKey", name, email from (
      select distinct on ("clientKey") "clientKey", name, email, at, array(select unnest(words) intersect select unnest(${wanted})) as shared
      from (
        select c.client_key as "clientKey", c.author_name as name, c.author_email as email, c.received_at as at,
          ${wordsOf(sql`c.author_name`)} as words, c.is_sample
        from doleances.complaints c where c.direction = 'in' and c.author_name is not null
        union all
        select l.id, l.name, l.email, null, ${wordsOf(sql`l.name`)}, l.is_sample from doleances.clients l) as known
      where words && ${wanted} and (not is_sample or (cardinality(words) > 1 and words <@ ${wanted}))
      order by "clientKey", at desc nulls last) as found
    order by cardinality(shared) desc, at desc nulls last, "clientKey" limit ${PEOPLE_MAX}`);
}

/** How long after the last word between us clients asked for news, the newest first. */
export async function listChaseRows(db: Database, since: Date): Promise<readonly ChaseRow[]> {
  const rows = await db.execute<{ at: Date; delayMs: number }>(sql`
    select c.received_at as at, extract(epoch from c.received_at - last.at)::float8 * 1000 as "delayMs"
    from doleances.complaints c
    cross join lateral (
      select max(b.received_at) as at from doleances.complaints b
      where b.client_key = c.client_key and b.received_at < c.received_at) as last
    where c.kind = 'status_chase' and c.direction = 'in' and c.received_at >= ${since.toISOString()}::timestamptz
      and last.at is not null
    order by c.received_at desc limit ${CHASES_MAX}`);
  return rows;
}

/**
 * Cases with a promise still to keep, whose client heard or wrote last at a known time; the longest waiting first. With a
 * sight, only what it reaches is a case or a word between us.
 */
export async function listOpenCaseRows(
  db: Database,
  limitRows: number,
  sight: Sight | null,
): Promise<readonly OpenCaseRow[]> {
  return db.execute<OpenCaseRow>(sql`
    with waiting as (
      select distinct on (c.client_key) c.client_key, c.id as complaint_id, p.beneficiary_name, p.is_sample
      from doleances.promises p join doleances.complaints c on c.id = p.complaint_id
      where p.state in ('open', 'confirmed', 'renegotiated', 'broken') and not c.is_for_boss and ${seenBy(sight, 'c')}
      order by c.client_key, p.is_sample, p.made_at desc)
    select w.client_key as "clientKey", w.complaint_id as "complaintId", w.is_sample as "isSample",
      coalesce((array_agg(c.author_name order by c.received_at desc)
        filter (where c.direction = 'in' and c.author_name is not null))[1], w.beneficiary_name) as "clientName",
      (array_agg(c.author_email order by c.received_at desc)
        filter (where c.direction = 'in' and c.author_email is not null))[1] as "clientEmail",
      greatest(max(c.received_at), max(spoken.at)) as "lastContactAt",
      greatest(max(c.received_at) filter (where c.direction = 'out'), max(spoken.at)) as "lastTouchAt",
      (select max(e.at) from doleances.events e join doleances.complaints about on about.id = e.subject_id
        where about.client_key = w.client_key and e.what like 'follow-up %') as "lastDecidedAt"
    from waiting w join doleances.complaints c on c.client_key = w.client_key and ${seenBy(sight, 'c')}
    left join lateral (select max(e.at) as at from doleances.events e
      where e.subject_id = c.id and ${IS_STANDING_ANSWER}) spoken on true
    group by w.client_key, w.complaint_id, w.beneficiary_name, w.is_sample
    order by max(c.received_at), w.client_key limit ${limitRows}`);
}

/** Of one client a week: whoever comes second finds it decided. */
const DECIDED_DAYS = 7;

/**
 * Notes what somebody did with the proposal to give a client news.
 *
 * @returns `false` when somebody decided of this client within the week, or there is no such message.
 */
export async function insertFollowUpDecision(
  db: Database,
  { complaintId, deed, who, why }: FollowUpDecision,
): Promise<boolean> {
  const [row] = await db.execute<{ clientKey: string }>(sql`
    select client_key as "clientKey" from doleances.complaints where id = ${keyFrom(complaintId)} for update`);
  if (row === undefined) return false;
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`follow-up ${row.clientKey}`}))`);
  const decided = await db.execute(sql`
    select 1 from doleances.events e join doleances.complaints about on about.id = e.subject_id
    where about.client_key = ${row.clientKey} and e.what like 'follow-up %'
      and e.at > now() - make_interval(days => ${DECIDED_DAYS}) limit 1`);
  if (decided.length > 0) return false;
  await appendEvent(db, {
    who: who.slice(0, WHO_CHARS_MAX),
    what: `follow-up ${deed}`,
    subjectId: complaintId,
    why: reasonFrom(why),
  });
  return true;
}

/** Messages to the firm of each week, and those that only ask for news. */
export async function countChaseWeeks(db: Database, since: Date, timeZone: string): Promise<readonly ChaseWeek[]> {
  return db.execute<ChaseWeek>(sql`
    select to_char(date_trunc('week', c.received_at at time zone ${timeZone}), 'YYYY-MM-DD') as "weekOf",
      count(*) filter (where c.kind = 'status_chase')::int as chases, count(*)::int as messages
    from doleances.complaints c
    where c.direction = 'in' and c.kind <> 'noise' and not c.is_sample and c.received_at >= ${since.toISOString()}::timestamptz
    group by 1 order by 1`);
}
