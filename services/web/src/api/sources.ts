import {
  addSource,
  loadSourceHealth,
  type Ports,
  SOURCE_DEEDS,
  sinceDayFrom,
  sourceJson,
  sourceKinds,
} from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { doDeed } from '../sources/source-routes.ts';
import { type Api, answer, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { instant, list, sourceId } from './schemas.ts';

const sourceSchema = z
  .object({
    id: sourceId,
    kind: z.string(),
    name: z.string(),
    settings: z.record(z.string(), z.unknown()),
    secrets: list(z.string()).describe('Names of the settings that are kept sealed; what they hold is never told.'),
    schedule: z.string().nullable(),
    since: instant.nullable(),
    state: z.string(),
    need: z.string().nullable().describe('What a person has to do.'),
    remedy: z.string().nullable().describe('What happened and what to do, in one sentence.'),
    isPaused: z.boolean(),
    isRunning: z.boolean(),
    dueAt: instant.nullable(),
    lastSeenAt: instant.nullable(),
    lastError: z.string().nullable(),
    itemsWaiting: z.number().int(),
  })
  .openapi('Source');

const params = z.object({ id: sourceId });
const one = (description: string) => answer(description, versioned({ source: sourceSchema }));
const sinceField = z
  .string()
  .nullish()
  .refine((day) => !day || sinceDayFrom(day) !== 'unclear', 'is no day; write it like 2026-10-01')
  .describe('A day like 2026-10-01; nothing older is asked for.');

const listSources = createRoute({
  method: 'get',
  path: '/api/v1/sources',
  tags: ['sources'],
  operationId: 'listSources',
  summary: 'Where complaints come from, and how each source is',
  responses: { 200: answer('Every source.', versioned({ sources: list(sourceSchema) })) },
});
const listSourceKinds = createRoute({
  method: 'get',
  path: '/api/v1/sources/kinds',
  tags: ['sources'],
  operationId: 'listSourceKinds',
  summary: 'What kinds of source there are, and what each asks',
  responses: {
    200: answer(
      'In the order in which they are offered.',
      versioned({
        kinds: list(
          z.object({
            kind: z.string(),
            schedule: z.string(),
            fields: list(z.object({ name: z.string(), isSecret: z.boolean(), isRequired: z.boolean() })),
          }),
        ),
      }),
    ),
  },
});
const findSource = createRoute({
  method: 'get',
  path: '/api/v1/sources/{id}',
  tags: ['sources'],
  operationId: 'findSource',
  summary: 'One source',
  request: { params },
  responses: { 200: one('The source.'), ...refusals(404) },
});
const addSourceRoute = createRoute({
  method: 'post',
  path: '/api/v1/sources',
  tags: ['sources'],
  operationId: 'addSource',
  summary: 'Add a source, or replace the one of the same kind and name; it is asked at once',
  request: {
    body: body(
      z
        .strictObject({
          kind: z.string().describe('See /api/v1/sources/kinds.'),
          name: z.string(),
          settings: z.record(z.string(), z.unknown()).optional().describe('Secrets among them are sealed.'),
          schedule: z.string().nullish().describe('As often as the kind says when absent.'),
          since: sinceField,
          who: whoField,
        })
        .openapi('SourceRequest'),
      { kind: 'app-store', name: 'App Store Canada', settings: { appId: '1234567890', country: 'ca' } },
    ),
  },
  responses: { 201: one('Added.'), ...refusals(400, 403, 422) },
});
const actOnSource = createRoute({
  method: 'post',
  path: '/api/v1/sources/{id}/{deed}',
  tags: ['sources'],
  operationId: 'actOnSource',
  summary: 'Run, test, pause, resume, read again or remove a source',
  request: {
    params: params.extend({ deed: z.enum(SOURCE_DEEDS).openapi({ example: 'pause' }) }),
    body: body(z.strictObject({ since: sinceField, who: whoField }).openapi('SourceDeed'), {}),
  },
  responses: {
    200: answer('As it is now; null when it was removed.', versioned({ source: sourceSchema.nullable() })),
    ...refusals(400, 403, 404),
  },
});

export const sourceRoutes = { listSources, listSourceKinds, findSource, addSource: addSourceRoute, actOnSource };

/** Sources for programs: the same deeds as on the pages. Of secrets only the names are ever told. */
export function addSourcesApi(api: Api, ports: Ports): void {
  api.openapi(listSources, async (c) =>
    c.json({ version: VERSION, sources: (await loadSourceHealth(ports)).map(sourceJson) }, 200),
  );
  api.openapi(listSourceKinds, (c) => c.json({ version: VERSION, kinds: sourceKinds() }, 200));
  api.openapi(findSource, async (c) => tell(c, await find(ports, c.req.valid('param').id)));
  api.openapi(addSourceRoute, async (c) => {
    const { kind, name, settings = {}, schedule = null, since, who } = c.req.valid('json');
    const outcome = await addSource(ports, {
      ...{ kind, name, settings, schedule, since: sinceIn(since), who: whoOf(ports, who) },
    });
    if (!outcome.ok) return refuse(c, 422, 'bad_settings', { problems: outcome.problems });
    const added = await find(ports, outcome.source.id);
    return added === null ? refuse(c, 422, 'no_source') : c.json({ version: VERSION, source: added }, 201);
  });
  api.openapi(actOnSource, async (c) => {
    const { id, deed } = c.req.valid('param');
    const { since, who } = c.req.valid('json');
    const isDone = await doDeed(ports, { sourceId: id, deed, since: sinceIn(since), who: whoOf(ports, who) });
    if (!isDone) return refuse(c, 404, 'no_source');
    return deed === 'remove' ? c.json({ version: VERSION, source: null }, 200) : tell(c, await find(ports, id));
  });
}

type Told = ReturnType<typeof sourceJson>;

async function find(ports: Ports, sourceId: string): Promise<Told | null> {
  const health = (await loadSourceHealth(ports)).find(({ source }) => source.id === sourceId);
  return health === undefined ? null : sourceJson(health);
}

function tell(c: Context, source: Told | null) {
  return source === null ? refuse(c, 404, 'no_source') : c.json({ version: VERSION, source }, 200);
}

/** The schema took nothing that is no day. */
function sinceIn(day: string | null | undefined): Date | null {
  const since = day ? sinceDayFrom(day) : null;
  return since === 'unclear' ? null : since;
}
