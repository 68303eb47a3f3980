import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/database.ts';

/** Columns that say who at work, and those that would judge them. */
const PERSON =
  /^(?:staff|employee|performer|promisor|person|worker|member|who|decided_?by|closed_?by|acknowledged_?by|named_?staff|user_?id|owner)$/i;
const JUDGEMENT = /score|rank|rating|grade|_rate$|^rate$|points|percentile|probability|performance/i;
/** Of the item, whoever looks after it: a theme is no person. */
const OF_THE_ITEM = ['backlog.pinned_rank', 'backlog.rank', 'backlog.ranked', 'backlog.ranked_at'];

type Column = { readonly table: string; readonly column: string };

/** Judging columns that stand in one row with somebody at work. */
async function judgingColumns(url: string): Promise<readonly string[]> {
  const client = postgres(url, { max: 1 });
  try {
    const columns = await client<Column[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'doleances' order by 1, 2`;
    const people = new Set(columns.filter(({ column }) => PERSON.test(column)).map(({ table }) => table));
    return columns
      .filter(({ table, column }) => people.has(table) && JUDGEMENT.test(column))
      .map(({ table, column }) => `${table}.${column}`);
  } finally {
    await client.end();
  }
}

test('P29: no table or view holds a score or a rank of somebody at work, and one that did would be seen', async () => {
  await using database = await openTestDatabase();
  expect(await judgingColumns(database.url)).toEqual(OF_THE_ITEM);
  const client = postgres(database.url, { max: 1 });
  try {
    const views = await client`select table_name from information_schema.views where table_schema = 'doleances'`;
    expect([...views]).toEqual([]);
    await client`create view doleances.best_of_month as select staff, count(*) as staff_rank from doleances.grievances group by staff`;
    expect(await judgingColumns(database.url)).toEqual([...OF_THE_ITEM, 'best_of_month.staff_rank'].toSorted());
    await client`drop view doleances.best_of_month`;
  } finally {
    await client.end();
  }
});
