import {
  type ClientIndex,
  DEFAULT_FIRM,
  type Firm,
  readingContextFor,
  signNilClaim,
  staffIdFor,
  type Viewer,
} from '@doleances/core';
import { type Ports, portsSeenBy } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const KEY = new Uint8Array(32).fill(7);
const WEEK = 7 * 86_400_000;
const FIRST = Date.parse('2025-01-06T15:00:00Z');
const NOW = new Date(FIRST + 40 * WEEK);
const FIRM: Firm = {
  ...{ ...DEFAULT_FIRM, locale: 'fr-CA', country: 'CA', timeZone: 'America/Toronto' },
  locations: [{ id: 'Laval', name: 'Laval' }],
  staff: ['Marc Dubé', 'Ana Côté'].map((name) => ({ name, aliases: [], role: 'comptoir', location: 'Laval' })),
};
const HOST = { host: 'localhost:8470' };

async function openApp() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const clients: ClientIndex = { byEmail: new Map(), byName: new Map() } as unknown as ClientIndex;
  const context = { firm: FIRM, isSample: false, reading: readingContextFor(FIRM), clients };
  const ports = {
    ...{ store, viewer: { role: 'owner' }, queues: { ring: async () => 0 }, firms: { find: async () => context } },
    signingKeys: async () => [KEY],
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    ...{ now: () => NOW, clock: () => NOW },
  } as unknown as Ports;
  const as = (viewer: Viewer) => {
    const app = createApp(portsSeenBy(ports, viewer));
    const get = (path: string) => app.request(`http://localhost:8470${path}`, { headers: HOST });
    const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(`http://localhost:8470${path}`, {
        method: 'POST',
        headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      });
    return { get, post };
  };
  return { store, as, ...as({ role: 'owner' }), [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

/** Three complaints a week about Marc for thirty weeks, then none for ten. */
async function lavalStops(opened: Awaited<ReturnType<typeof openApp>>, weeks = 30) {
  const source = await saveTestSource(opened.store);
  for (let at = 0; at < weeks * 3; at += 1) {
    const receivedAt = new Date(FIRST + Math.floor(at / 3) * WEEK + (at % 3) * 3_600_000).toISOString();
    const item = itemOf(`m${at}`, {
      ...{ author: { name: `<i>${at}</i>`, email: `${at}@example.com` }, receivedAt, location: 'Laval' },
    });
    const signals = signalsOf({ promises: [], grievances: [grievanceOf({ staff: 'Marc Dubé', target: 'staff' })] });
    await readTestComplaint(opened.store, source, { item, changes: { signals }, facets: ['rudeness'] });
  }
}

test('whoever confirms that nobody complained is shown the public reviews of that week first', async () => {
  await using opened = await openApp();
  await lavalStops(opened);
  expect(await (await opened.get('/silence?lang=fr')).text()).not.toContain('lire avant de confirmer');
  const receivedAt = new Date(FIRST + 39 * WEEK + 86_400_000).toISOString();
  const item = itemOf('review', { channel: 'review', starsOfFive: 2, receivedAt, location: 'Laval' });
  await readTestComplaint(opened.store, await saveTestSource(opened.store), { item });
  const html = await (await opened.get('/silence?lang=fr')).text();
  expect(html).toContain('1\u00a0avis public se plaint\u00a0: lire avant de confirmer');
  const [href = ''] = /\/search\?kind=complaint[^"]*/.exec(html) ?? [];
  const found = await (await opened.get(href.replaceAll('&amp;', '&'))).text();
  expect(found.match(/<ol class="found">[\s\S]*<\/ol>/)?.[0].match(/<li>/g)).toHaveLength(1);
});

test('an empty house teaches what each part is for, in both languages', async () => {
  await using opened = await openApp();
  for (const [lang, words] of [
    ['fr', ['Rien d’anormal', '/silence/purchases', 'Trop tôt pour le dire', 'Aucune équipe']],
    ['en', ['Nothing unusual', '/silence/purchases', 'Too early to tell', 'No team is left']],
  ] as const) {
    const html = await (await opened.get(`/silence?lang=${lang}`)).text();
    for (const word of words) expect(html).toContain(word);
  }
});

test('what fell silent is told in words, with the facts and the picture one click below', async () => {
  await using opened = await openApp();
  await lavalStops(opened);
  const html = await (await opened.get('/silence')).text();
  expect(html).toContain('0\u00a0plainte en 10\u00a0semaines, 30\u00a0attendues');
  expect(html).toContain('Aucune correction notée juste avant.');
  expect(html).toContain('/silence/location%3ALaval?lang=fr');
  expect(html).not.toMatch(/Marc|<i>/);
  const page = await (await opened.get('/silence/location%3ALaval?lang=en')).text();
  expect(page).toContain('<polyline class="mean"');
  expect(page).toMatch(/90 complaints|\d+\u00a0complaints in \d+\u00a0weeks/);
  expect(page).toContain('<caption>Week by week</caption>');
  expect((await opened.get('/silence/location%3AGatineau')).status).toBe(404);
});

test('a name is asked for by the owner or a manager; it is shown once, and the asking is in the record', async () => {
  await using opened = await openApp();
  await lavalStops(opened);
  const id = staffIdFor('Marc Dubé');
  expect(await (await opened.get('/silence')).text()).toContain(`value="${id}"`);
  const answer = await opened.post('/silence/reveal', { id });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('Il s’agit de Marc Dubé. Votre demande est au journal.');
  expect(await opened.store.listEvents(id, 5)).toMatchObject([{ what: 'name revealed', who: 'dashboard' }]);
  expect(await (await opened.get('/silence')).text()).not.toContain('Marc');
  const other = await opened.post('/silence/reveal', { id: staffIdFor('Ana Côté') });
  expect([other.status, (await other.text()).includes('Ana Côté')]).toEqual([422, false]);
  const agent = opened.as({ role: 'agent', name: 'Luc', locations: null });
  expect(await (await agent.post('/silence/reveal', { id })).text()).not.toContain('Marc Dubé');
  expect((await opened.post('/silence/reveal', { id }, { origin: 'https://evil.example' })).status).toBe(403);
  expect(await opened.store.listEvents(id, 5)).toHaveLength(1);
});

test('an action noted starts the clock again, and a week is confirmed and taken back', async () => {
  await using opened = await openApp();
  await lavalStops(opened, 2);
  const subject = 'team:Comptoir, Laval';
  expect(await (await opened.get('/silence')).text()).toContain('<summary>Comptoir, Laval\u00a0:');
  expect((await opened.post('/silence/action', { subject, what: 'le gérant est un con' })).status).toBe(422);
  expect((await opened.post('/silence/action', { subject, what: 'une deuxième caisse' })).status).toBe(303);
  const tolerated = await (await opened.get('/silence')).text();
  expect(tolerated).not.toContain('<summary>Comptoir, Laval\u00a0:');
  expect(tolerated).toContain('<summary>Équipe de Laval\u00a0:');
  const week = '2025-10-06';
  const html = async () => (await opened.get('/silence')).text();
  expect(await html()).toContain('sans réponse');
  expect((await opened.post('/silence/nil', { location: 'Laval', week, nil: 'yes' })).status).toBe(303);
  expect(await html()).toContain('confirmée sans plainte');
  expect((await opened.post('/silence/nil', { location: 'Laval', week, nil: 'no' })).status).toBe(303);
  expect(await html()).not.toContain('confirmée sans plainte');
  expect((await opened.post('/silence/nil', { location: 'Laval', week: '2025-10-07' })).status).toBe(422);
});

test('the link of the Monday mail asks, its button confirms, and another’s changes nothing', async () => {
  await using opened = await openApp();
  const claim = {
    location: 'Laval',
    weekOf: '2025-10-06',
    name: 'Ana Côté',
    expiresAt: new Date(NOW.getTime() + WEEK),
  };
  const path = `/nil/${signNilClaim(claim, KEY)}`;
  expect(await (await opened.get(path)).text()).toContain('Confirmez-vous que Laval n’a reçu aucune plainte');
  expect(await opened.store.listNils('2025-10-06')).toEqual([]);
  expect(await (await opened.post(path, {})).text()).toContain('Merci');
  expect(await opened.store.listNils('2025-10-06')).toMatchObject([
    { location: 'Laval', who: 'Ana Côté', isNil: true },
  ]);
  const forged = `/nil/${signNilClaim(claim, new Uint8Array(32))}`;
  expect([(await opened.get(forged)).status, (await opened.post(forged, {})).status]).toEqual([404, 404]);
});

test('visits are pasted, what is not sure is asked, and what was typed stays', async () => {
  await using opened = await openApp();
  const paste = (lines: string, more: Record<string, string> = {}) =>
    opened.post('/silence/exposure', { lines, ...more });
  const done = await (await paste('Semaine;Lieu;Visites\nS40 2025;Laval;1 200\n')).text();
  expect(done).toContain('Noté\u00a0: 1\u00a0compte, du 29 septembre 2025');
  expect(done).toContain('1\u00a0200');
  const asked = await paste('Quand,Visites\n2025-10-06,<b>5\n');
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain('Date ou semaine\u00a0: aucune n’en a le nom, parmi Quand, Visites');
  expect(html).toContain('Quand,Visites');
  expect(html).not.toContain('<b>5');
  expect((await paste('Quand,Visites\n2025-10-06,5\n', { period: 'Quand' })).status).toBe(200);
  expect(await (await paste('Date,Visites\n03/04/2025,5\n')).text()).toContain('03/04 est-il en avril ou en mars');
  expect((await paste('')).status).toBe(422);
});

test('purchases are brought by the page: who left is named with their rhythm, the others stand in a table', async () => {
  await using opened = await openApp();
  const empty = await (await opened.get('/silence/purchases?lang=en')).text();
  expect(empty).toContain('No purchase is known yet');
  const day = (ago: number) => new Date(NOW.getTime() - ago * 86_400_000).toISOString().slice(0, 10);
  const every = (name: string, days: number, quiet: number) =>
    Array.from({ length: 9 }, (_, back) => `${day(quiet + days * back)};${name}`);
  const lines = ['Date;Client', ...every('Mme <b>Roy', 21, 78), ...every('Luc Hamel', 7, 0), 'jamais;Ana Paz'];
  const done = await (await opened.post('/silence/purchases', { lines: lines.join('\n') })).text();
  expect(done).toContain('Lu\u00a0: 19\u00a0lignes. Jours d’achat ajoutés\u00a0: 18.');
  expect(done).toContain('Non repris, 1\u00a0ligne\u00a0:');
  expect(done).toContain('venait toutes les 3\u00a0semaines');
  expect(done).toMatch(/<th scope="row"><a href="[^"]+">Luc Hamel<\/a><\/th>\s*<td[^>]*>7\u00a0jours<\/td>/);
  expect(done).not.toContain('<b>Roy');
  expect(await (await opened.get('/silence')).text()).toContain('venait toutes les 3\u00a0semaines');
  const asked = await opened.post('/silence/purchases', { lines: 'Quand;Qui\n2025-10-06;Ana Paz\n' });
  expect([asked.status, (await asked.text()).includes('Client\u00a0: aucune n’en a le nom')]).toEqual([422, true]);
  const events = await opened.store.listEvents('purchases', 5);
  expect(events).toMatchObject([{ what: 'purchases imported: 18 new', who: 'dashboard' }]);
  const manager = opened.as({ role: 'manager', name: 'Ana Côté', locations: ['Laval'] });
  const seen = await (await manager.get('/silence/purchases')).text();
  expect(seen).toContain('18\u00a0achats');
  expect(seen).not.toContain('Hamel');
});

test('figures by person are off, tell which duties follow, and switching them is in the record', async () => {
  await using opened = await openApp();
  expect(await (await opened.get('/silence/settings')).text()).toMatch(
    /L\.\u00a01222-4[\s\S]+type="checkbox" value="yes">/,
  );
  expect((await opened.post('/silence/settings', { perPerson: 'yes' })).status).toBe(303);
  expect((await opened.store.findFirm())?.firm.isDismissalPerPerson).toBe(true);
  expect((await opened.post('/silence/settings', {})).status).toBe(303);
  expect((await opened.store.findFirm())?.firm).not.toHaveProperty('isDismissalPerPerson');
  const events = (await opened.store.listEvents('firm', 9)).filter(({ what }) => what.startsWith('figures'));
  expect(events.map(({ what }) => what)).toEqual(['figures by person switched off', 'figures by person switched on']);
});
