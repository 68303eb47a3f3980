import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Address at the other end of the connection; empty where there is none (a request made in a test). */
export function peerOf(c: Context): string {
  return c.env?.incoming === undefined ? '' : (getConnInfo(c).remote.address ?? '');
}
