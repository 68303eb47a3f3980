import { DEFAULT_FIRM, type Firm, readingContextFor, signNilClaim, staffIdFor, type Viewer } from '@doleances/core';
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
import { portsSeenBy } from '../seen/seen-by.ts';
import { declareNil, findNilClaim, noteAction, revealStaff } from './change-silence.ts';
import { importExposure, saveCounts } from './import-exposure.ts';
import { importPurchases } from './import-purchases.ts';
import { loadSilenceSheet } from './silence-sheet.ts';

const KEY = Buffer.from('a key of thirty-two characters !!');
const NOW = new Date('2026-11-18T15:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  country: 'CA',
  timeZone: 'America/Toronto',
  locations: [
    { id: 'lav', name: 'Laval' },
    { id: 'qc', name: 'Québec' },
  ],
  staff: ['Marc Dubé', 'Ana Côté'].map((name) => ({ name, aliases: [], role: 'comptoir', location: 'Laval' })),
};

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  const context = { firm: FIRM, isSample: false, reading: readingContextFor(FIRM), clients: {} };
  const owner = { role: 'owner', locations: null } as unknown as Viewer;
  const ports = {
    ...{ store, viewer: owner, now: () => NOW, firms: { find: async () => context } },
    signingKeys: async () => [KEY],
  } as unknown as Ports;
  const tell = async (id: string, days: number, staff: string) => {
    const grievances = [grievanceOf({ staff, target: 'staff' })];
    const item = itemOf(id, {
      ...{ author: { name: id, email: `${id}@example.com` }, receivedAt: daysAgo(days), location: 'Laval' },
    });
    const signals = signalsOf({ promises: [], grievances, severity: 2 });
    return readTestComplaint(store, source, { item, changes: { signals }, facets: ['rudeness'] });
  };
  return { ports, store, tell, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

test('a person is told of without a name; the name is asked for, and the asking stays in the record', async () => {
  await using house = await openHouse();
  for (const [id, days] of Object.entries({ a: 47, b: 40, c: 30, d: 20, e: 10 }))
    await house.tell(id, days, 'Marc Dubé');
  const sheet = await loadSilenceSheet(house.ports);
  expect(sheet?.people).toEqual([
    { ...{ id: staffIdFor('Marc Dubé'), clients: 5, days: 47 }, role: 'comptoir', location: 'Laval' },
  ]);
  expect(sheet?.teams[0]?.reason.fr).toContain('5\u00a0clients, aucune action notée depuis 47\u00a0jours');
  expect(JSON.stringify(sheet)).not.toContain('Marc');
  const id = staffIdFor('Marc Dubé');
  expect(await revealStaff(house.ports, id, 'Hélène')).toBe('Marc Dubé');
  expect(await house.store.listEvents(id, 5)).toMatchObject([{ who: 'Hélène', what: 'name revealed' }]);
  const agent = portsSeenBy(house.ports, { role: 'agent', name: 'Luc', locations: null } as unknown as Viewer);
  expect(await revealStaff(agent, id, 'Luc')).toBeNull();
  expect(await loadSilenceSheet(agent)).toMatchObject({ people: [], teams: [], dismissals: [] });
  expect(await house.store.listEvents(id, 5)).toHaveLength(1);
});

test('an action noted starts the clock again; it describes the fact and not the person', async () => {
  await using house = await openHouse();
  for (const [id, days] of Object.entries({ a: 47, b: 40, c: 30 })) await house.tell(id, days, 'Marc Dubé');
  const subjectId = 'team:Comptoir, Laval';
  const note = (what: string) => noteAction(house.ports, { subjectId, what, who: 'Hélène' });
  expect(await note(' ')).toMatchObject({ ok: false, reason: 'empty' });
  expect(await note('ce vendeur est chiant')).toMatchObject({
    reason: 'judges_person',
    answer: { fr: 'Décrivez le fait, pas la personne.' },
  });
  const tolerated = async () => (await loadSilenceSheet(house.ports))?.teams.map(({ stream }) => stream);
  expect(await tolerated()).toContain(subjectId);
  expect(await note('deuxième personne au comptoir le samedi')).toEqual({ ok: true });
  expect(await tolerated()).not.toContain(subjectId);
});

test('a week is confirmed by name or by link, and only where there is such a place and such a week', async () => {
  await using house = await openHouse();
  const declare = (location: string, weekOf: string | null = null) =>
    declareNil(house.ports, { location, weekOf, isNil: true, who: 'Ana' });
  expect(await declare('québec')).toEqual({ ok: true, location: 'Québec', weekOf: '2026-11-09' });
  expect(await declare('Gatineau')).toMatchObject({ reason: 'no_location' });
  expect(await declare('Laval', '2026-11-16')).toMatchObject({ reason: 'bad_week' });
  const nils = (await loadSilenceSheet(house.ports))?.nils ?? [];
  expect(nils.map(({ location, weeks }) => [location, weeks[0]?.state, weeks[0]?.who])).toEqual([
    ['Laval', 'missing', null],
    ['Québec', 'confirmed', 'Ana'],
  ]);
  const claim = { location: 'Laval', weekOf: '2026-11-09', name: 'Ana', expiresAt: new Date('2026-12-01T00:00:00Z') };
  expect(await findNilClaim(house.ports, signNilClaim(claim, KEY))).toMatchObject({ location: 'Laval' });
});

const csv = (text: string) => Buffer.from(text);
const by = { who: 'test' };

test('visits come by day or by week and by place, and what is not sure is asked', async () => {
  await using house = await openHouse();
  const visits = (text: string, said: object = {}) => importExposure(house.ports, csv(text), { ...by, ...said });
  const done = await visits(
    'Semaine;Magasin;Visites\nS45 2026;LAVAL;1 200\nS45 2026;qc;900\nS46 2026;Québec;beaucoup\n',
  );
  expect(done).toEqual({
    ...{ ok: true, saved: 2, locations: ['Laval', 'Québec'], from: '2026-11-02', to: '2026-11-02' },
    refused: [{ where: 'line 4', reason: '"beaucoup" is no count' }],
  });
  expect(await house.store.listExposure()).toMatchObject([
    { stream: 'location:Laval', weekOf: new Date('2026-11-02T05:00:00Z'), units: 1200, span: 'week' },
    { stream: 'location:Québec', units: 900 },
  ]);
  expect(await visits('Date;Magasin;Visites\n03/04/2026;Laval;5\n')).toMatchObject({ reason: 'which_order' });
  expect(await visits('Date;Magasin;Visites\n03/04/2026;Laval;5\n', { dayOrder: 'day-first' })).toMatchObject({
    from: '2026-04-03',
  });
  expect(await visits('Date;Magasin;Visites\n2026-04-03;Gatineau;5\n')).toMatchObject({
    ...{ reason: 'unknown_location', unknown: ['Gatineau'], known: ['Laval', 'Québec'] },
  });
  expect(await visits('Date;Visites\n2026-04-03;5\n')).toMatchObject({ reason: 'unknown_location', unknown: [''] });
  expect(await visits('Date;Ventes;Visites\n2026-04-03;5;6\n')).toMatchObject({ reason: 'which_column' });
  const told = await saveCounts(house.ports, [{ location: 'Laval', day: '2026-11-10', count: 80 }], 'caisse');
  expect(told).toMatchObject({ ok: true, saved: 1 });
  expect(await house.store.listEvents('exposure', 5)).toMatchObject([{ who: 'caisse' }, {}, {}]);
});

test('purchases give each client a rhythm, and who breaks it is told in plain words', async () => {
  await using house = await openHouse();
  const day = (ago: number) => daysAgo(ago).slice(0, 10);
  const lines = [
    ...[78, 99, 120, 141, 162, 183, 204, 225, 246].map((ago) => `${day(ago)},Mme Roy,roy@example.com`),
    ...Array.from({ length: 30 }, (_, week) => `${day(7 * week)},Luc Gagnon,`),
  ];
  const file = csv(`Date,Client,Courriel\n${lines.join('\n')}\n`);
  expect(await importPurchases(house.ports, file, by)).toMatchObject({ ok: true, rows: 39, added: 39, refused: [] });
  expect(await importPurchases(house.ports, file, by)).toMatchObject({ added: 0 });
  const sheet = await loadSilenceSheet(house.ports);
  expect(sheet?.departures.map(({ reason }) => reason.fr)).toEqual([
    'Mme Roy venait toutes les 3\u00a0semaines; rien depuis 11\u00a0semaines.',
  ]);
});
