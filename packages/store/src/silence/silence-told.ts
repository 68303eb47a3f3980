import { asc, count, countDistinct, desc, getTableColumns, max, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import { idFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { exposure } from '../schema/firm.ts';
import { clientPurchases, nilDeclarations, silenceAlarms } from '../schema/silence.ts';
import { jsonFrom, scrub } from '../scrub.ts';
import type { ExposureToSave } from './silence-contract.ts';
import type { AlarmRow, AlarmToSave, NilRow, PurchaseRhythmRow, PurchaseToSave } from './silence-rows.ts';

/** What people and their tills tell: exposure, nil declarations, purchases; and the alarms the watch made of it. */

const NAME_CHARS_MAX = 200;
const isSampleFirm = sql<boolean>`coalesce((select bool_or(is_sample) from doleances.firm), false)`;

export async function upsertExposure(db: Database, rows: readonly ExposureToSave[], isSample: boolean): Promise<void> {
  const unique = new Map(rows.map((row) => [`${row.weekOf.toISOString()} ${row.stream}`, row]));
  const incoming = [...unique.values()].map(({ stream, weekOf, units, span = 'week' }) => ({
    stream,
    week_of: weekOf,
    units,
    span,
  }));
  const told = sql`select * from jsonb_to_recordset(${jsonFrom(incoming)}::jsonb)
    as t(stream text, week_of timestamptz, units double precision, span text)`;
  // A week told in one figure and its days are two ways to say one thing; clocks may change in between.
  await db.execute(sql`
    delete from doleances.exposure e using (${told}) t
    where e.stream = t.stream and e.span <> t.span and (e.is_sample or not ${isSample}::boolean)
      and e.week_of > (case when t.span = 'week' then t.week_of - interval '2 hours' else t.week_of - interval '7 days' + interval '2 hours' end)
      and e.week_of < (case when t.span = 'week' then t.week_of + interval '7 days' - interval '2 hours' else t.week_of + interval '2 hours' end)`);
  await db.execute(sql`
    insert into doleances.exposure as e (stream, week_of, units, span, is_sample)
    select stream, week_of, units, span, ${isSample}::boolean from (${told}) t order by stream, week_of
    on conflict (stream, week_of) do update set
      units = excluded.units, span = excluded.span, is_sample = excluded.is_sample, saved_at = now()
    where e.is_sample or not excluded.is_sample`);
}

export async function listExposureRows(db: Database): Promise<readonly Required<ExposureToSave>[]> {
  const { stream, weekOf, units, span } = exposure;
  return db.select({ stream, weekOf, units, span }).from(exposure).orderBy(asc(stream), asc(weekOf));
}

export async function insertNil(db: Database, { location, weekOf, isNil, who }: Omit<NilRow, 'at'>): Promise<void> {
  const name = scrub(who).slice(0, NAME_CHARS_MAX);
  await db
    .insert(nilDeclarations)
    .values({ location: scrub(location), weekOf, isNil, who: name, isSample: isSampleFirm });
  const what = isNil
    ? `no complaint confirmed for the week of ${weekOf}`
    : `confirmation taken back for the week of ${weekOf}`;
  await appendEvent(db, { who: name, what, subjectId: `location:${location}`, why: null });
}

export async function listNilRows(db: Database, sinceWeek: string): Promise<readonly NilRow[]> {
  return db.execute<NilRow & Record<string, unknown>>(sql`
    select distinct on (location, week_of) location, week_of as "weekOf", is_nil as "isNil", who, at
    from doleances.nil_declarations where week_of >= ${sinceWeek}
    order by location, week_of, id desc`);
}

export async function insertPurchases(
  db: Database,
  rows: readonly PurchaseToSave[],
  isSample: boolean,
): Promise<number> {
  // Two purchases of a client on one day are one visit, wherever they stand in the file.
  const unique = new Map(
    rows.map((row) => [idFrom('pur', [row.clientKey, row.boughtOn, row.location ?? '']), row] as const),
  );
  const incoming = [...unique].map(([id, { clientKey, clientName, boughtOn, location, amountCents }]) => ({
    id,
    client_key: clientKey,
    client_name: clientName.slice(0, NAME_CHARS_MAX),
    bought_on: boughtOn,
    location,
    amount_cents: amountCents,
  }));
  const [row] = await db.execute<{ count: number }>(sql`
    with added as (
      insert into doleances.client_purchases (id, client_key, client_name, bought_on, location, amount_cents, is_sample)
      select id, client_key, client_name, bought_on, location, amount_cents, ${isSample}::boolean
      from jsonb_populate_recordset(null::doleances.client_purchases, ${jsonFrom(incoming)}::jsonb) order by id
      on conflict (id) do nothing returning 1)
    select count(*)::int as count from added`);
  return row?.count ?? 0;
}

/** @param clientKeys Whose days; `null` for everybody who bought often enough to have a rhythm. */
export async function listRhythmRows(
  db: Database,
  clientKeys: readonly string[] | null,
): Promise<readonly PurchaseRhythmRow[]> {
  if (clientKeys?.length === 0) return [];
  const whose = clientKeys === null ? sql`` : sql`where client_key = any(${sql.param([...clientKeys])}::text[])`;
  const often = clientKeys === null ? sql`having count(distinct bought_on) >= 3` : sql``;
  return db.execute<PurchaseRhythmRow & Record<string, unknown>>(sql`
    select client_key as "clientKey", max(client_name) as "clientName",
      array_agg(distinct bought_on order by bought_on) as days
    from doleances.client_purchases ${whose} group by client_key ${often} order by client_key`);
}

export async function countPurchaseRows(
  db: Database,
): Promise<{ readonly purchases: number; readonly clients: number; readonly lastOn: string | null }> {
  const { clientKey, boughtOn } = clientPurchases;
  const [row] = await db
    .select({ purchases: count(), clients: countDistinct(clientKey), lastOn: max(boughtOn) })
    .from(clientPurchases);
  return row ?? { purchases: 0, clients: 0, lastOn: null };
}

export async function listAlarmRows(db: Database, limitRows: number): Promise<readonly AlarmRow[]> {
  const { isSample: _isSample, ...columns } = getTableColumns(silenceAlarms);
  const { closedAt, openedAt, id } = silenceAlarms;
  const rows = await db
    .select(columns)
    .from(silenceAlarms)
    .orderBy(sql`${closedAt} is not null`, desc(openedAt), asc(id))
    .limit(limitRows);
  return rows.map((row) => ({ ...row, id: row.id as AlarmRow['id'] }));
}

/** An alarm stays one while its stream is silent, whatever the day its run is reckoned from. */
export async function replaceAlarms(db: Database, alarms: readonly AlarmToSave[], now: Date): Promise<void> {
  const seen = sql`${now.toISOString()}::timestamptz`;
  const streams = sql.param(alarms.map(({ stream }) => stream));
  await db.execute(sql`
    update doleances.silence_alarms set closed_at = ${seen}
    where closed_at is null and stream <> all(${streams}::text[])`);
  for (const { stream, state, cause, since, complaints, expected } of alarms) {
    await db.execute(sql`
      insert into doleances.silence_alarms as a
        (id, stream, state, cause, since, complaints, expected, opened_at, seen_at, is_sample)
      values (${idFrom('sal', [stream, now.toISOString()])}, ${stream}, ${state}, ${cause}, ${since}, ${complaints},
        ${expected}, ${seen}, ${seen}, ${isSampleFirm})
      on conflict (stream) where closed_at is null do update set
        state = excluded.state, cause = excluded.cause, since = least(a.since, excluded.since),
        complaints = excluded.complaints, expected = excluded.expected, seen_at = excluded.seen_at`);
  }
}
