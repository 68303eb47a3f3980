import { sql } from 'drizzle-orm';
import { ringRows, type StageVersions } from '../claims/work.ts';
import { appendEvent } from '../events.ts';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import type { Bell } from '../rows.ts';

/** What is said of a client who was answered by no letter; undone, it counts as never said. */
export type AnswerDeedName = 'complaint answered by phone' | 'complaint answered in person' | 'complaint answer undone';

export type AnswerDeed = {
  readonly complaintId: string;
  readonly what: AnswerDeedName;
  readonly who: string;
  /** Given in tests that live through weeks. */
  readonly at: Date | null;
};

/** An answer that stands. */
export type AnswerRow = { readonly complaintId: `cmp_${string}`; readonly at: Date };

const PROMISES_MAX = 50;

/** Whether an event `e` tells of an answer that nobody undid since. */
export const IS_STANDING_ANSWER = sql`(e.what in ('complaint answered by phone', 'complaint answered in person')
  and not exists (select 1 from doleances.events undone where undone.subject_id = e.subject_id
    and undone.what = 'complaint answer undone' and (undone.at, undone.id) > (e.at, e.id)))`;

/** When somebody answered: its own instant where one was given, else that of its writing. */
const ANSWERED_AT = sql`coalesce((e.detail -> 0 ->> 'is')::timestamptz, e.at)`;

/** Notes an answer, or that there was none, and opens the work that judges by it what this client was promised. */
export async function insertAnswerDeed(
  db: Database,
  { complaintId, what, who, at }: AnswerDeed,
  versions: StageVersions,
): Promise<readonly Bell[]> {
  const detail = at === null ? {} : { detail: [{ field: 'at' as const, was: null, is: at.toISOString() }] };
  await appendEvent(db, { who, what, subjectId: complaintId, why: null, ...detail });
  const promised = await db.execute<{ id: string }>(sql`
    select p.complaint_id as id from doleances.promises p join doleances.complaints c on c.id = p.complaint_id
    where c.client_key = (select client_key from doleances.complaints where id = ${keyFrom(complaintId)})
    group by p.complaint_id order by max(p.made_at) desc limit ${PROMISES_MAX}`);
  const subjectIds = promised.map(({ id }) => id);
  return subjectIds.length === 0
    ? []
    : ringRows(db, { stage: 'remind', version: versions.remind }, { subjectIds, dueAt: null });
}

/** The standing answers to a client that no letter gave, oldest first. */
export async function listAnswerRows(db: Database, clientKey: string): Promise<readonly AnswerRow[]> {
  return db.execute<AnswerRow>(sql`
    select c.id as "complaintId", ${ANSWERED_AT} as at
    from doleances.complaints c join doleances.events e on e.subject_id = c.id
    where c.client_key = ${keyFrom(clientKey)} and ${IS_STANDING_ANSWER} order by 2`);
}
