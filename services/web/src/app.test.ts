import { DEFAULT_FIRM } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../test/support/open-test-store.ts';
import { createApp } from './app.ts';

async function openApp() {
  const opened = await openTestStore();
  await opened.store.saveFirm({ ...DEFAULT_FIRM, name: '<b onclick=x>Chez « Marie » & fils</b>' }, true, 'test');
  const ports = {
    store: opened.store,
    viewer: { role: 'owner' },
    firms: { find: async () => null },
    signingKeys: async () => [new Uint8Array(32)],
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    now: () => new Date('2026-11-02T09:00:00Z'),
  } as unknown as Ports;
  const app = createApp(ports);
  return { app, store: opened.store, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

const press = (headers: Record<string, string>) =>
  new Request('http://localhost:8470/sample/remove', {
    method: 'POST',
    headers: { host: 'localhost:8470', ...headers },
  });

test('another site cannot press the button that removes the sample', async () => {
  await using opened = await openApp();
  for (const headers of [{ origin: 'https://ailleurs.example' }, { origin: 'null' }]) {
    expect((await opened.app.request(press(headers))).status).toBe(403);
  }
  expect((await opened.store.findFirm())?.isSample).toBe(true);
  expect((await opened.app.request(press({ origin: 'http://localhost:8470' }))).status).toBe(303);
  expect(await opened.store.findFirm()).toBeNull();
});

test('an origin that is no address is refused, and is no failure of ours', async () => {
  await using opened = await openApp();
  expect((await opened.app.request(press({ origin: 'no address at all' }))).status).toBe(403);
});

test('every page forbids scripts, frames and anything remote, and a name is only ever text', async () => {
  await using opened = await openApp();
  for (const path of ['/', '/promises', '/nowhere', '/backlog/thm_x', '/complaints/%22%3E%3Cscript%3E']) {
    const answer = await opened.app.request(`http://localhost:8470${path}`, { headers: { host: 'localhost:8470' } });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const html = await answer.text();
    expect(html).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)|<b onclick| style=/);
    expect(html).toContain('&lt;b onclick');
  }
});

test('a page asked for under a foreign name (DNS rebinding) shows nothing', async () => {
  await using opened = await openApp();
  const answer = await opened.app.request('http://evil.example/', { headers: { host: 'evil.example' } });
  expect(answer.status).not.toBe(200);
});

test('behind a proxy that hides the public name, the owner can still press the button', async () => {
  await using opened = await openApp();
  const answer = await opened.app.request(press({ host: '127.0.0.1:8470', origin: 'https://plaintes.exemple.ca' }));
  expect(answer.status).toBe(303);
});

test('the language switch never leads to another site', async () => {
  await using opened = await openApp();
  const answer = await opened.app.request('http://localhost:8470//evil.example/x', {
    headers: { host: 'localhost:8470' },
  });
  expect(await answer.text()).not.toContain('href="//');
});
