import type { Viewer } from '@doleances/core';
import type { Context } from 'hono';

/** What the gate tells the pages of who looks; `null`: whoever has the address. Without a gate (in tests) the owner. */
export function viewerIn(c: Context): Viewer | null {
  const viewer: unknown = c.env?.viewer;
  return viewer === undefined ? { role: 'owner' } : (viewer as Viewer | null);
}
