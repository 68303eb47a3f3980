import { DEFAULT_FIRM, readingContextFor, type Viewer } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const HOME = 'http://localhost:8470';
const OURS = { host: 'localhost:8470', origin: HOME };
const DIRTY = '/backlog/thm_cleanliness';
const reading = readingContextFor(DEFAULT_FIRM);

/** Two themes of two clients each. */
async function openApp(viewer: Viewer = { role: 'owner' }) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await saveTestSource(store);
  for (const [at, facet] of ['cleanliness', 'cleanliness', 'noise', 'noise'].entries()) {
    const author = { name: `Client <b>${at}</b>`, email: `c${at}@example.com` };
    await readTestComplaint(store, source, { item: itemOf(`1:${at}`, { author, location: 'Laval' }), facets: [facet] });
  }
  const ports = {
    viewer,
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => ({ firm: DEFAULT_FIRM, isSample: false, reading, clients: { find: () => null } }) },
    config: {
      http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' },
      trackers: { offered: ['github'], settings: [] },
    },
    log: { debug() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-20T09:00:00Z'),
  } as unknown as Ports;
  const app = createApp(ports);
  const get = (path: string) => app.request(`${HOME}${path}`, { headers: { host: OURS.host } });
  const send = (path: string, fields: readonly (readonly [string, string])[], headers: Record<string, string> = OURS) =>
    app.request(`${HOME}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
    });
  const ask = (path: string, body: unknown, headers: Record<string, string> = OURS) =>
    app.request(`${HOME}/api/v1${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { store, get, send, ask, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

const MERGE = [
  ['change', 'merge'],
  ['into', 'thm_noise'],
] as const;

/** The hidden fields of the form that confirms, as a browser sends them back. */
function hiddenOf(html: string): [string, string][] {
  return [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
}

test('the page of an item has its card, every field its label, and needs no script', async () => {
  await using opened = await openApp();
  for (const language of ['fr', 'en']) {
    const html = await (await opened.get(`${DIRTY}?lang=${language}`)).text();
    expect(html).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)|onclick|<b>| style=/);
    expect(html).toContain(language === 'fr' ? 'En trente secondes' : 'In thirty seconds');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, attributes = ''] of html.matchAll(/<(?:input|select|textarea)([^>]*)>/g)) {
      if (/type="hidden"|aria-label=|name="quote"/.test(attributes)) continue;
      const id = / id="([^"]+)"/.exec(attributes)?.[1];
      expect(html, attributes).toMatch(new RegExp(`<label(?: class="[^"]*")? for="${id}">`));
    }
  }
});

test('whoever may not change an item reads its page without a form that would be refused', async () => {
  const shown = async (viewer: Viewer) => {
    await using opened = await openApp(viewer);
    return (await opened.get(DIRTY)).text();
  };
  const posts = (html: string) => [...html.matchAll(/method="post" action="([^"?]+)/g)].map(([, action]) => action);
  expect(posts(await shown({ role: 'manager', name: 'Ana', locations: null }))).toContain(`${DIRTY}/item`);
  expect(posts(await shown({ role: 'agent', name: 'Julien', locations: null }))).toEqual([]);
});

test('a merge shows what it would change, is made on one press, and undone on another', async () => {
  await using opened = await openApp();
  const { store, send, get } = opened;
  const shown = await send(`${DIRTY}/preview?lang=fr`, MERGE);
  expect(shown.status).toBe(200);
  const preview = await shown.text();
  expect(preview).toContain('2\u00a0plaintes de 2\u00a0clients changent de chantier.');
  expect(await store.listThemeEvents()).toEqual([]);

  const made = await send(`${DIRTY}/change?lang=fr`, hiddenOf(preview));
  expect(made.headers.get('location')).toBe('/backlog/thm_noise?lang=fr&said=done');
  expect((await store.listThemeEvents()).map(({ kind, who }) => [kind, who])).toEqual([['merged', 'dashboard']]);
  const old = await get(DIRTY);
  expect([old.status, old.headers.get('location')]).toEqual([302, '/backlog/thm_noise?lang=fr']);

  const page = await (await get('/backlog/thm_noise?lang=fr&said=done')).text();
  expect(page).toContain('fusionné dans');
  const undo = await send('/backlog/thm_noise/preview?lang=fr', [
    ['change', 'undo'],
    ['event', '1'],
  ]);
  const undone = await send('/backlog/thm_noise/change?lang=fr', hiddenOf(await undo.text()));
  expect(undone.status).toBe(303);
  expect(await store.findBacklogByTheme('thm_cleanliness')).toMatchObject({ theme: { id: 'thm_cleanliness' } });
});

test('what moved since the preview is shown again instead of being done', async () => {
  await using opened = await openApp();
  const preview = await (await opened.send(`${DIRTY}/preview`, MERGE)).text();
  await opened.ask('/themes/thm_noise/change', { change: 'rename', nameFr: 'Vacarme', nameEn: 'Racket' });
  const late = await opened.send(`${DIRTY}/change`, hiddenOf(preview));
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain('role="alert"');
  expect((await opened.send(`${DIRTY}/change`, hiddenOf(html))).status).toBe(303);
});

test('ticked complaints are split off into an item of their own', async () => {
  await using opened = await openApp();
  const { store, send, get } = opened;
  const page = await (await get(DIRTY)).text();
  const [first = ''] = [...page.matchAll(/name="take" value="([^"]+)"/g)].map(([, id]) => id ?? '');
  const fields = [
    ['change', 'split'],
    ['nameFr', 'Chambres de Laval'],
    ['nameEn', ''],
    ['words', ''],
    ['take', first],
  ] as const;
  const preview = await (await send(`${DIRTY}/preview?lang=fr`, fields)).text();
  expect(preview).toContain('1\u00a0plainte de 1\u00a0client change de chantier.');
  const made = await send(`${DIRTY}/change?lang=fr`, hiddenOf(preview));
  const founded = made.headers.get('location')?.match(/thm_\w+/)?.[0] ?? '';
  expect(await store.findBacklogByTheme(founded)).toMatchObject({ theme: { label: { fr: 'Chambres de Laval' } } });
  expect(await store.listThemeGrievances(founded, 5)).toMatchObject([{ id: first }]);
  const refused = await send(`${DIRTY}/preview?lang=fr`, fields);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('n’y est plus');
});

test('an item is started, assigned, fixed and thanked for, and each step is in its history', async () => {
  await using opened = await openApp();
  const { store, send, get } = opened;
  const act = (...fields: (readonly [string, string])[]) => send(`${DIRTY}/item?lang=fr`, fields);
  expect((await get(`${DIRTY}/thanks`)).status).toBe(404);
  expect((await act(['do', 'start'])).status).toBe(303);
  await act(['do', 'assign'], ['owner', 'Luc']);
  await act(['do', 'comment'], ['text', 'Devis demandé <b>deux</b> fois.']);
  await act(['do', 'fix'], ['on', '2025-11-19'], ['fall', '60'], ['note', 'nouvelle équipe de ménage']);
  expect(await store.findBacklogByTheme('thm_cleanliness')).toMatchObject({
    state: 'fixed',
    owner: 'Luc',
    expectedFall: 0.6,
  });
  const page = await (await get(`${DIRTY}?lang=fr&said=saved`)).text();
  for (const words of ['état\u00a0: nouveau → en cours', 'responsable\u00a0: – → Luc', 'Devis demandé &lt;b&gt;deux']) {
    expect(page).toContain(words);
  }
  const thanks = await (await get(`${DIRTY}/thanks?lang=fr`)).text();
  expect(thanks).toContain('nouvelle équipe de ménage.');
  expect(thanks).toContain('mailto:c0%40example.com');
  expect(await store.listOutbox(5)).toEqual([]);
});

test('what cannot be done is said where it was asked, and changes nothing', async () => {
  await using opened = await openApp();
  const { store, send } = opened;
  const tries = [
    [['do', 'snooze']],
    [
      ['do', 'estimate'],
      ['halfDays', '4'],
    ],
    [
      ['do', 'link'],
      ['url', 'javascript:alert(1)'],
    ],
    [
      ['do', 'comment'],
      ['text', 'cliente chiante'],
    ],
  ] as const;
  for (const fields of tries) {
    const answer = await send(`${DIRTY}/item?lang=fr`, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('role="alert"');
  }
  expect(await store.listEvents('thm_cleanliness', 5)).toEqual([]);
  expect((await send(`${DIRTY}/item`, [['do', 'nothing']])).status).toBe(404);
});

test('a sleeping item is out of the ranking and in sight', async () => {
  await using opened = await openApp();
  await opened.send(`${DIRTY}/item`, [
    ['do', 'snooze'],
    ['until', '2025-12-24'],
    ['growing', 'yes'],
  ]);
  const page = await (await opened.get('/?lang=fr')).text();
  expect(page).toContain('jusqu’au 24 décembre 2025, ou si ça grossit');
});

test('another site can do nothing here, by form or by JSON', async () => {
  await using opened = await openApp();
  const foreign = { host: OURS.host, origin: 'https://ailleurs.example' };
  for (const path of ['item', 'change', 'preview', 'push']) {
    expect((await opened.send(`${DIRTY}/${path}`, [['do', 'start'], ...MERGE], foreign)).status).toBe(403);
  }
  expect((await opened.ask('/themes/thm_cleanliness/item', { do: 'start' }, foreign)).status).toBe(403);
  const plain = await opened.send('/api/v1/themes/thm_cleanliness/item', [['do', 'start']]);
  expect(plain.status).toBe(400);
  expect(await opened.store.listEvents('thm_cleanliness', 5)).toEqual([]);
});

test('the API previews, refuses with a reason, and does what it is told', async () => {
  await using opened = await openApp();
  const { ask, store, get } = opened;
  const dry = await ask('/themes/thm_cleanliness/change', { change: 'merge', into: 'thm_noise', dryRun: true });
  expect(await dry.json()).toMatchObject({ version: 1, applied: false, complaints: 2, clients: 2, seen: 0 });
  const self = await ask('/themes/thm_noise/change', { change: 'merge', into: 'thm_noise' });
  expect(self.status).toBe(422);
  expect(await self.json()).toMatchObject({ error: 'same_theme' });
  const taken = { change: 'rename', nameFr: 'Thème noise', nameEn: 'Theme noise' };
  const conflict = await ask('/themes/thm_cleanliness/change', taken);
  expect(conflict.status).toBe(409);
  expect(await conflict.json()).toMatchObject({ preview: { conflicts: [{ code: 'name_taken' }] } });
  const made = await ask('/themes/thm_cleanliness/change', { ...taken, confirmed: true, who: 'Sandrine' });
  expect(await made.json()).toMatchObject({ applied: true, event: { kind: 'renamed', who: 'Sandrine' } });
  expect((await ask('/themes/thm_gone/item', { do: 'start' })).status).toBe(404);
  expect(await (await ask('/themes/thm_noise/item', { do: 'pin', rank: 1 })).json()).toMatchObject({
    item: { pinnedRank: 1 },
  });
  expect((await ask('/themes/thm_noise/push', { tracker: 'jira' })).status).toBe(422);
  expect(await (await ask('/themes/thm_noise/push', { tracker: 'github' })).json()).toMatchObject({
    push: { state: 'pending', tracker: 'github' },
  });
  expect(await store.listPushes('thm_noise')).toHaveLength(1);
  expect(await (await get('/api/v1/backlog')).json()).toMatchObject({ version: 1, items: [{}, {}] });
  expect(await (await get('/api/v1/themes/thm_noise')).json()).toMatchObject({ row: { pinnedRank: 1 } });
});

test('the list is taken along as a French spreadsheet, as JSON and as a feed', async () => {
  await using opened = await openApp();
  await opened.ask('/themes/thm_noise/change', { change: 'rename', nameFr: '=2+2', nameEn: 'x' });
  const csv = await opened.get('/backlog.csv?lang=fr');
  expect(csv.headers.get('content-disposition')).toContain('chantiers.csv');
  const bytes = new Uint8Array(await csv.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain("'=2+2");
  expect(text).toContain('Rang;Chantier;');
  const feed = await opened.get('/backlog.atom');
  expect(feed.headers.get('content-type')).toContain('application/atom+xml');
  expect(await feed.text()).toContain('https://plaintes.exemple.ca/backlog/thm_noise');
});

test('an English firm names an item in English alone', async () => {
  await using opened = await openApp();
  await opened.store.saveFirm({ ...DEFAULT_FIRM, locale: 'en-CA' }, false, 'test');
  const page = await (await opened.get(DIRTY)).text();
  expect(page).toMatch(/name="nameEn" lang="en" maxlength="80" required/);
  expect(page).not.toMatch(/name="nameFr"[^>]* required/);
  const renamed = [
    ['change', 'rename'],
    ['nameFr', ''],
    ['nameEn', 'Racket'],
  ] as const;
  const preview = await (await opened.send('/backlog/thm_noise/preview', renamed)).text();
  expect((await opened.send('/backlog/thm_noise/change', hiddenOf(preview))).status).toBe(303);
  expect((await opened.store.listBacklog()).map(({ theme }) => theme.label)).toContainEqual({
    fr: 'Racket',
    en: 'Racket',
  });
});
