import type { Viewer } from '@doleances/core';
import { clientAddressOf, type Ports, portsSeenBy } from '@doleances/pipeline';
import { type Context, Hono } from 'hono';
import type { Door } from '../accounts/door.ts';
import { openPeople, type People } from '../accounts/people.ts';
import { createApp } from '../app.ts';
import { handOver, type Receiver } from './hand-over.ts';
import { isKnownName } from './known-name.ts';
import { peerOf } from './peer.ts';
import { isByProgram, isForPrograms, isSafe } from './posted-here.ts';
import { refusal } from './refusals.ts';
import { rolesFor } from './route-roles.ts';

/** Who looks; `null`: somebody who has to sign in first. */
export type ViewerOf = (c: Context) => Viewer | null | Promise<Viewer | null>;

/** Whom the `Authorization` header of a program speaks for; `null`: nobody we know. */
export type ViewerOfToken = (authorization: string, address: string) => Promise<Viewer | null>;

export type GateOptions = {
  /** Who is who; sessions and accounts unless said otherwise. */
  readonly viewerOf?: ViewerOf;
  readonly people?: People;
  /** Asked for addresses of programs alone (`isForPrograms`); absent: no token opens anything. */
  readonly viewerOfToken?: ViewerOfToken;
  readonly receive?: Receiver | null;
};

/** More people than a firm has; past these the pages are built anew. */
const VIEWERS_MAX = 500;
const OWNER: Viewer = { role: 'owner' };

/**
 * Every request goes through here, whatever its route: who does not find a page gets the same answer as for one that is
 * not there, and the pages behind are built on the house as this person may see it, so that a page written tomorrow hides
 * what today's hide.
 */
export function createGate(ports: Ports, options: GateOptions = {}): Hono {
  const { people = openPeople(ports), viewerOfToken = nobody, receive = null } = options;
  const { viewerOf = people.viewerOf } = options;
  const appFor = appsOf({ ports, people });
  const gate = new Hono();
  // What is sent to `/in/…` is nobody's to see, and no person sends it.
  gate.all('/in/*', (c) => handOver(c, receive));
  gate.all('*', async (c) => {
    const roles = rolesFor(c.req.method, c.req.path);
    // The address itself proves what may be shown; no menu stands on it.
    if (roles === 'public') return appFor(OWNER).fetch(c.req.raw, envFor(c, null));
    // Before a session is looked at: the app would refuse it, but not before somebody was sent to sign in.
    if (!isKnownName(c.req.header('host'), ports)) return refusal(c, 'unknownName');
    const isProgram = isByProgram(c);
    const viewer = isProgram
      ? await viewerOfToken(c.req.header('authorization') ?? '', addressOf(c))
      : await viewerOf(c);
    if (viewer === null) return askWho(c, isProgram);
    const env = envFor(c, viewer);
    if (roles.includes(viewer.role)) return appFor(viewer).fetch(c.req.raw, env);
    if (isForPrograms(c.req.path)) return c.json({ version: 1, error: 'not_found' }, 404);
    const { search } = new URL(c.req.url);
    return appFor(viewer).fetch(new Request(new URL(NOWHERE + search, c.req.url), { headers: c.req.raw.headers }), env);
  });
  return gate;
}

const addressOf = (c: Context): string => clientAddressOf(peerOf(c), c.req.header('x-forwarded-for') ?? null);

const nobody: ViewerOfToken = async () => null;

/** An address that no route answers: what is not yours and what is not there look alike. */
const NOWHERE = '/nowhere';

function appsOf(door: Door): (viewer: Viewer) => Hono {
  const apps = new Map<string, Hono>();
  return (viewer) => {
    const key = JSON.stringify(viewer);
    const known = apps.get(key);
    if (known !== undefined) return known;
    if (apps.size >= VIEWERS_MAX) apps.clear();
    const app = createApp(portsSeenBy(door.ports, viewer), door);
    apps.set(key, app);
    return app;
  };
}

/** What the pages learn of who looks, see `viewerIn`. */
function envFor(c: Context, viewer: Viewer | null): Record<string, unknown> {
  return { ...c.env, viewer };
}

/** A person is led to the page where they sign in, and back; a program is told. */
function askWho(c: Context, isProgram: boolean): Response | Promise<Response> {
  if (isProgram || isForPrograms(c.req.path)) {
    return c.json({ version: 1, error: 'unauthorized' }, 401, { 'www-authenticate': 'Bearer' });
  }
  if (!isSafe(c)) return refusal(c, 'sessionEnded');
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
}
