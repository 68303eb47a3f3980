import { desc, eq, type SQL, sql } from 'drizzle-orm';
import { keyFrom } from './ids.ts';
import type { Database } from './lane.ts';
import type { ConditionEventDetail } from './ledgers/ledger-rows.ts';
import type { PromiseEventDetail } from './response/promise-rows.ts';
import type { EventRow, ReportRow } from './rows.ts';
import { events, reports } from './schema/report.ts';
import { jsonFrom } from './scrub.ts';

type EventToSave = Omit<EventRow, 'at' | 'detail'> & {
  readonly detail?: EventRow['detail'] | PromiseEventDetail | ConditionEventDetail;
};

/** Whether a subject belongs to the sample, whatever its kind: an expression of SQL. */
export function isSampleSubject(subjectId: string): SQL {
  return sql`coalesce((
    select bool_or(is_sample) from (
      select is_sample from doleances.complaints where id = ${subjectId}
      union all select is_sample from doleances.complaints where client_key = ${subjectId}
      union all select is_sample from doleances.items where id = ${subjectId}
      union all select is_sample from doleances.sources where id = ${subjectId}
      union all select is_sample from doleances.themes where id = ${subjectId}
      union all select is_sample from doleances.backlog where id = ${subjectId}
      union all select is_sample from doleances.escalations where id = ${subjectId}
      union all select is_sample from doleances.promises where id = ${subjectId}
      union all select is_sample from doleances.clients where id = ${subjectId}
      union all select is_sample from doleances.ledger_deeds where subject_id = ${subjectId}
      union all select is_sample from doleances.firm
        where firm -> 'conditions' @> jsonb_build_array(jsonb_build_object('id', ${subjectId}::text))
      union all select is_sample from doleances.firm where id = ${subjectId}
        or ${subjectId} ~ '^(location|team|product|source|exposure|purchases)(:|$)'
    ) as subject), false)`;
}

export async function appendEvent(db: Database, event: EventToSave): Promise<void> {
  const subjectId = keyFrom(event.subjectId);
  await db.execute(sql`
    insert into doleances.events (who, what, subject_id, why, detail, is_sample)
    select ${event.who}, ${event.what}, ${subjectId}, ${event.why},
      ${event.detail == null ? null : jsonFrom(event.detail)}::jsonb, ${isSampleSubject(subjectId)}`);
}

/** Newest first. */
export async function listEventRows(db: Database, subjectId: string, limitRows: number): Promise<readonly EventRow[]> {
  const { at, who, what, subjectId: subject, why, detail } = events;
  return db
    .select({ at, who, what, subjectId: subject, why, detail })
    .from(events)
    .where(eq(events.subjectId, keyFrom(subjectId)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limitRows);
}

/** A week has one report: made again, it replaces the first. */
export async function upsertReport(db: Database, report: ReportRow): Promise<void> {
  await db.execute(sql`
    insert into doleances.reports (id, week, made_at, subject, text, html, document, is_sample)
    values (${report.id}, ${report.week}, ${report.madeAt.toISOString()}::timestamptz, ${report.subject}, ${report.text},
      ${report.html}, ${jsonFrom(report.document)}::jsonb,
      coalesce((select bool_or(is_sample) from doleances.firm), false))
    on conflict (week) do update set
      made_at = excluded.made_at, subject = excluded.subject, text = excluded.text, html = excluded.html,
      document = excluded.document, is_sample = excluded.is_sample`);
}

const reportColumns = {
  id: reports.id,
  week: reports.week,
  madeAt: reports.madeAt,
  subject: reports.subject,
  text: reports.text,
  html: reports.html,
  document: reports.document,
};

type StoredReport = Omit<typeof reports.$inferSelect, 'isSample'>;

function reportFrom(row: StoredReport): ReportRow {
  return { ...row, id: row.id as ReportRow['id'], document: row.document ?? null };
}

export async function findReportRow(db: Database, week: string): Promise<ReportRow | null> {
  const [row] = await db.select(reportColumns).from(reports).where(eq(reports.week, week));
  return row === undefined ? null : reportFrom(row);
}

/** Newest first. */
export async function listReportRows(db: Database, limitRows: number): Promise<readonly ReportRow[]> {
  const rows = await db.select(reportColumns).from(reports).orderBy(desc(reports.madeAt)).limit(limitRows);
  return rows.map(reportFrom);
}
