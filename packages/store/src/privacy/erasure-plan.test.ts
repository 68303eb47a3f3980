import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { columnsOf, ERASURE_TABLES, type Treatment } from './erasure-plan.ts';

const TREATMENTS: readonly Treatment[] = ['own', 'any', 'staff', 'none'];

test('every column that can hold words says what erasing a person does with it', async () => {
  await using opened = await openTestStore();
  const sql = postgres(opened.database.url, { max: 1 });
  const rows = await sql<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'doleances' and (data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'tsvector')
      or (data_type = 'ARRAY' and udt_name in ('_text', '_varchar', '_jsonb', '_bytea')))
    order by 1`;
  await sql.end();
  const classified = ERASURE_TABLES.flatMap((table) =>
    TREATMENTS.flatMap((treatment) => columnsOf(table, treatment)).map((column) => `${table}.${column}`),
  );
  const known = new Set(classified);
  const there = new Set(rows.map(({ name }) => name));
  // complaint_bands.bands are numbers made of words: the row goes with its complaint.
  expect([...there].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !there.has(name))).toEqual([]);
  expect(classified).toHaveLength(known.size);
});
