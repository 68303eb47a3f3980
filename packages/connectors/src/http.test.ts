import type { LookupAddress } from 'node:dns';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { type HttpOptions, type HttpRequest, openHttp } from './http.ts';
import { SourceError } from './source-error.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpora/strings/ssrf-urls.jsonl');

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

async function openServer(handle: Handle) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    port,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Every address anything tries to connect to, told by the sockets themselves. */
function watchConnections(onAttempt: () => void = () => {}): readonly string[] {
  const attempts: string[] = [];
  const connect = Socket.prototype.connect;
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...rest: unknown[]) {
    this.on('connectionAttempt', (address: string) => {
      attempts.push(address);
      onAttempt();
    });
    return Reflect.apply(connect, this, rest) as Socket;
  });
  return attempts;
}

afterEach(() => vi.restoreAllMocks());

async function failureOf(asked: Promise<unknown>): Promise<SourceError> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw new Error('it did not fail as it should', { cause: error });
  return error;
}

const INSIDE: readonly (readonly string[])[] = [
  ['127.0.0.1'],
  ['169.254.169.254'],
  ['10.0.0.1'],
  ['::1'],
  ['::ffff:127.0.0.1'],
  ['64:ff9b::7f00:1'],
  // One good answer does not make the other good: Node tries them in turn.
  ['93.184.216.34', '127.0.0.1'],
  ['2606:4700:4700::1111', 'fd00::1'],
];

function answersOf(addresses: readonly string[]): readonly LookupAddress[] {
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

/** Every name leads inside, each question another way. */
function insideNames(): NonNullable<HttpOptions['resolve']> {
  let asked = 0;
  return async () => {
    asked += 1;
    return answersOf(INSIDE[asked % INSIDE.length] ?? []);
  };
}

test('no address of the corpus leads inside, by any name and any spelling', async () => {
  if (!existsSync(CORPUS)) return console.log(`skipped: ${CORPUS} is missing`);
  const urls = readFileSync(CORPUS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { s: string }).s);
  expect(urls.length).toBeGreaterThan(100);
  let cut = new AbortController();
  const attempts = watchConnections(() => cut.abort());
  const http = openHttp({ resolve: insideNames() });
  for (const url of urls) {
    for (let at = 0; at < INSIDE.length; at += 1) {
      cut = new AbortController();
      await expect(http({ url, signal: cut.signal }), url).rejects.toThrow(/\w/);
    }
  }
  // The corpus holds one address of the public network; a test need not reach it.
  expect(attempts.filter((address) => address !== '1.1.1.1')).toEqual([]);
});

test('the watch over connections sees an unguarded one', async () => {
  await using server = await openServer((_, response) => response.end('inside'));
  const attempts = watchConnections();
  await openHttp({ allowedHosts: ['127.0.0.1'] })({ url: server.url });
  expect(attempts).toEqual(['127.0.0.1']);
});

test('a redirect inside is not followed, wherever it stands in the chain', async () => {
  await using inside = await openServer((_, response) => response.end('secret'));
  const ways = [
    inside.url,
    `http://localhost:${inside.port}/`,
    `//[::ffff:127.0.0.1]:${inside.port}/`,
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_x',
  ];
  for (const location of ways) {
    await using outside = await openServer((request, response) =>
      response.writeHead(302, { location: request.url === '/' ? '/again' : location }).end(),
    );
    const http = openHttp({
      allowedHosts: [`127.0.0.1:${outside.port}`],
      resolve: async () => answersOf(['127.0.0.1']),
    });
    expect(await failureOf(http({ url: outside.url }))).toMatchObject({ retry: 'never' });
    expect(outside.seen).toHaveLength(2);
  }
  expect(inside.seen).toEqual([]);
});

test('a name that is public when asked first and inside when asked again is connected to as it was judged', async () => {
  await using inside = await openServer((_, response) => response.end('secret'));
  let asked = 0;
  const cut = new AbortController();
  const attempts = watchConnections(() => cut.abort());
  const http = openHttp({
    resolve: async () => {
      asked += 1;
      return answersOf([asked % 2 === 1 ? '93.184.216.34' : '127.0.0.1']);
    },
  });
  const url = 'http://rebinding.example:8080/';
  await expect(http({ url, signal: cut.signal })).rejects.toThrow(/\w/);
  // One question, one answer, one connection: to the address that was judged.
  expect([asked, attempts]).toEqual([1, ['93.184.216.34']]);
  expect(await failureOf(http({ url }))).toMatchObject({ message: expect.stringContaining('DOLEANCES_ALLOW_HOSTS') });
  expect([attempts.length, inside.seen.length]).toEqual([1, 0]);
});

test('a host of the owner’s own network is reached where it is named, by that name and port alone', async () => {
  await using server = await openServer((_, response) => response.end('ours'));
  const resolve = async () => answersOf(['127.0.0.1']);
  const ask = (allowed: string, url: string) => openHttp({ allowedHosts: [allowed], resolve })({ url });
  const named = `http://nas.maison:${server.port}/`;
  for (const allowed of ['nas.maison', 'NAS.maison.', `nas.maison:${server.port}`]) {
    expect(new TextDecoder().decode((await ask(allowed, named)).body)).toBe('ours');
  }
  for (const allowed of ['maison', `nas.maison:${server.port + 1}`, '127.0.0.1']) {
    expect(await failureOf(ask(allowed, named))).toMatchObject({ retry: 'never' });
  }
  expect(server.seen).toHaveLength(3);
});

test('a key goes neither to another host nor in the clear; a refusal repeats no address', async () => {
  await using other = await openServer((_, response) => response.end('got it'));
  await using server = await openServer((request, response) =>
    request.url === '/here'
      ? response.end('home')
      : response.writeHead(307, { location: request.url === '/away' ? other.url : '/here' }).end(),
  );
  const http = openHttp({ allowedHosts: ['127.0.0.1'] });
  const headers = { Authorization: 'Bearer canary', 'x-api-key': 'canary', accept: 'application/json' };
  await http({ url: `${server.url}/stay`, headers });
  await http({ url: `${server.url}/away`, headers });
  expect(server.seen.map((request) => request.headers.authorization)).toEqual([
    'Bearer canary',
    'Bearer canary',
    'Bearer canary',
  ]);
  expect(other.seen.map(({ headers: told }) => [told.authorization, told['x-api-key'], told.accept])).toEqual([
    [undefined, undefined, 'application/json'],
  ]);
  const refused: readonly [ReturnType<typeof openHttp>, HttpRequest][] = [
    [http, { url: `${server.url}/away`, method: 'POST', body: 'canary', headers }],
    [openHttp(), { url: 'http://example.com/?key=canary', headers }],
    [openHttp(), { url: 'http://example.com/', method: 'POST', body: 'canary' }],
    [openHttp(), { url: 'https://user:canary@example.com/' }],
    [openHttp(), { url: 'https://example.com:25/canary' }],
    [openHttp(), { url: 'canary' }],
  ];
  for (const [ask, request] of refused) {
    const error = await failureOf(ask(request));
    expect([error.retry, JSON.stringify(error), error.message]).toEqual([
      'never',
      expect.not.stringContaining('canary'),
      expect.not.stringContaining('canary'),
    ]);
  }
  expect(other.seen).toHaveLength(1);
});

test('a redirect that goes round in circles ends as the answer; a request may ask for none at all', async () => {
  await using server = await openServer((_, response) => response.writeHead(302, { location: '/' }).end());
  const http = openHttp({ allowedHosts: ['127.0.0.1'] });
  expect((await http({ url: server.url })).status).toBe(302);
  expect(server.seen).toHaveLength(6);
  expect((await http({ url: server.url, redirectsMax: 0 })).status).toBe(302);
  expect(server.seen).toHaveLength(7);
});

test('an answer has a limit, packed or not, and a deadline; whoever asked may stop it', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  await using server = await openServer((request, response) => {
    if (request.url === '/bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    if (request.url === '/drips') return response.write('x');
    if (request.url === '/packed') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('déjà'));
    return request.url === '/mute' ? undefined : response.end(Buffer.alloc(1_001));
  });
  const http = openHttp({ allowedHosts: ['127.0.0.1'] });
  const hasty = openHttp({ allowedHosts: ['127.0.0.1'], deadlineSeconds: 0.3 });
  const ask = (at: string, more: Partial<HttpRequest> = {}) => http({ url: `${server.url}${at}`, ...more });
  expect(new TextDecoder().decode((await ask('/packed')).body)).toBe('déjà');
  expect(await failureOf(ask('/bomb'))).toMatchObject({ message: expect.stringContaining('more than 8 MB') });
  expect(await failureOf(ask('/long', { bytesMax: 1_000 }))).toMatchObject({ retry: 'later' });
  for (const at of ['/mute', '/drips']) {
    expect(await failureOf(hasty({ url: `${server.url}${at}` }))).toMatchObject({
      retry: 'later',
      message: expect.stringContaining('within 0.3 s'),
    });
  }
  const stop = new AbortController();
  const asked = ask('/mute', { signal: stop.signal });
  stop.abort(new Error('paused'));
  await expect(asked).rejects.toThrow('paused');
  await expect(ask('/packed', { signal: stop.signal })).rejects.toThrow('paused');
});

test('any status is an answer; nobody there is told by its code', async () => {
  const server = await openServer((_, response) =>
    response.writeHead(429, { 'Retry-After': '17', 'set-cookie': ['a', 'b'] }).end('wait'),
  );
  const http = openHttp({ allowedHosts: ['127.0.0.1'] });
  const answer = await http({ url: server.url, method: 'PUT', body: 'é' });
  expect([answer.status, answer.headers['retry-after'], answer.headers['set-cookie']]).toEqual([429, '17', 'a, b']);
  expect(server.seen.map(({ method, headers }) => [method, headers['content-length']])).toEqual([['PUT', '2']]);
  await server[Symbol.asyncDispose]();
  expect(await failureOf(http({ url: server.url }))).toMatchObject({
    retry: 'later',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});
