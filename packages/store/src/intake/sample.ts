import { sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';

/**
 * Removes every row marked as sample. Themes that a real complaint joined are no longer sample and stay, without their
 * rank, which the sample had a part in: the caller rings the ranking.
 *
 * Statements go from the leaves to the roots, so that no foreign key objects.
 */
export async function deleteSample(db: Database, who: string): Promise<{ readonly complaints: number }> {
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
  const complaints = gone[0]?.count ?? 0;
  await appendEvent(db, { who, what: `sample removed: ${complaints} messages`, subjectId: 'sample', why: null });
  return { complaints };
}
