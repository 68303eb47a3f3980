import { DEFAULT_FIRM, type Firm } from '@doleances/core';
import { linkToPromise, loadCalendarUrl } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { housePorts } from '../../../../test/support/house-ports.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  itemOf,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const FIRM: Firm = { ...DEFAULT_FIRM, locale: 'fr-CA', timeZone: 'America/Toronto' };
const NOW = new Date('2026-11-02T14:00:00Z');
const HOST = { host: 'localhost:8470' };

async function openApp() {
  const opened = await openTestStore();
  await opened.store.saveFirm(FIRM, false, 'test');
  const clock = { now: NOW };
  const ports = housePorts({
    store: opened.store,
    firm: FIRM,
    baseUrl: 'https://plaintes.exemple.ca',
    now: () => clock.now,
  });
  const app = createApp(ports);
  const get = (path: string) => app.request(`http://localhost:8470${path}`, { headers: HOST });
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:8470${path}`, {
      method: 'POST',
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  const send = (path: string, body: unknown) =>
    app.request(`http://localhost:8470${path}`, {
      method: 'POST',
      headers: { ...HOST, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const close = () => opened[Symbol.asyncDispose]();
  return { ports, clock, store: opened.store, get, post, send, [Symbol.asyncDispose]: close };
}

async function noted(opened: Awaited<ReturnType<typeof openApp>>, text = 'rappeler Tremblay ven conf livraison') {
  const answer = await opened.send('/api/v1/promises', { text, who: 'Zoé' });
  const { promise } = (await answer.json()) as { promise: { id: `prm_${string}` } };
  return promise.id;
}

test('a promise is noted on the page without a script, and shown under its day in either language', async () => {
  await using opened = await openApp();
  const answer = await opened.post('/promises', { text: 'rappeler Tremblay ven <b>conf</b> livraison' });
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('C’est noté.');
  expect(html).toContain('Cette semaine');
  expect(html).toContain('Tremblay');
  expect(html).not.toMatch(/<b>conf|<script(?! src="\/(?:htmx|house)\.)/);
  expect(await (await opened.get('/promises?lang=en')).text()).toContain('This week');
});

test('a line that names no deed is asked about first, its words kept, and taken from whoever sends it again', async () => {
  await using opened = await openApp();
  const asked = await opened.post('/promises', { text: 'voir pour le truc bleu' });
  const html = await asked.text();
  expect(asked.status).toBe(422);
  expect(html).toContain('Rien ne dit ce qui est promis');
  expect(html).toContain('name="text" required maxlength="500" autocomplete="off" value="voir pour le truc bleu"');
  expect(html).toContain('Noter quand même');
  expect(await opened.store.listPromises({ limitRows: 5 })).toEqual([]);
  const sure = { text: 'voir pour le truc bleu', sure: 'voir pour le truc bleu' };
  expect(await (await opened.post('/promises', sure)).text()).toContain('Quoi\u00a0?');
  expect(await opened.store.listPromises({ limitRows: 5 })).toMatchObject([{ quote: 'voir pour le truc bleu' }]);
  expect((await opened.post('/promises', { text: '   ' })).status).toBe(422);
});

test('a promise of yesterday is not broken as it is noted: its words stay in the field, with the reason', async () => {
  await using opened = await openApp();
  const line = { text: 'hier rembourser Tremblay', sure: 'hier rembourser Tremblay' };
  const answer = await opened.post('/promises', line);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('Ce jour est passé');
  expect(html).toContain('value="hier rembourser Tremblay"');
  const refused = await opened.send('/api/v1/promises', { text: line.text, who: 'Zoé' });
  expect([refused.status, await refused.json()]).toMatchObject([422, { error: 'past_day' }]);
  expect(await opened.store.listPromises({ limitRows: 5 })).toEqual([]);
});

test('a kept promise is asked about no longer', async () => {
  await using opened = await openApp();
  await noted(opened, 'voir pour le truc bleu');
  const page = async () => (await opened.get('/promises?lang=fr')).text();
  expect(await page()).toContain('<span class="tag">à préciser</span>');
  const [promise] = await opened.store.listPromises({ limitRows: 1 });
  await opened.post(`/promises/${promise?.id}`, { deed: 'keep' });
  expect(await page()).not.toContain('<span class="tag">');
});

test('what a client reproaches us was told of that day; nobody says that it was promised then', async () => {
  await using opened = await openApp();
  const promises = [promiseOf({ voice: 'reproach', due: '2025-10-28T23:59:59Z' })];
  const changes = { signals: signalsOf({ promises }) };
  await readTestComplaint(opened.store, await saveTestSource(opened.store), { item: itemOf('r'), changes });
  const html = await (await opened.get('/promises?lang=fr')).text();
  expect(html).toContain('signalée le');
  expect(html).not.toContain('dite le');
});

test('opening the link of a reminder changes nothing, however often; its button does, once', async () => {
  await using opened = await openApp();
  const id = await noted(opened);
  const path = new URL(await linkToPromise(opened.ports, id)).pathname;
  for (let times = 0; times < 3; times++) {
    const answer = await opened.get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
  expect(await opened.store.findPromise(id)).toMatchObject({ state: 'open' });
  expect((await opened.post(path, { deed: 'keep' })).status).toBe(200);
  expect(await opened.store.findPromise(id)).toMatchObject({ state: 'kept', decidedBy: 'Zoé' });
  expect((await opened.post(path, { deed: 'keep' })).status).toBe(422);
  expect((await opened.get('/p/prm_x.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
});

test('another site cannot press a button, and a foreign link changes nothing', async () => {
  await using opened = await openApp();
  const id = await noted(opened);
  const foreign = { origin: 'https://ailleurs.example' };
  expect((await opened.post(`/promises/${id}`, { deed: 'keep' }, foreign)).status).toBe(403);
  expect((await opened.post('/promises', { text: 'rappeler Roy ven' }, foreign)).status).toBe(403);
  expect((await opened.post('/p/nothing', { deed: 'keep' })).status).toBe(404);
  expect(await opened.store.findPromise(id)).toMatchObject({ state: 'open' });
});

test('a promise is moved by a day, cancelled only with a reason', async () => {
  await using opened = await openApp();
  const id = await noted(opened);
  const moved = await opened.send(`/api/v1/promises/${id}`, { deed: 'move', day: '2026-11-20' });
  expect(await moved.json()).toMatchObject({
    promise: { state: 'renegotiated', newDueAt: '2026-11-21T04:59:59.000Z' },
  });
  expect((await opened.send(`/api/v1/promises/${id}`, { deed: 'move', day: '2020-01-01' })).status).toBe(422);
  expect((await opened.send(`/api/v1/promises/${id}`, { deed: 'cancel' })).status).toBe(422);
  expect((await opened.send(`/api/v1/promises/${id}`, { deed: 'dance' })).status).toBe(400);
  expect((await opened.send('/api/v1/promises/prm_none', { deed: 'keep' })).status).toBe(404);
  expect((await opened.send(`/api/v1/promises/${id}`, { deed: 'cancel', why: 'client parti' })).status).toBe(200);
  expect((await opened.send(`/api/v1/promises/${id}`, { deed: 'cancel', why: 'client parti' })).status).toBe(409);
});

test('programs list promises by state, and read what the page sums up', async () => {
  await using opened = await openApp();
  await noted(opened);
  const open = (await (await opened.get('/api/v1/promises?state=open')).json()) as { promises: unknown[] };
  const kept = (await (await opened.get('/api/v1/promises?state=kept')).json()) as { promises: unknown[] };
  expect([open.promises.length, kept.promises.length]).toEqual([1, 0]);
  expect(await (await opened.get('/api/v1/promises/summary')).json()).toMatchObject({
    rates: { overall: { total: 0, rate: null } },
  });
});

test('the calendar is read under its secret address only, and holds no customer’s words', async () => {
  await using opened = await openApp();
  await noted(opened);
  await noted(opened, 'rappeler Roy demain 14 h au sujet de la fuite');
  const path = new URL(await loadCalendarUrl(opened.ports)).pathname;
  const answer = await opened.get(path);
  const feed = await answer.text();
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  expect(feed).toContain('DTSTART;VALUE=DATE:20261106');
  expect(feed).toContain('DTSTART:20261103T184500Z');
  expect(feed).toContain('appel – Tremblay');
  expect(feed).not.toContain('fuite');
  expect((await opened.get('/calendar/0000.ics')).status).toBe(404);
});

test('a proposal to give news is taken on the page, once, and the measure stands below', async () => {
  await using opened = await openApp();
  const promised = await noted(opened, 'rappeler Tremblay lundi dernier');
  const { complaintId } = (await opened.store.findPromise(promised)) ?? { complaintId: '' };
  opened.clock.now = new Date('2026-11-16T14:00:00Z');
  const shown = await (await opened.get('/promises')).text();
  expect(shown).toContain(`action="/follow-ups/${complaintId}?lang=fr"`);
  expect(shown).toContain('Est-ce que cela sert');
  const stranger = await opened.post(
    `/follow-ups/${complaintId}`,
    { deed: 'take' },
    { origin: 'https://ailleurs.example' },
  );
  expect(stranger.status).toBe(403);
  const taken = await opened.post(`/follow-ups/${complaintId}`, { deed: 'take' });
  expect([taken.status, taken.headers.get('location')]).toEqual([303, '/promises?lang=fr&saved=take']);
  const after = await (await opened.get('/promises?saved=take')).text();
  expect(after).toContain('Donner des nouvelles à Tremblay le 16 novembre 2026');
  expect(after).toContain('C’est promis');
  expect((await opened.post(`/follow-ups/${complaintId}`, { deed: 'take' })).status).toBe(422);
  expect((await opened.send(`/api/v1/follow-ups/${complaintId}`, { deed: 'decline' })).status).toBe(404);
});
