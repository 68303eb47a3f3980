import { sql } from 'drizzle-orm';
import { ringRows, type StageVersions } from '../claims/work.ts';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';

/** Sources of the sample house whose items people told, with the name they bear once it is gone. */
const TOLD = sql`is_sample and settings ? 'keptAs'`;

/**
 * What people told the sample house is theirs: it stays when the sample goes, to be read again for the firm that comes.
 * Nobody was alerted of it, so who is to be told is decided anew.
 *
 * @returns The items that stay.
 */
async function keepTold(db: Database): Promise<readonly string[]> {
  const kept = await db.execute<{ id: string }>(sql`
    update doleances.items set is_sample = false
    where is_sample and source_id in (select id from doleances.sources where ${TOLD}) returning id`);
  const itemIds = sql.param(kept.map(({ id }) => id));
  const ours = sql`(select id from doleances.complaints where item_id = any(${itemIds}::text[]))`;
  await db.execute(sql`
    delete from doleances.escalations
    where complaint_id in ${ours} and acknowledged_at is null and closed_at is null`);
  await db.execute(sql`update doleances.escalations set is_sample = false where complaint_id in ${ours}`);
  await db.execute(sql`update doleances.grievances set is_sample = false where complaint_id in ${ours}`);
  await db.execute(sql`update doleances.promises set is_sample = false where complaint_id in ${ours}`);
  const themes = sql`(select theme_id from doleances.grievances where complaint_id in ${ours})`;
  await db.execute(sql`update doleances.themes set is_sample = false where is_sample and id in ${themes}`);
  await db.execute(sql`update doleances.backlog set is_sample = false where is_sample and theme_id in ${themes}`);
  await db.execute(sql`update doleances.complaints set is_sample = false where id in ${ours}`);
  await db.execute(sql`
    update doleances.sources s set is_sample = false, name = settings ->> 'keptAs', settings = settings - 'keptAs'
    where ${TOLD} and exists (select 1 from doleances.items where source_id = s.id)`);
  return kept.map(({ id }) => id);
}

/**
 * Removes every row marked as sample. Themes that a real complaint joined are no longer sample and stay, without their
 * rank, which the sample had a part in: the caller rings the ranking.
 *
 * Statements go from the leaves to the roots, so that no foreign key objects.
 */
export async function deleteSample(
  db: Database,
  who: string,
  versions: StageVersions,
): Promise<{ readonly complaints: number; readonly kept: number }> {
  const told = await keepTold(db);
  await db.execute(sql`
    delete from doleances.work where subject_id in (
      select id from doleances.items where is_sample
      union all select id from doleances.complaints where is_sample
      union all select id from doleances.sources where is_sample
      union all select id from doleances.themes where is_sample
      union all select id from doleances.promises where is_sample
      union all select id from doleances.escalations where is_sample)`);
  await db.execute(sql`delete from doleances.outbox where is_sample`);
  await db.execute(sql`delete from doleances.reports where is_sample`);
  await db.execute(sql`delete from doleances.exposure where is_sample`);
  await db.execute(sql`delete from doleances.ledger_deeds where is_sample`);
  await db.execute(sql`delete from doleances.nil_declarations where is_sample`);
  await db.execute(sql`delete from doleances.client_purchases where is_sample`);
  await db.execute(sql`delete from doleances.silence_alarms where is_sample`);
  await db.execute(sql`delete from doleances.events where is_sample`);
  await db.execute(sql`delete from doleances.client_events where is_sample`);
  await db.execute(sql`
    update doleances.complaints set duplicate_of = null
    where not is_sample and duplicate_of in (select id from doleances.complaints where is_sample)`);
  // Escalations, grievances and promises go with their complaint.
  const gone = await db.execute<{ count: number }>(sql`
    with gone as (delete from doleances.complaints where is_sample returning 1)
    select count(*)::int as count from gone`);
  await db.execute(sql`delete from doleances.items where is_sample`);
  await db.execute(sql`delete from doleances.sources s
    where is_sample and not exists (select 1 from doleances.items where source_id = s.id)`);
  await db.execute(sql`update doleances.sources set is_sample = false where is_sample`);
  await db.execute(sql`delete from doleances.theme_events where is_sample`);
  await db.execute(sql`delete from doleances.pushes where is_sample`);
  await db.execute(sql`delete from doleances.backlog where is_sample`);
  await db.execute(sql`delete from doleances.themes where is_sample`);
  await db.execute(sql`
    update doleances.backlog set rank = null, ranked = null, ranked_at = null where ranked is not null`);
  await db.execute(sql`delete from doleances.clients where is_sample`);
  await db.execute(sql`delete from doleances.firm where is_sample`);
  await ringRows(db, { stage: 'read', version: versions.read }, { subjectIds: told, dueAt: null });
  const complaints = gone[0]?.count ?? 0;
  await appendEvent(db, { who, what: `sample removed: ${complaints} messages`, subjectId: 'sample', why: null });
  return { complaints, kept: told.length };
}
