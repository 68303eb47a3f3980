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

const SINCE = new Date('2025-01-01T00:00:00Z');
const MONDAY = '2025-11-10';

test('a week told in one figure replaces its days, a day the figure of its week, and neither counts twice', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const day = (at: string, units: number) => ({
    stream: 'location:Laval',
    weekOf: new Date(at),
    units,
    span: 'day' as const,
  });
  const week = { stream: 'location:Laval', weekOf: new Date('2025-11-10T05:00:00Z'), units: 700 };
  await store.saveExposure([day('2025-11-10T05:00:00Z', 100), day('2025-11-16T05:00:00Z', 90)], false);
  await store.saveExposure([day('2025-11-17T05:00:00Z', 80)], false);
  await store.saveExposure([week], false);
  const units = async () => (await store.listExposure()).map(({ span, units: told }) => [span, told]);
  expect(await units()).toEqual([
    ['week', 700],
    ['day', 80],
  ]);
  await store.saveExposure([day('2025-11-12T05:00:00Z', 60), day('2025-11-17T05:00:00Z', 85)], false);
  expect(await units()).toEqual([
    ['day', 60],
    ['day', 85],
  ]);
});

test('what is told of staff comes with whom it may mean and the day it speaks of', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const tell = async (id: string, changes: Parameters<typeof grievanceOf>[0]) => {
    const signals = signalsOf({ promises: [], grievances: [grievanceOf(changes)], severity: 2 });
    const item = itemOf(id, { author: { name: id, email: `${id}@example.com` }, location: 'Laval' });
    await readTestComplaint(store, source, { item, changes: { signals }, facets: ['rudeness'] });
  };
  await tell('a', { staff: 'Marc Dubé', target: 'staff', quote: 'Marc était odieux samedi' });
  await tell('b', { staffCandidates: ['Ana', 'Luc'], target: 'staff', quote: 'la dame du comptoir' });
  await tell('c', { target: 'staff', quote: 'personnel froid' });
  await tell('d', { target: 'place', quote: 'chambre froide samedi' });
  const told = (await store.listStaffTold(SINCE)).map((row) => row.told);
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      [{ people: ['Marc Dubé'], shift: 'samedi' }],
      [{ people: ['Ana', 'Luc'], shift: null }],
      [{ people: [], shift: null }],
    ]),
  );
  const rows = await store.listStreamHistory(SINCE, 'UTC');
  expect(rows.flatMap(({ staffTold }) => staffTold)).toHaveLength(3);
});

test('the newest word on a week holds, and the record keeps both', async () => {
  await using opened = await openTestStore();
  const { store, database } = opened;
  await store.saveNil({ location: 'Laval', weekOf: MONDAY, isNil: true, who: 'Ana' });
  await store.saveNil({ location: 'Laval', weekOf: MONDAY, isNil: false, who: 'Ana' });
  await store.saveNil({ location: 'Québec', weekOf: MONDAY, isNil: true, who: 'Luc' });
  expect(await store.listNils(MONDAY)).toMatchObject([
    { location: 'Laval', isNil: false },
    { location: 'Québec', isNil: true, who: 'Luc' },
  ]);
  expect(await store.listNils('2025-11-17')).toEqual([]);
  expect((await store.listEvents('location:Laval', 10)).map(({ who }) => who)).toEqual(['Ana', 'Ana']);
  const client = postgres(database.url, { max: 1 });
  await expect(client`update doleances.nil_declarations set is_nil = true`).rejects.toThrow('append-only');
  await client.end();
});

test('the same purchases twice are purchases once, and a client with three days has a rhythm', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const bought = (boughtOn: string) => ({
    ...{ clientKey: 'cli_roy', clientName: 'Mme Roy', location: null, amountCents: null, boughtOn },
  });
  const rows = ['2025-01-03', '2025-01-24', '2025-02-14', '2025-02-14'].map(bought);
  expect(await store.savePurchases(rows, false)).toBe(3);
  expect(await store.savePurchases(rows, false)).toBe(0);
  await store.savePurchases([{ ...bought('2025-01-03'), clientKey: 'cli_once' }], false);
  expect(await store.listPurchaseRhythms()).toEqual([
    { clientKey: 'cli_roy', clientName: 'Mme Roy', days: ['2025-01-03', '2025-01-24', '2025-02-14'] },
  ]);
  expect(await store.listPurchaseDays(['cli_once', 'cli_nobody'])).toMatchObject([
    { clientKey: 'cli_once', days: ['2025-01-03'] },
  ]);
  expect(await store.listPurchaseDays([])).toEqual([]);
  expect(await store.countPurchases()).toEqual({ purchases: 4, clients: 2, lastOn: '2025-02-14' });
});

test('clients who told us and told the world are counted in both', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const tell = async (id: string, who: string, channel: 'email' | 'review') => {
    const signals = signalsOf({ promises: [], grievances: [grievanceOf({})], severity: 2 });
    const item = itemOf(id, { author: { name: who, email: `${who}@example.com` }, channel });
    await readTestComplaint(store, source, { item, changes: { signals: { ...signals, kind: 'complaint' } } });
  };
  await tell('1', 'a', 'email');
  await tell('2', 'a', 'email');
  await tell('3', 'b', 'email');
  await tell('4', 'b', 'review');
  await tell('5', 'c', 'review');
  expect(await store.countCaptured(SINCE)).toEqual({ recorded: 2, elsewhere: 2, both: 1 });
});
