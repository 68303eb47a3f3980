import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_FIRM } from '@doleances/core';
import {
  addSource,
  addSubscription,
  createToken,
  openPorts,
  openSecretBox,
  type Ports,
  readConfig,
  saveFormSource,
  testSubscription,
} from '@doleances/pipeline';
import { Redis } from 'ioredis';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { dumpDatabase, openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const PASSWORD = 'cheval batterie agrafe canariphrase';
/** Each in the place where its kind of secret is kept; none of them is a word of ours. */
const TYPED = {
  sourcePassword: 'canari-mot-de-passe-imap-7f3a',
  oauthSecret: 'canari-client-secret-91bc',
  refreshToken: 'canari-refresh-token-2d4e',
  formSecret: 'whsec_Y2FuYXJpLWZvcm0tc2VjcmV0LXRoaXJ0eS10d28tYg==',
  smtpPassword: 'canari-smtp-55aa',
  ntfyToken: 'canari-ntfy-8810',
};

/** A mail server that lets nobody in, and a web server that answers 500 to everybody. */
async function openUnwilling() {
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: (_auth, _session, done) => done(new Error('535 authentication failed')),
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const web = createServer((_, response) => response.writeHead(500).end('no'));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  return {
    smtpPort: (smtp.server.address() as AddressInfo).port,
    webPort: (web.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      await new Promise((resolve) => web.close(resolve));
    },
  };
}

/** Says every secret there is into the place meant for it. @returns Those that the house made itself. */
async function sayAll(ports: Ports, webPort: number): Promise<Readonly<Record<string, string>>> {
  await ports.store.saveFirm({ ...DEFAULT_FIRM, name: 'Chez Marie', escalationContacts: [] }, false, 'owner');
  const login = { host: '127.0.0.1', port: String(webPort), security: 'none', user: 'marie' };
  const mailbox = (name: string, settings: object) =>
    addSource(ports, { kind: 'imap', name, settings: { ...login, ...settings }, who: 'owner' });
  const oauth = {
    oauthTokenUrl: `http://127.0.0.1:${webPort}/token`,
    oauthClientId: 'id',
    oauthClientSecret: TYPED.oauthSecret,
    oauthRefreshToken: TYPED.refreshToken,
  };
  expect(await mailbox('Courriel', { password: TYPED.sourcePassword })).toMatchObject({ ok: true });
  expect(await mailbox('Gmail', oauth)).toMatchObject({ ok: true });
  await saveFormSource(ports, { name: 'Site', shape: 'generic', secrets: [TYPED.formSecret] });
  const token = await createToken(ports, {
    ...{ name: 'tableur', role: 'manager', locations: null, staffName: null, days: null, who: 'owner' },
  });
  const url = `http://127.0.0.1:${webPort}/hook`;
  const hook = await addSubscription(ports, { url, events: ['complaint.critical'], who: 'owner' });
  if (!token.ok || !hook.ok) throw new Error(`not made: ${JSON.stringify([token, hook])}`);
  await testSubscription(ports, hook.subscription.id, { isSender: false, waitSeconds: 0 });
  return { apiToken: token.secret, webhookSecret: hook.secret };
}

/** Signs the first owner up as a browser would. @returns The link and the session's cookie. */
async function signUp(url: string, link: string): Promise<{ readonly link: string; readonly cookie: string }> {
  const at = `${url}${new URL(link).pathname}`;
  await fetch(at);
  const body = new URLSearchParams({ name: 'Hélène', email: 'helene@marie.example', newPassword: PASSWORD });
  const answer = await fetch(at, {
    ...{ method: 'POST', body, redirect: 'manual' },
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  expect([answer.status, cookies.length > 0]).toEqual([303, true]);
  return { link: new URL(link).pathname.split('/').at(-1) ?? '', cookie: cookies.join('; ') };
}

/** What strangers and mistakes are answered. */
async function errorPages(url: string, { apiToken = '', webhookSecret = '' }, cookie: string): Promise<string> {
  const asked: readonly (readonly [string, RequestInit?])[] = [
    ['/rien'],
    ['/sources', { headers: { cookie } }],
    ['/programs', { headers: { cookie } }],
    ['/audit', { headers: { cookie } }],
    ['/api/v1/backlog', { headers: { authorization: `Bearer ${apiToken}x` } }],
    ['/api/v1/sources', { headers: { authorization: `Bearer ${apiToken}` } }],
    ['/api/v1/sources', { method: 'POST', headers: { authorization: `Bearer ${apiToken}` }, body: '{' }],
    ['/in/rien', { method: 'POST', body: '{}', headers: { 'webhook-signature': webhookSecret } }],
    ['/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'x', password: PASSWORD }) }],
  ];
  const pages = await Promise.all(
    asked.map(async ([page, init]) => (await fetch(`${url}${page}`, { redirect: 'manual', ...init })).text()),
  );
  return pages.join('\n');
}

async function filesIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'secret.key');
  const texts = files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(path.join(parentPath, name));
    return (name.endsWith('.backup') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
  return (await Promise.all(texts)).join('\n');
}

/** Every command that Redis ever took, as it keeps them on disk. */
async function redisLog(url: string): Promise<string> {
  const client = new Redis(url);
  const [, folder = ''] = (await client.config('GET', 'dir')) as string[];
  client.disconnect();
  return filesIn(folder);
}

/** How a secret may be written where it should not be: as it is, in base64, in hexadecimal, in a web address. */
function writtenWays(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // Without its ends, which depend on what stands beside it.
  return [secret, encodeURIComponent(secret), bytes.toString('base64').slice(0, -4), bytes.toString('hex')];
}

test.skipIf(isMissing('redis-server'))(
  'P26: no secret is found in the database, the queue, a log, an error page or a backup; a new key makes the old one useless',
  async () => {
    await using database = await openTestDatabase();
    await using folder = await openFolder();
    await using redis = await openRedis();
    await using unwilling = await openUnwilling();
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const settings = {
      ...{ DATABASE_URL: database.url, REDIS_URL: redis.url, DOLEANCES_DATA_FOLDER: folder.path },
      ...{ DOLEANCES_PORT: String(port), DOLEANCES_LOG_LEVEL: 'debug', DOLEANCES_ALLOW_HOSTS: '127.0.0.1' },
      DOLEANCES_SMTP_URL: `smtp://marie:${TYPED.smtpPassword}@127.0.0.1:${unwilling.smtpPort}`,
      ...{ DOLEANCES_NTFY_URL: `http://127.0.0.1:${unwilling.webPort}`, DOLEANCES_NTFY_TOPIC: 'plaintes' },
      DOLEANCES_NTFY_TOKEN: TYPED.ntfyToken,
    };
    const read = readConfig(settings);
    if (!read.ok) throw new Error(read.problems.join());
    await using ports = await openPorts({ ...read.config, logLevel: 'silent' });
    const made = await sayAll(ports, unwilling.webPort);
    const mail = {
      dedupKey: 'x',
      to: [{ name: 'H', address: 'h@marie.example' }],
      subject: 's',
      text: 't',
      html: null,
    };
    await ports.store.saveMessages([{ ...mail, urgency: 'critical', notBefore: null }]);

    // The whole product meets the servers that refuse it, and says so as loudly as it can.
    const up = startCli(['up', '--no-sample'], settings);
    await up.untilSaid('/setup/');
    const session = await signUp(url, /http\S+\/setup\/\S+/.exec(up.out())?.[0] ?? '');
    const pages = await errorPages(url, made, session.cookie);
    await until(async () => {
      const [sources, outbox] = [await ports.store.listSources(), await ports.store.listOutbox(9)];
      return sources.filter(({ lastError }) => lastError !== null).length >= 2 && outbox.some((one) => one.lastError);
    });
    const backup = await runCli(['backup', '--json'], settings);
    const doctor = await runCli(['doctor'], settings);
    up.process.kill('SIGTERM');
    await up.ended;
    expect(backup.code, backup.err).toBe(0);

    const signature = session.cookie.split('.').at(-1) ?? '';
    const secrets = { ...TYPED, ...made, password: PASSWORD, setupLink: session.link, session: signature };
    const places: Readonly<Record<string, string>> = {
      database: await dumpDatabase(database.url),
      redis: await redisLog(redis.url),
      logs: `${up.err()}\n${backup.out}${backup.err}\n${doctor.out}${doctor.err}`,
      pages,
      files: await filesIn(folder.path),
    };
    const hits = Object.entries(places).flatMap(([place, text]) =>
      Object.entries(secrets).flatMap(([name, secret]) =>
        writtenWays(secret).some((written) => text.includes(written)) ? [`${name} in ${place}`] : [],
      ),
    );
    expect(hits).toEqual([]);
    // The places are what they should be: what is no secret is found in each that holds it.
    for (const place of ['database', 'files']) expect(places[place]).toContain('Chez Marie');
    expect(places.logs).toMatch(/a message was not delivered/);
    expect(places.redis?.length).toBeGreaterThan(100);
    console.info(
      `P26: ${Object.keys(secrets).length} secrets, ${Object.keys(places).length} places, ${hits.length} hits`,
    );

    // Sealed anew, everything opens with the new key alone, and nothing with the old one.
    const keyFile = path.join(folder.path, 'secret.key');
    const before = await sealsOf(ports);
    const oldKey = (await readFile(keyFile, 'utf8')).trim();
    expect((await runCli(['source', 'rekey'], settings)).code).toBe(0);
    const [newKey = ''] = (await readFile(keyFile, 'utf8')).trim().split('\n');
    await writeFile(keyFile, `${newKey}\n`, { mode: 0o600 });
    const box = openSecretBox({ secretKeys: [], dataFolder: folder.path });
    const after = await sealsOf(ports);
    expect(after.length).toBe(before.length);
    for (const [place, sealed] of after) expect(await box.openSealed(place, sealed)).not.toBe('');
    const old = openSecretBox({ secretKeys: [Buffer.from(oldKey, 'base64')], dataFolder: folder.path });
    for (const [place, sealed] of after) await expect(old.openSealed(place, sealed)).rejects.toThrow(/not here/);
  },
);

async function sealsOf({ store }: Ports) {
  const sources = (await store.listSources()).flatMap(({ id, sealed }) =>
    Object.entries(sealed).map(([field, one]) => [{ sourceId: id, field }, one] as const),
  );
  const hooks = (await store.listSubscriptions()).map(
    ({ id, sealedSecret }) => [{ sourceId: id, field: 'secret' }, sealedSecret] as const,
  );
  return [...sources, ...hooks];
}
