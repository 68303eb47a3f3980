import { randomBytes } from 'node:crypto';
import { DEFAULT_FIRM } from '@doleances/core';
import { openSecretBox, type Ports, saveFormSource } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { createApp } from '../app.ts';
import { createGate } from '../house/gate.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const HOSTILE = '<img src=x onerror=alert(1)>';

async function openApp() {
  const opened = await openTestStore();
  const firm = {
    ...DEFAULT_FIRM,
    name: 'Auberge',
    locations: [
      { id: 'a', name: 'Laval' },
      { id: 'b', name: 'Lévis' },
    ],
  };
  await opened.store.saveFirm(firm, false, 'test');
  let isAway = false;
  const store = new Proxy(opened.store, {
    get: (target, name) =>
      name === 'acceptDelivery' && isAway ? () => Promise.reject(new Error('away')) : Reflect.get(target, name),
  });
  const ports = {
    store,
    secrets: openSecretBox({ secretKeys: [randomBytes(32)], dataFolder: '' }),
    firms: { find: async () => null },
    log: { warn() {}, error() {} },
    queues: { ring: async () => 0 },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    now: () => NOW,
    viewer: { role: 'owner' },
  } as unknown as Ports;
  const app = createApp(ports);
  const request = (path: string, fields?: Record<string, string> | string) =>
    app.request(
      new Request(`http://localhost:8470${path}`, {
        headers: { host: 'localhost:8470' },
        ...(fields !== undefined && { method: 'POST', body: new URLSearchParams(fields) }),
      }),
    );
  return {
    ports,
    store: opened.store,
    request,
    text: async (path: string, fields?: Record<string, string> | string) => (await request(path, fields)).text(),
    turn: (away: boolean) => {
      isAway = away;
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

/** As the reading stage would leave it. */
async function hold(store: Awaited<ReturnType<typeof openApp>>['store'], sourceId: string, body: unknown) {
  const raw = Buffer.from(JSON.stringify(body));
  const { itemId } = await store.acceptDelivery(sourceId, {
    externalId: raw.toString('base64').slice(0, 60),
    rawType: 'form/json',
    raw,
    receivedAt: NOW,
  });
  const claim = await store.claim('read', itemId, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, (tx) => tx.holdItem(itemId, 'unmapped'));
}

test('a person adds a form, sees what waits, tries a mapping and has it all read', async () => {
  await using app = await openApp();
  expect((await app.request('/forms', { name: '', shape: 'gravity' })).status).toBe(422);
  expect((await app.request('/forms', { name: 'Site', shape: 'gravity', secret: 's3cret' })).status).toBe(303);
  const google = await app.request('/forms', { name: 'Google', shape: 'google_forms' });
  expect(await google.text()).toMatch(/<code>whsec_[A-Za-z0-9+/]{43}=<\/code>/);
  expect(await app.text('/forms')).not.toContain('whsec_');
  const source = (await app.store.listSources()).find(({ name }) => name === 'Site');
  if (source === undefined) throw new Error('no source');
  await hold(app.store, source.id, { id: '1', 1: HOSTILE, 3: 'La chambre était sale.' });
  const list = await app.text('/forms');
  expect(list).toContain(`https://plaintes.exemple.ca/in/${source.settings.address}`);
  expect(list).toContain('1 à faire lire');
  expect(list).not.toContain('s3cret');

  const page = await app.text(`/forms/${source.id}`);
  expect(page).toContain('La chambre était sale.');
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toContain('<img');
  const chosen = 'column=1&is=name&column=3&is=text';
  const tried = await app.text(`/forms/${source.id}`, `${chosen}&do=preview`);
  expect(tried).toContain('Ce qui serait lu');
  expect(tried).not.toContain('<img');
  expect((await app.store.findSource(source.id))?.settings.mapping).toBeUndefined();
  expect((await app.request(`/forms/${source.id}`, 'column=1&is=name&do=map')).status).toBe(422);

  const done = await app.request(`/forms/${source.id}`, `${chosen}&do=map`);
  expect([done.status, done.headers.get('location')]).toEqual([303, `/forms/${source.id}?lang=fr&read=1`]);
  expect((await app.store.findSource(source.id))?.settings.mapping).toEqual({ text: ['3'], name: ['1'] });
  expect((await app.store.countOpenWork()).read).toBe(1);
  expect((await app.request('/forms/src_nothing')).status).toBe(404);
  expect((await app.request('/forms/src_nothing', `${chosen}&do=map`)).status).toBe(404);
});

test('addresses and what is held are shown to the owner alone', async () => {
  await using app = await openApp();
  const { id } = await saveFormSource(app.ports, { name: 'x', shape: 'gravity' });
  const gate = createGate(app.ports, { viewerOf: () => ({ role: 'agent', name: 'Ana', locations: null }) });
  for (const path of ['/forms', `/forms/${id}`]) {
    const asked = new Request(`http://localhost:8470${path}`, { headers: { host: 'localhost:8470' } });
    expect((await gate.fetch(asked)).status).toBe(404);
  }
});

test('the page to the boss takes a message, keeps what was typed when it cannot, and hides its trap', async () => {
  await using app = await openApp();
  const page = await app.text('/patron?lieu=b');
  expect(page).toContain('<option value="Lévis" selected>');
  expect(page).not.toContain('/settings/');
  expect(await app.text('/boss')).toContain('Talk to the boss');
  const empty = await app.request('/patron', { message: '  ', nom: HOSTILE });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('value="&lt;img');
  expect((await app.request('/patron', { message: 'Froid.', courriel: 'luc@' })).status).toBe(422);

  app.turn(true);
  const late = await app.request('/patron', { message: 'La douche était froide.' });
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await late.text()).toContain('La douche était froide.');
  app.turn(false);
  const sent = { message: 'La douche était froide.', _page: 'p1' };
  for (let click = 0; click < 2; click += 1) {
    const taken = await app.request('/patron', sent);
    expect([taken.status, taken.headers.get('location')]).toEqual([303, '/patron/merci']);
  }
  expect((await app.request('/boss', { ...sent, _page: 'p2' })).headers.get('location')).toBe('/boss/merci');
  expect((await app.store.countComplaints()).items).toBe(2);
  expect(await app.text('/boss/merci')).toContain('the boss will read it');
  expect((await app.request('/patron', { message: 'x'.repeat(130_000) })).status).toBe(413);
});

test('a flood of messages to the boss is slowed, and no words are lost on the way', async () => {
  await using app = await openApp();
  const statuses: number[] = [];
  for (let at = 0; at < 12; at += 1) statuses.push((await app.request('/patron', { message: `Froid ${at}` })).status);
  expect(statuses).toEqual([...Array(10).fill(303), 429, 429]);
  expect(await app.text('/patron', { message: 'Toujours froid' })).toContain('Toujours froid</textarea>');
});

test('where ingest runs alone, deliveries to the dashboard are sent elsewhere and never lost for good', async () => {
  await using app = await openApp();
  const { address } = await saveFormSource(app.ports, { name: 'x', shape: 'typeform' });
  const sent = new Request(`http://localhost:8470/in/${address}`, { method: 'POST', body: 'a=b' });
  const answer = await createGate(app.ports).fetch(sent);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
});

test('the poster is a PDF of the firm’s own paper, its page offers both languages', async () => {
  await using app = await openApp();
  const pdf = await app.request('/settings/poster.pdf?lang=en');
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await app.request('/settings/poster.pdf?lieu=nowhere')).status).toBe(404);
  expect(await app.text('/settings/poster')).toContain('lang=en&amp;paper=a4&amp;lieu=b');
});

test('what waits for the boss is listed', async () => {
  await using app = await openApp();
  expect(await app.text('/direct-line')).toContain('Personne ne vous a écrit');
});
