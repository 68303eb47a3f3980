import { existsSync, readFileSync } from 'node:fs';
import {
  type ClientIndex,
  DEFAULT_FIRM,
  type Firm,
  NO_LAW,
  NOTHING_LEARNED,
  readingContextFor,
  type Viewer,
} from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { createApp } from '../app.ts';

const SAMPLE = '../shared/samples/helpdesk/phone-note.json';
const FIRM: Firm = { ...DEFAULT_FIRM, locale: 'fr-CA', timeZone: 'America/Toronto' };
const NOW = new Date('2026-11-02T16:00:00Z');
const HOST = { host: 'localhost:8470' };

async function openApp(viewer: Viewer = { role: 'owner' }) {
  const opened = await openTestStore();
  await opened.store.saveFirm(FIRM, false, 'test');
  const clients: ClientIndex = { byEmail: new Map(), byName: new Map() };
  const firm = { firm: FIRM, isSample: false, reading: readingContextFor(FIRM), clients };
  const ports = {
    viewer,
    store: opened.store,
    queues: { ring: async () => 0 },
    firms: { find: async () => firm },
    lessons: { findFor: async () => ({ own: [], learned: NOTHING_LEARNED, law: NO_LAW }) },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => NOW,
    clock: () => NOW,
  } as unknown as Ports;
  const app = createApp(ports);
  const ask = (path: string, type: string, body: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:8470${path}`, {
      method: 'POST',
      headers: { ...HOST, 'content-type': type, ...headers },
      body,
    });
  return {
    store: opened.store,
    get: (path: string) => app.request(`http://localhost:8470${path}`, { headers: HOST }),
    post: (fields: Record<string, string>, headers?: Record<string, string>) =>
      ask('/notes', 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString(), headers),
    send: (body: unknown) => ask('/api/v1/notes', 'application/json', JSON.stringify(body)),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

const CALL = { text: 'La chambre était sale <b>partout</b>.', channel: 'counter_note', name: 'M. Roy', who: 'Marie' };

test('a note is kept while its promise is asked about, and all that was typed stays in the form', async () => {
  await using opened = await openApp();
  const past = await opened.post({ ...CALL, promise: 'hier rembourser' });
  const html = await past.text();
  expect(past.status).toBe(422);
  expect(html).toContain('La plainte est notée, la promesse pas encore.');
  expect(html).toContain('Ce jour est passé');
  expect(html).toContain('value="hier rembourser"');
  const unclear = await (await opened.post({ ...CALL, promise: 'blabla machin' })).text();
  expect(unclear).toContain('Noter la promesse quand même');
  expect(await opened.store.listPromises({ limitRows: 5 })).toEqual([]);
  await opened.post({ ...CALL, promise: 'rembourser demain' });
  expect(await opened.store.listPromises({ limitRows: 5 })).toMatchObject([{ quote: 'rembourser demain' }]);
  // One note, though it was sent three times.
  expect(await opened.store.listComplaints({ limitRows: 5 })).toHaveLength(2);
});

test('a complaint is noted on the page without a script, in the firm’s own time', async () => {
  await using opened = await openApp();
  expect(await (await opened.get('/notes')).text()).toMatch(/<textarea[^>]* required/);
  const answer = await opened.post({ ...CALL, heardAt: '2026-11-02T10:12' });
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('C’est noté.');
  expect(html).not.toMatch(/<b>partout|<script(?! src="\/(?:htmx|house)\.)/);
  expect(html).toContain('value="Marie"');
  const [complaint] = await opened.store.listComplaints({ limitRows: 2 });
  expect(complaint).toMatchObject({
    channel: 'counter_note',
    authorName: 'M. Roy',
    receivedAt: new Date('2026-11-02T15:12:00Z'),
  });
  expect(html).toContain(`/complaints/${complaint?.id}`);
});

test('what is missing is told, and what was typed stays', async () => {
  await using opened = await openApp();
  const empty = await opened.post({ ...CALL, text: ' ' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('value="M. Roy"');
  const wrong = await opened.post({ ...CALL, heardAt: 'tantôt' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('La chambre était sale &lt;b&gt;partout&lt;/b&gt;.');
  expect(await opened.store.listComplaints({ limitRows: 1 })).toEqual([]);
});

test('a word that judges the person is kept, as it may be the client’s, and whoever typed it is told', async () => {
  await using opened = await openApp();
  const judging = await (
    await opened.post({ ...CALL, text: 'Karen encore, une vraie chiante : la chambre est sale.' })
  ).text();
  expect(judging).toContain('C’est noté.');
  expect(judging).toContain('décrivez le fait, pas la personne');
  expect(await (await opened.post(CALL)).text()).not.toContain('décrivez le fait, pas la personne');
  expect(await opened.store.listComplaints({ limitRows: 3 })).toHaveLength(2);
});

test('another site notes nothing', async () => {
  await using opened = await openApp();
  expect((await opened.post(CALL, { origin: 'https://ailleurs.example' })).status).toBe(403);
  expect(await opened.store.listComplaints({ limitRows: 1 })).toEqual([]);
});

test('a program notes one, once, and hears how it was read', async () => {
  await using opened = await openApp();
  const first = await opened.send({ ...CALL, promises: ['rappeler M. Roy ven conf livraison'] });
  expect(first.status).toBe(201);
  expect(await first.json()).toMatchObject({
    version: 1,
    isKnown: false,
    kind: 'complaint',
    promises: [{ promise: { quote: 'rappeler M. Roy ven conf livraison' } }],
  });
  expect((await opened.send(CALL)).status).toBe(200);
  expect((await opened.send({ ...CALL, channel: 'fax' })).status).toBe(400);
  expect((await opened.send({ ...CALL, text: '' })).status).toBe(422);
  expect((await opened.send([CALL])).status).toBe(400);
});

test('what a program notes without saying who is promised in its own name', async () => {
  await using opened = await openApp({ role: 'owner', name: 'Caisse' });
  const { who: _unsaid, ...call } = CALL;
  const noted = await opened.send({ ...call, promises: ['rappeler M. Roy ven livraison'] });
  expect(await noted.json()).toMatchObject({ promises: [{ promise: { promisor: 'Caisse' } }] });
});

test.skipIf(!existsSync(SAMPLE))('the sample of a telephone system', async () => {
  await using opened = await openApp();
  const answer = await opened.send(JSON.parse(readFileSync(SAMPLE, 'utf8')));
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({
    criticalReasons: expect.arrayContaining(['asks_for_boss']),
    promises: [{ promise: { quote: 'rappel M. Roy 2026-03-04' } }],
  });
  const complaints = await opened.store.listComplaints({ limitRows: 5 });
  expect(complaints.find(({ channel }) => channel === 'phone_note')).toMatchObject({
    authorName: 'M. Roy',
    receivedAt: new Date('2026-03-03T15:12:00Z'),
  });
});
