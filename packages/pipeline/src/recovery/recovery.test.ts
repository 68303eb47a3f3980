import { type ClientIndex, DEFAULT_FIRM, type Firm, type RecoveryDeed, readingContextFor } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import type { Ports } from '../ports/ports.ts';
import { changeRecovery, recoveryIdOf } from './change-recovery.ts';
import { incidentFrom, recoveryDeedFrom } from './recovery-fields.ts';
import { loadRecovery, loadRecoverySheet, openingOf } from './recovery-sheet.ts';

const FIRM: Firm = { ...DEFAULT_FIRM, locale: 'fr-BE', timeZone: 'Europe/Brussels', currency: 'EUR' };
const NOW = new Date('2026-11-20T10:00:00Z');

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const clients: ClientIndex = { byEmail: new Map(), byName: new Map() };
  const firm = { firm: FIRM, isSample: false, reading: readingContextFor(FIRM), clients };
  let ticks = 0;
  /** Nobody does two things in the same instant. */
  const tick = () => new Date(NOW.getTime() + 1_000 * ticks++);
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => firm },
    viewer: { role: 'owner' },
    signingKeys: async () => [new Uint8Array(32).fill(7)],
    lessons: openLessons(store),
    config: { http: { baseUrl: 'https://plaintes.exemple.be' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: tick,
    clock: tick,
  } as unknown as Ports;
  const act = (recoveryId: string, deed: RecoveryDeed, changes: { why?: string; isConfirmed?: boolean } = {}) =>
    changeRecovery(ports, { recoveryId, deed, who: 'Zoé', why: null, isConfirmed: false, ...changes });
  return { ports, store, act, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

const typed = (fields: Readonly<Record<string, string>>) => (name: string) => fields[name] ?? null;
const DEFAULTS = { now: NOW, today: '2026-11-20', peopleCount: 9, yearlyMarginCents: 600_00 };

function opening(fields: Readonly<Record<string, string>> = {}): RecoveryDeed & { readonly kind: 'opened' } {
  const what = 'Le fournisseur a coupé la ligne 15 minutes avant la fin.';
  const deed = incidentFrom(typed({ what, day: '2026-11-18', count: '9', ...fields }), DEFAULTS);
  if (!('kind' in deed) || deed.kind !== 'opened') throw new Error('not opened');
  return deed;
}

function gesture(fields: Readonly<Record<string, string>> = {}): RecoveryDeed {
  const told = {
    deed: 'gesture',
    form: 'time',
    what: 'Préparer une consultation de 30 minutes',
    price: '82',
    due: '2026-12-18',
  };
  const deed = recoveryDeedFrom(typed({ ...told, ...fields }), DEFAULTS);
  if (deed === null || !('kind' in deed)) throw new Error('no gesture');
  return deed;
}

test('R1: nine consultations given back are one incident of 1 476 €, and a promise with its day', async () => {
  await using house = await openHouse();
  const { act, ports, store } = house;
  const incident = opening();
  const id = recoveryIdOf(incident);
  await act(id, incident);
  expect(await act(id, incident)).toMatchObject({ ok: false, reason: 'already_open' });
  expect(await act(id, gesture())).toMatchObject({ ok: true });
  const facts = await loadRecovery(ports, id, { firm: FIRM, language: 'fr' });
  expect(facts?.sums).toMatchObject({ shownCents: 1_476_00, breakEvenClients: 3, apologiesDue: 9 });
  expect(facts?.recovery.fault).toBe('supplier');
  expect(facts?.letter?.text).toMatch(/1\s476/);
  expect(facts?.promises).toMatchObject([{ state: 'confirmed', dueAt: expect.any(Date) }]);
  expect(facts?.promises[0]?.dueAt?.toISOString().slice(0, 10)).toBe('2026-12-18');
  expect(await store.listPromises({ limitRows: 10 })).toHaveLength(1);
});

test('a gesture pressed twice is given once; taken back, its promise is cancelled; given again, it stands again', async () => {
  await using house = await openHouse();
  const { act, ports, store } = house;
  const id = recoveryIdOf(opening());
  await act(id, opening());
  await act(id, gesture());
  await act(id, gesture());
  const first = await loadRecovery(ports, id, { firm: FIRM, language: 'fr' });
  expect(first?.recovery.gestures).toHaveLength(1);
  await act(id, { kind: 'undone', deedId: first?.recovery.gestures[0]?.deedId ?? 0 });
  expect(await store.listPromises({ limitRows: 10 })).toMatchObject([{ state: 'cancelled' }]);
  await act(id, gesture());
  const again = await loadRecovery(ports, id, { firm: FIRM, language: 'fr' });
  expect(again?.recovery.gestures).toHaveLength(1);
  expect(again?.promises).toMatchObject([{ state: 'confirmed' }]);
});

test('an incident that never was takes its promises with it, and can be opened again', async () => {
  await using house = await openHouse();
  const { act, store } = house;
  const id = recoveryIdOf(opening());
  await act(id, opening());
  await act(id, gesture());
  expect(await act(id, { kind: 'cancelled' })).toMatchObject({ ok: false, reason: 'why_missing' });
  expect(await act(id, { kind: 'cancelled' }, { why: 'noté deux fois' })).toMatchObject({
    recovery: { state: 'cancelled' },
  });
  expect(await store.listPromises({ limitRows: 10 })).toMatchObject([{ state: 'cancelled' }]);
  expect(await act(id, { kind: 'reopened' })).toMatchObject({ recovery: { state: 'open' } });
});

test('a gesture above 150 % of the price is asked about once, and noted when confirmed', async () => {
  await using house = await openHouse();
  const { act } = house;
  const id = recoveryIdOf(opening());
  await act(id, opening());
  const lavish = gesture({ price: '200', paid: '82' });
  expect(await act(id, lavish)).toMatchObject({ ok: false, reason: 'above_price' });
  expect(await act(id, lavish, { isConfirmed: true })).toMatchObject({ ok: true });
});

test('three clients of one evening propose an incident; opened or declined, it is proposed no more', async () => {
  await using house = await openHouse();
  const { act, ports, store } = house;
  const source = await saveTestSource(store);
  for (const name of ['Anne', 'Bruno', 'Chloé']) {
    const author = { name, email: `${name}@client.example` };
    const item = itemOf(name, { author, receivedAt: '2026-11-18T20:00:00Z', location: 'Durbuy' });
    await readTestComplaint(store, source, { item, facets: ['wait'] });
  }
  const [proposal] = (await loadRecoverySheet(ports, FIRM)).proposals;
  if (proposal === undefined) throw new Error('nothing was proposed');
  expect(proposal).toMatchObject({ happenedOn: '2026-11-18', location: 'Durbuy', themeId: 'thm_wait' });
  await act(proposal.recoveryId, openingOf(proposal, 'Une heure d’attente pour toute la salle'));
  const sheet = await loadRecoverySheet(ports, FIRM);
  expect(sheet.proposals).toEqual([]);
  expect(sheet.recoveries[0]?.recovery.people.map(({ name }) => name).toSorted()).toEqual(['Anne', 'Bruno', 'Chloé']);
  await act(proposal.recoveryId, { kind: 'cancelled' }, { why: 'rien de commun' });
  expect((await loadRecoverySheet(ports, FIRM)).proposals).toEqual([]);
});

test('a proposal that is declined stays away until that is taken back', async () => {
  await using house = await openHouse();
  const { act, ports, store } = house;
  const source = await saveTestSource(store);
  const text = 'Appel : panne de courant, toute la salle dans le noir.';
  const item = itemOf('note', { text, channel: 'phone_note', receivedAt: '2026-11-18T20:00:00Z' });
  await readTestComplaint(store, source, { item });
  const [proposal] = (await loadRecoverySheet(ports, FIRM)).proposals;
  expect(proposal).toMatchObject({ because: 'staff_note' });
  await act(proposal?.recoveryId ?? '', { kind: 'declined' });
  expect((await loadRecoverySheet(ports, FIRM)).proposals).toEqual([]);
});

test('what is typed is read as people type it, and what is no figure is said', () => {
  expect(gesture({ price: '1 476,50 €', utilisation: '50 %' })).toMatchObject({
    unitPriceCents: 147_650,
    utilisation: 0.5,
  });
  expect(recoveryDeedFrom(typed({ deed: 'gesture', what: 'x', price: 'cher' }), DEFAULTS)).toEqual({
    refusal: 'bad_amount',
  });
  expect(recoveryDeedFrom(typed({ deed: 'dance' }), DEFAULTS)).toBeNull();
  expect(incidentFrom(typed({}), DEFAULTS)).toEqual({ refusal: 'empty' });
  expect(incidentFrom(typed({ what: 'x', people: 'Anne\nBruno ; Chloé' }), DEFAULTS)).toMatchObject({ peopleCount: 3 });
});

test('who came back is told by purchases where they reach, by name, address or key; what somebody counted stands above', async () => {
  await using house = await openHouse();
  const { act, ports, store } = house;
  const roy = { id: 'cli_roy', name: 'Anne Roy', email: 'anne@roy.example' } as const;
  await store.saveClients(
    [{ ...roy, clientSince: null, yearlySpendCents: null, yearlyMarginCents: null }] as never,
    false,
  );
  const incident = opening({ day: '2026-01-10', people: 'Anne Roy; Luc Hamel; Eva Strom; Jamais Vue' });
  const id = recoveryIdOf(incident);
  await act(id, incident);
  const bought = (clientKey: string, clientName: string, ...days: readonly string[]) =>
    days.map((boughtOn) => ({ clientKey, clientName, boughtOn, location: null, amountCents: null }));
  await store.savePurchases(
    [
      ...bought('anne@roy.example', 'A. Roy', '2025-12-01'),
      ...bought('cli_roy', 'Anne Roy', '2026-02-01'),
      ...bought('name hamel luc', 'Luc Hamel', '2025-11-03', '2026-06-01'),
      ...bought('name eva strom', 'Eva Strom', '2025-11-03'),
      ...bought('name autre quelqu', 'Quelqu’un d’autre', '2026-11-01'),
    ],
    false,
  );
  const told = { days: 90, returned: 1, people: 3 };
  const after180 = { days: 180, returned: 2, people: 3 };
  expect((await loadRecovery(ports, id, { firm: FIRM, language: 'fr' }))?.bought).toEqual([told, after180]);
  const returns = async () => (await loadRecoverySheet(ports, FIRM)).returns;
  expect(await returns()).toMatchObject([{ ...told, rate: { isIndicative: true } }, after180]);
  await act(id, { kind: 'return', days: 90, returned: 5, people: 9 });
  expect(await returns()).toMatchObject([{ days: 90, returned: 5, people: 9 }, after180]);
});
