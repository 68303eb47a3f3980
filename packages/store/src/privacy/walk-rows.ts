import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { jsonFrom } from '../scrub.ts';
import { columnsOf, ERASURE_TABLES, type Treatment } from './erasure-plan.ts';
import type { RowCounts } from './privacy-contract.ts';

/** Large enough to make round trips cheap; reports hold tens of kilobytes a row. */
const ROWS_AT_ONCE = 200;

/** What a value becomes; itself where nothing is to be done. */
export type Change = (value: unknown) => unknown;

type Column = { readonly name: string; readonly type: string };
type Shape = { readonly keys: readonly Column[]; readonly columns: readonly Column[] };

/**
 * Goes through every row of every table whose columns are treated so, and writes those that change.
 *
 * @returns Rows changed, by table.
 */
export async function walkRows(
  db: Database,
  treatments: readonly Treatment[],
  { change, onChange }: { readonly change: Change; readonly onChange: (table: string, key: string) => void },
): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const table of ERASURE_TABLES) {
    const names = treatments.flatMap((treatment) => columnsOf(table, treatment));
    if (names.length === 0) continue;
    const shape = await shapeOf(db, table, names);
    const changed = await walkTable(db, table, { ...shape, change, onChange: (key) => onChange(table, key) });
    if (changed > 0) counts[table] = changed;
  }
  return counts;
}

async function shapeOf(db: Database, table: string, names: readonly string[]): Promise<Shape> {
  const rows = await db.execute<{ name: string; type: string; isKey: boolean }>(sql`
    select a.attname as name, format_type(a.atttypid, null) as type, coalesce(a.attnum = any(i.indkey), false) as "isKey"
    from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
    where a.attrelid = ${`doleances.${table}`}::regclass and a.attnum > 0 and not a.attisdropped
    order by array_position(i.indkey::int2[], a.attnum)`);
  const columns = rows.filter(({ name }) => names.includes(name));
  return { keys: rows.filter(({ isKey }) => isKey), columns };
}

const nameOf = (name: string): SQL => sql.raw(`"${name}"`);
const commas = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

async function walkTable(
  db: Database,
  table: string,
  { keys, columns, change, onChange }: Shape & { readonly change: Change; readonly onChange: (key: string) => void },
): Promise<number> {
  const from = nameOf(table);
  const keyList = commas(keys.map(({ name }) => nameOf(name)));
  const texts = commas(columns.map(({ name }) => sql`to_jsonb(${nameOf(name)})`));
  const told = sql`select jsonb_build_array(${commas(keys.map(({ name }) => sql`${nameOf(name)}::text`))})::text as key,
    jsonb_build_array(${texts})::text as told from doleances.${from}`;
  let last: readonly string[] | null = null;
  let changed = 0;
  for (;;) {
    const after: SQL = last === null ? sql`true` : sql`(${keyList}) > (${commas(valuesOf(keys, last))})`;
    const rows: readonly { key: string; told: string }[] = await db.execute(
      sql`${told} where ${after} order by ${keyList} limit ${ROWS_AT_ONCE}`,
    );
    for (const row of rows) {
      const key = JSON.parse(row.key) as readonly string[];
      if (await rewriteRow(db, { from, keys, columns, key }, { told: row.told, change })) {
        changed += 1;
        onChange(key[0] ?? '');
      }
      last = key;
    }
    if (rows.length < ROWS_AT_ONCE) return changed;
  }
}

function valuesOf(keys: readonly Column[], values: readonly string[]): readonly SQL[] {
  return keys.map(({ type }, place) => sql`${values[place] ?? ''}::text::${sql.raw(type)}`);
}

type Row = {
  readonly from: SQL;
  readonly keys: readonly Column[];
  readonly columns: readonly Column[];
  readonly key: readonly string[];
};

async function rewriteRow(
  db: Database,
  { from, keys, columns, key }: Row,
  { told, change }: { readonly told: string; readonly change: Change },
): Promise<boolean> {
  const before = JSON.parse(told) as readonly unknown[];
  const set: SQL[] = [];
  for (const [place, column] of columns.entries()) {
    const was = before[place];
    if (was === null) continue;
    const is = change(was);
    if (JSON.stringify(is) === JSON.stringify(was)) continue;
    set.push(sql`${nameOf(column.name)} = ${literalOf(column, is)}`);
  }
  if (set.length === 0) return false;
  const same = keys.map(({ name }, place) => sql`${nameOf(name)} = ${valuesOf(keys, key)[place] ?? sql`null`}`);
  await db.execute(sql`update doleances.${from} set ${commas(set)} where ${sql.join(same, sql` and `)}`);
  return true;
}

function literalOf({ type }: Column, value: unknown): SQL {
  if (type === 'jsonb') return sql`${jsonFrom(value)}::jsonb`;
  if (type === 'text[]') return sql`array(select jsonb_array_elements_text(${jsonFrom(value)}::jsonb))`;
  return sql`${String(value)}::text`;
}
