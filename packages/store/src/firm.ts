import { type Firm, isOwner, plainWords } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import { appendEvent } from './events.ts';
import type { Database } from './lane.ts';
import type { FirmRecord } from './rows.ts';
import { firm } from './schema/firm.ts';
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
  await appendEvent(db, {
    who,
    what: 'firm saved',
    subjectId: 'firm',
    why: partsChanged(before?.firm ?? null, content),
  });
  await hideFromNewStaff(db, before?.firm ?? null, content);
}

/** Which parts of it are other than before, by their names; `null` where nothing was before, or nothing changed. */
function partsChanged(before: Firm | null, now: Firm): string | null {
  if (before === null) return null;
  const old = before as Readonly<Record<string, unknown>>;
  const parts = Object.entries({ ...before, ...now }).filter(([part]) => {
    const is = (now as Readonly<Record<string, unknown>>)[part];
    return toldOf(old[part]) !== toldOf(is);
  });
  return parts.length === 0 ? null : parts.map(([part]) => part).join(', ');
}

/** Nothing said and an empty list are the same. */
const toldOf = (part: unknown): string =>
  JSON.stringify(part === undefined || (Array.isArray(part) && part.length === 0) ? null : part);

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

/** Nothing was ever set up or taken in. */
export async function isStoreEmpty(db: Database): Promise<boolean> {
  const rows = await db.execute<{ isEmpty: boolean }>(sql`
    select not exists (select 1 from doleances.firm) and not exists (select 1 from doleances.items) as "isEmpty"`);
  return rows[0]?.isEmpty === true;
}
