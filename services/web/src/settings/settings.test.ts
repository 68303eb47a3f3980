import { DEFAULT_FIRM } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { createApp } from '../app.ts';

const STAFF = [{ name: 'Julien <b>Roy</b>', aliases: ['Juju', 'Ju'], role: 'comptoir', location: 'Laval' }];

async function openApp() {
  const opened = await openTestStore();
  const { store } = opened;
  const firm = { ...DEFAULT_FIRM, name: 'Auberge', staff: STAFF, locations: [{ id: 'lav', name: 'Laval' }] };
  await store.saveFirm(firm, false, 'test');
  const ports = {
    store,
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-10T12:00:00Z'),
    viewer: { role: 'owner' },
  } as unknown as Ports;
  const app = createApp(ports);
  const headers = { host: 'localhost:8470' };
  return {
    store,
    get: (path: string) => app.request(`http://localhost:8470${path}`, { headers }),
    post: (path: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
      app.request(`http://localhost:8470${path}`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: new URLSearchParams(fields),
      }),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

test('a part of the firm is saved by itself, and says who changed what', async () => {
  await using app = await openApp();
  const html = await (await app.get('/settings/firm?lang=fr')).text();
  expect(html).toContain('value="Juju, Ju"');
  expect(html).not.toMatch(/<b>Roy|<script(?! src="\/(?:htmx|house)\.)/);
  const answer = await app.post('/settings/firm', {
    section: 'staff',
    'staff.0.name': 'Julien Roy',
    'staff.0.aliases': 'Juju, Ti-Ju',
    'staff.0.location': 'Laval',
    'staff.1.name': 'Ana',
    'staff.1.email': 'Ana@x.ca',
    'staff.2.name': '',
  });
  expect(answer.status).toBe(303);
  const saved = (await app.store.findFirm())?.firm;
  expect(saved).toMatchObject({ name: 'Auberge', locations: [{ id: 'lav', name: 'Laval' }] });
  expect(saved?.staff).toMatchObject([
    { aliases: ['Juju', 'Ti-Ju'], role: null },
    { name: 'Ana', email: 'ana@x.ca' },
  ]);
  expect((await app.store.listEvents('firm', 1))[0]).toMatchObject({
    who: 'dashboard',
    what: 'firm saved',
    why: 'staff',
  });
});

test('a place keeps its id under a new name, a line goes when it is ticked, an empty part is emptied', async () => {
  await using app = await openApp();
  await app.post('/settings/firm', {
    section: 'locations',
    'locations.0.name': 'Laval-Nord',
    'locations.0.id': 'lav',
    'locations.1.name': 'Lévis',
    'locations.1.id': '',
  });
  expect((await app.store.findFirm())?.firm.locations).toEqual([
    { id: 'lav', name: 'Laval-Nord' },
    { id: 'Lévis', name: 'Lévis' },
  ]);
  await app.post('/settings/firm', { section: 'staff', 'staff.0.name': 'Julien', 'staff.0.remove': 'yes' });
  expect((await app.store.findFirm())?.firm.staff).toEqual([]);
});

test('what cannot be saved is told, and what was typed stays', async () => {
  await using app = await openApp();
  const answer = await app.post('/settings/firm', {
    section: 'identity',
    'identity.0.name': 'Auberge',
    'identity.0.country': 'CA',
    'identity.0.locale': 'fr-CA',
    'identity.0.timeZone': 'Mars/Nord',
    'identity.0.currency': 'CAD',
  });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('value="Mars/Nord"');
  expect(html).toMatch(/role="alert"[\s\S]*timeZone/);
  expect((await app.store.findFirm())?.firm.timeZone).toBe(DEFAULT_FIRM.timeZone);
});

test('the file goes out and comes in, and a bad line is named', async () => {
  await using app = await openApp();
  const text = await (await app.get('/settings/firm.yaml')).text();
  expect(text).toContain('name: Auberge');
  const changed = text.replace('name: Auberge', 'name: Gîte');
  expect((await app.post('/settings/firm/file', { text: changed })).status).toBe(303);
  expect((await app.store.findFirm())?.firm).toMatchObject({ name: 'Gîte', staff: STAFF });
  const bad = await app.post('/settings/firm/file', { text: text.replace('currency: CAD', 'currency: PESO') });
  expect(bad.status).toBe(422);
  const line = text.split('\n').findIndex((one) => one.startsWith('currency')) + 1;
  expect(await bad.text()).toContain(`ligne ${line}`);
});

test('another site changes nothing', async () => {
  await using app = await openApp();
  const foreign = { origin: 'https://ailleurs.example' };
  expect((await app.post('/settings/firm', { section: 'staff' }, foreign)).status).toBe(403);
  expect((await app.post('/settings/firm/file', { text: 'x' }, foreign)).status).toBe(403);
  expect((await app.store.findFirm())?.firm.staff).toHaveLength(1);
});

test('quiet hours, closed days and how alerts insist are set on the page, and firm.yaml says the same', async () => {
  await using app = await openApp();
  const quiet = { section: 'quiet', 'quiet.0.from': '20:00', 'quiet.0.until': '08:30' };
  expect((await app.post('/settings/firm', quiet)).status).toBe(303);
  const alerts = { section: 'alerts', 'alerts.0.second_contact_minutes': '10', 'alerts.0.per_day': '' };
  expect((await app.post('/settings/firm', alerts)).status).toBe(303);
  expect((await app.store.findFirm())?.firm).toMatchObject({
    quietHours: { fromMinute: 1_200, untilMinute: 510 },
    alerting: { secondContactMinutes: 10 },
  });
  const text = await (await app.get('/settings/firm.yaml')).text();
  expect(text).toContain('quiet_hours:\n  from: 20:00\n  until: 08:30');
  expect(text).toContain('second_contact_minutes: 10');
  const backwards = { section: 'quiet', 'quiet.0.from': '06:00', 'quiet.0.until': '22:00' };
  expect((await app.post('/settings/firm', backwards)).status).toBe(422);
  await app.post('/settings/firm', { section: 'quiet', 'quiet.0.from': '', 'quiet.0.until': '' });
  expect((await app.store.findFirm())?.firm.quietHours).toBeUndefined();
});

test('a contact without an address is said where it is typed, and a doubt stands on the page until it is settled', async () => {
  await using app = await openApp();
  const nobody = await app.post('/settings/firm', { section: 'contacts', 'contacts.0.name': 'Hélène' });
  expect(nobody.status).toBe(422);
  expect(await nobody.text()).toContain('escalation_contacts.0.email');
  await app.post('/settings/firm', {
    section: 'contacts',
    'contacts.0.name': 'Hélène',
    'contacts.0.email': 'helene@x.ca',
    'contacts.0.location': 'Lévis',
  });
  expect(await (await app.get('/settings/firm')).text()).toMatch(/À vérifier[\s\S]*Lévis/);
});
