import type { Client, CriticalReason } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';
import type { ComplaintToSave } from '../rows.ts';

const WAITS_SINCE = new Date('2025-09-01T00:00:00Z');
const clientOf = (id: `cli_${string}`, changes: Partial<Client> = {}): Client => ({
  id,
  name: 'Étienne Lavoie',
  email: 'lavoie@example.com',
  organisation: null,
  clientSince: '2014-05',
  yearlyMarginCents: null,
  daysToPay: 0,
  referrals: 5,
  ...changes,
});

/** A house in which each of these wrote once, the first one first. */
async function openHouse(authors: readonly { email?: string; phone?: string; name: string }[]) {
  const opened = await openTestStore();
  const source = await saveTestSource(opened.store);
  const told: ComplaintToSave[] = [];
  for (const [place, { email = null, phone = null, name }] of authors.entries()) {
    const receivedAt = `2025-11-0${place + 1}T09:00:00Z`;
    const homeClientKey = email ?? (phone === null ? `name ${name}` : `phone ${phone}`);
    const author = { name, email, phone };
    const changes = { clientKey: homeClientKey, homeClientKey, phoneKey: phone };
    const item = itemOf(`1:${place}`, { author, receivedAt });
    told.push(await readTestComplaint(opened.store, source, { item, changes, facets: ['cleanliness'] }));
  }
  const keys = async () => {
    const rows = await Promise.all(told.map(({ id }) => opened.store.findComplaint(id)));
    return rows.map((row) => row?.clientKey);
  };
  return { ...opened, told, keys, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

const clientsCounted = async (store: Store) => {
  const rows = await store.listRankingRows(new Date('2025-10-01'), new Date('2025-12-01'));
  return new Set(rows.map(({ clientKey }) => clientKey)).size;
};

test('two addresses merged count as one client in the ranking, and as two again when that is undone', async () => {
  await using house = await openHouse([
    { name: 'Luc Roy', email: 'luc@a.example' },
    { name: 'Luc Roy', email: 'luc@b.example' },
    { name: 'Ann', email: 'ann@c.example' },
  ]);
  const { store } = house;
  const deed = { kind: 'merged', clientKey: 'luc@b.example', into: 'luc@a.example' } as const;
  expect(await store.planClientDeed(deed)).toEqual([
    { complaintId: house.told[1]?.id, from: 'luc@b.example', to: 'luc@a.example' },
  ]);
  expect(await clientsCounted(store)).toBe(3);
  const { event, changed } = await store.saveClientDeed({ deed, who: 'Ana', why: 'même personne' });
  expect(changed).toHaveLength(1);
  expect(await house.keys()).toEqual(['luc@a.example', 'luc@a.example', 'ann@c.example']);
  expect(await clientsCounted(store)).toBe(2);
  expect(await store.listWarningHistory(WAITS_SINCE)).toMatchObject([
    { clientKey: 'luc@a.example' },
    { clientKey: 'luc@a.example' },
    { clientKey: 'ann@c.example' },
  ]);
  const undo = { kind: 'undone', clientKey: 'luc@a.example', undoes: event.id } as const;
  await store.saveClientDeed({ deed: undo, who: 'Ana', why: null });
  expect(await house.keys()).toEqual(['luc@a.example', 'luc@b.example', 'ann@c.example']);
  expect(await clientsCounted(store)).toBe(3);
  expect((await store.listClientEvents()).map(({ kind, who }) => [kind, who])).toEqual([
    ['merged', 'Ana'],
    ['undone', 'Ana'],
  ]);
  expect((await store.listEvents('luc@b.example', 5))[0]).toMatchObject({
    what: 'client merged',
    why: 'même personne',
  });
});

test('a split takes one name out of an address that two people share', async () => {
  await using house = await openHouse([
    { name: 'Marie Roy', email: 'info@a.example' },
    { name: 'Luc Roy', email: 'info@a.example' },
  ]);
  const part = { by: 'name', value: 'marie roy' } as const;
  const deed = { kind: 'split', clientKey: 'info@a.example', part } as const;
  await house.store.saveClientDeed({ deed, who: 'Ana', why: null });
  expect(await house.keys()).toEqual(['info@a.example ~ name marie roy', 'info@a.example']);
  expect(await clientsCounted(house.store)).toBe(2);
});

test('whoever comes to the list has what they wrote before, by any address, number or name of theirs', async () => {
  await using house = await openHouse([
    { name: 'E. Lavoie', email: 'lavoie@example.com' },
    { name: 'Bateau', email: 'perso@example.com' },
    { name: 'au téléphone', phone: '+15145550123' },
    { name: 'etienne lavoie' },
    { name: 'Étienne Lavoie', email: 'namesake@example.com' },
  ]);
  const client = clientOf('cli_a1', { otherEmails: ['Perso@example.com'], phones: ['+15145550123'] });
  await house.store.saveClients([client], false);
  expect(await house.keys()).toEqual(['cli_a1', 'cli_a1', 'cli_a1', 'cli_a1', 'namesake@example.com']);
  expect((await house.store.findComplaint(house.told[1]?.id ?? ''))?.clientId).toBe('cli_a1');
  expect(await house.store.listClients()).toMatchObject([{ id: 'cli_a1', otherEmails: ['perso@example.com'] }]);
  await house.store.saveClients([{ ...client, referrals: 6 }], false);
  expect(await house.store.listClients()).toMatchObject([{ id: 'cli_a1', referrals: 6 }]);
});

test('what waits is critical for its reasons, however mild its words; who only asks has no severity', async () => {
  await using house = await openHouse([]);
  const tell = async (name: string, told: Parameters<typeof signalsOf>[0]) => {
    const item = itemOf(name, { author: { name, email: `${name}@a.example` } });
    const key = `${name}@a.example`;
    const changes = { clientKey: key, homeClientKey: key, signals: signalsOf(told) };
    await readTestComplaint(house.store, await saveTestSource(house.store), { item, changes });
  };
  await tell('avocate', { severity: 2, criticalReasons: ['legal_threat'] });
  await tell('curieuse', { kind: 'question', severity: 1 });
  await tell('douce', { severity: 1 });
  const cards = await house.store.listClientCards({ waitsSince: WAITS_SINCE, limitRows: 10 });
  const severities = Object.fromEntries(cards.map(({ name, waitingSeverity }) => [name, waitingSeverity]));
  expect(severities).toEqual({ avocate: 8, curieuse: null, douce: 1 });
});

test('an open critical case waits however old it is; what else was never answered is known as left', async () => {
  await using house = await openHouse([]);
  const source = await saveTestSource(house.store);
  const tell = async (name: string, criticalReasons: readonly CriticalReason[]) => {
    const key = `${name}@a.example`;
    const item = itemOf(name, { author: { name, email: key }, receivedAt: '2025-06-20T09:00:00Z' });
    const changes = { clientKey: key, homeClientKey: key, signals: signalsOf({ severity: 2, criticalReasons }) };
    return readTestComplaint(house.store, source, { item, changes });
  };
  const alarm = await tell('alarme', ['safety']);
  await tell('douce', []);
  await house.store.ring('escalate', alarm.id);
  const claim = await house.store.claim('escalate', alarm.id, 60);
  if (claim === null) throw new Error('not claimed');
  await house.store.inClaim(claim, (tx) =>
    tx.saveEscalation({
      id: `esc_${alarm.id}`,
      complaintId: alarm.id,
      reasons: ['safety'],
      openedAt: new Date('2025-11-01T00:00:00Z'),
      route: 'archived',
      told: [],
      digestFor: null,
    }),
  );
  const filter = { waitsSince: WAITS_SINCE, leftSince: new Date('2025-01-01T00:00:00Z'), limitRows: 10 };
  const waits = async () => {
    const cards = await house.store.listClientCards(filter);
    return Object.fromEntries(
      cards.map(({ name, waitingSince, wasLeftWaiting }) => [
        name,
        [waitingSince?.getUTCMonth() ?? null, wasLeftWaiting],
      ]),
    );
  };
  expect(await waits()).toEqual({ alarme: [5, false], douce: [null, true] });
  await house.store.saveAnswer({ complaintId: alarm.id, what: 'complaint answered by phone', who: 'Ana', at: null });
  expect(await waits()).toEqual({ alarme: [null, false], douce: [null, true] });
});

test('a card tells who, since when and what waits; an answer of ours ends the wait', async () => {
  await using house = await openHouse([
    { name: 'Luc Roy', email: 'luc@a.example' },
    { name: 'Anaïs Côté', email: 'anais@c.example' },
  ]);
  const { store } = house;
  const filter = { waitsSince: WAITS_SINCE, limitRows: 10 };
  const cards = await store.listClientCards(filter);
  expect(cards).toMatchObject([
    { clientKey: 'anais@c.example', name: 'Anaïs Côté', complaints: 1, waitingSeverity: 4, hasOpenCase: false },
    { clientKey: 'luc@a.example', name: 'Luc Roy', waitingSince: new Date('2025-11-01T09:00:00Z') },
  ]);
  expect((await store.listClientCards({ ...filter, search: 'ANAIS' })).map(({ name }) => name)).toEqual(['Anaïs Côté']);
  const source = await saveTestSource(store);
  const answer = itemOf('out', {
    direction: 'out',
    receivedAt: '2025-11-05T09:00:00Z',
    author: { name: 'Ana', email: null },
  });
  const changes = { clientKey: 'luc@a.example', homeClientKey: 'luc@a.example' };
  await readTestComplaint(store, source, { item: answer, changes });
  expect((await store.listClientCards({ ...filter, clientKeys: ['luc@a.example'] }))[0]?.waitingSince).toBeNull();
  expect(await store.listCriticisms('anais@c.example', 5)).toMatchObject([
    { quote: 'La chambre était sale.', themeId: 'thm_cleanliness', itemState: 'new', severity: 4 },
  ]);
});
