import { type Sight, searchQueryFrom } from '@doleances/core';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { SearchWanted } from './search-rows.ts';

const NOTHING: SearchWanted = {
  query: null,
  since: null,
  until: null,
  kind: null,
  location: null,
  sourceId: null,
  themeId: null,
  isCritical: false,
  after: null,
  limitRows: 20,
};

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const tell = (id: string, changes: Parameters<typeof itemOf>[1], facets: readonly string[] = []) =>
    readTestComplaint(store, source, { item: itemOf(id, changes), changes: { signals: signalsOf() }, facets });
  const found = async (changes: Partial<SearchWanted>, sight?: Sight) => {
    const { hits, ...rest } = await store.searchComplaints({ ...NOTHING, ...changes }, sight);
    return { texts: hits.map(({ cleanText }) => cleanText), ids: hits.map(({ id }) => id), ...rest };
  };
  const sought = (typed: string) => found({ query: searchQueryFrom(typed) });
  return {
    store,
    database: opened.database,
    source,
    tell,
    found,
    sought,
    [Symbol.asyncDispose]: opened[Symbol.asyncDispose],
  };
}

test('words are found in both languages without their accents, phrases side by side, names and numbers as written', async () => {
  await using house = await openHouse();
  const fr = 'J’attends d’être remboursée. Commande n° A-2041, c’est l’hôtel de Lévis.';
  await house.tell('fr', { text: fr, receivedAt: '2025-11-03T09:00:00Z' });
  const en = "Nobody called me back about the refund. It's d'Artagnan O'Neil\\'s fault: 100% & more | less!";
  await house.tell('en', {
    text: en,
    receivedAt: '2025-11-04T09:00:00Z',
    author: { name: 'Zoé Nadeau', email: 'zoe@client.example' },
  });
  for (const typed of ['remboursement', 'hotel levis', 'a-2041', '"être remboursé"', 'elise', 'elise@example.com']) {
    expect([typed, (await house.sought(typed)).texts]).toEqual([typed, [fr]]);
  }
  for (const typed of ['refunded', '"calling me back"', 'nadeau', 'zoe@', "o'neil", '100% & more']) {
    expect([typed, (await house.sought(typed)).texts]).toEqual([typed, [en]]);
  }
  for (const typed of ['"remboursée être"', 'introuvable', "') | 'x", 'refund remboursement', '\\']) {
    expect([typed, typed === '\\' ? [] : (await house.sought(typed)).texts]).toEqual([typed, []]);
  }
  expect((await house.sought('rembours* -commande')).total).toBe(0);
});

test('filters narrow, alone or with words', async () => {
  await using house = await openHouse();
  const { id } = await house.tell('a', { text: 'La chambre était sale.', location: 'Laval' }, ['cleanliness']);
  await house.tell('b', { text: 'La chambre était froide.', receivedAt: '2025-12-03T09:00:00Z' });
  await house.tell('c', { text: 'Voici la chambre promise.', direction: 'out', receivedAt: '2025-12-04T09:00:00Z' });
  const query = searchQueryFrom('chambre');
  for (const words of [{}, { query }]) {
    const totals = await Promise.all(
      [
        {},
        { location: 'Laval' },
        { since: new Date('2025-12-01T00:00:00Z') },
        { until: new Date('2025-12-01T00:00:00Z') },
        { kind: 'ours' as const },
        { kind: 'praise' as const },
        { isCritical: true },
        { themeId: 'thm_cleanliness' },
        { sourceId: house.source.id },
        { sourceId: 'src_other' },
      ].map(async (filter) => (await house.found({ ...words, ...filter })).total),
    );
    expect(totals).toEqual([3, 1, 2, 1, 1, 0, 0, 1, 3, 0]);
  }
  const { hits } = await house.store.searchComplaints({ ...NOTHING, location: 'Laval' });
  expect(hits).toMatchObject([{ id, themeIds: ['thm_cleanliness'], location: 'Laval' }]);
});

test('pages follow each other without gap or repetition, also among messages of one instant', async () => {
  await using house = await openHouse();
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    const receivedAt = id === 'e' ? '2025-11-04T09:00:00Z' : '2025-11-03T09:00:00Z';
    await house.tell(id, { text: 'La chambre était sale.', receivedAt });
  }
  for (const query of [null, searchQueryFrom('chambre')]) {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await house.found({ query, after, limitRows: 2 });
      expect(page.total).toBe(5);
      seen.push(...page.ids);
      after = page.ids.at(-1) ?? null;
      if (after === null) break;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  }
  expect((await house.found({ after: 'cmp_unknown' })).ids).toEqual([]);
});

test('who is named finds nothing of what names them, neither in the list nor in the count', async () => {
  await using house = await openHouse();
  const { store, source } = house;
  const item = itemOf('j', { text: 'Julien a été sec.' });
  await readTestComplaint(store, source, { item, changes: { namedStaff: ['julien roy'] } });
  await readTestComplaint(store, source, {
    item: itemOf('boss', { text: 'Julien, pour le patron.', isForBoss: true }),
  });
  expect((await house.sought('julien')).total).toBe(2);
  expect(
    await house.found({ query: searchQueryFrom('julien') }, { keys: ['julien roy'], locations: null, ownNames: [] }),
  ).toMatchObject({ ids: [], total: 0 });
  const ana = { keys: ['ana côté'], locations: null, ownNames: [] };
  expect(await house.found({ query: searchQueryFrom('julien') }, ana)).toMatchObject({ total: 1 });
  expect(await house.found({ query: searchQueryFrom('julien') }, { ...ana, locations: ['Laval'] })).toMatchObject({
    total: 0,
  });
});

test('what is read again is found by its new words alone, and what goes is found no more', async () => {
  await using house = await openHouse();
  const { store, source } = house;
  await house.tell('a', { text: 'La chambre était sale.' });
  await store.saveSource({ kind: 'imap', name: 'autre', settings: {}, schedule: null, isSample: true });
  const again = itemOf('s', { text: 'Le lit grinçait.' });
  const sample = await saveTestSource(store, true);
  const { itemId } = await readTestComplaint(store, sample, { item: again });
  await store.ring('read', itemId);
  expect((await house.sought('grincer')).total).toBe(1);
  await store.removeSample('test');
  expect((await house.sought('grincer')).total).toBe(0);
  expect(source.isSample).toBe(false);
});

test('the product and the person that were read in a message are found though it writes them otherwise', async () => {
  await using house = await openHouse();
  const grievances = [grievanceOf({ staff: 'Julien Roy', product: 'Forfait Éclat' })];
  const item = itemOf('a', { text: 'Juju a oublié.' });
  await readTestComplaint(house.store, house.source, { item, changes: { signals: signalsOf({ grievances }) } });
  expect((await house.sought('"julien roy"')).total).toBe(1);
  expect((await house.sought('eclat')).total).toBe(1);
});

test('of words that everybody writes the newest come first, and what a filter leaves is found however long ago it came', async () => {
  await using house = await openHouse();
  const old = { text: 'La chambre était sale.', location: 'Ailleurs', receivedAt: '2020-01-01T09:00:00Z' };
  const { id } = await house.tell('old', old);
  const { id: seed } = await house.tell('seed', { text: 'La chambre était froide.', location: 'Laval' });
  await repeat(house.database.url, seed, 10_100);
  const query = searchQueryFrom('chambre');
  const everywhere = await house.store.searchComplaints({ ...NOTHING, query });
  expect([everywhere.hits.length, everywhere.total, everywhere.isTotalMore]).toEqual([20, 200, true]);
  for (const words of [{ query }, {}]) {
    const elsewhere = await house.found({ ...words, location: 'Ailleurs' });
    expect(elsewhere).toMatchObject({ ids: [id], total: 1, isTotalMore: false });
    const after = everywhere.hits.at(-1)?.id ?? null;
    expect(await house.found({ ...words, location: 'Ailleurs', after })).toMatchObject({ ids: [id], total: 1 });
    expect((await house.found({ ...words, after })).ids).toHaveLength(20);
    expect((await house.found({ ...words, after, isCounted: false })).ids).toHaveLength(20);
  }
  const sight = { keys: [], locations: ['Ailleurs'], ownNames: [] };
  expect(await house.found({ query }, sight)).toMatchObject({ ids: [id], total: 1, isTotalMore: false });
});

/** Tells a message so many times more, a minute apart from each other. */
async function repeat(url: string, complaintId: string, times: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const columns = async (table: string) => {
    const rows = await sql<{ name: string }[]>`select column_name as name from information_schema.columns
      where table_schema = 'doleances' and table_name = ${table} and is_generated = 'NEVER'`;
    return rows.map(({ name }) => name);
  };
  const copy = async (table: string, where: string, changed: Readonly<Record<string, string>>) => {
    const names = await columns(table);
    await sql.unsafe(`insert into doleances.${table} (${names.join()})
      select ${names.map((name) => changed[name] ?? `s.${name}`).join()} from doleances.${table} s,
        doleances.complaints c, generate_series(1, ${times}) n where c.id = '${complaintId}' and ${where}`);
  };
  const at = "c.received_at + n * interval '1 minute'";
  const [item, complaint] = ["'itm_' || n", "'cmp_' || n"];
  await copy('items', 's.id = c.item_id', { id: item, external_id: "'e' || n" });
  await copy('complaints', 's.id = c.id', { id: complaint, item_id: item, external_id: "'e' || n", received_at: at });
  await copy('complaint_words', 's.complaint_id = c.id', { complaint_id: complaint, received_at: at });
  await sql`analyze`;
  await sql.end();
}
