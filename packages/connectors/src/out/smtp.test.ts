import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { DeliveryError } from './delivery-error.ts';
import { addressFrom } from './mail-address.ts';
import type { OutgoingMail } from './outlet.ts';
import { openSmtpOutlet } from './smtp.ts';

const FROM = { name: 'Doléances', address: 'doleances@firme.example' };
const MAIL: OutgoingMail = {
  messageId: '<abc123@doleances.firme.example>',
  to: [{ name: 'Hélène Gagnon', address: 'helene@firme.example' }],
  subject: 'Plainte critique : détecteur de CO',
  text: 'Une cliente écrit que le détecteur a sonné.\n.\nFin.',
  html: null,
};
const INJECTIONS = '../shared/corpora/strings/header-injection.jsonl';

type Received = { readonly text: string; readonly recipients: readonly string[] };

async function openServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ text: Buffer.concat(chunks).toString('utf8'), recipients });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A server that speaks by the given script and then does as it likes with the connection. */
async function openRawServer(answer: (line: string, socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 essai\r\n');
    socket.on('data', (data) => {
      for (const line of data.toString('latin1').split('\r\n')) if (line !== '') answer(line, socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function failureOf(delivery: Promise<unknown>): Promise<DeliveryError> {
  const error = await delivery.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DeliveryError)) throw new Error('the delivery did not fail as it should');
  return error;
}

const refusing = (code: number) => Object.assign(new Error('non'), { responseCode: code });

describe('sending mail', () => {
  test('a message arrives with its accents, its fixed Message-ID and the mark of a machine', async () => {
    await using server = await openServer();
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    await expect(outlet.deliver({ ...MAIL, inReplyTo: 'm1@client.example' })).resolves.toEqual({ refused: [] });
    const text = server.received[0]?.text ?? '';
    expect(server.received[0]?.recipients).toEqual(['helene@firme.example']);
    expect(text).toContain('Message-ID: <abc123@doleances.firme.example>');
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text).toContain('X-Auto-Response-Suppress: All');
    expect(text).toContain('In-Reply-To: <m1@client.example>');
    expect(text).toMatch(/\r\n\.\r\nFin\.|=\r\n|quoted-printable|base64/);
  });

  test('a recipient who is refused for good is not tried again, and nothing was sent', async () => {
    await using server = await openServer({ onRcptTo: (_address, _session, done) => done(refusing(550)) });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual(['never', 'not_sent']);
  });

  test('a server that asks to come back later is tried again after some minutes', async () => {
    await using server = await openServer({ onRcptTo: (_address, _session, done) => done(refusing(451)) });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual([{ afterSeconds: 300 }, 'not_sent']);
  });

  test('a message refused after it was read was certainly not sent', async () => {
    const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(refusing(554)));
    };
    await using server = await openServer({ onData });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual(['never', 'not_sent']);
  });

  test('one recipient of two refused is told without losing the other', async () => {
    const onRcptTo: SMTPServerOptions['onRcptTo'] = ({ address }, _session, done) =>
      address.startsWith('paul') ? done(refusing(550)) : done();
    await using server = await openServer({ onRcptTo });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    const to = [...MAIL.to, { name: 'Paul', address: 'paul@firme.example' }];
    await expect(outlet.deliver({ ...MAIL, to })).resolves.toEqual({ refused: ['paul@firme.example'] });
  });

  test('a server that dies after the message leaves a doubt, and says so', async () => {
    await using server = await openRawServer((line, socket) => {
      if (line === '.') socket.destroy();
      else if (line === 'DATA') socket.write('354 oui\r\n');
      else if (/^(?:EHLO|MAIL|RCPT)/.test(line)) socket.write('250 oui\r\n');
    });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual(['later', 'unknown']);
  });

  test('a server that dies before the message leaves no doubt', async () => {
    await using server = await openRawServer((line, socket) => {
      if (line === 'DATA') socket.destroy();
      else if (/^(?:EHLO|MAIL|RCPT)/.test(line)) socket.write('250 oui\r\n');
    });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual(['later', 'not_sent']);
  });

  test('a server that never answers ends at the deadline', async () => {
    await using server = await openRawServer(() => undefined);
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 0.3 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual(['later', 'not_sent']);
  });

  test('a server that takes the message and keeps silent ends at the deadline with a doubt', async () => {
    await using server = await openRawServer((line, socket) => {
      if (line === 'DATA') socket.write('354 oui\r\n');
      else if (/^(?:EHLO|MAIL|RCPT)/.test(line)) socket.write('250 oui\r\n');
    });
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 0.5 });
    expect((await failureOf(outlet.deliver(MAIL))).certainty).toBe('unknown');
  });

  test('a wrong password waits for a human and does not appear in the error', async () => {
    await using server = await openServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('non')),
    });
    const url = server.url.replace('smtp://', 'smtp://robot:s3cret@');
    await using outlet = openSmtpOutlet({ url, from: FROM, deadlineSeconds: 10 });
    const error = await failureOf(outlet.deliver(MAIL));
    expect([error.retry, error.certainty]).toEqual([{ afterSeconds: 600 }, 'not_sent']);
    expect(error.message).not.toContain('s3cret');
  });

  test('an address of the server that is no address is refused without repeating it', () => {
    const open = () => openSmtpOutlet({ url: 'http://robot:s3cret@mail', from: FROM, deadlineSeconds: 1 });
    expect(open).toThrow(/must look like smtp:/);
    expect(open).not.toThrow(/s3cret/);
  });
});

describe('hostile words in headers', () => {
  test('no name, subject or address can add a header or a recipient', async ({ skip }) => {
    if (!existsSync(INJECTIONS)) skip('the hostile strings of ../shared are missing');
    const strings = readFileSync(INJECTIONS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => String(JSON.parse(line).s));
    await using server = await openServer();
    await using outlet = openSmtpOutlet({ url: server.url, from: FROM, deadlineSeconds: 10 });
    for (const hostile of strings) {
      await outlet.deliver({ ...MAIL, subject: hostile, to: [{ name: hostile, address: 'helene@firme.example' }] });
      const refused = await outlet.deliver({ ...MAIL, to: [{ name: '', address: hostile }] }).then(
        () => null,
        (error: DeliveryError) => error,
      );
      if (refused !== null) expect(refused.certainty).toBe('not_sent');
    }
    expect(server.received.length).toBeGreaterThanOrEqual(strings.length);
    const allowed =
      /^(?:From|To|Subject|Message-ID|Date|MIME-Version|Content-Type|Content-Transfer-Encoding|Auto-Submitted|X-Auto-Response-Suppress)$/;
    for (const { text, recipients } of server.received) {
      expect(recipients).toHaveLength(1);
      const head = text.slice(0, text.indexOf('\r\n\r\n'));
      const names = head
        .split('\r\n')
        .filter((line) => !/^[ \t]/.test(line))
        .map((line) => line.split(':')[0] ?? '');
      expect(names.filter((name) => !allowed.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('a configured sender may be written with or without a name', () => {
    expect(addressFrom('Doléances <a@b.example>')).toEqual({ name: 'Doléances', address: 'a@b.example' });
    expect(addressFrom('a@b.example')).toEqual({ name: '', address: 'a@b.example' });
    expect(addressFrom('a@b.example, c@d.example')).toBeNull();
  });
});
