import { type Condition, type ConditionDeed, DEFAULT_FIRM, type RecoveryDeed } from '@doleances/core';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';

const OPENED: RecoveryDeed = {
  kind: 'opened',
  what: 'Ligne coupée',
  happenedOn: '2025-11-03',
  location: null,
  themeId: null,
  complaintIds: [],
  fault: 'supplier',
  supplier: null,
  responsible: null,
  peopleCount: 9,
  people: [],
};
const APOLOGY: RecoveryDeed = {
  kind: 'apology',
  words: 'Pardon.',
  channel: 'phone',
  people: 1,
  name: null,
  saidAt: '2025-11-04T09:00:00Z',
};
const CONDITION: Condition = {
  id: 'delai',
  title: { fr: 'Délai', en: 'Delay' },
  rule: { fr: 'Dix jours.', en: 'Ten days.' },
  why: null,
  worryBehind: null,
  alternative: null,
  defaultResponse: 'negotiate',
  exceptions: [],
};

const write = (store: Store, deed: RecoveryDeed, why: string | null = null) =>
  store.saveRecoveryDeed({ subjectId: 'rcv_a', who: 'Zoé', why, deed, at: null });

test('a button pressed twice writes one deed; taken back, the same may be done again', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await write(store, OPENED);
  const first = await write(store, APOLOGY);
  expect(await write(store, APOLOGY)).toBeNull();
  expect(await store.listRecoveryDeeds()).toHaveLength(2);
  await write(store, { kind: 'undone', deedId: first?.id ?? 0 });
  expect(await write(store, APOLOGY)).not.toBeNull();
  expect(await write(store, APOLOGY)).toBeNull();
  expect((await store.listRecoveryDeeds()).map(({ deed }) => deed.kind)).toEqual([
    'opened',
    'apology',
    'undone',
    'apology',
  ]);
});

test('what was closed, opened again and closed again is closed', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  for (const kind of ['closed', 'closed', 'reopened', 'closed', 'closed'] as const) await write(store, { kind });
  expect((await store.listRecoveryDeeds()).map(({ deed }) => deed.kind)).toEqual(['closed', 'reopened', 'closed']);
});

test('every deed leaves an event, and neither can be rewritten', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await write(store, OPENED, 'vu au comptoir');
  expect(await store.listEvents('rcv_a', 5)).toMatchObject([
    { who: 'Zoé', what: 'recovery opened', why: 'vu au comptoir' },
  ]);
  const admin = postgres(opened.database.url, { max: 1 });
  try {
    await expect(admin`update doleances.ledger_deeds set who = 'nobody'`).rejects.toThrow('append-only');
    await expect(admin`delete from doleances.ledger_deeds`).rejects.toThrow('append-only');
    await expect(admin`truncate doleances.ledger_deeds`).rejects.toThrow('append-only');
  } finally {
    await admin.end();
  }
});

test('a condition is added, changed and taken off, each with what was and what is', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm({ ...DEFAULT_FIRM, conditions: [{ ...CONDITION, id: 'autre' }] }, false, 'test');
  await store.saveCondition('delai', CONDITION, 'Zoé', null);
  const changed = { ...CONDITION, rule: { fr: 'Huit jours.', en: 'Eight days.' } };
  await store.saveCondition('delai', changed, 'Zoé', 'atelier agrandi');
  expect((await store.findFirm())?.firm.conditions.map(({ id, rule }) => [id, rule.fr])).toEqual([
    ['autre', 'Dix jours.'],
    ['delai', 'Huit jours.'],
  ]);
  await store.saveCondition('delai', null, 'Zoé', null);
  expect((await store.findFirm())?.firm.conditions.map(({ id }) => id)).toEqual(['autre']);
  const events = await store.listEvents('delai', 5);
  expect(events.map(({ what }) => what)).toEqual(['condition removed', 'condition changed', 'condition added']);
  expect(JSON.stringify(events[1]?.detail)).toContain('Huit jours.');
});

test('demands, possible incidents and later grievances are found; copies and the direct line are not', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const evidence = [{ judgement: 'worry:outside_deadline', rule: 'worry', words: 'mon patron', confidence: 0.6 }];
  const signals = signalsOf({ boundaryConditionIds: ['delai'], evidence });
  const demand = await readTestComplaint(store, source, {
    item: itemOf('1', { channel: 'phone_note' }),
    changes: { signals },
    facets: ['noise'],
  });
  await readTestComplaint(store, source, { item: itemOf('2', { isForBoss: true }), changes: { signals } });
  const since = new Date('2025-11-01T00:00:00Z');
  expect(await store.listDemands(since, 10)).toMatchObject([
    { complaintId: demand.id, conditionIds: ['delai'], worries: ['outside_deadline'] },
  ]);
  expect(await store.listDemands(new Date('2025-12-01T00:00:00Z'), 10)).toEqual([]);
  expect(await store.listIncidentComplaints(since, 10)).toMatchObject([
    { id: demand.id, themeIds: ['thm_noise'], isStaffNote: true },
  ]);
  expect(await store.listLaterGrievances([demand.clientKey], since)).toHaveLength(2);
  expect(await store.listLaterGrievances([demand.clientKey], new Date('2025-11-03T09:00:00Z'))).toEqual([]);
});

test('conditions and amends are two ledgers, though their subjects be named alike', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const told: ConditionDeed = {
    kind: 'told',
    clientKey: null,
    clientName: 'Anne Roy',
    toldOn: '2025-11-03',
    channel: 'email',
    where: null,
  };
  await store.saveConditionDeed({
    subjectId: 'rcv_a',
    who: 'Zoé',
    why: null,
    deed: told,
    at: new Date('2025-11-03T09:00:00Z'),
  });
  expect(await store.listRecoveryDeeds()).toEqual([]);
  expect(await store.listConditionDeeds()).toMatchObject([{ deed: told, at: new Date('2025-11-03T09:00:00Z') }]);
});
