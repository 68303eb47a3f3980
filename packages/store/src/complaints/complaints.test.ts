import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  linkTestComplaint,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';
import type { ComplaintToSave } from '../rows.ts';

/** Opens the reading of an item again and saves what the new rules read. */
async function readAgain(store: Store, complaint: ComplaintToSave): Promise<void> {
  await store.ring('read', complaint.itemId);
  const claim = await store.claim('read', complaint.itemId, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, (tx) => tx.saveComplaint(complaint));
}

test('a complaint comes back as it was saved, with its grievances in the order of the text', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const late = grievanceOf({ start: 23, end: 52, quote: 'On devait me rappeler mardi.', facet: 'callback' });
  const signals = signalsOf({ grievances: [late, grievanceOf()], criticalReasons: ['asks_for_boss'] });
  const saved = await readTestComplaint(opened.store, source, { item: itemOf('1:1'), changes: { signals } });
  const found = await opened.store.findComplaint(saved.id);
  expect(found).toMatchObject({
    id: saved.id,
    itemId: saved.itemId,
    receivedAt: new Date('2025-11-03T09:00:00Z'),
    text: saved.item.text,
    authorName: 'Élise Côté',
    criticalReasons: ['asks_for_boss'],
    duplicateOf: null,
    signals,
    isSample: false,
  });
  const grievances = await opened.store.listGrievances(saved.id);
  expect(grievances.map((grievance) => grievance.facet)).toEqual(['cleanliness', 'callback']);
  expect(grievances[0]).toMatchObject({ ...grievanceOf(), complaintId: saved.id, themeId: null });
  expect(await opened.store.findComplaintByExternalId('1:1')).toEqual(found);
  expect(await opened.store.findComplaint('cmp_none')).toBeNull();
});

test('texts with quotes, emoji, NUL and half characters are stored without moving a quote', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const text = `L'"hôtel" \\ {a,b} 😡\0 \uD800 fin`;
  const signals = signalsOf({ ask: text, grievances: [grievanceOf({ quote: text, staffCandidates: [text] })] });
  const saved = await readTestComplaint(opened.store, source, { item: itemOf('1:1', { text }), changes: { signals } });
  const kept = `L'"hôtel" \\ {a,b} 😡\uFFFD \uFFFD fin`;
  expect(await opened.store.findComplaint(saved.id)).toMatchObject({ text: kept, signals: { ask: kept } });
  expect(await opened.store.listGrievances(saved.id)).toMatchObject([{ quote: kept, staffCandidates: [kept] }]);
  expect(kept).toHaveLength(text.length);
});

test('reading again keeps the theme of a grievance that stays and drops one that is gone', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const noise = grievanceOf({ start: 5, end: 9, facet: 'noise' });
  const first = { signals: signalsOf({ grievances: [grievanceOf(), noise] }) };
  const complaint = await readTestComplaint(opened.store, source, {
    item: itemOf('1:1'),
    changes: first,
    facets: ['cleanliness', 'noise'],
  });
  await readAgain(opened.store, { ...complaint, signals: signalsOf({ grievances: [grievanceOf({ severity: 8 })] }) });
  expect(await opened.store.listGrievances(complaint.id)).toMatchObject([
    { facet: 'cleanliness', severity: 8, themeId: 'thm_cleanliness' },
  ]);
});

test('two grievances read in the same words about the same thing are one', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const signals = signalsOf({ grievances: [grievanceOf(), grievanceOf()], promises: [promiseOf(), promiseOf()] });
  const complaint = await readTestComplaint(opened.store, source, { item: itemOf('1:1'), changes: { signals } });
  expect(await opened.store.listGrievances(complaint.id)).toHaveLength(1);
});

test('a promise that was found kept stays kept when its message is read again', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const signals = signalsOf({ promises: [promiseOf({ state: 'open', voice: 'our_words' })] });
  const complaint = await readTestComplaint(opened.store, source, { item: itemOf('1:1'), changes: { signals } });
  const [promise] = await opened.store.listPromises({ complaintId: complaint.id, limitRows: 10 });
  if (promise === undefined) throw new Error('no promise');
  expect(promise).toMatchObject({ state: 'open', action: 'appel', dueAt: new Date('2025-11-04T22:00:00Z') });
  await opened.store.ring('remind', promise.id);
  const claim = await opened.store.claim('remind', promise.id, 60);
  if (claim === null) throw new Error('not claimed');
  await opened.store.inClaim(claim, (tx) =>
    tx.savePromiseStanding({
      promiseId: promise.id,
      state: 'kept',
      dueAt: promise.dueAt,
      doneAt: promise.madeAt,
      decidedBy: null,
      keptByComplaintId: complaint.id,
    }),
  );
  await readAgain(opened.store, complaint);
  await readAgain(opened.store, { ...complaint, signals: signalsOf({ promises: [] }) });
  expect(await opened.store.findPromise(promise.id)).toMatchObject({ state: 'kept', keptByComplaintId: complaint.id });
  const filter = { clientKey: 'elise@example.com', states: ['kept'], limitRows: 10 } as const;
  expect(await opened.store.listPromises(filter)).toHaveLength(1);
  expect(await opened.store.listPromises({ ...filter, states: ['open', 'broken'] })).toEqual([]);
});

test('messages that share a key find each other, whichever was grouped first, the nearest in time', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const read = (id: string, day: number) =>
    readTestComplaint(store, source, { item: itemOf(id, { receivedAt: `2025-11-0${day}T09:00:00Z` }) });
  const [one, two, three] = [await read('1:1', 3), await read('1:2', 4), await read('1:3', 2)];
  const big = 2n ** 63n - 1n;
  const near = async (id: string, bands: readonly bigint[]) => {
    const found = await store.findNearDuplicates(id, bands);
    return [found.isKnown, ...found.near.map((row) => row.id)];
  };
  expect(await near(one.id, [1n, big, -5n])).toEqual([false]);
  await linkTestComplaint(store, one.id, { bands: [1n, big, -5n] });
  expect(await near(two.id, [7n, big])).toEqual([false, one.id]);
  await linkTestComplaint(store, two.id, { bands: [7n, big] });
  expect(await near(three.id, [8n])).toEqual([false]);
  expect(await near(three.id, [1n, 7n])).toEqual([false, one.id, two.id]);
  await linkTestComplaint(store, three.id, { bands: [1n, 7n] });
  expect(await near(one.id, [1n, big, -5n])).toEqual([true, three.id, two.id]);
  expect(await near(one.id, [2n, big])).toEqual([false, two.id]);
});

test('who repeats a message follows it to the telling before it', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const ids = ['1:1', '1:2', '1:3', '1:4'].map((id) => readTestComplaint(store, source, { item: itemOf(id) }));
  const [first, second, third, other] = await Promise.all(ids);
  if (!first || !second || !third || !other) throw new Error('not read');
  await linkTestComplaint(store, third.id, { duplicateOf: second.id });
  await linkTestComplaint(store, first.id, { followers: [second.id] });
  const linkOf = async (id: string) => (await store.findComplaint(id))?.duplicateOf;
  const links = async () => [await linkOf(first.id), await linkOf(second.id), await linkOf(third.id)];
  expect(await links()).toEqual([null, first.id, first.id]);
  // It turns out to repeat another one itself: all go along.
  await linkTestComplaint(store, first.id, { duplicateOf: other.id, followers: [first.id] });
  expect(await links()).toEqual([other.id, other.id, other.id]);
  expect(await linkOf(other.id)).toBeNull();
});

test('complaints are listed newest first, by window, kind and theme', async () => {
  await using opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const on = (day: number) => `2025-11-0${day}T09:00:00Z`;
  for (const day of [1, 2, 3]) {
    await readTestComplaint(opened.store, source, {
      item: itemOf(`1:${day}`, { receivedAt: on(day) }),
      changes: { signals: signalsOf(day === 2 ? { kind: 'praise' } : { criticalReasons: ['safety'] }) },
      facets: day === 3 ? ['cleanliness'] : [],
    });
  }
  const ids = async (filter: object) => {
    const rows = await opened.store.listComplaints({ limitRows: 10, ...filter });
    return rows.map((row) => row.externalId);
  };
  expect(await ids({})).toEqual(['1:3', '1:2', '1:1']);
  expect(await ids({ limitRows: 1 })).toEqual(['1:3']);
  expect(await ids({ since: new Date(on(2)), until: new Date(on(3)) })).toEqual(['1:2']);
  expect(await ids({ kind: 'complaint' })).toEqual(['1:3', '1:1']);
  expect(await ids({ themeId: 'thm_cleanliness' })).toEqual(['1:3']);
  expect(await opened.store.countComplaints()).toEqual({
    items: 3,
    read: 3,
    complaints: 2,
    critical: 2,
    lastReceivedAt: new Date(on(3)),
    sampleItems: 0,
  });
});

test('a look for near messages reads a handful of rows, however many there are', async () => {
  await using opened = await openTestStore();
  const sql = postgres(opened.database.url, { max: 1, onnotice: () => {} });
  await sql`alter table doleances.complaint_bands drop constraint complaint_bands_complaint_id_complaints_id_fk`;
  await sql`insert into doleances.complaint_bands (complaint_id, bands)
    select 'cmp_' || n, array(select hashint8extended(n, band) from generate_series(1, 34) band)
    from generate_series(1, 3000) n`;
  await sql`analyze doleances.complaint_bands`;
  const read = await sql.begin(async (tx) => {
    await tx`select doleances.sharing_a_band(bands) from doleances.complaint_bands where complaint_id = 'cmp_7'`;
    return tx`select seq_tup_read::int as scanned from pg_stat_xact_user_tables where relname = 'complaint_bands'`;
  });
  await sql.end();
  expect(read).toMatchObject([{ scanned: 0 }]);
});
