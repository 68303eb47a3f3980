import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type OutletSettings, openHttp } from '@doleances/connectors';
import { type Notice, testNotice } from '@doleances/core';
import type { OutboxMessage, Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Config } from '../ports/config.ts';
import type { Ports } from '../ports/ports.ts';
import { deliverDue, TEST_KEY } from './deliverer.ts';
import { outletKeysOf, type Sender, sendersOf } from './open-outlets.ts';

const NOTICE: Notice = testNotice({ name: 'Chez Marie', locale: 'fr-CA' }, 'https://plaintes.example');
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const SECRET = `whsec_${Buffer.from('un secret de trente-deux octets.').toString('base64')}`;

/** The other side: answers what the test says, `null` for silence. */
async function openReceiver(status: { now: number | null }) {
  const ids: string[] = [];
  const server = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id'] ?? request.url));
    request.resume();
    if (status.now !== null) response.writeHead(status.now, status.now === 429 ? { 'retry-after': '40' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    ids,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openHouse(name: 'slack' | 'webhook') {
  const opened = await openTestStore();
  const status: { now: number | null } = { now: 200 };
  const receiver = await openReceiver(status);
  const { store } = opened;
  const url = `http://${receiver.host}/x`;
  const settings: OutletSettings = name === 'slack' ? { name, url } : { name, url, secret: SECRET };
  const config = { mail: { smtpUrl: null }, outlets: [settings] } as unknown as Config;
  const http = openHttp({ allowedHosts: [receiver.host], deadlineSeconds: 1 });
  // Waiting times are over at once; what was asked for is looked at where it is noted.
  const waits: number[] = [];
  const hurried: Pick<Store, 'endOutbox'> = {
    endOutbox(id, attempt, outcome) {
      if (outcome.state !== 'pending') return store.endOutbox(id, attempt, outcome);
      waits.push(outcome.retryAfterSeconds);
      return store.endOutbox(id, attempt, { ...outcome, retryAfterSeconds: 0 });
    },
  };
  const rung: string[] = [];
  const ring: Pick<Store, 'ring'> = {
    async ring(stage, subjectId) {
      rung.push(`${stage} ${subjectId}`);
      return null;
    },
  };
  const ports = { store: { ...store, ...hurried, ...ring }, log: SILENT, config } as unknown as Ports;
  await store.registerOutlets(outletKeysOf(config));
  const noMail = { deliver: async () => ({ refused: [] }) };
  const sender = sendersOf(config, noMail, http).find((one) => one.name === name) as Sender;
  return {
    store,
    status,
    receiver,
    waits,
    rung,
    run: () => deliverDue(ports, sender),
    async put(dedupKey: string, changes: Partial<OutboxMessage> = {}) {
      const to = [{ name: '', address: '' }];
      const base = { urgency: 'critical', to, subject: NOTICE.title, text: '', html: null, notBefore: null } as const;
      await store.saveMessages([{ dedupKey, ...base, outlet: name, notice: NOTICE, aboutId: 'cmp_a', ...changes }]);
    },
    stateOf: async () => (await store.listOutbox(1))[0],
    async [Symbol.asyncDispose]() {
      await receiver[Symbol.asyncDispose]();
      await opened[Symbol.asyncDispose]();
    },
  };
}

test('told to wait (429), the alert is sent again when asked for, and arrives once', async () => {
  await using house = await openHouse('slack');
  house.status.now = 429;
  await house.put('a');
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'pending', attempt: 1 });
  expect(house.waits).toEqual([40]);
  house.status.now = 200;
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'sent', attempt: 2 });
  expect(await house.run()).toBe(0);
});

test('gone (410) stops the outlet: what follows is refused without being sent, until a test gets through', async () => {
  await using house = await openHouse('slack');
  house.status.now = 410;
  await house.put('a');
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'refused', lastError: expect.stringContaining('410') });
  // Whoever counted on it is passed over at once.
  expect(house.rung).toEqual(['insist cmp_a']);
  house.status.now = 200;
  await house.put('b');
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'refused', lastError: expect.stringContaining('stopped') });
  expect(house.receiver.ids).toHaveLength(1);
  await house.put(`${TEST_KEY}slack 1`, { urgency: 'ordinary', aboutId: null });
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'sent' });
  await house.put('c');
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'sent' });
});

test('an answer that means nothing (500) or none at all: ordinary is uncertain, critical is sent again', async () => {
  await using house = await openHouse('slack');
  for (const status of [500, null]) {
    house.status.now = status;
    await house.put(`ordinary ${status}`, { urgency: 'ordinary' });
    await house.run();
    expect(await house.stateOf()).toMatchObject({ state: 'uncertain', attempt: 1 });
  }
  house.status.now = 500;
  await house.put('critical');
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'pending' });
  house.status.now = 200;
  await house.run();
  expect(await house.stateOf()).toMatchObject({ state: 'sent', attempt: 2 });
});

test('a webhook is tried on the schedule of Standard Webhooks, under one id, and given up after three days', async () => {
  await using house = await openHouse('webhook');
  house.status.now = 500;
  await house.put('a', { urgency: 'ordinary' });
  while ((await house.run()) > 0);
  expect(house.waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
  expect(await house.stateOf()).toMatchObject({
    state: 'refused',
    attempt: 10,
    lastError: expect.stringContaining('given up'),
  });
  expect(new Set(house.receiver.ids).size).toBe(1);
});

test('a push of yesterday is given up', async () => {
  await using house = await openHouse('slack');
  house.status.now = 503;
  await house.put('a');
  while ((await house.run()) > 0);
  expect(await house.stateOf()).toMatchObject({ state: 'refused' });
  const hours = house.waits.reduce((sum, seconds) => sum + seconds, 0) / 3_600;
  expect(hours).toBeGreaterThan(12);
  expect(hours).toBeLessThan(30);
});
