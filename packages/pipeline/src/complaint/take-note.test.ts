import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { capturePromise } from '../promises/capture-promise.ts';
import { runStage } from '../running/run-stage.ts';
import { removeSample } from '../sample/load-sample.ts';
import { portsSeenBy } from '../seen/seen-by.ts';
import { read } from '../stages/2-read.ts';
import { escalate } from '../stages/5-escalate.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';
import { openLessons } from './lessons.ts';
import { type NoteRequest, takeNote } from './take-note.ts';

const NOTE: NoteRequest = {
  channel: 'phone_note',
  text: 'Fâché. La chambre était sale, poussière partout. Veut parler au patron.',
  who: 'Marie',
  client: { name: 'M. Roy', email: null, phone: '514-555-0199' },
  location: 'Laval',
  heardAt: new Date('2026-11-02T15:12:00Z'),
  promises: [],
};

async function openHouse(isSample = false) {
  const opened = await openTestStore();
  await opened.store.saveFirm({ ...DEFAULT_FIRM, timeZone: 'America/Montreal' }, isSample, 'test');
  const now = () => new Date('2026-11-02T16:00:00Z');
  const ports = {
    store: opened.store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(opened.store, now),
    lessons: openLessons(opened.store),
    themeMaps: openThemeMaps(opened.store),
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug() {}, warn() {}, error() {} },
    now,
    clock: now,
    signingKeys: async () => ['key'],
    viewer: { role: 'owner' },
  } as unknown as Ports;
  return { ports, store: opened.store, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

async function workRow({ ports, store }: Awaited<ReturnType<typeof openHouse>>, name: 'read' | 'escalate', id: string) {
  const claim = await store.claim(name, id, 60);
  if (claim === null) throw new Error(`${name} was not rung`);
  expect(await runStage({ stage: name === 'read' ? read : escalate, ports }, claim)).toBe('done');
}

test('a note of a call is a complaint at once, with who said it, where, and who typed it', async () => {
  await using house = await openHouse();
  const taken = await takeNote(house.ports, NOTE);
  expect(taken).toMatchObject({
    ok: true,
    isKnown: false,
    complaint: {
      channel: 'phone_note',
      kind: 'complaint',
      authorName: 'M. Roy',
      location: 'Laval',
      receivedAt: NOTE.heardAt,
      criticalReasons: expect.arrayContaining(['asks_for_boss']),
    },
  });
  const stored = taken.ok && taken.complaint ? await house.store.findItem(taken.complaint.itemId) : null;
  expect(JSON.parse(Buffer.from(stored?.raw ?? []).toString())).toMatchObject({
    takenBy: 'Marie',
    original: { phone: '514-555-0199' },
  });
});

test('who presses twice has told it once; the same words of somebody else are another note', async () => {
  await using house = await openHouse();
  await takeNote(house.ports, NOTE);
  expect(await takeNote(house.ports, { ...NOTE, who: ' Marie ' })).toMatchObject({ ok: true, isKnown: true });
  const other = { ...NOTE, client: { ...NOTE.client, name: 'Mme Lavoie' } };
  expect(await takeNote(house.ports, other)).toMatchObject({ ok: true, isKnown: false });
  expect((await house.store.countComplaints()).items).toBe(2);
});

test('what was promised on the telephone stands among the promises', async () => {
  await using house = await openHouse();
  const taken = await takeNote(house.ports, { ...NOTE, promises: ['rappeler M. Roy ven conf livraison'] });
  expect(taken).toMatchObject({ ok: true, promises: [{ ok: true }] });
  const promises = await house.store.listPromises({ states: ['open', 'confirmed'], limitRows: 10 });
  expect(promises.map(({ quote }) => quote)).toContain('rappeler M. Roy ven conf livraison');
});

test('what was promised in a note is promised to its client, whoever else bears the name; so is the same line twice', async () => {
  await using house = await openHouse();
  const noteOf = (name: string) => ({
    ...NOTE,
    client: { name, email: null, phone: null },
    promises: ['rappeler demain conf livraison'],
  });
  await takeNote(house.ports, noteOf('Luc Tremblay'));
  await takeNote(house.ports, noteOf('Anne Tremblay'));
  const promises = await house.store.listPromises({ limitRows: 10 });
  expect(promises.map(({ clientName, beneficiary, location }) => [clientName, beneficiary, location]).sort()).toEqual([
    ['Anne Tremblay', 'client', 'Laval'],
    ['Luc Tremblay', 'client', 'Laval'],
  ]);
});

test('a whole name means one client, not all who share half of it; the whole of a stranger’s is kept', async () => {
  await using house = await openHouse();
  for (const name of ['Viviane Leroy', 'Marc Leroy']) {
    await takeNote(house.ports, { ...NOTE, client: { name, email: null, phone: null } });
  }
  const promised = (text: string) => capturePromise(house.ports, { text, who: 'Zoé' });
  expect(await promised('rappeler Viviane Leroy demain pour la douche')).toMatchObject({
    questions: [],
    promise: { clientName: 'Viviane Leroy', beneficiary: 'client' },
  });
  expect(await promised('rappeler Leroy demain')).toMatchObject({ questions: ['who'] });
  expect(await promised('rappeler Anh Nguyen demain')).toMatchObject({
    promise: { clientName: 'Anh Nguyen', beneficiary: 'prospect' },
  });
});

test('whoever stands in the list of clients is found by name, if they never wrote', async () => {
  await using house = await openHouse();
  const unknown = { organisation: null, clientSince: null, yearlyMarginCents: null, daysToPay: null, referrals: null };
  const file = { id: 'cli_0123456789abcdef0123', name: 'Hélène Gauthier', email: 'helene@client.example' } as const;
  await house.store.saveClients([{ ...unknown, ...file }], false);
  const noted = await capturePromise(house.ports, { text: 'rappeler Gauthier demain', who: 'Zoé' });
  expect(noted).toMatchObject({ promise: { clientName: 'Hélène Gauthier', beneficiary: 'client' } });
});

test('whoever works at one place notes for it, and keeps in sight what they promised from nowhere', async () => {
  await using house = await openHouse();
  const agentAt = (locations: readonly string[]) =>
    portsSeenBy(house.ports, { role: 'agent', name: 'Marie', locations });
  const laval = agentAt(['Laval']);
  const here = await takeNote(laval, { ...NOTE, location: null, promises: ['rappeler M. Roy demain'] });
  expect(here).toMatchObject({ complaint: { location: 'Laval' }, promises: [{ promise: { location: 'Laval' } }] });
  const both = agentAt(['Laval', 'Québec']);
  const line = 'envoyer devis à Nguyen demain';
  expect(await capturePromise(both, { text: line, who: 'Marie' })).toMatchObject({ promise: { location: null } });
  const quotesSeen = async (ports: Ports) =>
    (await ports.store.listPromises({ limitRows: 10 })).map(({ quote }) => quote);
  expect(await quotesSeen(both)).toContain(line);
  expect(await quotesSeen(portsSeenBy(house.ports, { role: 'agent', name: 'Zoé', locations: ['Laval'] }))).toEqual([
    'rappeler M. Roy demain',
  ]);
});

test.each([
  [{ text: ' \n ' }, 'empty'],
  [{ text: 'x'.repeat(20_001) }, 'too_long'],
  [{ heardAt: new Date('2026-12-24T09:00:00Z') }, 'ahead'],
] as const)('%j is refused: %s', async (change, reason) => {
  await using house = await openHouse();
  expect(await takeNote(house.ports, { ...NOTE, ...change })).toEqual({ ok: false, reason });
});

test('a note typed into the sample house stays when the sample goes, and the house is then its writer’s', async () => {
  await using house = await openHouse(true);
  const taken = await takeNote(house.ports, NOTE);
  if (!taken.ok) throw new Error('refused');
  const { complaintId } = taken;
  // Among the sample's complaints while it is there; of an alert nobody heard.
  expect((await house.store.countComplaints()).sampleItems).toBe(1);
  await workRow(house, 'escalate', complaintId);
  expect(await house.store.findEscalationByComplaint(complaintId)).toMatchObject({ route: 'sample' });
  expect(await removeSample(house.ports, 'Ana')).toEqual({ complaints: 0, kept: 1 });
  expect(await house.store.findComplaint(complaintId)).toMatchObject({ isSample: false, authorName: 'M. Roy' });
  expect((await house.store.countComplaints()).sampleItems).toBe(0);
  expect((await house.store.listGrievances(complaintId)).length).toBeGreaterThan(0);
  expect((await house.store.listBacklog()).length).toBeGreaterThan(0);
  // Who is to be told is decided anew, as for any note.
  expect(await house.store.findEscalationByComplaint(complaintId)).toBeNull();
  await workRow(house, 'read', taken.complaint?.itemId ?? '');
  await workRow(house, 'escalate', complaintId);
  expect(await house.store.findEscalationByComplaint(complaintId)).toMatchObject({ route: 'noContact' });
  expect(await house.store.findFirm()).toMatchObject({ isSample: false });
  expect(await house.store.listSources()).toMatchObject([{ name: 'notes (premiers essais)', isSample: false }]);
});

test('a sample house where nobody noted anything is empty once it is removed', async () => {
  await using house = await openHouse(true);
  expect(await removeSample(house.ports, 'Ana')).toEqual({ complaints: 0, kept: 0 });
  expect(await house.store.findFirm()).toBeNull();
});
