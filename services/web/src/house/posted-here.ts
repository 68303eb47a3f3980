import type { Ports } from '@doleances/pipeline';
import type { Context } from 'hono';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Opened from a poster or a mail, by whoever holds the address: nobody's session is carried there. */
const OPEN_FORMS = /^\/(?:patron|boss)$|^\/p\//;

export const isSafe = (c: Context): boolean => SAFE_METHODS.includes(c.req.method);

/** Where tokens open: elsewhere a person signs in. */
export function isForPrograms(path: string): boolean {
  return path.startsWith('/api/') || path === '/mcp' || path.startsWith('/mcp/');
}

/** A program shows its key with each request; a browser sends the session along with whatever page posts. */
export function isByProgram(c: Context): boolean {
  return c.req.header('authorization') !== undefined && isForPrograms(c.req.path);
}

/** Whether a request changes nothing, stands on one of our own pages, or shows its own key. */
export function mayChangeHere(c: Context, ports: Ports): boolean {
  return isSafe(c) || OPEN_FORMS.test(c.req.path) || isByProgram(c) || isPostedHere(c, ports);
}

/**
 * Whether a form stood on one of our own pages: another site must not press a button for the owner. The browser says
 * where it stood; a program that says nothing is no browser, and carries nobody's session.
 */
function isPostedHere(c: Context, ports: Ports): boolean {
  const origin = c.req.header('origin');
  if (origin === 'null') return c.req.header('sec-fetch-site') === 'same-origin';
  return origin === undefined || (URL.canParse(origin) && isOurHost(new URL(origin).host, c, ports));
}

/** The host of this very request, or the public one where a proxy hides it. */
function isOurHost(host: string, c: Context, ports: Ports): boolean {
  return host === c.req.header('host') || host === new URL(ports.config.http.baseUrl).host;
}
