import type { Viewer } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { STYLE_PATH } from '../style/sheet.ts';
import { createGate } from './gate.ts';

const NOW = new Date('2025-11-03T09:00:00Z');
const MANAGER: Viewer = { role: 'manager', name: 'Ana', locations: null };

async function openGate(viewer: Viewer | null) {
  const opened = await openTestStore();
  const ports = {
    store: opened.store,
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' } },
    viewer: { role: 'owner' },
    now: () => NOW,
    log: { error: () => {} },
    firms: { find: async () => null },
  } as unknown as Ports;
  const gate = createGate(ports, {
    viewerOf: () => viewer,
    viewerOfToken: async (authorization) => (authorization === 'Bearer good' ? MANAGER : null),
  });
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { host: 'localhost:8470', ...(init.headers as Record<string, string>) };
    return gate.fetch(new Request(`http://localhost:8470${path}`, { ...init, headers, redirect: 'manual' }));
  };
  return { ask, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

test('whoever has not signed in is led there and back; a form or a program is told', async () => {
  await using house = await openGate(null);
  const page = await house.ask('/backlog/thm_x?lang=en');
  expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fbacklog%2Fthm_x%3Flang%3Den']);
  expect((await house.ask('/promises', { method: 'POST' })).status).toBe(401);
  expect((await house.ask('/api/v1/backlog')).status).toBe(401);
  expect((await house.ask('/patron')).status).not.toBe(303);
  expect((await house.ask(STYLE_PATH)).status).toBe(200);
  expect((await house.ask('/backlog', { headers: { host: 'evil.example' } })).status).toBe(421);
});

test('a page of another role answers like one that is not there', async () => {
  await using house = await openGate(MANAGER);
  const [closed, missing] = await Promise.all([house.ask('/settings/outlets'), house.ask('/written-tomorrow')]);
  expect([closed.status, missing.status]).toEqual([404, 404]);
  expect(await closed.text()).toBe(await missing.text());
  expect((await house.ask('/sources', { method: 'POST' })).status).toBe(404);
  expect(await (await house.ask('/api/v1/sources')).json()).toEqual({ version: 1, error: 'not_found' });
});

test('the menu holds the rooms that open, and no more', async () => {
  await using house = await openGate(MANAGER);
  const page = await (await house.ask('/backlog')).text();
  expect(page).toContain('href="/promises');
  expect(page).not.toContain('href="/settings');
  expect(page).not.toContain('href="/sources');
});

test('a session does nothing for a page of somebody else', async () => {
  await using house = await openGate({ role: 'owner' });
  const headers = { origin: 'https://evil.example' };
  expect((await house.ask('/sample/remove', { method: 'POST', headers })).status).toBe(403);
});

test('a token opens what is for programs, as its viewer, and no page', async () => {
  await using house = await openGate(null);
  const headers = { authorization: 'Bearer good' };
  expect((await house.ask('/api/v1/backlog', { headers })).status).toBe(200);
  expect((await house.ask('/api/v1/sources', { headers })).status).toBe(404);
  expect((await house.ask('/backlog', { headers })).status).toBe(303);
  expect((await house.ask('/api/v1/backlog', { headers: { authorization: 'Bearer bad' } })).status).toBe(401);
});
