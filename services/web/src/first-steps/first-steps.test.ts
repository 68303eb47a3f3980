import { DEFAULT_FIRM } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { createApp } from '../app.ts';

async function openApp() {
  const opened = await openTestStore();
  const ports = {
    store: opened.store,
    queues: { ring: async () => 0 },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-10T12:00:00Z'),
    viewer: { role: 'owner' },
  } as unknown as Ports;
  const app = createApp(ports);
  const ask = async (path: string, init: { readonly method?: string; readonly origin?: string } = {}) => {
    const headers = { host: 'localhost:8470', ...(init.origin === undefined ? {} : { origin: init.origin }) };
    const answer = await app.request(`http://localhost:8470${path}`, { method: init.method ?? 'GET', headers });
    return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
  };
  return { store: opened.store, ask, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('an empty house has two ways in: the sample firm by one button, or the own firm', async () => {
  await using app = await openApp();
  const { html } = await app.ask('/?lang=fr');
  expect(html).toContain('Charger la firme d’exemple');
  expect(html).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)/);
  expect((await app.ask('/sample/load', { method: 'POST', origin: 'https://ailleurs.example' })).status).toBe(403);
  expect(await app.ask('/first-steps/begin', { method: 'POST' })).toMatchObject({
    status: 303,
    to: expect.stringContaining('/settings/firm'),
  });
  expect(await app.store.findFirm()).toMatchObject({ isSample: false, firm: { name: DEFAULT_FIRM.name } });
  await app.ask('/sample/load', { method: 'POST' });
  expect((await app.store.findFirm())?.isSample).toBe(false);
});

test('the steps tick themselves by the facts, and go when they are put away', async () => {
  await using app = await openApp();
  const recipients = [{ name: 'P', email: 'p@x.ca', location: null }];
  await app.store.saveFirm({ ...DEFAULT_FIRM, name: 'Gîte', reportRecipients: recipients }, false, 'test');
  const { html } = await app.ask('/?lang=fr');
  expect(html.match(/<li class="done">/g)).toHaveLength(2);
  expect(html).toContain('href="/sources?lang=fr"');
  expect((await app.ask('/first-steps/dismiss', { method: 'POST' })).status).toBe(303);
  expect((await app.ask('/?lang=fr')).html).not.toContain('Premiers pas');
  expect((await app.store.listEvents('checklist', 1))[0]).toMatchObject({ who: 'dashboard' });
});
