import { createServer, type Socket } from 'node:net';
import { openSmtpOutlet } from '@doleances/connectors';
import type { OutboxMessage, Store } from '@doleances/store';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Ports } from '../ports/ports.ts';
import { deliverDue } from './deliverer.ts';
import { mailSender } from './open-outlets.ts';

const FROM = { name: 'Doleances', address: 'doleances@firme.example' };
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function messageOf(dedupKey: string, urgency: OutboxMessage['urgency']): OutboxMessage {
  return {
    dedupKey,
    urgency,
    to: [{ name: 'Hélène Gagnon', address: 'helene@firme.example' }],
    subject: 'Une promesse arrive à échéance',
    text: 'Rappeler la cliente avant mardi.',
    html: null,
    notBefore: null,
  };
}

async function put(store: Store, ...messages: readonly OutboxMessage[]): Promise<void> {
  await store.ring('remind', 'cmp_a');
  const claim = await store.claim('remind', 'cmp_a', 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    for (const message of messages) await tx.saveOutbox(message);
  });
}

/** What the deliverer asks of its ports; the rest is not opened. Waiting times are over at once when `isHurried`. */
function portsOf(store: Store, isHurried: boolean): Ports {
  const hurried: Pick<Store, 'endOutbox'> = {
    endOutbox: (id, attempt, outcome) =>
      store.endOutbox(id, attempt, outcome.state === 'pending' ? { ...outcome, retryAfterSeconds: 0 } : outcome),
  };
  return { store: isHurried ? { ...store, ...hurried } : store, log: SILENT } as unknown as Ports;
}

const TURNS = 2;

async function deliverTo(store: Store, url: string, isHurried = false): Promise<number> {
  await using outlet = openSmtpOutlet({ url, from: FROM, deadlineSeconds: 10 });
  const ports = portsOf(store, isHurried);
  // As many turns as one lane would take; what failed meanwhile is due later.
  let tried = 0;
  for (let turn = 0; turn < (isHurried ? 1 : TURNS); turn += 1)
    tried += await deliverDue(ports, mailSender(outlet, url));
  return tried;
}

async function openSmtpServer(options: SMTPServerOptions = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Takes the whole message, then dies without a word: nobody knows whether it was delivered. */
async function openDyingServer() {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let data: string | null = null;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 essai\r\n');
    socket.on('data', (bytes) => {
      const said = bytes.toString('latin1');
      if (data !== null) {
        data += said;
        if (!data.endsWith('\r\n.\r\n')) return;
        received.push(data);
        socket.destroy();
      } else if (said.startsWith('DATA')) {
        data = '';
        socket.write('354 go\r\n');
      } else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    received,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const messageIdIn = (mail: string | undefined) => /^message-id: *(\S+)/im.exec(mail ?? '')?.[1];

test('a mail in the outbox leaves once, and a second look sends nothing', async () => {
  await using opened = await openTestStore();
  await using server = await openSmtpServer();
  await put(opened.store, messageOf('remind a', 'ordinary'));
  expect(await deliverTo(opened.store, server.url)).toBe(1);
  expect(await deliverTo(opened.store, server.url)).toBe(0);
  expect(server.received).toHaveLength(1);
  const [row] = await opened.store.listOutbox(1);
  expect(row).toMatchObject({ state: 'sent', attempt: 1, sentAt: expect.any(Date) });
  expect(messageIdIn(server.received[0])).toBe(row?.messageId);
});

test('two senders at once send a mail once', async () => {
  await using opened = await openTestStore();
  await using server = await openSmtpServer();
  await put(opened.store, ...['a', 'b', 'c', 'd', 'e', 'f'].map((key) => messageOf(key, 'ordinary')));
  const tried = await Promise.all([1, 2, 3].map(() => deliverTo(opened.store, server.url)));
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(6);
  expect(new Set(server.received.map(messageIdIn)).size).toBe(6);
  expect(server.received).toHaveLength(6);
});

test('a mail that the server refuses is shown as refused and not tried again', async () => {
  await using opened = await openTestStore();
  await using server = await openSmtpServer({
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no such box'), { responseCode: 550 })),
  });
  await put(opened.store, messageOf('remind a', 'ordinary'), messageOf('escalation b', 'critical'));
  expect(await deliverTo(opened.store, server.url)).toBe(2);
  const rows = await opened.store.listOutbox(2);
  expect(rows.map(({ state }) => state)).toEqual(['refused', 'refused']);
  expect(rows[0]?.lastError).toContain('550');
  // The reason is for the owner's eyes and for logs: it names the server, not who was written to.
  expect(rows[0]?.lastError).not.toContain('helene');
  expect(await deliverTo(opened.store, server.url)).toBe(0);
});

test('a server that says "not now" keeps the mail waiting, and no minute is lost in sending it again at once', async () => {
  await using opened = await openTestStore();
  await using server = await openSmtpServer({
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('greylisted'), { responseCode: 451 })),
  });
  await put(opened.store, messageOf('remind a', 'ordinary'));
  await deliverTo(opened.store, server.url);
  const [row] = await opened.store.listOutbox(1);
  expect(row).toMatchObject({ state: 'pending', notBefore: expect.any(Date) });
  expect(await deliverTo(opened.store, server.url)).toBe(0);
});

test('a server that is away takes nothing: an ordinary mail waits and is not doubtful', async () => {
  await using opened = await openTestStore();
  await put(opened.store, messageOf('remind a', 'ordinary'));
  await deliverTo(opened.store, 'smtp://127.0.0.1:1');
  expect((await opened.store.listOutbox(1))[0]).toMatchObject({ state: 'pending', attempt: 1 });
});

test('a server that dies with an ordinary mail in its hands leaves it doubtful, and it is never sent again', async () => {
  await using opened = await openTestStore();
  await using dying = await openDyingServer();
  await using healthy = await openSmtpServer();
  await put(opened.store, messageOf('remind a', 'ordinary'));
  await deliverTo(opened.store, dying.url);
  expect(dying.received).toHaveLength(1);
  expect((await opened.store.listOutbox(1))[0]).toMatchObject({ state: 'uncertain', attempt: 1 });
  expect(await deliverTo(opened.store, healthy.url)).toBe(0);
  expect(healthy.received).toHaveLength(0);
});

test('a critical mail that a dying server may have taken is sent again, as the same mail for its reader', async () => {
  await using opened = await openTestStore();
  await using dying = await openDyingServer();
  await using healthy = await openSmtpServer();
  await put(opened.store, messageOf('escalation a', 'critical'));
  await deliverTo(opened.store, dying.url, true);
  const [doubtful] = await opened.store.listOutbox(1);
  expect(doubtful).toMatchObject({ state: 'pending', attempt: 1 });
  expect(await deliverTo(opened.store, healthy.url)).toBe(1);
  expect((await opened.store.listOutbox(1))[0]).toMatchObject({ state: 'sent', attempt: 2 });
  expect(messageIdIn(healthy.received[0])).toBe(doubtful?.messageId);
  expect(messageIdIn(dying.received[0])).toBe(doubtful?.messageId);
});

test('a critical mail goes out before ordinary ones that have waited longer', async () => {
  await using opened = await openTestStore();
  await using server = await openSmtpServer();
  await put(opened.store, ...['a', 'b', 'c', 'd', 'e'].map((key) => messageOf(key, 'ordinary')));
  await put(opened.store, messageOf('escalation z', 'critical'));
  await deliverTo(opened.store, server.url);
  const critical = (await opened.store.listOutbox(10)).find(({ urgency }) => urgency === 'critical');
  expect(critical?.state).toBe('sent');
});

test('a mail that left is not sent again because the database could not note it at once', async () => {
  await using opened = await openTestStore();
  await using server = await openSmtpServer();
  let refusals = 1;
  const limping: Pick<Store, 'endOutbox'> = {
    async endOutbox(id, attempt, outcome) {
      if (outcome.state === 'sent' && refusals-- > 0) throw new Error('connection lost');
      const isPending = outcome.state === 'pending';
      return opened.store.endOutbox(id, attempt, isPending ? { ...outcome, retryAfterSeconds: 0 } : outcome);
    },
  };
  const store = { ...opened.store, ...limping };
  await put(opened.store, messageOf('remind a', 'ordinary'), messageOf('escalation b', 'critical'));
  await deliverTo(store, server.url);
  await deliverTo(store, server.url);
  expect(server.received).toHaveLength(2);
  expect((await opened.store.listOutbox(2)).map(({ state }) => state)).toEqual(['sent', 'sent']);
});
