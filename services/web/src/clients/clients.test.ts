import { DEFAULT_FIRM, type Firm } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const PRODUCT = { name: 'Spa du matin', aliases: [], launchedOn: null };
const FIRM: Firm = { ...DEFAULT_FIRM, locale: 'fr-CA', timeZone: 'America/Toronto', products: [PRODUCT] };
const NOW = new Date('2025-11-10T16:00:00Z');
const HOST = { host: 'localhost:8470' };
const HERE = { ...HOST, 'content-type': 'application/x-www-form-urlencoded' };

/** A house in which two addresses of one name wrote, and somebody whose name is markup. */
async function openApp() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  const people = [
    ['Luc Roy', 'luc@a.example'],
    ['Luc Roy', 'luc@b.example'],
    ['<b>Ann</b>', 'ann@c.example'],
  ] as const;
  for (const [place, [name, email]] of people.entries()) {
    const item = itemOf(`1:${place}`, { author: { name, email }, receivedAt: `2025-11-0${place + 1}T09:00:00Z` });
    await readTestComplaint(store, source, { item, facets: ['cleanliness'] });
  }
  const ports = {
    viewer: { role: 'owner', locations: null },
    store,
    queues: { ring: async () => 0 },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => NOW,
    clock: () => NOW,
  } as unknown as Ports;
  const app = createApp(ports);
  const url = (path: string) => `http://localhost:8470${path}`;
  return {
    store,
    get: async (path: string) => (await app.request(url(path), { headers: HOST })).text(),
    ask: (path: string) => app.request(url(path), { headers: HOST }),
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(url(path), {
        method: 'POST',
        headers: { ...HERE, ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    upload: (name: string, bytes: Uint8Array) => {
      const body = new FormData();
      body.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name));
      return app.request(url('/clients/import'), { method: 'POST', headers: HOST, body });
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

const LUC = '/clients/luc%40a.example';

test('an empty house says how a file comes to be; a full one lists who wrote, finds and suggests', async () => {
  await using opened = await openApp();
  const page = await opened.get('/clients');
  expect(page).toContain('Luc Roy');
  expect(page).toContain('&lt;b&gt;Ann&lt;/b&gt;');
  expect(page).not.toContain('<b>Ann');
  expect(page).toContain('Peut-être une seule personne');
  expect(page).toContain('même nom');
  const found = await opened.get('/clients?q=ANN&sort=waiting');
  expect(found).toContain('ann%40c.example');
  expect(found).not.toContain('luc%40a.example');
  expect(await opened.get('/clients?q=nobody')).toContain('Personne ne répond à «\u00a0nobody\u00a0».');
  expect((await opened.ask('/clients/nobody%40x.example')).status).toBe(404);
});

test('two files are joined after a look, count as one, and are parted again', async () => {
  await using opened = await openApp();
  const asked = { deed: 'merge', into: 'luc@b.example' };
  const look = await (await opened.post(LUC, asked)).text();
  expect(look).toContain('1\u00a0message comptera autrement.');
  expect(await opened.store.listClientEvents()).toEqual([]);
  const done = await opened.post(LUC, { ...asked, confirmed: 'yes' });
  expect(done.status).toBe(303);
  expect(done.headers.get('location')).toContain('/clients/luc%40b.example');
  const merged = await opened.get('/clients/luc%40b.example');
  expect(merged).toContain('2\u00a0messages');
  expect(merged).toContain('fiches réunies · luc@a.example');
  const [event] = await opened.store.listClientEvents();
  await opened.post('/clients/luc%40b.example', { deed: 'undo', event: String(event?.id) });
  expect(await opened.get('/clients/luc%40b.example')).toContain('1\u00a0message ');
  expect((await opened.post(LUC, { deed: 'merge', into: 'nobody' })).status).toBe(422);
});

test('another place in the queue needs a reason that is no judgement, and an end; another site cannot give it', async () => {
  await using opened = await openApp();
  const asked = { deed: 'override', grade: 'A', until: '2025-12-01' };
  expect(await (await opened.post(LUC, asked)).text()).toContain('Dites pourquoi.');
  const judged = await opened.post(LUC, { ...asked, why: 'client chiant' });
  expect(judged.status).toBe(422);
  expect(await judged.text()).toContain('Décrivez le fait, pas la personne.');
  const foreign = { origin: 'https://evil.example' };
  expect((await opened.post(LUC, { ...asked, why: 'x' }, foreign)).status).toBe(403);
  expect((await opened.post(LUC, { ...asked, why: 'travaux chez eux' })).status).toBe(303);
  expect(await opened.get(LUC)).toContain('comme un A, jusqu’au 1er décembre 2025 (travaux chez eux).');
  const waiting = await opened.get('/clients/waiting');
  expect(waiting.indexOf('luc%40a.example')).toBeLessThan(waiting.indexOf('luc%40b.example'));
  expect(waiting).toContain('travaux chez eux');
});

test('a criticism has its outcome, a refusal its reason', async () => {
  await using opened = await openApp();
  const [row] = await opened.store.listCriticisms('luc@a.example', 1);
  const asked = { deed: 'outcome', grievance: row?.grievanceId ?? '' };
  expect((await opened.post(LUC, { ...asked, outcome: 'refused' })).status).toBe(422);
  expect((await opened.post(LUC, { ...asked, outcome: 'refused', why: 'le spa reste fermé le lundi' })).status).toBe(
    303,
  );
  const page = await opened.get(LUC);
  expect(page).toContain('refusée');
  expect(page).toContain('le spa reste fermé le lundi');
  expect((await opened.post(LUC, { ...asked, grievance: 'grv_other', outcome: 'useful' })).status).toBe(422);
});

test('the bench teaches while nobody fits, and notes what was found', async () => {
  await using opened = await openApp();
  expect(await opened.get('/clients/bench')).toContain('Spa du matin');
  expect(await opened.get('/clients/bench?product=Spa%20du%20matin')).toContain('Personne n’a encore signalé assez');
  const noted = { client: 'luc@a.example', product: 'Spa du matin', deed: 'found', text: 'La porte grince.' };
  expect((await opened.post('/clients/bench', { ...noted, text: '' })).status).toBe(422);
  expect((await opened.post('/clients/bench', noted)).status).toBe(303);
  expect(await opened.get('/clients/bench?product=Spa%20du%20matin')).toContain('a trouvé · La porte grince.');
});

test('a list is looked at before it is brought, its columns can be said otherwise, and are remembered', async () => {
  await using opened = await openApp();
  const table =
    'Nom;Courriel;Depuis quand;Note interne\r\nLuc Roy;luc@a.example;mai 2014;relou\r\n;;;\r\nÉlise;pas une adresse;;';
  const look = await (await opened.upload('liste.csv', Buffer.from(table, 'latin1'))).text();
  expect(look).toContain('2 à ajouter, 0 à mettre à jour, 0 inchangés.');
  expect(look).toContain('l’adresse ne se lit pas');
  expect(look).toContain('Élise');
  expect(await opened.store.listClients()).toEqual([]);
  const sheet = /name="sheet" value="([^"]*)"/.exec(look)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const said = { sheet, 'column-name': 'Nom', 'column-email': 'Courriel', 'column-clientSince': 'Depuis quand' };
  const brought = await (await opened.post('/clients/import', { ...said, step: 'bring' })).text();
  expect(brought).toContain('2 ajoutés, 0 mis à jour, 0 inchangés.');
  expect(await opened.store.listClients()).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ name: 'Luc Roy', clientSince: '2014-05' })]),
  );
  // What they wrote before counts under them at once.
  expect(await opened.get('/clients')).toContain('sur votre liste');
  const again = await (await opened.upload('liste.csv', Buffer.from(table, 'latin1'))).text();
  expect(again).toContain('0 à ajouter, 0 à mettre à jour, 2 inchangés.');
  expect(again).toContain('Comme la dernière fois pour ces colonnes.');
  expect((await opened.upload('image.csv', Buffer.from('89504e470d0a1a0a', 'hex'))).status).toBe(422);
  expect((await opened.post('/clients/import', { sheet: '{}' })).status).toBe(422);
});

test('all that is held is handed over in the person’s language, and that it was is noted', async () => {
  await using opened = await openApp();
  const page = await opened.post(`${LUC}/export`, { as: 'page' });
  const html = await page.text();
  expect(html).toContain('Ce que');
  expect(html).toContain('La chambre était sale.');
  expect(html).not.toContain('<script');
  const json = await opened.post(`${LUC}/export`, { as: 'json' });
  expect(json.headers.get('content-disposition')).toContain('client.json');
  expect(await json.json()).toMatchObject({ version: 1, clientKey: 'luc@a.example', messages: [{ direction: 'in' }] });
  const kinds = (await opened.store.listClientEvents()).map(({ kind, who }) => [kind, who]);
  expect(kinds).toEqual([
    ['exported', 'dashboard'],
    ['exported', 'dashboard'],
  ]);
});
