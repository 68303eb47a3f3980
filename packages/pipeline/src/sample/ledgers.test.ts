import { type ClientIndex, readingContextFor } from '@doleances/core';
import { complaintIdFor, itemIdFor } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openLessons } from '../complaint/lessons.ts';
import { workComplaint } from '../complaint/work-complaint.ts';
import { loadConditionSheet, loadConditionWeek, loadDemandSheet } from '../conditions/condition-sheet.ts';
import type { Ports } from '../ports/ports.ts';
import { decideFollowUp } from '../promises/decide-follow-up.ts';
import { loadFollowUps } from '../promises/promise-sheet.ts';
import { loadRecovery, loadRecoverySheet } from '../recovery/recovery-sheet.ts';
import { sampleFirm } from './firm.ts';
import { earlyArrival, eveningPromise, lateCancelling } from './ledgers.ts';
import { loadSample, removeSample, sampleIdOf, settleSample } from './load-sample.ts';
import { redu } from './messages-redu.ts';
import { replies } from './replies.ts';

async function openInn() {
  const opened = await openTestStore();
  const { store } = opened;
  const clients: ClientIndex = { byEmail: new Map(), byName: new Map() };
  const firm = { firm: sampleFirm, isSample: true, reading: readingContextFor(sampleFirm), clients };
  const ports = {
    store,
    queues: { ring: async () => 0, ringAll: async () => 0 },
    firms: { find: async () => firm },
    viewer: { role: 'owner' },
    signingKeys: async () => [new Uint8Array(32).fill(7)],
    lessons: openLessons(store),
    config: { http: { baseUrl: 'https://plaintes.exemple.be' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2026-11-19T10:00:00Z'),
    clock: null,
  } as unknown as Ports;
  await loadSample(ports);
  const source = (await store.listSources())[0];
  const calledQuestion = redu.filter(({ from }) => from === 'Georges Massart');
  for (const message of [earlyArrival, eveningPromise, lateCancelling, ...calledQuestion]) {
    const itemId = itemIdFor(source?.id ?? '', sampleIdOf(message));
    await workComplaint(ports, itemId, complaintIdFor(itemId));
  }
  return { ports, store, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('the sample shows one evening of 1 476 €, its letter, who came back, and one decision with its arithmetic', async () => {
  await using inn = await openInn();
  const { ports, store } = inn;
  expect(await settleSample(ports)).toBe(true);
  expect(await settleSample(ports)).toBe(false);
  const [evening] = (await loadRecoverySheet(ports, sampleFirm)).recoveries;
  expect(evening?.sums).toMatchObject({
    shownCents: 1_476_00,
    opportunityCents: 369_00,
    breakEvenClients: 3,
    apologiesGiven: 9,
    paidBackCents: 738_00,
  });
  expect(evening?.recovery).toMatchObject({
    state: 'closed',
    fault: 'supplier',
    returns: [{ returned: 6, people: 9 }],
  });
  const facts = await loadRecovery(ports, evening?.recovery.id ?? '', { firm: sampleFirm, language: 'fr' });
  expect(facts?.promises).toHaveLength(1);
  expect(facts?.letter?.text).toContain('Ligne Ardenne');
  const message = await store.findComplaintByExternalId(sampleIdOf(earlyArrival));
  if (message === null) throw new Error('not read');
  const [demand] = await loadDemandSheet(ports, sampleFirm, message);
  expect(demand).toMatchObject({
    knowledge: { kind: 'told' },
    decision: { answer: 'negotiate', aid: { advice: 'negotiate' } },
  });
  expect(demand?.questions.length).toBeGreaterThan(0);
  const { conditions } = await loadConditionSheet(ports, sampleFirm);
  expect(conditions.map(({ condition, forgotten }) => [condition.id, forgotten])).toEqual([
    ['arrivee-16h', []],
    ['annulation-72h', ['untold']],
  ]);
});

test('each of the four questions of the week finds something, who came back is told by purchases, and one complaint was called a question', async () => {
  await using inn = await openInn();
  const { ports, store } = inn;
  await settleSample(ports);
  const week = (await loadConditionWeek(ports, sampleFirm, '2026-W46'))?.facts;
  expect(week?.asked).toHaveLength(2);
  expect(week?.conceded).toMatchObject([{ conditionId: 'annulation-72h', clientName: 'Joëlle Maréchal' }]);
  expect(week?.regrets).toMatchObject([{ costCents: 145_00 }]);
  expect(week?.untold).toMatchObject([{ condition: { id: 'annulation-72h' } }]);
  expect(week?.worried.length).toBeGreaterThan(0);
  const [evening] = (await loadRecoverySheet(ports, sampleFirm)).recoveries;
  expect(evening?.bought).toEqual([{ days: 90, returned: 3, people: 3 }]);
  expect(await store.listRequalified(new Date('2026-01-01'))).toMatchObject([
    { who: 'Didier Hotton', is: 'question', why: 'il ne demandait rien, le café a été resservi', location: 'Redu' },
  ]);
  const counted = await store.listExposure();
  expect(counted.every(({ weekOf }) => weekOf <= ports.now())).toBe(true);
});

test('the sample proposes to give news where a promise was forgotten, and what is taken of it goes with it', async () => {
  await using inn = await openInn();
  const { ports, store } = inn;
  const [source] = await store.listSources();
  for (const reply of replies) {
    const itemId = itemIdFor(source?.id ?? '', sampleIdOf(reply));
    await workComplaint(ports, itemId, complaintIdFor(itemId));
  }
  const proposed = await loadFollowUps(ports, sampleFirm, ports.now());
  expect(proposed.map(({ clientName }) => clientName)).toContain('Emma Lindqvist');
  const [first] = proposed;
  const decision = { complaintId: first?.complaintId ?? '', deed: 'take', who: 'Geneviève', why: null } as const;
  const taken = await decideFollowUp(ports, decision);
  expect(taken).toMatchObject({ ok: true, promise: { promisor: 'Geneviève', state: 'open' } });
  await removeSample(ports, 'owner');
  expect(await store.listPromises({ limitRows: 10 })).toEqual([]);
  expect(await loadFollowUps(ports, sampleFirm, ports.now())).toEqual([]);
});

test('removing the sample leaves nothing of it in the ledgers', async () => {
  await using inn = await openInn();
  const { ports, store } = inn;
  await settleSample(ports);
  await removeSample(ports, 'owner');
  expect(await store.listRecoveryDeeds()).toEqual([]);
  expect(await store.listConditionDeeds()).toEqual([]);
  expect(await store.listRequalified(new Date('2026-01-01'))).toEqual([]);
  expect(await store.countPurchases()).toMatchObject({ purchases: 0 });
  expect(await store.listPromises({ limitRows: 10 })).toEqual([]);
});
