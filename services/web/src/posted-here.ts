import type { Ports } from '@doleances/pipeline';
import type { Context } from 'hono';

/**
 * Whether a form stood on one of our own pages: another site must not press a button for the owner. The browser says
 * where it stood; a program that says nothing is no browser, and carries nobody's session.
 */
export function isPostedHere(c: Context, ports: Ports): boolean {
  const origin = c.req.header('origin');
  if (origin === 'null') return c.req.header('sec-fetch-site') === 'same-origin';
  return origin === undefined || (URL.canParse(origin) && isOurHost(new URL(origin).host, c, ports));
}

/** The host of this very request, or the public one where a proxy hides it. */
function isOurHost(host: string, c: Context, ports: Ports): boolean {
  return host === c.req.header('host') || host === new URL(ports.config.http.baseUrl).host;
}
