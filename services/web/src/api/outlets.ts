import { outletNamed, type Ports, testOutlet } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { attemptSchema } from './escalations.ts';
import { answer, type Api, body, refusals, refuse, VERSION, versioned } from './route.ts';
import { instant, list } from './schemas.ts';

const ATTEMPTS_MAX = 200;
const TEST_WAIT_SECONDS = 5;

const listSends = createRoute({
  method: 'get',
  path: '/api/v1/sends',
  tags: ['outlets'],
  operationId: 'listSends',
  summary: 'Every try to send a message, newest first',
  responses: { 200: answer('At most 200.', versioned({ attempts: list(attemptSchema) })) },
});
const listOutlets = createRoute({
  method: 'get',
  path: '/api/v1/outlets',
  tags: ['outlets'],
  operationId: 'listOutlets',
  summary: 'The ways by which people are told, and how each is',
  responses: {
    200: answer(
      'Their addresses are never told.',
      versioned({
        outlets: list(
          z
            .object({
              name: z.string(),
              stoppedAt: instant.nullable().describe('Since when the other side says that it is gone.'),
              lastSentAt: instant.nullable(),
              lastFailedAt: instant.nullable(),
              lastError: z.string().nullable(),
            })
            .openapi('Outlet'),
        ),
      }),
    ),
  },
});
const testOutletRoute = createRoute({
  method: 'post',
  path: '/api/v1/outlets/{name}/test',
  tags: ['outlets'],
  operationId: 'testOutlet',
  summary: 'Send a test message by one outlet; the owner only',
  request: {
    params: z.object({ name: z.string().openapi({ example: 'slack' }) }),
    body: body(z.strictObject({}).openapi('Nothing'), {}),
  },
  responses: {
    200: answer(
      'What became of it within a few seconds.',
      versioned({
        outlet: z.string(),
        messages: list(z.object({ id: z.string(), state: z.string(), error: z.string().nullable() })),
      }),
    ),
    ...refusals(400, 403, 404, 422),
  },
});

export const outletRoutes = { listSends, listOutlets, testOutlet: testOutletRoute };

export function addOutletsApi(api: Api, ports: Ports): void {
  const { store, viewer } = ports;
  api.openapi(listSends, async (c) =>
    c.json({ version: VERSION, attempts: await store.listAttempts({ limitRows: ATTEMPTS_MAX }) }, 200),
  );
  api.openapi(listOutlets, async (c) => {
    const outlets = (await store.listOutlets()).map(({ addressHash: _hash, ...outlet }) => outlet);
    return c.json({ version: VERSION, outlets }, 200);
  });
  api.openapi(testOutletRoute, async (c) => {
    const name = outletNamed(c.req.valid('param').name);
    if (name === null || viewer.role !== 'owner') return refuse(c, 404, 'not_found');
    const tested = await testOutlet(ports, { name, isSender: false, waitSeconds: TEST_WAIT_SECONDS });
    if (!tested.ok) return refuse(c, 422, tested.reason);
    const messages = tested.messages.map(({ id, state, lastError }) => ({ id, state, error: lastError }));
    return c.json({ version: VERSION, outlet: name, messages }, 200);
  });
}
