import type { Viewer } from '@doleances/core';
import { type Ports, portsSeenBy } from '@doleances/pipeline';
import { type Context, Hono } from 'hono';
import { createApp } from './app.ts';
import { handOver, type Receiver } from './hand-over.ts';

/** Who looks. Until there are accounts, whoever reaches the dashboard is the owner. */
export type ViewerOf = (c: Context) => Viewer | Promise<Viewer>;

export const everybodyIsOwner: ViewerOf = () => ({ role: 'owner' });

/** More people than a firm has; past these the pages are built anew. */
const VIEWERS_MAX = 500;

/**
 * Every request goes through here, whatever its route: the pages behind are built on the house as this person may see it,
 * so that a page written tomorrow hides what today's hide.
 */
export function createGate(ports: Ports, viewerOf: ViewerOf = everybodyIsOwner, receive: Receiver | null = null): Hono {
  const apps = new Map<string, Hono>();
  const appFor = (viewer: Viewer): Hono => {
    const key = JSON.stringify(viewer.role === 'owner' ? [viewer.role] : [viewer.role, viewer.name]);
    const known = apps.get(key);
    if (known !== undefined) return known;
    if (apps.size >= VIEWERS_MAX) apps.clear();
    const app = createApp(portsSeenBy(ports, viewer));
    apps.set(key, app);
    return app;
  };
  const gate = new Hono();
  // What is sent to `/in/…` is nobody's to see, and no person sends it.
  gate.all('/in/*', (c) => handOver(c, receive));
  gate.all('*', async (c) => appFor(await viewerOf(c)).fetch(c.req.raw, c.env));
  return gate;
}
