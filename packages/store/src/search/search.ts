import type { Sight } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { hiddenFrom } from '../sight.ts';
import { SEARCH_TOTAL_MAX, type SearchHit, type SearchWanted } from './search-rows.ts';
import { tsqueryFrom } from './search-words.ts';

/**
 * So many messages that hold the words are looked up one by one; when there are more, the newest are met while walking
 * back in time. The database cannot tell the two apart beforehand: of words it never counted it guesses.
 */
const RARE_MAX = 2_000;
/** Messages walked over, back in time; where they hold too few, all that hold the words are looked up after all. */
const WALKED_MAX = 10_000;

type Found = { readonly hits: readonly SearchHit[]; readonly total: number; readonly isTotalMore: boolean };

/** Newest first, from after the last one of the page before. In a transaction: it sets how statements are planned. */
export async function searchRows(db: Database, wanted: SearchWanted, sight: Sight | null): Promise<Found> {
  await db.execute(sql`set local plan_cache_mode = force_custom_plan`);
  const query = wanted.query === null ? null : tsqueryFrom(wanted.query);
  const rare = query === null ? null : await listRareIds(db, query);
  if (rare !== null && rare.length === 0) return { hits: [], total: 0, isTotalMore: false };
  const asked = { sight, query, rare };
  const { after, limitRows, isCounted = true } = wanted;
  if (!isCounted) {
    const { rows: hits } = await walk<SearchHit>(db, wanted, { ...asked, after, limitRows, columns: HIT_COLUMNS });
    return { hits, total: hits.length, isTotalMore: hits.length >= limitRows };
  }
  // One walk tells how many there are and which come first.
  const columns = sql`complaints.id`;
  const most = Math.max(SEARCH_TOTAL_MAX, limitRows);
  const all = await walk<IdRow>(db, wanted, { ...asked, after: null, limitRows: most, columns });
  const page = after === null ? all : await walk<IdRow>(db, wanted, { ...asked, after, limitRows, columns });
  return {
    hits: await listHits(db, page.rows.slice(0, limitRows)),
    total: Math.min(SEARCH_TOTAL_MAX, all.rows.length),
    isTotalMore: all.isCut || all.rows.length >= SEARCH_TOTAL_MAX,
  };
}

type IdRow = { readonly id: string };

async function listHits(db: Database, rows: readonly IdRow[]): Promise<readonly SearchHit[]> {
  return db.execute<SearchHit>(sql`
    select ${HIT_COLUMNS} from doleances.complaints where id = any(${sql.param(rows.map(({ id }) => id))}::text[])
    order by received_at desc, id desc`);
}

const HIT_COLUMNS = sql.raw(`complaints.id, channel, direction, complaints.received_at as "receivedAt", language, kind,
  severity, critical_reasons as "criticalReasons", location, subject, clean_text as "cleanText",
  author_name as "authorName", author_email as "authorEmail", withdrawn_at as "withdrawnAt",
  (direction = 'out' and starts_with(external_id, 'note:')) as "isTypedPromise",
  starts_with(client_key, 'erased:') as "isErased",
  array(select distinct theme_id from doleances.grievances g where g.complaint_id = complaints.id and theme_id is not null
    order by theme_id) as "themeIds"`);

type Asked = { readonly sight: Sight | null; readonly query: string | null; readonly rare: readonly string[] | null };
type Page = { readonly after: string | null; readonly limitRows: number; readonly columns: SQL };

/**
 * Newest first. `isCut`: there may be more than the walk met, and a page of them is there.
 *
 * A walk back in time ends soon where many fit; where few do it would go through everything, so it is cut.
 */
async function walk<Row = unknown>(
  db: Database,
  wanted: SearchWanted,
  { after, limitRows, columns, ...asked }: Asked & Page,
): Promise<{ readonly rows: readonly Row[]; readonly isCut: boolean }> {
  const rowsOf = async ({ from, at, id, where }: Question, floor: SQL): Promise<readonly Row[]> => {
    const place = after === null ? sql`true` : isAfter(after, at, id);
    const rows: readonly unknown[] = await db.execute(sql`
      select ${columns} from ${from} where ${where} and ${place} and ${floor}
      order by ${at} desc, ${id} desc limit ${limitRows}`);
    return rows as readonly Row[];
  };
  const question = questionOf(wanted, asked);
  if (asked.rare !== null || !question.isNarrowed) return { rows: await rowsOf(question, sql`true`), isCut: false };
  const until = after === null ? wanted.until : await findInstant(db, after);
  const floor = await findFloor(db, until);
  await db.execute(sql`set local enable_bitmapscan = off`);
  const walked = await rowsOf(question, floor === null ? sql`true` : sql`${question.at} >= ${floor}::timestamptz`);
  await db.execute(sql`set local enable_bitmapscan = on`);
  const isCut = floor !== null && walked.length < limitRows;
  if (!isCut || walked.length >= wanted.limitRows) return { rows: walked, isCut };
  return { rows: await rowsOf(questionOf(wanted, { ...asked, isWhole: true }), sql`true`), isCut: false };
}

async function findInstant(db: Database, complaintId: string): Promise<Date | null> {
  const [row] = await db.execute<{ at: Date }>(sql`
    select received_at as at from doleances.complaints where id = ${complaintId}`);
  return row?.at ?? null;
}

/** Since when a walk's worth of messages came in; by the index alone. As text: finer than a `Date`. */
async function findFloor(db: Database, until: Date | null): Promise<string | null> {
  const isBefore = until === null ? sql`true` : sql`received_at <= ${until.toISOString()}::timestamptz`;
  const [row] = await db.execute<{ at: string }>(sql`
    select received_at::text as at from doleances.complaint_words where ${isBefore}
    order by received_at desc, complaint_id desc offset ${WALKED_MAX} limit 1`);
  return row?.at ?? null;
}

/** The messages that hold the words, by the index of words alone; `null` when they are many. */
export async function listRareIds(db: Database, query: string): Promise<readonly string[] | null> {
  await db.execute(sql`set local enable_seqscan = off`);
  const rows = await db.execute<{ id: string }>(sql`
    select complaint_id as id from doleances.complaint_words where words @@ ${query}::tsquery limit ${RARE_MAX}`);
  await db.execute(sql`set local enable_seqscan = on`);
  return rows.length < RARE_MAX ? rows.map(({ id }) => id) : null;
}

type Question = {
  readonly from: SQL;
  readonly at: SQL;
  readonly id: SQL;
  readonly where: SQL;
  /** By something else than the time: what is met on the way may not fit. */
  readonly isNarrowed: boolean;
};

/** @param asked With `isWhole`, all that hold the words are looked up first, and the newest of them are met last. */
function questionOf(
  wanted: SearchWanted,
  { sight, query, rare, isWhole = false }: Asked & { readonly isWhole?: boolean },
): Question {
  const hasWords = query !== null && rare === null;
  const at = hasWords ? sql.raw('w.received_at') : sql.raw('complaints.received_at');
  const id = hasWords ? sql.raw('w.complaint_id') : sql.raw('complaints.id');
  const times = [
    ...(wanted.since === null ? [] : [sql`${at} >= ${wanted.since.toISOString()}::timestamptz`]),
    ...(wanted.until === null ? [] : [sql`${at} < ${wanted.until.toISOString()}::timestamptz`]),
  ];
  const others = [
    ...(hasWords && !isWhole ? [sql`w.words @@ ${query}::tsquery`] : []),
    ...(rare === null ? [] : [sql`complaints.id = any(${sql.param([...rare])}::text[])`]),
    ...(wanted.kind === null ? [] : [kindIs(wanted.kind)]),
    ...(wanted.location === null ? [] : [sql`location = ${wanted.location}`]),
    ...(wanted.isCritical ? [sql`cardinality(critical_reasons) > 0`] : []),
    ...(wanted.sourceId === null
      ? []
      : [
          sql`exists (select 1 from doleances.items i where i.id = complaints.item_id and i.source_id = ${wanted.sourceId})`,
        ]),
    ...(wanted.themeId === null
      ? []
      : [
          sql`exists (select 1 from doleances.grievances g where g.complaint_id = complaints.id and g.theme_id = ${wanted.themeId})`,
        ]),
    ...(sight === null ? [] : [sql`not ${hiddenFrom(sight)}`]),
  ];
  const words = isWhole
    ? sql`(select complaint_id, received_at from doleances.complaint_words where words @@ ${query}::tsquery offset 0)`
    : sql.raw('doleances.complaint_words');
  const from = hasWords
    ? sql`${words} w join doleances.complaints on complaints.id = w.complaint_id`
    : sql.raw('doleances.complaints');
  const where = sql.join([sql`true`, ...times, ...others], sql` and `);
  return { from, at, id, where, isNarrowed: others.length > 0 };
}

function kindIs(kind: NonNullable<SearchWanted['kind']>): SQL {
  return kind === 'ours' ? sql`direction = 'out'` : sql`direction = 'in' and kind = ${kind}`;
}

/** By the row's own instant, which is finer than a `Date`; nothing when there is no such row. */
function isAfter(after: string, at: SQL, id: SQL): SQL {
  const last = sql`(select received_at from doleances.complaints where id = ${after})`;
  return sql`${at} <= ${last} and (${at} < ${last} or ${id} < ${after})`;
}
