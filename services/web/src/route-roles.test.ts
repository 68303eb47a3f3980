import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';
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

test('a menu holds what opens', () => {
  expect(mayOpen('agent', '/promises?lang=fr')).toBe(true);
  expect(mayOpen('agent', '/silence')).toBe(false);
  expect(mayOpen('manager', '/silence')).toBe(true);
  expect(mayOpen('manager', '/settings/ranking')).toBe(false);
});
