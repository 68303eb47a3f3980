import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_FIRM } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const KEY = 'elise@example.com';

async function openApp() {
  const opened = await openTestStore();
  const { store } = opened;
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'doleances-privacy-'));
  await store.saveFirm({ ...DEFAULT_FIRM, locale: 'fr-CA' }, false, 'test');
  const source = await saveTestSource(store);
  const tell = (id: string, text: string, author: { name: string; email: string }) =>
    readTestComplaint(store, source, {
      item: itemOf(id, { text, author }),
      changes: { signals: signalsOf({ grievances: [grievanceOf({ quote: text, end: text.length })] }) },
    });
  await tell('a', 'La chambre <b>était</b> sale.', { name: 'Élise Côté', email: KEY });
  await tell('b', 'Ma sœur Élise Côté attend encore.', { name: 'Luc Roy', email: 'luc@roy.example' });
  await tell('c', 'Mme Côté a bien répondu, rien ne va.', { name: 'Ann Lee', email: 'ann@lee.example' });
  const ports = {
    store,
    config: { dataFolder, http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' } },
    firms: { find: async () => null },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-10T12:00:00Z'),
    viewer: { role: 'owner' },
  } as unknown as Ports;
  const app = createApp(ports);
  const headers = { host: 'localhost:8470' };
  const url = (to: string) => `http://localhost:8470${to}`;
  return {
    store,
    get: async (to: string) => (await app.request(url(to), { headers })).text(),
    post: (to: string, fields: Record<string, string>) =>
      app.request(url(to), { method: 'POST', headers, body: new URLSearchParams(fields) }),
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

test('the owner sees what would go and chooses among the others’ passages; a namesake is not chosen for them', async () => {
  await using app = await openApp();
  expect(await app.get('/settings/privacy?lang=fr')).toContain('Rien n’a été effacé encore');
  const html = await app.get(`/settings/privacy/person?client=${KEY}&lang=fr`);
  expect(html).toContain('Ce qui est conservé sur Élise Côté');
  expect(html).toContain('<mark>Élise Côté</mark>');
  expect(html.match(/name="passage" value="[^"]+" checked/g)).toHaveLength(1);
  expect(html.match(/name="passage" value="[^"]+">/g)).toHaveLength(1);
  expect(html).toContain('peut-être un homonyme');
  expect(html).not.toContain('<b>était');
});

test('nothing goes without the box, nor for a reason that says who; then it goes, with a receipt', async () => {
  await using app = await openApp();
  const erase = (fields: Record<string, string>) =>
    app.post('/settings/privacy/erase?lang=fr', { client: KEY, ...fields });
  expect((await erase({ why: 'demande écrite' })).status).toBe(422);
  const named = await erase({ why: 'demande de Mme Côté', sure: 'yes' });
  expect(named.status).toBe(422);
  expect(await named.text()).toContain('sans dire qui');
  expect(await app.store.listErasures(9)).toEqual([]);
  const done = await erase({ why: 'demande écrite', sure: 'yes' });
  expect(done.status).toBe(303);
  const page = await app.get(done.headers.get('location') ?? '');
  expect(page).toMatch(/C’est effacé\. Reçu E-\d{4}-0001/);
  expect(page).toContain('un client effacé');
  expect(await app.get(`/settings/privacy/person?client=${KEY}&lang=fr`)).toContain('Personne ne répond à cela');
});

test('what was erased keeps its place and says so, in lists, in searches and on its own page', async () => {
  await using app = await openApp();
  const before = await app.store.listComplaints({ limitRows: 9 });
  const own = before.find(({ authorEmail }) => authorEmail === KEY);
  await app.post('/settings/privacy/erase?lang=fr', { client: KEY, why: 'demande écrite', sure: 'yes' });
  const page = await app.get(`/complaints/${own?.id}?lang=fr`);
  expect(page).toContain('verbatim effacé');
  expect(page).toContain('le message compte toujours');
  // Nothing is left to correct, to note or to read as it came.
  expect(page).not.toMatch(/<form[^>]+\/complaints\//);
  expect(page).not.toContain('<pre');
  expect(await app.get(`/complaints/${own?.id}?lang=en`)).toContain('verbatim erased');
  expect(await app.get('/complaints?lang=fr')).toContain('>verbatim effacé</a>');
  expect(await app.get('/search?kind=complaint&lang=en')).toContain('verbatim erased');
});

test('words that are held stay, and the page says why', async () => {
  await using app = await openApp();
  expect((await app.post('/settings/privacy/hold?lang=fr', { client: KEY, why: 'litige' })).status).toBe(303);
  const refused = await app.post('/settings/privacy/erase?lang=fr', { client: KEY, why: 'demande', sure: 'yes' });
  expect(refused.status).toBe(422);
  const [hold] = await app.store.listHolds();
  expect((await app.post('/settings/privacy/release?lang=fr', { hold: String(hold?.id) })).status).toBe(303);
  expect((await app.post('/settings/privacy/release?lang=fr', { hold: String(hold?.id) })).status).toBe(404);
});

test('what is handed over is complete, and never kept on the way', async () => {
  await using app = await openApp();
  const answer = await app.post('/settings/privacy/export?lang=fr', { client: KEY, as: 'json' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({
    clientKey: KEY,
    messages: [{ text: 'La chambre <b>était</b> sale.' }],
    // « Mme Côté » may be somebody else.
    also: { passages: [{ words: expect.stringContaining('Élise Côté') }] },
  });
});

test('an incident is noted, assessed and told; the page says what the law still expects', async () => {
  await using app = await openApp();
  expect(await app.get('/settings/breaches?lang=fr')).toContain('Aucun incident noté');
  const facts = {
    what: 'Courriel parti <i>ailleurs</i>',
    data: 'nom, plainte',
    happened: 'hier',
    knownAt: '2025-11-09',
  };
  expect((await app.post('/settings/breaches?lang=fr', { ...facts, knownAt: 'hier' })).status).toBe(422);
  const opened = await app.post('/settings/breaches?lang=fr', { ...facts, people: '2' });
  const place = opened.headers.get('location') ?? '';
  expect(place).toContain('/settings/breaches/I-2025-001');
  expect(await app.get(place)).toContain('évaluer le risque');
  expect(await app.get(place)).not.toContain('<i>ailleurs');
  const note = (fields: Record<string, string>) => app.post(place, fields);
  expect((await note({ kind: 'assessed', serious: 'yes', why: 'santé' })).status).toBe(303);
  expect(await app.get(place)).toContain('aviser l’autorité');
  await note({ kind: 'told', whom: 'authority', name: 'CAI', on: '2025-11-10' });
  await note({ kind: 'told', whom: 'people', name: 'les deux clients', on: '2025-11-10' });
  expect(await app.get(place)).toContain('La loi n’attend plus rien');
  expect(await app.get('/settings/breaches.json')).toContain('les deux clients');
});

test('an incident known better is said better: only what changed is written, and what was written before stays', async () => {
  await using app = await openApp();
  const facts = { what: 'Un portable perdu', data: 'noms', happened: 'hier', knownAt: '2025-11-09', people: '' };
  const place = (await app.post('/settings/breaches?lang=fr', facts)).headers.get('location') ?? '';
  const describe = (fields: Record<string, string>) => app.post(place, { kind: 'described', ...facts, ...fields });
  expect((await describe({})).status).toBe(303);
  expect((await app.store.listBreachDeeds()).length).toBe(1);
  expect((await describe({ data: '   ' })).status).toBe(422);
  expect((await describe({ knownAt: 'jadis' })).status).toBe(422);
  expect((await app.store.listBreachDeeds()).length).toBe(1);
  expect((await describe({ data: 'noms, plaintes', people: '12' })).status).toBe(303);
  const written = (await app.store.listBreachDeeds()).map(({ deed }) => deed);
  expect(written).toContainEqual({ kind: 'described', data: 'noms, plaintes', peopleCount: 12 });
  const html = await app.get(place);
  expect(html).toContain('<dd>noms, plaintes</dd>');
  expect(html).toContain('Personnes touchées → 12');
});
