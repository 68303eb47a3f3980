import type { RankedTheme } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  itemOf,
  linkTestComplaint,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';
import { StoreError } from '../store-error.ts';

const SINCE = new Date('2025-11-01T00:00:00Z');
const UNTIL = new Date('2025-12-01T00:00:00Z');

function rankedOf(themeId: `thm_${string}`, rank: number): RankedTheme {
  return {
    themeId,
    rank,
    rankWithoutUnderReporting: rank,
    score: 10,
    scoreQuantile20: 8,
    atRiskPerMonthCents: 249_000,
    clients: 14,
    clientsBefore: 5,
    touchedPerMonth: 29,
    brokenPromiseShare: 0.9,
    shrunkSeverity: 3,
    underReporting: 4,
    effortHalfDays: 3,
    isRegressed: false,
    trend: 'growing',
    reason: { fr: '14 clients', en: '14 clients' },
  };
}

async function rank(store: Store, ranked: readonly RankedTheme[]): Promise<void> {
  await store.ring('rank', 'firm');
  const claim = await store.claim('rank', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, (tx) => tx.saveRanking(ranked, UNTIL));
}

test('the ranking counts each grievance with its client, its margin and whether a promise was broken', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const client = {
    id: 'cli_1',
    name: 'Élise Côté',
    email: 'elise@example.com',
    yearlyMarginCents: 2_000_000_000_00,
  } as const;
  const unknown = { organisation: null, clientSince: null, daysToPay: null, referrals: null };
  await store.saveClients([{ ...client, ...unknown }], false);
  await readTestComplaint(store, source, {
    item: itemOf('1:1'),
    changes: { clientId: 'cli_1' },
    facets: ['cleanliness'],
  });
  await readTestComplaint(store, source, {
    item: itemOf('1:2', { receivedAt: '2025-11-04T09:00:00Z' }),
    changes: { signals: signalsOf({ kind: 'question', promises: [promiseOf({ state: 'open' })] }) },
    facets: ['cleanliness'],
  });
  await readTestComplaint(store, source, { item: itemOf('1:3'), facets: [] });
  await readTestComplaint(store, source, { item: itemOf('1:4', { direction: 'out' }), facets: ['cleanliness'] });
  for (const receivedAt of ['2025-10-31T23:59:59Z', '2025-12-01T00:00:01Z']) {
    await readTestComplaint(store, source, { item: itemOf(receivedAt, { receivedAt }), facets: ['cleanliness'] });
  }
  await readTestComplaint(store, source, {
    item: itemOf('1:6'),
    changes: { signals: signalsOf({ kind: 'noise', noiseReason: 'spam' }) },
    facets: ['cleanliness'],
  });
  const common = {
    grievanceId: expect.stringMatching(/^grv_/),
    themeId: 'thm_cleanliness',
    clientKey: 'elise@example.com',
    severity: 4,
  };
  expect(await store.listRankingRows(SINCE, UNTIL)).toEqual([
    {
      ...common,
      receivedAt: new Date('2025-11-03T09:00:00Z'),
      hasBrokenPromise: true,
      yearlyMarginCents: 200_000_000_000,
    },
    { ...common, receivedAt: new Date('2025-11-04T09:00:00Z'), hasBrokenPromise: false, yearlyMarginCents: null },
  ]);
});

test('a theme is told week by week and place by place, each client once a week', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const tell = (id: string, receivedAt: string, email: string, location: string | null) =>
    readTestComplaint(store, source, {
      item: itemOf(id, { receivedAt, author: { name: null, email }, location }),
      facets: ['cleanliness'],
    });
  await tell('1:1', '2025-11-20T09:00:00Z', 'a@example.com', 'Laval');
  await tell('1:2', '2025-11-21T09:00:00Z', 'a@example.com', null);
  await tell('1:3', '2025-11-21T10:00:00Z', 'b@example.com', 'Alma');
  await tell('1:4', '2025-11-29T09:00:00Z', 'a@example.com', 'Laval');
  await tell('1:5', '2025-10-01T09:00:00Z', 'c@example.com', 'Gaspé');
  const pulses = await store.listThemePulses(UNTIL, 3);
  expect([...pulses]).toEqual([['thm_cleanliness', { weekly: [0, 2, 1], places: ['Alma', 'Laval'] }]]);
});

test('one event told twice by different people is one client, and is shown once', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const first = await readTestComplaint(store, source, { item: itemOf('1:1'), facets: ['cleanliness'] });
  const again = itemOf('1:2', { author: { name: 'E. Côté', email: 'autre@example.com' } });
  const copy = await readTestComplaint(store, source, { item: again, facets: ['cleanliness'] });
  const clients = async () => {
    const rows = await store.listRankingRows(SINCE, UNTIL);
    return new Set(rows.map((row) => row.clientKey));
  };
  expect((await clients()).size).toBe(2);
  await linkTestComplaint(store, copy.id, { duplicateOf: first.id });
  expect(await clients()).toEqual(new Set(['elise@example.com']));
  expect(await store.listThemeVerbatims('thm_cleanliness', 10)).toMatchObject([
    { complaintId: first.id, quote: 'La chambre était sale.', authorName: 'Élise Côté', language: 'fr' },
  ]);
});

test('a theme gets one backlog item, and its label stays when others join it', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  await Promise.all(
    ['1:1', '1:2', '1:3', '1:4'].map((id) =>
      readTestComplaint(store, source, { item: itemOf(id), facets: ['cleanliness'] }),
    ),
  );
  const backlog = await store.listBacklog();
  expect(backlog).toHaveLength(1);
  expect(backlog[0]).toMatchObject({
    theme: { id: 'thm_cleanliness', label: { fr: 'Thème cleanliness' } },
    state: 'new',
    effortHalfDays: 3,
    ranked: null,
  });
});

test('a new ranking replaces the whole old one', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  await readTestComplaint(store, source, { item: itemOf('1:1'), facets: ['cleanliness'] });
  await readTestComplaint(store, source, { item: itemOf('1:2'), facets: ['noise'] });
  await readTestComplaint(store, source, { item: itemOf('1:3'), facets: ['billing'] });
  await rank(store, [rankedOf('thm_noise', 1), rankedOf('thm_cleanliness', 2)]);
  await rank(store, [rankedOf('thm_billing', 1), rankedOf('thm_noise', 2)]);
  const backlog = await store.listBacklog();
  expect(backlog.map((row) => [row.theme.id, row.ranked?.rank])).toEqual([
    ['thm_billing', 1],
    ['thm_noise', 2],
    ['thm_cleanliness', undefined],
  ]);
  expect(backlog[0]?.ranked).toEqual(rankedOf('thm_billing', 1));
});

test('what a person changes in the backlog is noted with who and why', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  await readTestComplaint(store, source, { item: itemOf('1:1'), facets: ['noise'] });
  const change = { state: 'fixed', fixedAt: SINCE, effortHalfDays: 1.5, owner: 'Mélanie' } as const;
  await store.saveBacklogState('thm_noise', change, 'owner', 'tapis posé');
  expect(await store.findBacklogByTheme('thm_noise')).toMatchObject(change);
  expect(await store.listEvents('thm_noise', 5)).toMatchObject([{ who: 'owner', why: 'tapis posé' }]);
  await store.saveBacklogState('thm_noise', { owner: null }, 'owner', null);
  expect(await store.findBacklogByTheme('thm_noise')).toMatchObject({ ...change, owner: null });
  await expect(store.saveBacklogState('thm_none', change, 'owner', null)).rejects.toBeInstanceOf(StoreError);
});
