import { DEFAULT_FIRM, readingContextFor, type Viewer } from '@doleances/core';
import { openSecretBox, openTokenGate, type Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { createGate } from '../house/gate.ts';

const FIRM = {
  ...DEFAULT_FIRM,
  locations: [
    { id: 'laval', name: 'Laval' },
    { id: 'quebec', name: 'Québec' },
  ],
} as typeof DEFAULT_FIRM;
const NOW = new Date();

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  for (const location of ['Laval', 'Québec']) {
    const author = { name: location, email: `${location}@client.example` };
    await readTestComplaint(store, source, { item: itemOf(location, { author, location }), facets: ['noise'] });
  }
  const reading = readingContextFor(FIRM);
  const ports = {
    store,
    viewer: { role: 'owner' },
    queues: { ring: async () => 0 },
    firms: { find: async () => ({ firm: FIRM, isSample: false, reading, clients: { find: () => null } }) },
    secrets: openSecretBox({ secretKeys: [new Uint8Array(32).fill(3)], dataFolder: '/nowhere' }),
    config: {
      http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' },
      trackers: { offered: [], settings: [] },
    },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => NOW,
  } as unknown as Ports;
  const gate = createGate(ports, {
    viewerOf: (c): Viewer =>
      c.req.header('x-viewer') === undefined ? { role: 'owner' } : { role: 'manager', name: 'Ana', locations: null },
    viewerOfToken: openTokenGate(ports),
  });
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
    const init = { method, headers: { host: 'localhost:8470', ...headers }, ...(body === undefined ? {} : { body }) };
    const answer = await gate.request(`http://localhost:8470${path}`, init);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    ...{ store, ask },
    post: (path: string, fields: [string, string][], headers: Record<string, string> = {}) =>
      ask('POST', path, { ...FORM, ...headers }, new URLSearchParams(fields).toString()),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

test('a key made on the page opens the API for what its place may see, acts in its own name, and closes at once', async () => {
  await using house = await openHouse();
  expect((await house.ask('GET', '/settings/tokens?lang=fr')).text).toContain('Aucun programme n’a encore de clé');
  const made = await house.post('/settings/tokens?lang=fr', [
    ['name', 'Caisse <b>'],
    ['role', 'manager'],
    ['location', 'laval'],
    ['days', '30'],
  ]);
  expect(made.status).toBe(200);
  expect(made.headers.get('cache-control')).toBe('no-store');
  expect(made.text).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)|<b>/);
  const [secret = ''] = /dol_[\w-]{43}/.exec(made.text) ?? [];
  expect((await house.ask('GET', '/settings/tokens?lang=fr')).text).not.toContain(secret);

  const key = { authorization: `Bearer ${secret}` };
  const seen = JSON.parse((await house.ask('GET', '/api/v1/complaints', key)).text) as {
    complaints: { location: string }[];
  };
  expect(seen.complaints.map(({ location }) => location)).toEqual(['Laval']);
  expect((await house.ask('GET', '/api/v1/sources', key)).status).toBe(404);
  // No browser shows a key by itself: where the request comes from tells nothing.
  const json = { ...key, 'content-type': 'application/json', origin: 'https://ailleurs.example' };
  const acted = await house.ask('POST', '/api/v1/themes/thm_noise/item', json, '{"do":"start","who":"Le patron"}');
  expect([acted.status, acted.text]).toEqual([expect.any(Number), expect.not.stringContaining('foreign_origin')]);

  const [token] = await house.store.listTokens();
  const closed = await house.post(`/settings/tokens/${token?.id}/revoke?lang=fr`, []);
  expect([closed.status, closed.headers.get('location')]).toEqual([303, '/settings/tokens?lang=fr&said=revoked']);
  expect((await house.ask('GET', '/api/v1/complaints', key)).status).toBe(401);
  expect((await house.ask('GET', '/api/v1/complaints', { authorization: 'Bearer dol_x' })).status).toBe(401);
});

test('keys and webhooks are the owner’s: for a manager they are not there', async () => {
  await using house = await openHouse();
  const manager = { 'x-viewer': 'ana' };
  for (const path of ['/settings/tokens', '/settings/webhooks']) {
    expect((await house.ask('GET', path, manager)).status).toBe(404);
    expect((await house.post(path, [['name', 'x']], manager)).status).toBe(404);
    const foreign = { origin: 'https://ailleurs.example' };
    expect((await house.post(path, [['name', 'x']], foreign)).status).toBe(403);
  }
  expect(await house.store.listTokens()).toEqual([]);
});

test('what will not do is said, and what was typed stays', async () => {
  await using house = await openHouse();
  const days = await house.post('/settings/tokens?lang=en', [
    ['name', 'Till'],
    ['role', 'agent'],
    ['days', '9999'],
  ]);
  expect(days.status).toBe(422);
  expect(days.text).toContain('It may be good for 1 to 3,650 days.');
  expect(days.text).toContain('value="Till"');
  const hook = await house.post('/settings/webhooks?lang=en', [
    ['url', 'till'],
    ['event', 'report.sent'],
  ]);
  expect(hook.status).toBe(422);
  expect(hook.text).toMatch(/value="till"[\s\S]*value="report.sent" checked/);
});

test('a webhook is added, tried and removed; its secret is told once, and every field has its label', async () => {
  await using house = await openHouse();
  for (const language of ['fr', 'en']) {
    for (const path of ['/settings/webhooks', '/settings/tokens']) {
      const { text } = await house.ask('GET', `${path}?lang=${language}`);
      for (const [, id] of text.matchAll(/<(?:input|select)[^>]* id="((?!find)[^"]+)"/g)) {
        expect(text, id).toContain(`<label for="${id}">`);
      }
    }
  }
  const added = await house.post('/settings/webhooks?lang=fr', [
    ['url', 'https://caisse.example/hook'],
    ['event', 'complaint.critical'],
    ['event', 'report.sent'],
  ]);
  expect(added.text).toMatch(/whsec_[A-Za-z0-9+/=]{44}/);
  expect(added.text).toContain('rien d’envoyé encore');
  const [subscription] = await house.store.listSubscriptions();
  expect(subscription?.events).toEqual(['complaint.critical', 'report.sent']);
  expect((await house.ask('GET', '/settings/webhooks?lang=fr')).text).not.toContain('whsec_');
  const removed = await house.post(`/settings/webhooks/${subscription?.id}/remove`, []);
  expect(removed.status).toBe(303);
  expect(await house.store.listSubscriptions()).toEqual([]);
});
