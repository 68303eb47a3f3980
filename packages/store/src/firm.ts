import { type Firm, isOwner, plainWords } from '@doleances/core';
import { asc, type SQL, sql } from 'drizzle-orm';
import { appendEvent } from './events.ts';
import type { Database } from './lane.ts';
import type { FirmRecord } from './rows.ts';
import { exposure, firm } from './schema/firm.ts';
import { jsonFrom } from './scrub.ts';

export async function findFirmRow(db: Database): Promise<FirmRecord | null> {
  const [row] = await db.select({ firm: firm.firm, isSample: firm.isSample }).from(firm);
  return row ?? null;
}

export async function upsertFirm(db: Database, { firm: content, isSample }: FirmRecord, who: string): Promise<void> {
  const before = await findFirmRow(db);
  await db
    .insert(firm)
    .values({ firm: content, isSample })
    .onConflictDoUpdate({ target: firm.id, set: { firm: content, isSample, updatedAt: sql`now()` } });
  await appendEvent(db, { who, what: 'firm saved', subjectId: 'firm', why: null });
  await hideFromNewStaff(db, before?.firm ?? null, content);
}

/**
 * A name that joins the staff list was a stranger's when older complaints were read: those that hold it are kept from its
 * bearer from now on. Whoever leaves the list stays in what named them, which hides too much rather than too little.
 */
async function hideFromNewStaff(db: Database, before: Firm | null, now: Firm): Promise<void> {
  const known = new Set((before?.staff ?? []).flatMap(namesOf).map(({ key, word }) => `${key} ${word}`));
  const added = now.staff.flatMap(namesOf).filter(({ key, word }) => !known.has(`${key} ${word}`));
  if (added.length === 0) return;
  const plain = (column: SQL) => sql`' ' || regexp_replace(
    lower(regexp_replace(normalize(coalesce(${column}, ''), NFD), '[\u0300-\u036f]', '', 'g')),
    '[^[:alnum:]]+', ' ', 'g') || ' '`;
  await db.execute(sql`
    with added as (select * from jsonb_to_recordset(${jsonFrom(added)}::jsonb) as t(key text, word text)),
    told as (
      select id, ${plain(sql`subject`)} || ${plain(sql`text`)} as words, ${plain(sql`author_name`)} as author
      from doleances.complaints where direction = 'in'),
    named as (
      select told.id, array_agg(distinct added.key) as keys from told join added
        on strpos(told.words, ' ' || added.word || ' ') > 0 and strpos(told.author, ' ' || added.word || ' ') = 0
      group by told.id)
    update doleances.complaints c
      set named_staff = (select array_agg(distinct one order by one) from unnest(c.named_staff || named.keys) as one)
    from named where named.id = c.id`);
}

/** Everything a member answers to, under the one key of `namedStaff`; the owner's complaints are hidden from nobody. */
function namesOf(member: Firm['staff'][number]): readonly { readonly key: string; readonly word: string }[] {
  const names = isOwner(member, { staff: [member] }) ? [] : [member.name, ...member.aliases];
  return names.map((name) => ({ key: plainWords(member.name), word: plainWords(name) }));
}

type ExposureRow = { readonly stream: string; readonly weekOf: Date; readonly units: number };

export async function upsertExposure(db: Database, rows: readonly ExposureRow[], isSample: boolean): Promise<void> {
  const unique = new Map(rows.map((row) => [`${row.weekOf.toISOString()} ${row.stream}`, row]));
  const incoming = [...unique.values()].map(({ stream, weekOf, units }) => ({ stream, week_of: weekOf, units }));
  await db.execute(sql`
    insert into doleances.exposure as e (stream, week_of, units, is_sample)
    select stream, week_of, units, ${isSample}::boolean
    from jsonb_populate_recordset(null::doleances.exposure, ${jsonFrom(incoming)}::jsonb) order by stream, week_of
    on conflict (stream, week_of) do update set units = excluded.units, is_sample = excluded.is_sample
    where e.is_sample or not excluded.is_sample`);
}

/** By stream, then by week. */
export async function listExposureRows(db: Database): Promise<readonly ExposureRow[]> {
  return db
    .select({ stream: exposure.stream, weekOf: exposure.weekOf, units: exposure.units })
    .from(exposure)
    .orderBy(asc(exposure.stream), asc(exposure.weekOf));
}

/** Nothing was ever set up or taken in. */
export async function isStoreEmpty(db: Database): Promise<boolean> {
  const rows = await db.execute<{ isEmpty: boolean }>(sql`
    select not exists (select 1 from doleances.firm) and not exists (select 1 from doleances.items) as "isEmpty"`);
  return rows[0]?.isEmpty === true;
}
