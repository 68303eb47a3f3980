import { DEFAULT_FIRM, type Viewer } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { portsSeenBy } from './seen-by.ts';

const JULIEN: Viewer = { role: 'agent', name: 'Julien', locations: null };
const ANA: Viewer = { role: 'manager', name: 'Ana', locations: null };
const STAFF = [{ name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null }];

test('a client of whom nothing else is seen is in no list of clients, nor what was decided about them', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm({ ...DEFAULT_FIRM, staff: STAFF }, false, 'test');
  const source = await saveTestSource(store);
  const tell = (id: string, namedStaff: string[]) => {
    const author = { name: `Client ${id}`, email: `${id}@client.example` };
    return readTestComplaint(store, source, {
      item: itemOf(id, { author }),
      changes: { namedStaff },
      facets: ['rudeness'],
    });
  };
  await tell('de-julien', ['julien roy']);
  await tell('ordinaire', []);
  const seenBy = (viewer: Viewer) => portsSeenBy({ store } as unknown as Ports, viewer).store;
  const namesFor = async (viewer: Viewer) => {
    const cards = await seenBy(viewer).listClientCards({ waitsSince: new Date(0), limitRows: 50 });
    return cards.map(({ name }) => name).toSorted();
  };
  expect(await namesFor(JULIEN)).toEqual(['Client ordinaire']);
  expect(await namesFor(ANA)).toEqual(['Client de-julien', 'Client ordinaire']);
  const deedOf = (id: string) =>
    ({ kind: 'merged', clientKey: `${id}@client.example`, into: 'x@client.example' }) as const;
  const tracesFor = async (viewer: Viewer, id: string) => [
    ...(await seenBy(viewer).listCriticisms(`${id}@client.example`, 50)),
    ...(await seenBy(viewer).planClientDeed(deedOf(id))),
  ];
  expect(await tracesFor(JULIEN, 'de-julien')).toEqual([]);
  expect(await tracesFor(JULIEN, 'ordinaire')).toHaveLength(2);
  expect(await tracesFor(ANA, 'de-julien')).toHaveLength(2);
  const listed = { organisation: null, clientSince: null, yearlyMarginCents: null, daysToPay: null, referrals: null };
  await store.saveClients(
    [
      { id: 'cli_1', name: 'Client de-julien', email: 'de-julien@client.example', ...listed },
      { id: 'cli_2', name: 'Muette', email: 'muette@client.example', location: 'Laval', ...listed },
    ],
    false,
  );
  const listFor = async (viewer: Viewer) => (await seenBy(viewer).listClients()).map(({ id }) => id);
  expect(await listFor({ role: 'owner' })).toEqual(['cli_1', 'cli_2']);
  expect(await listFor(ANA)).toEqual(['cli_1', 'cli_2']);
  expect(await listFor(JULIEN)).toEqual(['cli_2']);
  expect(await listFor({ ...ANA, locations: ['Québec'] })).toEqual([]);
  expect(await listFor({ ...ANA, locations: ['Laval'] })).toEqual(['cli_2']);
  const [criticism] = await store.listCriticisms('cli_1', 1);
  const { grievanceId = '', complaintId = '' } = criticism ?? {};
  const about = { clientKey: 'cli_1', grievanceId, complaintId };
  const deed = { kind: 'outcome', outcome: 'useful', ...about } as const;
  await store.saveClientDeed({ deed, who: 'Hélène', why: 'Julien a raccroché' });
  expect(await seenBy(JULIEN).listClientEvents()).toEqual([]);
  expect(await seenBy(ANA).listClientEvents()).toHaveLength(1);
});
