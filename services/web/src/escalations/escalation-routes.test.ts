import {
  acknowledgeToken,
  type CriticalReason,
  contactKeyFor,
  DEFAULT_FIRM,
  readingContextFor,
  type Viewer,
} from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { Context } from 'hono';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import { createGate } from '../house/gate.ts';
import { mayOpen } from '../house/route-roles.ts';

const KEY = new Uint8Array(32).fill(5);
const NOW = new Date('2026-11-16T14:00:00Z');
const HELENE = { name: 'Hélène Roy', email: 'helene@roy.example', location: null };
const FIRM = {
  ...DEFAULT_FIRM,
  staff: [{ name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null }],
  escalationContacts: [HELENE],
};
const reading = readingContextFor(DEFAULT_FIRM);

/** The dashboard as the person named in the header sees it; nobody named is the owner. */
async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  const firm = { firm: FIRM, isSample: false, reading, clients: { byEmail: new Map(), byName: new Map() } };
  const ports = {
    store,
    viewer: { role: 'owner' },
    firms: { find: async () => firm },
    signingKeys: async () => [new Uint8Array(32).fill(9), KEY],
    config: {
      http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' },
      trackers: { offered: [], settings: [] },
      outlets: [],
      mail: { smtpUrl: null },
    },
    log: { error() {} },
    now: () => NOW,
  } as unknown as Ports;
  const viewerOf = (c: Context): Viewer => {
    const name = c.req.header('x-viewer');
    if (name === undefined) return { role: 'owner' };
    return { role: name === 'ana' ? 'manager' : 'agent', name, locations: null };
  };
  const gate = createGate(ports, { viewerOf });
  const ask = async (
    method: string,
    path: string,
    options: { readonly viewer?: string; readonly body?: string; readonly origin?: string } = {},
  ) => {
    const headers: Record<string, string> = { host: 'localhost:8470' };
    if (options.origin !== undefined) headers.origin = options.origin;
    if (options.viewer !== undefined) headers['x-viewer'] = options.viewer;
    if (options.body !== undefined) {
      headers['content-type'] = options.body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
    }
    const init = { method, headers, ...(options.body === undefined ? {} : { body: options.body }) };
    const answer = await gate.request(`http://localhost:8470${path}`, init);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const item = itemOf('m1', { author: { name: 'Luc Bellehumeur', email: 'luc@client.example' } });
  const signals = signalsOf({ criticalReasons: ['asks_for_boss'] });
  const changes = { signals, namedStaff: ['julien roy'] };
  const { id: complaintId } = await readTestComplaint(store, source, { item, changes, facets: ['cleanliness'] });
  const escalationId = 'esc_0123456789abcdef0123';
  await store.ring('escalate', complaintId);
  const claim = await store.claim('escalate', complaintId, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    const told = [{ name: HELENE.name, email: HELENE.email, at: NOW.toISOString(), how: 'alone' } as const];
    const base = { id: escalationId, complaintId, reasons: ['asks_for_boss'], openedAt: NOW } as const;
    await tx.saveEscalation({ ...base, route: 'alert', told, digestFor: null });
    const mail = { dedupKey: 'escalation k', urgency: 'critical', subject: '⚠', text: 'x', html: null } as const;
    const to = [{ name: HELENE.name, address: HELENE.email }];
    await tx.saveOutbox({ ...mail, to, notBefore: null, aboutId: complaintId });
  });
  await store.claimOutbox(['mail'], 1, 60);
  type Route = 'archived' | 'sample' | 'noContact';
  const escalateUntold = async (route: Route, reason: CriticalReason = 'asks_for_boss', name: string = route) => {
    const receivedAt = NOW.toISOString();
    const { id } = await readTestComplaint(store, source, { item: itemOf(name, { receivedAt }), changes: { signals } });
    await store.ring('escalate', id);
    const untold = await store.claim('escalate', id, 60);
    if (untold === null) throw new Error('not claimed');
    const base = { complaintId: id, reasons: [reason], openedAt: NOW, told: [], digestFor: null } as const;
    await store.inClaim(untold, (tx) => tx.saveEscalation({ ...base, id: `esc_${id.slice(4)}`, route }));
    return id;
  };
  const link = `/a/${acknowledgeToken({ escalationId, contactKey: contactKeyFor(HELENE) }, KEY, NOW)}`;
  return {
    store,
    ask,
    complaintId,
    escalationId,
    escalateUntold,
    link,
    [Symbol.asyncDispose]: opened[Symbol.asyncDispose],
  };
}

test('a mail scanner that opens the link changes nothing; the button does, once', async () => {
  await using house = await openHouse();
  const { store, ask, link, escalationId } = house;
  const isAnswered = async () => (await store.findEscalation(escalationId))?.acknowledgedBy ?? null;
  for (const method of ['GET', 'GET', 'HEAD']) expect((await ask(method, link)).status).toBe(200);
  expect(await isAnswered()).toBeNull();
  const page = await ask('GET', link);
  expect(page.text).toContain('Hélène Roy, vous en occupez-vous');
  expect(page.text).toContain(`<form method="post" action="${link}`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  const pressed = await ask('POST', link);
  expect(pressed.text).toContain('C’est noté');
  expect(await isAnswered()).toBe('Hélène Roy');
  const again = await ask('POST', link);
  expect(again.text).toContain('Hélène Roy s’en occupe depuis le');
  expect(again.text).not.toContain('<form method="post" action="/a/');
  expect((await store.listEvents(escalationId, 5)).map(({ what }) => what)).toEqual(['escalation acknowledged']);
});

test('a link that was changed, or is of another house, shows nothing of anybody', async () => {
  await using house = await openHouse();
  const foreign = acknowledgeToken(
    { escalationId: 'esc_0123456789abcdef0123', contactKey: contactKeyFor(HELENE) },
    new Uint8Array(32),
    NOW,
  );
  const stranger = acknowledgeToken(
    { escalationId: 'esc_0123456789abcdef0123', contactKey: contactKeyFor({ email: 'x@y.z' }) },
    KEY,
    NOW,
  );
  for (const path of [`${house.link}x`, house.link.slice(0, -2), `/a/${foreign}`, `/a/${stranger}`, '/a/x']) {
    for (const method of ['GET', 'POST']) {
      const { status, text } = await house.ask(method, path);
      expect(status).toBe(404);
      expect(text).not.toMatch(/Bellehumeur|Hélène|chambre/);
    }
  }
  expect(await house.store.findEscalation(house.escalationId)).toMatchObject({ acknowledgedAt: null });
});

test('the page of a complaint says that the boss was told when a message has left, and not before', async () => {
  await using house = await openHouse();
  const page = async () => (await house.ask('GET', `/complaints/${house.complaintId}?lang=fr`)).text;
  expect(await page()).toContain('L’alerte n’est pas encore partie');
  const [message] = await house.store.listOutbox(1);
  if (message === undefined) throw new Error('no message');
  await house.store.endOutbox(message.id, message.attempt, { state: 'sent' });
  expect(await page()).toContain('Le patron en est averti');
});

test.each(['archived', 'sample', 'noContact'] as const)('nobody was told (%s), and the page says so', async (route) => {
  await using house = await openHouse();
  const { text } = await house.ask('GET', `/complaints/${await house.escalateUntold(route)}?lang=fr`);
  expect(text).toContain('Personne n’a été prévenu');
  expect(text).not.toContain('Le patron en est averti');
});

test('whoever has taken a complaint may let it go, and a colleague may take over', async () => {
  await using house = await openHouse();
  const path = `/complaints/${house.complaintId}`;
  const offered = async (viewer: string) =>
    /(Je (?:m’en occupe|prends la relève|le laisse))</.exec((await house.ask('GET', path, { viewer })).text)?.[1];
  expect([await offered('ana'), await offered('zoe')]).toEqual(['Je m’en occupe', 'Je m’en occupe']);
  await house.ask('POST', `${path}/deed`, { viewer: 'ana', body: 'deed=take', origin: 'http://localhost:8470' });
  expect([await offered('ana'), await offered('zoe')]).toEqual(['Je le laisse', 'Je prends la relève']);
});

test('the board shows the gravest that nobody is on, however many came since, and counts the others', async () => {
  await using house = await openHouse();
  await house.escalateUntold('archived', 'legal_threat', 'avocat');
  for (let at = 0; at < 11; at += 1) await house.escalateUntold('archived', 'public_review', `avis ${at}`);
  const { text } = await house.ask('GET', '/?lang=fr');
  expect(text).toMatch(/À lire vous-même(?:(?!<\/h3>)[\s\S])*recours légal[\s\S]*et 8 autres attendent/);
});

test('the page shows who was told, by which way and how each try ended', async () => {
  await using house = await openHouse();
  const { text } = await house.ask('GET', '/escalations?lang=fr');
  for (const part of [
    'demande à parler au patron',
    'Luc Bellehumeur',
    'en attente de réponse',
    'Hélène Roy',
    'courriel',
    'en route',
  ]) {
    expect(text).toContain(part);
  }
  const { text: json } = await house.ask('GET', '/api/v1/escalations');
  expect(JSON.parse(json)).toMatchObject({
    version: 1,
    escalations: [
      { id: house.escalationId, state: 'waiting', mayClose: true, attempts: [{ outlet: 'mail', outcome: null }] },
    ],
  });
});

test('C6a: Julien, whom the complaint names, gets 404 and finds it in no list; his colleague finds it', async () => {
  await using house = await openHouse();
  const { ask, complaintId, escalationId } = house;
  const secret = /Bellehumeur|esc_0123|La chambre/;
  for (const path of [
    `/complaints/${complaintId}`,
    `/api/v1/complaints/${complaintId}`,
    `/api/v1/escalations/${escalationId}`,
    '/backlog/thm_cleanliness',
    '/api/v1/themes/thm_cleanliness',
  ]) {
    expect((await ask('GET', path, { viewer: 'Julien' })).status, path).toBe(404);
    expect((await ask('GET', path, { viewer: 'ana' })).status, path).toBe(200);
  }
  const lists = [
    '/',
    '/backlog',
    '/backlog.csv',
    '/backlog.json',
    '/backlog.atom',
    '/escalations',
    '/promises',
    '/settings/outlets',
    '/api/v1/complaints',
    '/api/v1/escalations',
    '/api/v1/sends',
    '/api/v1/backlog',
    '/complaints',
    '/clients',
    '/api/v1/reports',
  ];
  for (const path of lists) {
    const { text, status } = await ask('GET', path, { viewer: 'Julien' });
    expect(status, path).toBe(mayOpen('agent', path) ? 200 : 404);
    expect(text, path).not.toMatch(secret);
    expect(text, path).not.toContain(complaintId);
    expect(text, path).not.toContain('Thème cleanliness');
  }
  expect((await ask('GET', '/report', { viewer: 'Julien' })).status).toBe(404);
  const counts = JSON.parse((await ask('GET', '/api/v1/complaints', { viewer: 'Julien' })).text).counts;
  expect(counts).toMatchObject({ items: 0, complaints: 0, critical: 0 });
  for (const deed of ['acknowledge', 'close']) {
    for (const path of [`/escalations/${escalationId}/${deed}`, `/api/v1/escalations/${escalationId}/${deed}`]) {
      const body = path.startsWith('/api') ? '{"why":"réglé"}' : 'why=regle';
      expect((await ask('POST', path, { viewer: 'Julien', body })).status, path).toBe(404);
    }
  }
});

test('only the owner closes what names an employee, and says what was done', async () => {
  await using house = await openHouse();
  const { ask, escalationId, store } = house;
  const close = `/escalations/${escalationId}/close`;
  expect((await ask('POST', close, { viewer: 'ana', body: 'why=vu' })).status).toBe(422);
  expect((await ask('POST', `/api/v1${close}`, { viewer: 'ana', body: '{"why":"vu"}' })).status).toBe(403);
  expect((await ask('POST', close, { body: 'why=' })).status).toBe(422);
  expect(await store.findEscalation(escalationId)).toMatchObject({ closedAt: null });
  expect((await ask('POST', close, { body: 'why=Rappelé, excusé.' })).status).toBe(303);
  expect(await store.findEscalation(escalationId)).toMatchObject({ closedBy: 'dashboard' });
  expect((await ask('POST', `/api/v1${close}`, { body: '{"why":"encore"}' })).status).toBe(409);
});

test('another site can neither answer, close, hand on nor test for the owner', async () => {
  await using house = await openHouse();
  const { escalationId, complaintId, store, link } = house;
  const paths = [
    link,
    `/escalations/${escalationId}/acknowledge`,
    `/escalations/${escalationId}/close`,
    `/api/v1/escalations/${escalationId}/acknowledge`,
    `/complaints/${complaintId}/release`,
    '/settings/outlets/mail/test',
  ];
  for (const path of paths) {
    const { status } = await house.ask('POST', path, { origin: 'https://ailleurs.example', body: 'why=x' });
    expect(status, path).toBe(403);
  }
  expect(await store.findEscalation(escalationId)).toMatchObject({ acknowledgedAt: null, closedAt: null });
});

test('the test button says what is not set up, and that a test is on its way', async () => {
  await using house = await openHouse();
  const { ask, store } = house;
  expect((await ask('POST', '/settings/outlets/slack/test')).text).toContain('Cette voie n’est pas réglée');
  expect((await ask('POST', '/settings/outlets/pigeon/test')).status).toBe(404);
  await store.registerOutlets([{ name: 'slack', addressHash: 's' }]);
  const sending = ask('POST', '/settings/outlets/slack/test');
  let rows = await store.claimOutbox(['slack'], 1, 60);
  while (rows.length === 0) rows = await store.claimOutbox(['slack'], 1, 60);
  for (const row of rows)
    await store.endOutbox(row.id, row.attempt, { state: 'refused', error: 'Slack refused (404)' });
  expect((await sending).text).toContain('Slack refused (404)');
  expect((await ask('POST', '/settings/outlets/slack/test', { viewer: 'ana' })).status).toBe(404);
});
