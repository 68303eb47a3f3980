import type { Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import type { House } from './page.ts';
import { openRooms, SEARCH_PATH, SIGN_OUT_PATH } from './rooms.ts';
import { viewerIn } from './viewer-in.ts';

const HOUSE = 'house';
const EMPTY: House = { viewer: null, rooms: [], hasSearch: false, hasSignOut: false, hasNoAccounts: false };

/** Tells every page which rooms there are for whoever looks: those that have a route, and whose door is open. */
export function addHouse(app: Hono, ports: Ports): void {
  let house: House | null = null;
  app.use(async (c, next) => {
    // Asked at the first request: by then every route stands.
    house ??= houseFor(app, ports);
    c.set(HOUSE as never, house as never);
    return next();
  });
}

/** Whoever is not signed in sees no rooms around a page, and a page written outside the house has none. */
export function houseOf(c: Context): House {
  if (viewerIn(c) === null) return EMPTY;
  return (c.get(HOUSE as never) as House | undefined) ?? EMPTY;
}

function houseFor(app: Hono, { viewer }: Ports): House {
  const served = (method: string) =>
    new Set(app.routes.filter((route) => route.method === method).map(({ path }) => path));
  const pages = served('GET');
  return {
    viewer,
    rooms: openRooms(viewer, pages),
    hasSearch: pages.has(SEARCH_PATH),
    // Nobody is signed in where nobody has an account.
    hasSignOut: viewer.personId !== undefined && served('POST').has(SIGN_OUT_PATH),
    hasNoAccounts: viewer.personId === undefined,
  };
}
