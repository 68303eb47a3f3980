import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';
import type { CorrectionToSave } from '../rows.ts';

const ALL = 2_000;

function correctionOf(complaintId: string, changes: Partial<CorrectionToSave> = {}): CorrectionToSave {
  return {
    complaintId,
    span: { start: 0, end: 22 },
    text: 'La chambre était sale.',
    language: 'fr',
    field: 'facet',
    was: 'cleanliness',
    is: 'pests',
    who: 'Sandrine',
    why: null,
    ...changes,
  };
}

const openReads = async (store: Store) => (await store.countOpenWork()).read;

test('a correction is kept with who, when and why, and leaves an event', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const { id, itemId } = await readTestComplaint(store, await saveTestSource(store), { item: itemOf('1:1') });
  const saved = await store.saveCorrection(correctionOf(id, { why: 'des punaises, dit-elle au téléphone' }), null);
  expect(saved).toMatchObject({ itemId, bells: [] });
  expect((await store.findCorrections(id, ALL)).own).toEqual([saved.correction]);
  expect(saved.correction).toMatchObject({
    span: { start: 0, end: 22 },
    was: 'cleanliness',
    is: 'pests',
    who: 'Sandrine',
    why: 'des punaises, dit-elle au téléphone',
    at: expect.any(Date),
  });
  expect(await store.listEvents(id, 5)).toMatchObject([
    { who: 'Sandrine', what: 'facet corrected: cleanliness → pests', why: 'des punaises, dit-elle au téléphone' },
  ]);
});

test('the complaint is to be read again, and with it those of the same theme, which the lesson may concern', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const first = await readTestComplaint(store, source, { item: itemOf('1:1'), facets: ['cleanliness'] });
  const alike = await readTestComplaint(store, source, { item: itemOf('1:2'), facets: ['cleanliness'] });
  await readTestComplaint(store, source, { item: itemOf('1:3'), facets: ['noise'] });
  expect(await openReads(store)).toBe(0);
  const { bells } = await store.saveCorrection(correctionOf(first.id), 'thm_cleanliness');
  expect(bells.map(({ subjectId }) => subjectId)).toEqual([alike.itemId]);
  expect(await openReads(store)).toBe(2);
});

test('the mark changes with each correction, and when a complaint is erased with its own', async () => {
  await using opened = await openTestStore();
  const { store, database } = opened;
  const source = await saveTestSource(store);
  const { id } = await readTestComplaint(store, source, { item: itemOf('1:1') });
  const other = await readTestComplaint(store, source, { item: itemOf('1:2') });
  const marks = [(await store.findCorrections(id, ALL)).mark];
  const note = async () => marks.push((await store.findCorrections(id, ALL)).mark);
  await store.saveCorrection(correctionOf(id), null);
  await note();
  await store.saveCorrection(correctionOf(other.id), null);
  await note();
  const admin = postgres(database.url, { max: 1 });
  try {
    await admin`delete from doleances.complaints where id = ${id}`;
  } finally {
    await admin.end();
  }
  await note();
  expect(new Set(marks).size).toBe(marks.length);
  expect(await store.listCorrections(ALL)).toMatchObject([{ complaintId: other.id }]);
});

test('nobody rewrites or removes a correction while its complaint is there', async () => {
  await using opened = await openTestStore();
  const { store, database } = opened;
  const { id } = await readTestComplaint(store, await saveTestSource(store), { item: itemOf('1:1') });
  await store.saveCorrection(correctionOf(id), null);
  const admin = postgres(database.url, { max: 1 });
  try {
    await expect(admin`update doleances.corrections set who = 'nobody'`).rejects.toThrow('append-only');
    await expect(admin`delete from doleances.corrections`).rejects.toThrow('append-only');
    await expect(admin`truncate doleances.corrections`).rejects.toThrow('append-only');
  } finally {
    await admin.end();
  }
});

test('a complaint that is gone cannot be corrected, and nothing is left behind', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await expect(store.saveCorrection(correctionOf('cmp_gone'), null)).rejects.toMatchObject({ retry: 'never' });
  expect(await store.listCorrections(ALL)).toEqual([]);
  expect(await openReads(store)).toBe(0);
});

test('a complaint that is called a question keeps counting as a complaint', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const signals = signalsOf({ kind: 'question', kindRead: 'complaint' });
  const item = itemOf('1:1');
  const { id } = await readTestComplaint(store, await saveTestSource(store), { item, changes: { signals } });
  const since = new Date('2025-11-01T00:00:00Z');
  const until = new Date('2025-11-30T00:00:00Z');
  expect(await store.findComplaint(id)).toMatchObject({ kind: 'question', kindRead: 'complaint' });
  expect(await store.countComplaints()).toMatchObject({ complaints: 1 });
  const window = { since, until, sinceBefore: since, sinceWeeks: since, sinceWindow: since, soonUntil: until };
  const facts = await store.findReportFacts({
    ...window,
    timeZone: 'America/Toronto',
    place: null,
    sight: null,
    isSample: false,
  });
  expect(facts.counts).toEqual({ complaints: 1, complaintsBefore: 0, messages: 1, noise: 0 });
  expect(await store.listStreamHistory(since, 'America/Toronto')).toMatchObject([{ kind: 'complaint' }]);
});
