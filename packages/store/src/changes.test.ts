import { DEFAULT_FIRM } from '@doleances/core';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../test/support/store-values.ts';

/** What machines note among themselves: no figure is made of it. */
const NO_FIGURES = [
  'account_links',
  'api_tokens',
  'breach_deeds',
  'complaint_bands',
  'complaint_words',
  'erasure_counts',
  'erasure_marks',
  'erasures',
  'fences',
  'held_items',
  'holds',
  'outbox',
  'outbox_attempts',
  'outlets',
  'person_logins',
  'person_passkeys',
  'person_sessions',
  'person_two_factors',
  'person_verifications',
  'restores',
  'sign_in_tries',
  'subscriptions',
  'work',
];

test('whatever figures are made of says that it changed', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const revision = async () => (await store.findRevision()).revision;
  const first = await revision();
  await store.findFirm();
  expect(await revision()).toBe(first);
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const second = await revision();
  expect(second).toBeGreaterThan(first);
  await readTestComplaint(store, await saveTestSource(store), { item: itemOf('a') });
  expect(await revision()).toBeGreaterThan(second);
});

test('a new table says whether figures are made of it', async () => {
  await using opened = await openTestStore();
  const sql = postgres(opened.database.url, { max: 1 });
  const rows = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'doleances' and not exists (
      select 1 from pg_trigger where tgrelid = format('doleances.%I', tablename)::regclass and tgname = 'note_change')
    order by 1`;
  await sql.end();
  expect(rows.map(({ name }) => name)).toEqual(NO_FIGURES);
});
