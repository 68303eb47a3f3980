import { DEFAULT_FIRM } from '@doleances/core';
import { openCollector, openSecretBox, type Ports, readConfig } from '@doleances/pipeline';
import { expect, test, vi } from 'vitest';
import { dumpDatabase } from '../../../../test/support/database.ts';
import { guardedWays, openExampleServer } from '../../../../test/support/example-source.ts';
import { openFolder } from '../../../../test/support/folder.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { createApp } from '../app.ts';

vi.mock('@doleances/connectors', async (original) => {
  const { withExampleSource } = await import('../../../../test/support/example-source.ts');
  return withExampleSource(original as () => Promise<object>);
});

const HOME = 'http://localhost:8470';
const OURS = { host: 'localhost:8470', origin: HOME };
const KEY = 'canary-key-of-the-service';

/** The pages, and beside them a collector that alone speaks to the outside. */
async function openApp(options: { readonly isCollecting?: boolean } = {}) {
  const opened = await openTestStore();
  const folder = await openFolder();
  const server = await openExampleServer(120);
  const config = readConfig({ DOLEANCES_DATA_FOLDER: folder.path, DOLEANCES_ALLOW_HOSTS: '127.0.0.1' });
  if (!config.ok) throw new Error('bad settings');
  const lines: unknown[] = [];
  const say = (...line: unknown[]) => void lines.push(line);
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const ports = {
    viewer: { role: 'owner' },
    store,
    queues: { ring: async () => 0, answer: () => ({ async [Symbol.asyncDispose]() {} }) },
    firms: { find: async () => ({ firm: DEFAULT_FIRM }) },
    secrets: openSecretBox(config.config),
    ...guardedWays(config.config.allowedHosts),
    config: config.config,
    log: { debug: say, info: say, warn: say, error: say },
    now: () => new Date(),
    clock: null,
  } as unknown as Ports;
  const app = createApp(ports);
  const collector = options.isCollecting === false ? null : await openCollector(ports, { sweepEveryMs: 20 });
  const told: string[] = [];
  const remember = async (response: Response) => {
    const text = await response.clone().text();
    told.push(text);
    return { status: response.status, text, location: response.headers.get('location') ?? '' };
  };
  const get = async (path: string) => remember(await app.request(`${HOME}${path}`, { headers: { host: OURS.host } }));
  const post = async (path: string, type: string, body: string, headers: Record<string, string> = OURS) =>
    remember(
      await app.request(`${HOME}${path}`, { method: 'POST', headers: { ...headers, 'content-type': type }, body }),
    );
  const send = (path: string, fields: Record<string, string>, headers?: Record<string, string>) =>
    post(path, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString(), headers);
  const ask = async (path: string, body: unknown, headers?: Record<string, string>) => {
    const { status, text } = await post(`/api/v1/sources${path}`, 'application/json', JSON.stringify(body), headers);
    return { status, json: JSON.parse(text) as Record<string, unknown> };
  };
  const settings = server.settings as { url: string; apiKey: string };
  const filled = {
    kind: 'example',
    name: 'Le service <b>',
    'set.url': settings.url,
    'set.apiKey': KEY,
    schedule: '',
    since: '',
  };
  return {
    ...{ store, server, get, send, ask, settings, filled, told, lines, database: opened.database },
    async [Symbol.asyncDispose]() {
      await collector?.[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
      await opened[Symbol.asyncDispose]();
    },
  };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came');
}

test('a source is added by a form that needs no script, is read, and its page says how it is in both languages', async () => {
  await using house = await openApp();
  expect((await house.get('/sources?lang=fr')).text).toContain('Aucune source n’est encore lue');
  const form = await house.get('/sources/new?kind=example&lang=fr');
  expect(form.text).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)| style=| onclick/);
  const ofFrame = ['find', 'keys-on'];
  const ids = [...form.text.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)]
    .flatMap(([, id]) => id ?? [])
    .filter((id) => !ofFrame.includes(id));
  expect(ids).toEqual(['name', 'set.url', 'set.apiKey', 'schedule', 'since']);
  for (const id of ids) expect(form.text).toContain(`<label for="${id}">`);

  const wrong = await house.send('/sources?lang=fr', { ...house.filled, 'set.url': 'service', schedule: 'souvent' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Écrivez l’adresse du service');
  expect(wrong.text).toContain('value="souvent"');
  expect(wrong.text).not.toContain(KEY);

  const saved = await house.send('/sources?lang=fr', house.filled);
  expect([saved.status, saved.location]).toEqual([303, expect.stringMatching(/^\/sources\?lang=fr&said=saved#src_/)]);
  await until(async () => (await house.store.countComplaints()).items === 120);
  await until(async () => (await house.get('/sources?lang=fr')).text.includes('tout va bien'));
  const page = await house.get('/sources?lang=fr');
  expect(page.text).toContain('Le service &lt;b&gt;');
  expect(page.text).toContain('tout va bien');
  expect(page.text).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)| style=| onclick|<b>|undefined|NaN/);
  expect((await house.get('/sources?lang=en')).text).toContain('all is well');
  for (const [, label] of page.text.matchAll(/<button[^>]*aria-label="([^"]+)"/g))
    expect(label).toContain('Le service');
});

test('a test is made by who collects and its result stands on the page; a broken source shows what to do', async () => {
  await using house = await openApp();
  await house.send('/sources', house.filled);
  await until(async () => (await house.store.countComplaints()).items === 120);
  const [source] = await house.store.listSources();
  const path = `/sources/${source?.id}`;
  expect((await house.send(`${path}/test?lang=en`, {})).status).toBe(303);
  expect((await house.get('/sources?lang=en')).text).toContain('The service answers and holds 120 complaints.');
  await house.server.mood('refuses the key');
  await house.send(`${path}/test?lang=en`, {});
  await until(async () => (await house.store.listSources())[0]?.lastError !== null);
  const broken = await house.get('/sources?lang=fr');
  expect(broken.text).toContain('<span class="tag alarm">en panne</span>');
  expect(broken.text).toContain('Le service a refusé la clé. Renouvelez-la dans les réglages de la source');
  expect((await house.get('/sources?lang=en')).text).toContain(
    'The service refused the key; renew it in the settings of the source',
  );

  await house.send(`${path}/pause`, {});
  expect((await house.get('/sources?lang=fr')).text).toContain('en pause');
  await house.server.mood('well');
  await house.send(`${path}/resume`, {});
  await until(async () => (await house.store.listSources())[0]?.lastError === null);
  expect((await house.send(`${path}/backfill`, { since: '2026-10-01' })).status).toBe(303);
  await until(async () => house.server.asked.some((url) => url.includes('since=2026-09-30')));
  expect((await house.get(`/sources/new?kind=example&from=${source?.id}`)).text).toContain(house.settings.url);
  expect(await house.send(`${path}/remove`, {})).toMatchObject({ status: 303 });
  expect((await house.get('/sources?lang=fr')).text).toContain('Aucune source');
  expect((await house.store.countComplaints()).items).toBe(120);
});

test('the API does the same, tells every problem at once, and obeys no other site', async () => {
  await using house = await openApp();
  const { url } = house.settings;
  const good = { kind: 'example', name: 'API', schedule: '0 7 * * *', settings: { url, apiKey: KEY }, who: 'Ana' };
  const bad = await house.ask('', { ...good, settings: { url: 'x', key: KEY } });
  expect(bad).toMatchObject({
    status: 422,
    json: { error: 'bad_settings', problems: [{ field: 'key' }, { field: 'url' }, { field: 'apiKey' }] },
  });
  const added = await house.ask('', good);
  expect(added).toMatchObject({
    status: 201,
    json: { source: { name: 'API', schedule: '0 7 * * *', secrets: ['apiKey'], settings: { url } } },
  });
  const { id } = added.json.source as { id: string };
  await until(async () => (await house.store.countComplaints()).items === 120);
  expect(await house.ask(`/${id}/test`, {})).toMatchObject({
    status: 200,
    json: { source: { lastCheck: { isWell: true } } },
  });
  expect(await house.ask(`/${id}/pause`, {})).toMatchObject({ json: { source: { state: 'paused', dueAt: null } } });
  expect(await house.ask(`/${id}/backfill`, { since: 'then' })).toMatchObject({ status: 400 });
  expect(await house.ask('/src_none/run', {})).toMatchObject({ status: 404, json: { error: 'no_source' } });
  expect(await house.ask(`/${id}/burn`, {})).toMatchObject({ status: 400 });
  for (const foreign of [{ ...OURS, origin: 'https://evil.example' }]) {
    expect((await house.ask(`/${id}/remove`, {}, foreign)).status).toBe(403);
    expect((await house.send(`/sources/${id}/remove`, {}, foreign)).status).toBe(403);
  }
  expect(JSON.parse((await house.get('/api/v1/sources/kinds')).text)).toMatchObject({ kinds: [{ kind: 'example' }] });
  expect(await house.ask(`/${id}/remove`, {})).toMatchObject({ status: 200, json: { source: null } });
  expect((await house.get(`/api/v1/sources/${id}`)).status).toBe(404);
  expect((await house.store.listEvents(id, 9)).map(({ who, what }) => `${who}: ${what}`)).toContain(
    'Ana: source added',
  );
});

test('a secret typed on a page stands in no table, log line, page or answer, whatever the source does', async () => {
  await using house = await openApp();
  await house.send('/sources', house.filled);
  await until(async () => (await house.store.countComplaints()).items === 120);
  const [source] = await house.store.listSources();
  for (const mood of ['refuses the key', 'fails', 'babbles', 'asks to wait'] as const) {
    await house.server.mood(mood);
    await house.send(`/sources/${source?.id}/test`, {});
    await house.get('/sources');
    await house.get('/api/v1/sources');
    await house.get(`/sources/new?kind=example&from=${source?.id}`);
  }
  const dump = await dumpDatabase(house.database.url);
  expect(dump).toContain('Plainte 120');
  const seen = `${dump}\n${JSON.stringify(house.lines)}\n${house.told.join('\n')}`;
  expect(house.lines.length).toBeGreaterThan(0);
  for (const form of [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('hex')]) expect(seen).not.toContain(form);
});

test('where nobody collects, a test is noted and says so, and nothing is asked from the pages', async () => {
  await using house = await openApp({ isCollecting: false });
  await house.send('/sources', house.filled);
  const [source] = await house.store.listSources();
  await house.send(`/sources/${source?.id}/test?lang=en`, {});
  expect((await house.get('/sources?lang=en')).text).toContain('A test was asked for');
  expect(house.server.asked).toEqual([]);
});
