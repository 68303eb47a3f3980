import {
  addSource,
  loadSourceHealth,
  type Ports,
  SOURCE_DEEDS,
  sinceDayFrom,
  sourceJson,
  sourceKinds,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { isPostedHere } from './posted-here.ts';
import { doDeed } from './source-routes.ts';

const VERSION = 1;
const WHO_CHARS_MAX = 80;

/** Sources for programs: the same deeds as on the pages. Of secrets only the names are ever told. */
export function addSourceApi(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/api/v1/sources', async (c) =>
    c.json({ version: VERSION, sources: (await loadSourceHealth(ports)).map(sourceJson) }),
  );
  app.get('/api/v1/sources/kinds', (c) => c.json({ version: VERSION, kinds: sourceKinds() }));
  app.get('/api/v1/sources/:id', (c) => tellSource(c, ports, c.req.param('id'), 200));
  app.post('/api/v1/sources', limit, async (c) => {
    const body = await bodyOf(c, ports);
    return body instanceof Response ? body : add(c, ports, body);
  });
  app.post('/api/v1/sources/:id/:deed', limit, async (c) => {
    const body = await bodyOf(c, ports);
    return body instanceof Response ? body : act(c, ports, body);
  });
}

type Body = Readonly<Record<string, unknown>>;

async function bodyOf(c: Context, ports: Ports): Promise<Body | Response> {
  if (!isPostedHere(c, ports)) return c.json({ version: VERSION, error: 'foreign_origin' }, 403);
  // Demanded before the body is looked at: a page of another site cannot send it without asking the browser.
  const isJson = /^application\/json\b/.test(c.req.header('content-type') ?? '');
  const body: unknown = isJson ? await c.req.json().catch(() => null) : null;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? (body as Body) : c.json({ version: VERSION, error: 'not_json' }, 400);
}

async function add(c: Context, ports: Ports, body: Body): Promise<Response> {
  const { kind, name, settings, schedule } = body;
  const since = sinceIn(body);
  if (typeof kind !== 'string' || typeof name !== 'string' || since === 'unclear') return badRequest(c);
  const request = {
    ...{ kind, name, since, who: whoIn(body) },
    settings: typeof settings === 'object' && settings !== null && !Array.isArray(settings) ? (settings as Body) : {},
    schedule: typeof schedule === 'string' ? schedule : null,
  };
  const outcome = await addSource(ports, request);
  if (!outcome.ok) return c.json({ version: VERSION, error: 'bad_settings', problems: outcome.problems }, 422);
  return tellSource(c, ports, outcome.source.id, 201);
}

async function act(c: Context, ports: Ports, body: Body): Promise<Response> {
  const deed = SOURCE_DEEDS.find((one) => one === c.req.param('deed'));
  const since = sinceIn(body);
  if (deed === undefined || since === 'unclear') return badRequest(c);
  const sourceId = c.req.param('id') ?? '';
  if (!(await doDeed(ports, { sourceId, deed, since, who: whoIn(body) }))) return notFound(c);
  return deed === 'remove' ? c.json({ version: VERSION, source: null }) : tellSource(c, ports, sourceId, 200);
}

async function tellSource(c: Context, ports: Ports, sourceId: string, status: 200 | 201): Promise<Response> {
  const health = (await loadSourceHealth(ports)).find(({ source }) => source.id === sourceId);
  return health === undefined ? notFound(c) : c.json({ version: VERSION, source: sourceJson(health) }, status);
}

function sinceIn({ since }: Body): Date | null | 'unclear' {
  if (since === undefined || since === null) return null;
  return typeof since === 'string' ? sinceDayFrom(since) : 'unclear';
}

function whoIn({ who }: Body): string {
  return (typeof who === 'string' && who.trim() !== '' ? who.trim() : 'api').slice(0, WHO_CHARS_MAX);
}

const badRequest = (c: Context) => c.json({ version: VERSION, error: 'bad_request' }, 400);
const notFound = (c: Context) => c.json({ version: VERSION, error: 'no_source' }, 404);
