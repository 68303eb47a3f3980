import { createHmac, randomBytes } from 'node:crypto';
import { clientAddressOf, type FormToAdd, openSecretBox, type Ports, saveFormSource } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../test/support/open-test-store.ts';

import { listen } from './listen.ts';
import { openReceiver } from './receiver.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
/** A queue that never answers: nobody who accepts a complaint waits for it. */
const DEAD_QUEUES = { ring: () => new Promise<number>(() => {}) };

async function openForm(form: Partial<FormToAdd> = {}, changed: Record<string, unknown> = {}) {
  const opened = await openTestStore();
  const store = Object.assign(Object.create(null), opened.store, changed);
  const secrets = openSecretBox({ secretKeys: [randomBytes(32)], dataFolder: '' });
  const ports = { store, secrets, now: () => NOW, log: SILENT, queues: DEAD_QUEUES } as unknown as Ports;
  const source = await saveFormSource(
    { store: opened.store, secrets },
    {
      name: 'sondage',
      shape: 'typeform',
      secrets: ['vieux', 'clé'],
      ...form,
    },
  );
  const receive = openReceiver(ports);
  return {
    store: opened.store,
    source,
    ports,
    receive,
    send: (body: string | Uint8Array, headers: Record<string, string> = {}, address = source.address) =>
      receive(
        new Request(`http://x/in/${address}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
        }),
        '203.0.113.7',
      ),
    count: async () => (await opened.store.countComplaints()).items,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

const answer = (token: string, text = 'Personne ne m’a rappelé.') =>
  JSON.stringify({
    event_id: `evt-${Math.abs(text.length)}`,
    event_type: 'form_response',
    form_response: {
      token,
      submitted_at: '2026-11-22T08:59:00Z',
      definition: { fields: [{ id: 'a', title: 'Que s’est-il passé?', type: 'long_text' }] },
      answers: [{ type: 'text', text, field: { id: 'a', type: 'long_text' } }],
    },
  });
const signed = (body: string, secret = 'clé') => ({
  'typeform-signature': `sha256=${createHmac('sha256', secret).update(body).digest('base64')}`,
});

test('a signed delivery is kept to the byte before it is answered, with the old secret and the new one', async () => {
  await using form = await openForm();
  const body = answer('t1');
  expect((await form.send(body, signed(body))).status).toBe(202);
  expect((await form.send(answer('t2'), signed(answer('t2'), 'vieux'))).status).toBe(202);
  expect(await form.count()).toBe(2);
  const [claim] = await form.store.claimDue('read', 1, 5);
  const stored = await form.store.findItem(claim?.subjectId ?? '');
  expect(Buffer.from(stored?.raw ?? []).toString('utf8')).toBe(body);
  expect(stored).toMatchObject({ externalId: 't1', rawType: 'form/json', sourceId: form.source.id });
  const kept = await form.store.findSource(form.source.id);
  expect(kept?.lastSeenAt).not.toBeNull();
  expect(JSON.stringify(kept)).not.toMatch(/vieux|clé/);
});

test('one delivery sent a hundred times is one', async () => {
  await using form = await openForm();
  const body = answer('t1');
  const answers = await Promise.all(Array.from({ length: 100 }, () => form.send(body, signed(body))));
  // On a machine that is busy elsewhere some are told to come again; nobody is refused, and none counts twice.
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].filter((status) => status !== 202 && status !== 503)).toEqual([]);
  expect((await form.send(body, signed(body))).status).toBe(202);
  expect(await form.count()).toBe(1);
});

test('a form that names nothing is known by its words of the day', async () => {
  await using form = await openForm({ shape: 'cf7', secrets: [] });
  const body = JSON.stringify({ 'your-message': 'Le service est pourri.' });
  for (let time = 0; time < 3; time += 1) expect((await form.send(body)).status).toBe(202);
  await form.send(JSON.stringify({ 'your-message': 'Le service est nul.' }));
  expect(await form.count()).toBe(2);
});

test('who is not who they say they are is refused, and leaves nothing', async () => {
  await using form = await openForm();
  const body = answer('t1');
  const forged = [
    form.send(body),
    form.send(body, signed(body, 'autre')),
    form.send(`${body} `, signed(body)),
    form.send(body, signed(body), 'somebody-elses-address'),
    form.send(body, signed(body), ''),
    form.send(body, { 'x-doleances-trusted': 'true', 'x-doleances-source': form.source.id }),
  ];
  expect((await Promise.all(forged)).map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
  expect(await form.count()).toBe(0);
});

test('a header that the owner chose holds the secret', async () => {
  await using form = await openForm({ shape: 'gravity', headerName: 'X-Cle', secrets: ['s3cret'] });
  expect((await form.send('{"3":"Froid."}')).status).toBe(401);
  expect((await form.send('{"3":"Froid."}', { 'x-cle': 's3cre' })).status).toBe(401);
  expect((await form.send('{"3":"Froid."}', { 'x-cle': 's3cret' })).status).toBe(202);
});

test('what is too long, compressed, or no form is refused by its own name; a look is no delivery', async () => {
  await using form = await openForm();
  const long = 'x'.repeat(1_000_001);
  expect((await form.send(long, signed(long))).status).toBe(413);
  const stream = new ReadableStream({
    start(control) {
      for (let part = 0; part < 12; part += 1) control.enqueue(new Uint8Array(100_000));
      control.close();
    },
  });
  const streamed = new Request(`http://x/in/${form.source.address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expect((await form.receive(streamed, '203.0.113.7')).status).toBe(413);
  expect((await form.send('x', { 'content-type': 'text/html' })).status).toBe(415);
  expect((await form.send('x', { 'content-encoding': 'gzip' })).status).toBe(415);
  const look = await form.receive(new Request(`http://x/in/${form.source.address}`), '203.0.113.7');
  expect([look.status, look.headers.get('allow')]).toEqual([405, 'POST']);
});

test('a flood is told to come later, by source and address', async () => {
  await using form = await openForm();
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < 400; sent += 1) {
    const { status } = await form.send('x', { 'content-type': 'text/html' });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 415: 300, 429: 100 });
  const elsewhere = await form.receive(
    new Request(`http://x/in/${form.source.address}`, { method: 'POST', body: 'x' }),
    '203.0.113.8',
  );
  expect(elsewhere.status).toBe(415);
  expect((await form.send('x')).headers.get('retry-after')).toBe('1');
});

test.each([
  ['never answers', () => new Promise(() => {})],
  ['is away', () => Promise.reject(new Error('connection refused'))],
])('while the database %s the sender is asked to send again', async (_, findSourceByAddress) => {
  await using form = await openForm({}, { findSourceByAddress });
  const body = answer('t1');
  const late = await form.send(body, signed(body));
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '30']);
});

test('a plain form leads back to the site it stood on, and to nobody else’s', async () => {
  await using form = await openForm({ shape: 'html', secrets: [] });
  const body = 'message=Froid&_redirect=https%3A%2F%2Fexemple.ca%2Fmerci';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const sent = async (from: Record<string, string>) => {
    const { status, headers: told } = await form.send(body, { ...headers, ...from });
    return [status, told.get('location')];
  };
  expect(await sent({ origin: 'https://exemple.ca' })).toEqual([303, 'https://exemple.ca/merci']);
  expect(await sent({ referer: 'https://exemple.ca/contact' })).toEqual([303, 'https://exemple.ca/merci']);
  expect(await sent({ origin: 'https://ailleurs.example' })).toEqual([303, '/in/thanks']);
  expect(await sent({})).toEqual([303, '/in/thanks']);
  expect((await form.receive(new Request('http://x/in/thanks'), '')).status).toBe(200);
});

test('the hosted page’s own source takes no webhook', async () => {
  await using form = await openForm({ shape: 'html', secrets: [], isDirectLine: true });
  expect((await form.send('message=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(401);
});

test('on its own port it answers the same', async () => {
  await using form = await openForm();
  await using listener = await listen(form.receive, { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listener.port}/in/${form.source.address}`;
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  expect((await send(answer('t1'), signed(answer('t1')))).status).toBe(202);
  expect((await send(answer('t1'))).status).toBe(401);
  expect((await send('x'.repeat(2_000_000))).status).toBe(413);
  expect((await fetch(url)).status).toBe(405);
  expect(await form.count()).toBe(1);
});

test('only a proxy of our own may say who asked', () => {
  expect(clientAddressOf('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  expect(clientAddressOf('::ffff:127.0.0.1', '198.51.100.1, 198.51.100.2')).toBe('198.51.100.2');
  expect(clientAddressOf('10.1.2.3', 'nobody')).toBe('10.1.2.3');
  expect(clientAddressOf('fd00::1', '2001:db8::5')).toBe('2001:db8::5');
  expect(clientAddressOf('', null)).toBe('');
});
