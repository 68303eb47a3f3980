import type { Ports } from '@doleances/pipeline';
import { createApp } from '@doleances/web';

/** A value for each part of a path that is not fixed, by route; `null` where the sample firm has none of it. */
export type Fillings = Readonly<Record<string, string | null>>;

/**
 * Every address that answers a GET, from the table of routes itself: a page written tomorrow is visited without being
 * listed anywhere. A route with an id that nothing fills is an error, so that nobody forgets it.
 *
 * @returns In the order of the routes, each once, without the API.
 */
export function pagesOf(ports: Ports, fillings: Fillings): readonly string[] {
  const routes = createApp(ports)
    .routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/') && !path.includes('*'))
    .map(({ path }) => path);
  const missing = routes.filter((path) => path.includes(':') && fillings[path] === undefined);
  if (missing.length > 0) throw new Error(`say in the test what to fill in: ${missing.join(', ')}`);
  const paths = routes.flatMap((path) => fillings[path] ?? (path.includes(':') ? [] : [path]));
  return [...new Set(paths)];
}
