import { DEFAULT_FIRM, type ItemAction, readingContextFor } from '@doleances/core';
import type { Source, Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import { rank } from '../stages/4-rank.ts';
import { changeItem } from './change-item.ts';
import { loadThanks } from './theme-sheet.ts';

const THEME = 'thm_cleanliness';
const reading = readingContextFor(DEFAULT_FIRM);

/** Three clients about one theme, two about another, and a clock that the test sets. */
async function openFirm() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await saveTestSource(store);
  const clock = { now: new Date('2025-11-20T09:00:00Z') };
  const firm = { firm: DEFAULT_FIRM, isSample: false, reading, clients: { byEmail: new Map(), byName: new Map() } };
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => firm },
    lessons: {},
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug() {}, warn() {}, error() {} },
    now: () => clock.now,
    clock: () => clock.now,
  } as unknown as Ports;
  for (const id of ['a', 'b', 'c']) await tell(store, source, { id, facet: 'cleanliness' });
  for (const id of ['d', 'e']) await tell(store, source, { id, facet: 'noise' });
  return { ports, store, source, clock, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

type Told = { readonly id: string; readonly facet: string; readonly at?: string; readonly severity?: 2 | 8 };

async function tell(store: Store, source: Source, { id, facet, at = '2025-11-10T09:00:00Z', severity = 2 }: Told) {
  const author = { name: `Client ${id}`, email: `${id}@example.com` };
  const signals = signalsOf({ promises: [], grievances: [grievanceOf({ severity })], severity });
  await readTestComplaint(store, source, {
    item: itemOf(id, { author, receivedAt: at }),
    changes: { signals },
    facets: [facet],
  });
}

async function act(ports: Ports, action: ItemAction) {
  const outcome = await changeItem(ports, { themeId: THEME, action, who: 'Luc', why: null });
  if (!outcome.ok) throw new Error(outcome.reason);
}

/** Ranks as the worker would, and tells the ranks by theme. */
async function ranksOf({ store, ...rest }: Ports): Promise<Readonly<Record<string, number | null>>> {
  await store.ring('rank', 'firm', new Date(0));
  const claim = await store.claim('rank', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  expect(await runStage({ stage: rank, ports: { store, ...rest } as Ports }, claim)).toBe('done');
  return Object.fromEntries((await store.listBacklog()).map(({ theme, ranked }) => [theme.id, ranked?.rank ?? null]));
}

test('less effort raises an item, and a pin holds it until its date', async () => {
  await using opened = await openFirm();
  const { ports, clock } = opened;
  expect(await ranksOf(ports)).toEqual({ [THEME]: 1, thm_noise: 2 });
  await act(ports, { kind: 'estimate', effortHalfDays: 13 });
  expect(await ranksOf(ports)).toEqual({ [THEME]: 2, thm_noise: 1 });
  await act(ports, { kind: 'pin', rank: 1, until: new Date('2025-11-22T00:00:00Z') });
  expect(await ranksOf(ports)).toEqual({ [THEME]: 1, thm_noise: 2 });
  clock.now = new Date('2025-11-22T09:00:00Z');
  expect(await ranksOf(ports)).toEqual({ [THEME]: 2, thm_noise: 1 });
});

test('a sleeping item has no rank and wakes for a grave case, with why', async () => {
  await using opened = await openFirm();
  const { ports, store, source, clock } = opened;
  await act(ports, { kind: 'start' });
  await act(ports, { kind: 'snooze', until: null, clientsMore: 5, severityMin: 8, ifGrowing: false });
  expect(await ranksOf(ports)).toEqual({ [THEME]: null, thm_noise: 1 });
  await tell(store, source, { id: 'f', facet: 'cleanliness', at: '2025-11-21T09:00:00Z' });
  clock.now = new Date('2025-11-22T09:00:00Z');
  expect(await ranksOf(ports)).toMatchObject({ [THEME]: null });
  await tell(store, source, { id: 'g', facet: 'cleanliness', at: '2025-11-21T10:00:00Z', severity: 8 });
  expect(await ranksOf(ports)).toMatchObject({ [THEME]: 1 });
  expect(await store.findBacklogByTheme(THEME)).toMatchObject({ state: 'in_progress', snooze: null });
  expect((await store.listEvents(THEME, 1))[0]).toMatchObject({ who: 'rank', why: 'severity' });
});

test('what a person changed while the ranking was made stands', async () => {
  await using opened = await openFirm();
  const { ports, store } = opened;
  await act(ports, { kind: 'start' });
  await store.ring('rank', 'firm', new Date(0));
  const claim = await store.claim('rank', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  const verdict = { themeId: THEME, was: 'fixed', change: { state: 'verified' }, why: null } as const;
  await store.inClaim(claim, (tx) => tx.saveItemVerdict(verdict));
  expect(await store.findBacklogByTheme(THEME)).toMatchObject({ state: 'in_progress' });
});

test('the clients of a fixed item are thanked once each, but for who wrote since', async () => {
  await using opened = await openFirm();
  const { ports, store, source } = opened;
  await tell(store, source, { id: 'a2', facet: 'cleanliness', at: '2025-11-12T09:00:00Z' });
  expect(await loadThanks(ports, THEME)).toBeNull();
  await act(ports, { kind: 'fix', on: new Date('2025-11-15T09:00:00Z'), expectedFall: null, note: 'nouvelle équipe' });
  const before = (await loadThanks(ports, THEME))?.clients ?? [];
  expect(before.map(({ name }) => name).toSorted()).toEqual(['Client a', 'Client a2', 'Client b', 'Client c']);
  expect(before[0]).toMatchObject({ name: 'Client a2', thanks: { language: 'fr' } });
  await tell(store, source, { id: 'h', facet: 'cleanliness', at: '2025-11-18T09:00:00Z' });
  const after = await loadThanks(ports, THEME);
  expect(after?.clients[0]).toMatchObject({
    clientKey: 'h@example.com',
    thanks: null,
    whyNot: 'wrote_since',
    mailto: null,
  });
  expect(await store.listOutbox(5)).toEqual([]);
});

test('who has a critical case that waits is sent no thanks', async () => {
  await using opened = await openFirm();
  const { ports, store } = opened;
  await act(ports, { kind: 'fix', on: new Date('2025-11-15T09:00:00Z'), expectedFall: null, note: null });
  const complaintId = (await loadThanks(ports, THEME))?.clients[0]?.complaintId;
  if (complaintId === undefined) throw new Error('nobody is thanked');
  await store.ring('escalate', complaintId);
  const claim = await store.claim('escalate', complaintId, 60);
  if (claim === null) throw new Error('not claimed');
  const escalation = { id: 'esc_1', complaintId, reasons: ['legal_threat'], openedAt: ports.now() } as const;
  await store.inClaim(claim, (tx) => tx.saveEscalation({ ...escalation, route: 'alert', told: [], digestFor: null }));
  const clients = (await loadThanks(ports, THEME))?.clients ?? [];
  expect(clients.filter(({ whyNot }) => whyNot === 'open_case')).toMatchObject([
    { complaintId, thanks: null, mailto: null },
  ]);
  expect(clients.filter(({ thanks }) => thanks !== null)).toHaveLength(2);
});

test('a fix that was none is undone: who had it in progress has it again', async () => {
  await using opened = await openFirm();
  const { ports, store, clock } = { ...opened, store: opened.ports.store };
  await act(ports, { kind: 'assign', owner: 'Ana' });
  await act(ports, { kind: 'start' });
  await act(ports, { kind: 'fix', on: clock.now, expectedFall: 0.5, note: 'Repeint.' });
  await act(ports, { kind: 'reopen' });
  expect(await store.findBacklogByTheme(THEME)).toMatchObject({
    ...{ state: 'in_progress', owner: 'Ana', fixedAt: null, expectedFall: null, fixNote: null },
  });
});
