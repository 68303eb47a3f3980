import { HOOK_EVENTS } from '@doleances/core';
import { addSubscription, type Ports, subscriptionJson, testSubscription } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { type Api, answer, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { instant, list } from './schemas.ts';

const TEST_WAIT_SECONDS = 5;

const hookEvent = z.enum(HOOK_EVENTS);
const subscriptionSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    events: list(hookEvent),
    createdAt: instant,
    createdBy: z.string(),
    stoppedAt: instant.nullable().describe('Since when the other side says that it is gone (410).'),
    lastSentAt: instant.nullable(),
    lastFailedAt: instant.nullable(),
    lastError: z.string().nullable(),
  })
  .openapi('Subscription');

const params = z.object({ id: z.string().openapi({ example: 'sub_example' }) });
const empty = body(z.object({ who: whoField }).openapi('Signed'), {});

const listSubscriptions = createRoute({
  method: 'get',
  path: '/api/v1/webhooks',
  tags: ['webhooks'],
  operationId: 'listSubscriptions',
  summary: 'Which programs are told of what happens; the owner only',
  responses: { 200: answer('Their secrets are never told.', versioned({ subscriptions: list(subscriptionSchema) })) },
});
const addSubscriptionRoute = createRoute({
  method: 'post',
  path: '/api/v1/webhooks',
  tags: ['webhooks'],
  operationId: 'addSubscription',
  summary: 'Have a program told of what happens from now on',
  description: 'Messages are signed as Standard Webhooks says, and hold ids and a link.',
  request: {
    body: body(
      z
        .strictObject({ url: z.string(), events: z.array(hookEvent).min(1), who: whoField })
        .openapi('SubscriptionRequest'),
      { url: 'https://caisse.example/hook', events: ['complaint.critical'] },
    ),
  },
  responses: {
    201: answer(
      'Added; the secret is told here and never again.',
      versioned({ subscription: subscriptionSchema, secret: z.string() }),
    ),
    ...refusals(400, 403, 404, 422),
  },
});
const testSubscriptionRoute = createRoute({
  method: 'post',
  path: '/api/v1/webhooks/{id}/test',
  tags: ['webhooks'],
  operationId: 'testSubscription',
  summary: 'Send a test message',
  request: { params, body: empty },
  responses: {
    200: answer(
      'What became of it within a few seconds.',
      versioned({ state: z.string(), error: z.string().nullable() }),
    ),
    ...refusals(400, 403, 404),
  },
});
const removeSubscription = createRoute({
  method: 'post',
  path: '/api/v1/webhooks/{id}/remove',
  tags: ['webhooks'],
  operationId: 'removeSubscription',
  summary: 'Tell it nothing more',
  request: { params, body: empty },
  responses: { 200: answer('Removed.', versioned({ id: z.string() })), ...refusals(400, 403, 404) },
});

export const subscriptionRoutes = {
  listSubscriptions,
  addSubscription: addSubscriptionRoute,
  testSubscription: testSubscriptionRoute,
  removeSubscription,
};

/** The store answers nobody but the owner. */
export function addSubscriptionsApi(api: Api, ports: Ports): void {
  api.openapi(listSubscriptions, async (c) => {
    const subscriptions = (await ports.store.listSubscriptions()).map(subscriptionJson);
    return c.json({ version: VERSION, subscriptions }, 200);
  });
  api.openapi(addSubscriptionRoute, async (c) => {
    if (ports.viewer.role !== 'owner') return refuse(c, 404, 'not_found');
    const { url, events, who } = c.req.valid('json');
    const outcome = await addSubscription(ports, { url, events, who: whoOf(ports, who) });
    if (!outcome.ok) {
      return refuse(c, 422, outcome.reason, outcome.reason === 'never_reached' ? { why: outcome.why } : {});
    }
    const { subscription, secret } = outcome;
    return c.json({ version: VERSION, subscription: subscriptionJson(subscription), secret }, 201);
  });
  api.openapi(testSubscriptionRoute, async (c) => {
    const waiting = { isSender: false, waitSeconds: TEST_WAIT_SECONDS };
    const tested = await testSubscription(ports, c.req.valid('param').id, waiting);
    if (tested === null) return refuse(c, 404, 'not_found');
    return c.json({ version: VERSION, state: tested.state, error: tested.lastError }, 200);
  });
  api.openapi(removeSubscription, async (c) => {
    const { id } = c.req.valid('param');
    const isRemoved = await ports.store.removeSubscription(id, whoOf(ports, c.req.valid('json').who));
    return isRemoved ? c.json({ version: VERSION, id }, 200) : refuse(c, 404, 'not_found');
  });
}
