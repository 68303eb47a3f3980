import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openHttp } from '@doleances/connectors';
import { expect, test } from 'vitest';
import { dumpDatabase } from '../../../../test/support/database.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import { deliverDue } from '../escalation/deliverer.ts';
import type { Ports } from '../ports/ports.ts';
import { openSecretBox } from '../ports/secrets.ts';
import { resealSources } from '../sources/reseal-sources.ts';
import { subscriptionSender } from './subscription-sender.ts';
import { addSubscription, announce, testSubscription } from './subscriptions.ts';

const BASE_URL = 'https://plaintes.example';
const OLD_KEY = new Uint8Array(32).fill(3);
const WORDS = 'La chambre était sale. On devait me rappeler mardi.';

type Got = { readonly headers: Readonly<Record<string, string | undefined>>; readonly body: string };

/** Another program: keeps what it is told, and answers what the test says. */
async function openReceiver() {
  const status = { now: 200 };
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString('utf8');
    });
    request.on('end', () => {
      got.push({ headers: request.headers as Got['headers'], body });
      response.writeHead(status.now).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ host, status, got },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openHouse() {
  const opened = await openTestStore();
  const receiver = await openReceiver();
  const { store } = opened;
  const source = await saveTestSource(store);
  const ports = {
    store,
    secrets: openSecretBox({ secretKeys: [OLD_KEY], dataFolder: '/nowhere' }),
    config: { http: { baseUrl: BASE_URL }, allowedHosts: [receiver.host] },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  } as unknown as Ports;
  const sender = subscriptionSender(ports, openHttp({ allowedHosts: [receiver.host], deadlineSeconds: 2 }));
  let count = 0;
  return {
    ...{ store, receiver, ports, database: opened.database, url: `http://${receiver.host}/hook` },
    /** A critical complaint that is put before the boss. */
    async escalate(): Promise<string> {
      count += 1;
      const signals = signalsOf({ criticalReasons: ['safety'] });
      const item = itemOf(`m${count}`, { text: WORDS });
      const { id } = await readTestComplaint(store, source, { item, changes: { signals } });
      await store.ring('escalate', id);
      const claim = await store.claim('escalate', id, 60);
      if (claim === null) throw new Error('not claimed');
      await store.inClaim(claim, (tx) =>
        tx.saveEscalation({
          ...{ id: `esc_${count}`, complaintId: id, reasons: ['safety'], route: 'alert', told: [], digestFor: null },
          openedAt: new Date(),
        }),
      );
      return id;
    },
    async deliver() {
      while ((await deliverDue(ports, sender)) > 0);
    },
    async [Symbol.asyncDispose]() {
      await receiver[Symbol.asyncDispose]();
      await opened[Symbol.asyncDispose]();
    },
  };
}

async function subscribed(house: Awaited<ReturnType<typeof openHouse>>, events = ['complaint.critical']) {
  const outcome = await addSubscription(house.ports, { url: house.url, events, who: 'Ana' });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

/** As the specification of Standard Webhooks writes it, and not by our own code. */
function isSigned({ headers, body }: Got, secret: string): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

test('a critical complaint is told once, signed, by its ids and a link, without a word of the customer', async () => {
  await using house = await openHouse();
  const before = await house.escalate();
  const { secret } = await subscribed(house);
  const id = await house.escalate();
  expect([await announce(house.ports), await announce(house.ports)]).toEqual([1, 0]);
  await house.deliver();
  await house.deliver();
  expect(house.receiver.got).toHaveLength(1);
  const [got] = house.receiver.got as [Got];
  expect(isSigned(got, secret)).toBe(true);
  expect(isSigned({ ...got, body: got.body.replace('safety', 'x') }, 'whsec_AAAA')).toBe(false);
  expect(JSON.parse(got.body)).toMatchObject({
    type: 'complaint.critical',
    data: { id: 'esc_2', aboutId: id, url: `${BASE_URL}/complaints/${id}` },
  });
  expect(got.body).not.toMatch(/chambre|Élise|elise@/);
  expect(got.body).not.toContain(before);
});

test('who is away is told again under the same id; who is gone (410) is told nothing more until a test gets through', async () => {
  await using house = await openHouse();
  const { subscription } = await subscribed(house);
  house.receiver.status.now = 500;
  await house.escalate();
  await announce(house.ports);
  await house.deliver();
  expect((await house.store.listOutbox(1))[0]).toMatchObject({ state: 'pending', attempt: 1, outlet: 'subscription' });
  house.receiver.status.now = 410;
  const tested = await testSubscription(house.ports, subscription.id, { isSender: true, waitSeconds: 2 });
  expect(tested).toMatchObject({ state: 'refused', lastError: expect.stringContaining('410') });
  expect(await house.store.findSubscription(subscription.id)).toMatchObject({ stoppedAt: expect.any(Date) });
  await house.escalate();
  expect(await announce(house.ports)).toBe(0);

  house.receiver.status.now = 200;
  expect(await testSubscription(house.ports, subscription.id, { isSender: true, waitSeconds: 2 })).toMatchObject({
    state: 'sent',
  });
  expect(await announce(house.ports)).toBe(1);
  await house.deliver();
  const types = house.receiver.got.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  expect(types).toEqual(['complaint.critical', 'test', 'test', 'complaint.critical']);
  // How other outlets fare is their own.
  expect((await house.store.listOutlets()).map(({ name }) => name)).not.toContain('subscription');
});

test('only what was asked for is told, and a removed one hears nothing more', async () => {
  await using house = await openHouse();
  const { subscription } = await subscribed(house, ['report.sent']);
  await house.escalate();
  expect(await announce(house.ports)).toBe(0);
  const other = await subscribed(house);
  await house.escalate();
  expect(await announce(house.ports)).toBe(1);
  expect(await house.store.removeSubscription(other.subscription.id, 'Ana')).toBe(true);
  await house.deliver();
  expect(house.receiver.got).toEqual([]);
  expect((await house.store.listOutbox(1))[0]).toMatchObject({ state: 'refused' });
  expect((await house.store.listSubscriptions()).map(({ id }) => id)).toEqual([subscription.id]);
  expect(await testSubscription(house.ports, other.subscription.id, { isSender: true, waitSeconds: 1 })).toBeNull();
});

test('the secret is kept sealed, and stays good under a new key', async () => {
  await using house = await openHouse();
  const { secret, subscription } = await subscribed(house);
  expect(await dumpDatabase(house.database.url)).not.toContain(secret.replace('whsec_', ''));
  const secretKeys = [new Uint8Array(32).fill(4), OLD_KEY];
  const secrets = openSecretBox({ secretKeys, dataFolder: '/nowhere' });
  const renewed = { ...house.ports, secrets };
  expect([await resealSources(renewed, 'Ana'), await resealSources(renewed, 'Ana')]).toEqual([1, 0]);
  await testSubscription(renewed, subscription.id, { isSender: true, waitSeconds: 2 });
  expect(isSigned(house.receiver.got[0] as Got, secret)).toBe(true);
});

test('an address that is none, and events that nobody knows, are refused', async () => {
  await using house = await openHouse();
  const ask = (url: string, events: readonly string[]) => addSubscription(house.ports, { url, events, who: 'Ana' });
  expect(await ask('ftp://x.example', ['report.sent'])).toEqual({ ok: false, reason: 'bad_url' });
  expect(await ask(house.url, [])).toEqual({ ok: false, reason: 'no_events' });
  expect(await ask(house.url, ['report.sent', 'all'])).toEqual({ ok: false, reason: 'no_events' });
});

test('an address that is never reached is refused at once, with why; the one the firm named is taken', async () => {
  await using house = await openHouse();
  const ask = async (url: string) => {
    const outcome = await addSubscription(house.ports, { url, events: ['report.sent'], who: 'Ana' });
    return outcome.ok || outcome.reason !== 'never_reached' ? outcome.ok : outcome.why;
  };
  expect(await ask('https://127.0.0.1/x')).toContain('add it to DOLEANCES_ALLOW_HOSTS');
  expect(await ask('https://localhost/x')).toContain('add it to DOLEANCES_ALLOW_HOSTS');
  expect(await ask('https://[::1]/x')).toContain('add it to DOLEANCES_ALLOW_HOSTS');
  expect(await ask('https://caisse.example:9000/x')).toContain('add "caisse.example:9000" to DOLEANCES_ALLOW_HOSTS');
  expect(await ask('http://caisse.example/x')).toContain('write its address with https');
  expect(await house.store.listSubscriptions()).toEqual([]);
  expect(await ask('https://caisse.example/x')).toBe(true);
  expect(await ask(house.url)).toBe(true);
});
