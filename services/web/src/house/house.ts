import type { Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { languageOf } from './language-of.ts';
import { ALERTS_PATH, alertsBadge, type House } from './page.ts';
import { openRooms, SEARCH_PATH, SIGN_OUT_PATH } from './rooms.ts';
import { pageTexts } from './texts.ts';
import { viewerIn } from './viewer-in.ts';

const HOUSE = 'house';
const EMPTY: House = {
  viewer: null,
  rooms: [],
  countAlerts: async () => 0,
  hasSearch: false,
  hasSignOut: false,
  hasNoAccounts: false,
};
/** More waiting than a person answers in a day; past these the count stands still. */
const ALERTS_MAX = 99;
const ALERT_DAYS = 30;

/** Tells every page which rooms there are for whoever looks: those that have a route, and whose door is open. */
export function addHouse(app: Hono, ports: Ports): void {
  let house: House | null = null;
  app.use(async (c, next) => {
    // Asked at the first request: by then every route stands.
    house ??= houseFor(app, ports);
    c.set(HOUSE as never, house as never);
    return next();
  });
  app.get(ALERTS_PATH, async (c) => {
    const record = await ports.store.findFirm();
    const language = languageOf(c, record?.firm ?? null);
    return c.html(alertsBadge({ countAlerts: () => countWaiting(ports) }, { texts: pageTexts(language), language }));
  });
}

/** Whoever is not signed in sees no rooms around a page, and a page written outside the house has none. */
export function houseOf(c: Context): House {
  if (viewerIn(c) === null) return EMPTY;
  return (c.get(HOUSE as never) as House | undefined) ?? EMPTY;
}

/** The figure beside a menu never takes a page down. */
async function countWaiting({ store, now }: Ports): Promise<number> {
  const since = now().getTime() - ALERT_DAYS * 86_400_000;
  try {
    const latest = await store.listEscalations(ALERTS_MAX);
    return latest.filter(
      ({ acknowledgedAt, closedAt, openedAt }) =>
        acknowledgedAt === null && closedAt === null && openedAt.getTime() >= since,
    ).length;
  } catch {
    return 0;
  }
}

function houseFor(app: Hono, ports: Ports): House {
  const { viewer } = ports;
  const served = (method: string) =>
    new Set(app.routes.filter((route) => route.method === method).map(({ path }) => path));
  const pages = served('GET');
  return {
    viewer,
    rooms: openRooms(viewer, pages),
    countAlerts: () => countWaiting(ports),
    hasSearch: pages.has(SEARCH_PATH),
    // Nobody is signed in where nobody has an account.
    hasSignOut: viewer.personId !== undefined && served('POST').has(SIGN_OUT_PATH),
    hasNoAccounts: viewer.personId === undefined,
  };
}
