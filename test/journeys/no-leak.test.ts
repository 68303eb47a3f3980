import { DEFAULT_FIRM, type Viewer } from '@doleances/core';
import { openPorts, type Ports, readConfig } from '@doleances/pipeline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../../services/web/src/api/routes.ts';
import { createGate } from '../../services/web/src/house/gate.ts';
import { ROUTE_ROLES } from '../../services/web/src/house/route-roles.ts';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import {
  grievanceOf,
  itemOf,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../support/store-values.ts';

/** In every word that a customer elsewhere wrote or was called by; in none of the house's own. */
const CANARY = /canari/i;
const HOST = 'localhost:8470';
const NOTHING = 'nothing_at_all';
/** Walks through a few hundred requests, on a machine that may be busy. */
const PATIENCE_MS = 240_000;

/** Whoever answers for one place, and whoever is named: everything of `foreign` is kept from each of them. */
const VIEWERS: Readonly<Record<string, Viewer>> = {
  'manager of another place': { role: 'manager', name: 'Espion', locations: ['Laval'] },
  'agent of another place': { role: 'agent', name: 'Espion', locations: ['Laval'] },
  'agent whom it names': { role: 'agent', name: 'Espion', staffName: 'Julien', locations: null },
  'agent of no place': { role: 'agent', name: 'Espion', locations: [] },
};

let house: {
  readonly ports: Ports;
  readonly ids: readonly string[];
  ask(viewer: Viewer, method: string, path: string, body?: string): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
};

beforeAll(async () => {
  const [database, folder] = [await openTestDatabase(), await openFolder()];
  const config = readConfig({
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder.path,
    DOLEANCES_LOG_LEVEL: 'silent',
  });
  if (!config.ok) throw new Error(config.problems.join('; '));
  const ports = await openPorts(config.config);
  const staff = [{ name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null }];
  const locations = [
    { id: 'laval', name: 'Laval' },
    { id: 'quebec', name: 'Québec' },
  ];
  await ports.store.saveFirm({ ...DEFAULT_FIRM, staff, locations }, false, 'test');
  const { complaintId, escalationId, promiseIds, clientKey } = await tellElsewhere(ports);
  const gate = createGate(ports, { viewerOf: (c) => JSON.parse(decodeURIComponent(c.req.header('x-viewer') ?? '')) });
  house = {
    ports,
    ids: [
      ...[complaintId, escalationId, ...promiseIds],
      ...[clientKey, 'thm_canari', 'location:Québec', '1', complaintId.replace('cmp_', 'itm_')],
    ],
    async ask(viewer, method, path, body) {
      const headers = {
        host: HOST,
        'x-viewer': encodeURIComponent(JSON.stringify(viewer)),
        ...(body !== undefined && {
          origin: `http://${HOST}`,
          'content-type': path.startsWith('/api/') ? 'application/json' : 'application/x-www-form-urlencoded',
        }),
      };
      const answer = await gate.fetch(new Request(`http://${HOST}${path}`, { method, headers, ...(body && { body }) }));
      return { status: answer.status, text: await answer.text() };
    },
    async close() {
      await ports[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}, PATIENCE_MS);
afterAll(() => house?.close());

/** A complaint told at Québec that names Julien, with a promise, an escalation, a correction and a theme of its own. */
async function tellElsewhere({ store }: Ports) {
  const source = await saveTestSource(store);
  const text = 'La chambre canarisale. Julien Canariroy devait me rappeler mardi.';
  const item = itemOf('canari-1', {
    ...{ text, subject: 'Canarisujet', location: 'Québec', receivedAt: new Date().toISOString() },
    author: { name: 'Zéphyrine Canarivoix', email: 'canari@client.example' },
  });
  const grievances = [grievanceOf({ start: 0, end: 21 })];
  const promises = [promiseOf()];
  const complaint = await readTestComplaint(store, source, {
    item,
    changes: {
      namedStaff: ['julien roy'],
      signals: signalsOf({ criticalReasons: ['asks_for_boss'], grievances, promises }),
    },
    facets: ['canari'],
  });
  const escalationId = 'esc_0123456789abcdef0123' as const;
  await store.ring('escalate', complaint.id);
  const claim = await store.claim('escalate', complaint.id, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    const base = {
      complaintId: complaint.id,
      reasons: ['asks_for_boss'],
      openedAt: new Date(),
      route: 'alert',
    } as const;
    await tx.saveEscalation({ ...base, id: escalationId, told: [], digestFor: null });
  });
  await readTestComplaint(store, source, { item: itemOf('ici', { location: 'Laval' }) });
  const promised = await store.listPromises({ limitRows: 50 });
  const own = promised.filter(({ complaintId }) => complaintId === complaint.id).map(({ id }) => id);
  return { complaintId: complaint.id, escalationId, promiseIds: own, clientKey: complaint.clientKey };
}

type Route = { readonly method: string; readonly path: string };

/** Every route behind the door, by what answers to it. */
function routesOf(method: 'GET' | 'POST', viewer: Viewer): readonly Route[] {
  return Object.entries(ROUTE_ROLES).flatMap(([route, roles]) => {
    const [verb = '', path = ''] = route.split(' ');
    return verb === method && roles !== 'public' && roles.includes(viewer.role) ? [{ method, path }] : [];
  });
}

/** A foreign id in the place of the first part that is not fixed. */
const filled = (path: string, id: string): string =>
  path.replace(/:\w+/, encodeURIComponent(id)).replace(/:\w+/g, 'keep');

/** What a page says beside the id that it was asked for. */
function without(text: string, id: string): string {
  // A number of one figure stands in many words.
  if (id.length < 3) return text;
  return text.replaceAll(encodeURIComponent(id), 'ID').replaceAll(encodeURI(id), 'ID').replaceAll(id, 'ID');
}

/** Links repeat the address in one spelling or another. */
const bare = (text: string): string => text.replace(/(?:href|action)="[^"]*"/g, '');

/** Why an answer tells of what is not to be seen: it has to be the one for an id that nobody has. */
async function leaksOf(viewer: Viewer, { method, path }: Route, body?: string): Promise<readonly string[]> {
  const nothing = await house.ask(viewer, method, filled(path, NOTHING), body);
  const leaks: string[] = [];
  for (const id of house.ids) {
    const asked = `${method} ${filled(path, id)}`;
    const { status, text } = await house.ask(viewer, method, filled(path, id), body);
    const told = without(text, id);
    if (CANARY.test(told)) leaks.push(`${asked} shows it`);
    if (status !== nothing.status || status === 403 || status >= 500) leaks.push(`${asked} answers ${status}`);
    else if (bare(told) !== bare(without(nothing.text, NOTHING))) leaks.push(`${asked} answers otherwise`);
  }
  return leaks;
}

test.each(Object.entries(VIEWERS))(
  'P24: nothing that is read shows a trace of it to the %s',
  async (name, viewer) => {
    const leaks: string[] = [];
    const routes = routesOf('GET', viewer);
    for (const { method, path } of routes) {
      if (path.includes(':')) {
        leaks.push(...(await leaksOf(viewer, { method, path })));
        continue;
      }
      for (const one of [path, `${path}?q=chambre&lang=fr`]) {
        const { status, text } = await house.ask(viewer, method, one);
        if (CANARY.test(text)) leaks.push(`${one} shows it`);
        if (status >= 500) leaks.push(`${one} fails`);
      }
    }
    console.info(
      `P24: ${name}: ${routes.length} routes read with ${house.ids.length} foreign ids, ${leaks.length} leaks`,
    );
    expect(leaks).toEqual([]);
    expect(routes.length).toBeGreaterThan(20);
  },
  PATIENCE_MS,
);

const FIELDS = {
  ...{ why: 'espion', text: 'espion', deed: 'cancel', action: 'assign', owner: 'Espion', change: 'rename' },
  ...{ nameFr: 'espion', nameEn: 'spy', seen: '0', do: 'map', kind: 'praise', field: 'severity', value: '1' },
};

/** A program is refused what is not as documented, whatever it asks for: it asks by the examples. */
function exampleFor(path: string): string | null {
  const documented = path.replaceAll(/:(\w+)/g, '{$1}');
  const route = Object.values(ROUTES).find((one) => one.method === 'post' && one.path === documented);
  const request: object = route !== undefined && 'request' in route ? route.request : {};
  const { body } = request as { body?: { content: { 'application/json': { example: unknown } } } };
  const example = body?.content['application/json'].example;
  return example === undefined ? null : JSON.stringify(example);
}

test.each(Object.entries(VIEWERS))(
  'P24: nothing that is done to it by the %s has any effect',
  async (name, viewer) => {
    const effects: string[] = [];
    const routes = routesOf('POST', viewer).filter(({ path }) => path.includes(':'));
    for (const route of routes) {
      const isApi = route.path.startsWith('/api/');
      const bodies = isApi
        ? [JSON.stringify(FIELDS), exampleFor(route.path)]
        : [new URLSearchParams(FIELDS).toString()];
      for (const body of bodies) if (body !== null) effects.push(...(await leaksOf(viewer, route, body)));
    }
    for (const id of house.ids) {
      const events = await house.ports.store.listEvents(id, 100);
      effects.push(...events.filter(({ who }) => who === 'Espion').map(({ what }) => `${id}: ${what}`));
    }
    console.info(
      `P24: ${name}: ${routes.length} routes written to with ${house.ids.length} foreign ids, ${effects.length} effects`,
    );
    expect(effects).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'what is the owner’s alone is not there for anybody else: 404, never 403',
  async () => {
    const others = Object.values(VIEWERS);
    const wrong: string[] = [];
    let asked = 0;
    for (const [route, roles] of Object.entries(ROUTE_ROLES)) {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replace(/:\w+/g, 'x');
      for (const viewer of roles === 'public' ? [] : others.filter(({ role }) => !roles.includes(role))) {
        const { status } = await house.ask(viewer, method, path, method === 'POST' ? 'a=1' : undefined);
        asked += 1;
        if (status !== 404) wrong.push(`${viewer.role} ${route} answers ${status}`);
      }
    }
    console.info(
      `P24: ${asked} times a route that is not theirs was asked for: ${asked - wrong.length} × 404, ${wrong.length} otherwise`,
    );
    expect(wrong).toEqual([]);
  },
  PATIENCE_MS,
);

test('the owner finds all of it: the canary sings where it may', async () => {
  const owner: Viewer = { role: 'owner', name: 'Hélène' };
  const [complaintId = ''] = house.ids;
  for (const path of [`/complaints/${complaintId}`, '/promises', '/escalations', '/api/v1/complaints']) {
    const { status, text } = await house.ask(owner, 'GET', path);
    expect([path, status, CANARY.test(text)]).toEqual([path, 200, true]);
  }
});
