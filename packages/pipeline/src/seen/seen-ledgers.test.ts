import { type ConditionDeed, DEFAULT_FIRM, type RecoveryDeed, type Viewer } from '@doleances/core';
import { expect, test } from 'vitest';
import { incidentOf } from '../../../../test/support/ledger-values.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { portsSeenBy } from './seen-by.ts';

const JULIEN: Viewer = { role: 'agent', name: 'Julien', locations: null };
const ANA: Viewer = { role: 'manager', name: 'Ana', locations: null };
const LAVAL: Viewer = { role: 'manager', name: 'Luc', locations: ['Laval'] };
const STAFF = [{ name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null }];

const incident = (what: string, location: string | null = null) => incidentOf({ what, location });
const told = (clientName: string | null, clientKey: string | null): ConditionDeed => ({
  kind: 'told',
  clientKey,
  clientName,
  toldOn: '2025-11-03',
  channel: 'email',
  where: null,
});

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm({ ...DEFAULT_FIRM, staff: STAFF }, false, 'test');
  const open = (subjectId: string, deed: RecoveryDeed) =>
    store.saveRecoveryDeed({ subjectId, who: 'Ana', why: null, deed, at: null });
  const seenBy = (viewer: Viewer) => portsSeenBy({ store } as unknown as Ports, viewer).store;
  return { store, open, seenBy, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('an incident whose words name somebody is not that person’s to read or to change', async () => {
  await using house = await openHouse();
  await house.open('rcv_soupe', incident('Julien a renversé la soupe sur deux clients.'));
  const seen = house.seenBy(JULIEN);
  expect(await seen.listRecoveryDeeds()).toEqual([]);
  expect(await house.seenBy(ANA).listRecoveryDeeds()).toHaveLength(1);
  const closed = { subjectId: 'rcv_soupe', who: 'Julien', why: 'rien vu', deed: { kind: 'closed' }, at: null } as const;
  expect(await seen.saveRecoveryDeed(closed)).toBeNull();
});

test('who answers for one place sees its incidents, and neither those of elsewhere nor those of nowhere', async () => {
  await using house = await openHouse();
  await house.open('rcv_laval', incident('Panne à Laval', 'Laval'));
  await house.open('rcv_quebec', incident('Panne à Québec', 'Québec'));
  await house.open('rcv_nowhere', incident('Panne du site'));
  const seen = await house.seenBy(LAVAL).listRecoveryDeeds();
  expect(seen.map(({ subjectId }) => subjectId)).toEqual(['rcv_laval']);
});

test('what was told to clients of elsewhere is not told to who answers for one place; what is on show is', async () => {
  await using house = await openHouse();
  const { store } = house;
  const source = await saveTestSource(store);
  for (const [id, location] of [
    ['anne', 'Laval'],
    ['bruno', 'Québec'],
  ] as const) {
    const author = { name: id, email: `${id}@client.example` };
    await readTestComplaint(store, source, { item: itemOf(id, { author, location }) });
  }
  for (const deed of [told('Anne', 'anne@client.example'), told('Bruno', 'bruno@client.example'), told(null, null)]) {
    await store.saveConditionDeed({ subjectId: 'delai', who: 'Ana', why: null, deed, at: null });
  }
  await store.saveConditionDeed({ subjectId: 'delai', who: 'Luc', why: null, deed: told('Passante', null), at: null });
  const names = async (viewer: Viewer) =>
    (await house.seenBy(viewer).listConditionDeeds()).map(({ deed }) => (deed.kind === 'told' ? deed.clientName : ''));
  expect(await names(LAVAL)).toEqual(['Anne', null, 'Passante']);
  expect(await names(ANA)).toEqual(['Anne', 'Bruno', null, 'Passante']);
});
