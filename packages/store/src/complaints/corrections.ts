import type { Sight } from '@doleances/core';
import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { ringRows, type StageVersions } from '../claims/work.ts';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';
import type { Bell, CorrectionRow, CorrectionToSave } from '../rows.ts';
import { corrections } from '../schema/corrections.ts';
import { scrub } from '../scrub.ts';
import { isAboutSeen } from '../sight.ts';
import { StoreError } from '../store-error.ts';

/** Complaints of the same theme that are read again with the new lesson, the newest first; the others at their time. */
const ALIKE_READ_AGAIN_MAX = 200;
const REASON_CHARS_MAX = 500;

type Saved = { readonly correction: CorrectionRow; readonly itemId: `itm_${string}`; readonly bells: readonly Bell[] };

/**
 * Appends a correction with its event, and has the complaint read again, as well as those of `alikeThemeId`.
 *
 * @returns Bells of the others; the complaint's own row is open for the caller to work at once.
 */
export async function insertCorrection(
  db: Database,
  { span, text, why, ...given }: CorrectionToSave,
  { alikeThemeId, versions }: { readonly alikeThemeId: string | null; readonly versions: StageVersions },
): Promise<Saved> {
  const [complaint] = await db.execute<{ itemId: `itm_${string}`; isSample: boolean }>(sql`
    select item_id as "itemId", is_sample as "isSample" from doleances.complaints where id = ${given.complaintId}`);
  if (complaint === undefined) {
    throw new StoreError(`Complaint "${given.complaintId}" is gone; there is nothing to correct.`, { retry: 'never' });
  }
  const alike = alikeThemeId === null ? [] : await listAlike(db, given.complaintId, alikeThemeId);
  // First the bells, in one order: a reader holds its row of work while it writes the complaint.
  const wanted = { subjectIds: [complaint.itemId, ...alike], dueAt: null };
  const bells = await ringRows(db, { stage: 'read', version: versions.read }, wanted);
  const reason = why === null ? null : scrub(why).slice(0, REASON_CHARS_MAX);
  const [row] = await db
    .insert(corrections)
    .values({
      complaintId: given.complaintId,
      spanStart: span?.start ?? null,
      spanEnd: span?.end ?? null,
      text: scrub(text),
      language: given.language,
      field: given.field,
      was: given.was,
      correctedTo: given.is,
      who: given.who,
      why: reason,
      isSample: complaint.isSample,
    })
    .returning();
  if (row === undefined) throw new Error('an insert returned no row');
  const what = `${given.field} corrected: ${given.was ?? '–'} → ${given.is}`;
  await appendEvent(db, { who: given.who, what, subjectId: given.complaintId, why: reason });
  const { itemId } = complaint;
  return { correction: correctionFrom(row), itemId, bells: bells.filter(({ subjectId }) => subjectId !== itemId) };
}

async function listAlike(db: Database, complaintId: string, themeId: string): Promise<readonly string[]> {
  const rows = await db.execute<{ itemId: string }>(sql`
    select item_id as "itemId" from doleances.complaints where id in (
      select complaint_id from doleances.grievances where theme_id = ${themeId} and complaint_id <> ${complaintId}
      order by received_at desc limit ${ALIKE_READ_AGAIN_MAX})`);
  return rows.map(({ itemId }) => itemId);
}

function correctionFrom({
  spanStart,
  spanEnd,
  correctedTo,
  isSample: _isSample,
  themeEventId: _themeEventId,
  ...row
}: StoredCorrection): CorrectionRow {
  const span = spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd };
  return { ...row, span, is: correctedTo };
}

type StoredCorrection = typeof corrections.$inferSelect;

/**
 * A complaint's own corrections, oldest first and with what took them back, and the mark of what is to be learnt from all: two small statements sent
 * at once, asked for before every reading.
 */
export async function findCorrections(
  db: Database,
  complaintId: string,
  learntMax: number,
): Promise<{ readonly own: readonly CorrectionRow[]; readonly mark: string }> {
  const [marks, own] = await Promise.all([
    db.execute<{ mark: string }>(sql`
      select concat_ws(' ', count(*), min(id), max(id), (select max(id) from doleances.theme_events),
        (select max(id) from doleances.erasures)) as mark
      from (select id from doleances.corrections order by id desc limit ${learntMax}) as newest`),
    db
      .select()
      .from(corrections)
      .where(and(eq(corrections.complaintId, complaintId), eq(corrections.isLesson, false)))
      .orderBy(asc(corrections.id)),
  ]);
  return { own: own.map(correctionFrom), mark: marks[0]?.mark ?? '' };
}

/** Newest first; what lost its words to an erasure teaches nothing. With a sight, of what it reaches. */
export async function listCorrectionRows(
  db: Database,
  limitRows: number,
  sight: Sight | null,
): Promise<readonly CorrectionRow[]> {
  const rows = await db
    .select()
    .from(corrections)
    .where(and(ne(corrections.text, ''), isAboutSeen(sight, sql`${corrections.complaintId}`)))
    .orderBy(desc(corrections.id))
    .limit(limitRows);
  return rows.map(correctionFrom);
}

/**
 * Takes a correction back by a further one, and has its complaint read again.
 *
 * @returns `null` when there is no such correction, or it was taken back before.
 */
export async function insertWithdrawal(
  db: Database,
  { correctionId, who, why }: { readonly correctionId: number; readonly who: string; readonly why: string | null },
  versions: StageVersions,
): Promise<Saved | null> {
  const [given] = await db.select().from(corrections).where(eq(corrections.id, correctionId)).for('key share');
  if (given === undefined || given.withdraws !== null) return null;
  const later = await db
    .select({ id: corrections.id })
    .from(corrections)
    .where(eq(corrections.withdraws, correctionId));
  if (later.length > 0) return null;
  const [complaint] = await db.execute<{ itemId: `itm_${string}` }>(sql`
    select item_id as "itemId" from doleances.complaints where id = ${given.complaintId}`);
  if (complaint === undefined) return null;
  const wanted = { subjectIds: [complaint.itemId], dueAt: null };
  await ringRows(db, { stage: 'read', version: versions.read }, wanted);
  const reason = why === null ? null : scrub(why).slice(0, REASON_CHARS_MAX);
  const { id: _id, at: _at, themeEventId: _event, ...same } = given;
  const [row] = await db
    .insert(corrections)
    .values({
      ...same,
      was: given.correctedTo,
      correctedTo: given.was ?? given.correctedTo,
      who,
      why: reason,
      withdraws: correctionId,
    })
    .returning();
  if (row === undefined) throw new Error('an insert returned no row');
  const what = `${given.field} correction ${correctionId} taken back`;
  await appendEvent(db, { who, what, subjectId: given.complaintId, why: reason });
  return { correction: correctionFrom(row), itemId: complaint.itemId, bells: [] };
}
