import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { mayOpen, ROUTE_ROLES, rolesFor } from './route-roles.ts';

/** No route asks its ports for anything before somebody asks the route. */
const nothing = {} as Ports;

test('somebody said of every route who finds it, and of none that is not there', () => {
  const app = createApp(nothing);
  const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect(routes.filter((route) => !(route in ROUTE_ROLES))).toEqual([]);
  const known = new Set(routes);
  expect(Object.keys(ROUTE_ROLES).filter((route) => !known.has(route))).toEqual([]);
});

test('a route that answers any method goes unseen by no table', () => {
  const all = createApp(nothing).routes.filter(({ method }) => method === 'ALL');
  // The guards that stand before every page.
  expect(new Set(all.map(({ path }) => path))).toEqual(new Set(['/*', '/api/v1/*']));
});

test('of routes that fit alike the narrower counts; what nobody classified is the owner’s', () => {
  expect(rolesFor('GET', '/api/v1/themes/thm_x')).toEqual(['owner', 'manager', 'agent']);
  expect(rolesFor('GET', '/api/v1/themes/events')).toEqual(['owner', 'manager']);
  expect(rolesFor('HEAD', '/settings/outlets')).toEqual(['owner']);
  expect(rolesFor('GET', '/written-tomorrow')).toEqual(['owner']);
  expect(rolesFor('DELETE', '/backlog')).toEqual(['owner']);
  expect(rolesFor('GET', '/p/abc')).toBe('public');
});

test('no page of another site changes anything, whichever route it makes a browser send', async () => {
  const http = { host: '127.0.0.1', baseUrl: 'http://127.0.0.1:8470' };
  const app = createApp({ config: { http }, log: { error() {} } } as unknown as Ports);
  const sent = Object.keys(ROUTE_ROLES).flatMap((route) => {
    const [method = '', pattern = ''] = route.split(' ');
    return method === 'GET' ? [] : [{ method, path: pattern.replaceAll(/:\w+/g, 'x') }];
  });
  const statuses = await Promise.all(
    sent.map(async ({ method, path }) => {
      const headers = { host: '127.0.0.1:8470', origin: 'https://ailleurs.example' };
      const { status } = await app.request(`http://127.0.0.1:8470${path}`, { method, headers });
      return `${method} ${path} ${status}`;
    }),
  );
  const letIn = statuses.filter((one) => !one.endsWith(' 403'));
  // The boss's own line and the buttons of a reminder's mail: who sends carries no session there.
  expect(letIn.map((one) => one.split(' ')[1]).sort()).toEqual(['/boss', '/p/x', '/patron']);
});

test('a menu holds what opens', () => {
  expect(mayOpen('agent', '/promises?lang=fr')).toBe(true);
  expect(mayOpen('agent', '/silence')).toBe(false);
  expect(mayOpen('manager', '/silence')).toBe(true);
  expect(mayOpen('manager', '/settings/ranking')).toBe(false);
});
