import {
  closeEscalation,
  type EscalationSheet,
  loadEscalation,
  loadEscalations,
  type Ports,
} from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { answer, type Api, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { complaintId, criticalReason, escalationId, instant, list } from './schemas.ts';

const LISTED_MAX = 200;

export const attemptSchema = z
  .object({
    outboxId: z.string(),
    attempt: z.number().int(),
    outlet: z.string(),
    aboutId: z.string().nullable(),
    subject: z.string(),
    to: list(z.string()),
    startedAt: instant,
    endedAt: instant.nullable(),
    outcome: z.string().nullable().describe('null while it is on its way.'),
    error: z.string().nullable(),
  })
  .openapi('Attempt');

const escalationFields = {
  id: escalationId,
  complaintId,
  reasons: list(criticalReason),
  openedAt: instant,
  acknowledgedAt: instant.nullable(),
  acknowledgedBy: z.string().nullable(),
  route: z.string().describe('What became of it: alert, digest, archived …'),
  told: list(z.object({ name: z.string(), at: instant })),
  closedAt: instant.nullable(),
  closedBy: z.string().nullable(),
  state: z.enum(['closed', 'answered', 'waiting', 'unanswered', 'untold']),
  mayClose: z.boolean().describe('Whether you may close it.'),
  location: z.string().nullable(),
  receivedAt: instant,
  attempts: list(attemptSchema).describe('Newest first.'),
};
const escalationSchema = z.object(escalationFields).openapi('Escalation');

const params = z.object({ id: escalationId });
const done = answer('Done.', versioned({ id: z.string() }));

const listEscalations = createRoute({
  method: 'get',
  path: '/api/v1/escalations',
  tags: ['escalations'],
  operationId: 'listEscalations',
  summary: 'Critical complaints put before the owner, newest first',
  responses: { 200: answer('At most 200.', versioned({ escalations: list(escalationSchema) })) },
});
const findEscalation = createRoute({
  method: 'get',
  path: '/api/v1/escalations/{id}',
  tags: ['escalations'],
  operationId: 'findEscalation',
  summary: 'One escalation: who was told, and how each try ended',
  request: { params },
  responses: { 200: answer('The escalation.', versioned(escalationFields)), ...refusals(404) },
});
const acknowledgeEscalation = createRoute({
  method: 'post',
  path: '/api/v1/escalations/{id}/acknowledge',
  tags: ['escalations'],
  operationId: 'acknowledgeEscalation',
  summary: 'Say that somebody looks after it; the first one counts',
  request: { params, body: body(z.object({ who: whoField }).openapi('Acknowledgement'), { who: 'Hélène' }) },
  responses: { 200: done, ...refusals(400, 403, 404, 409) },
});
const closeEscalationRoute = createRoute({
  method: 'post',
  path: '/api/v1/escalations/{id}/close',
  tags: ['escalations'],
  operationId: 'closeEscalation',
  summary: 'Close it, and say what was done',
  request: {
    params,
    body: body(
      z.strictObject({ why: z.string().optional().describe('What was done.'), who: whoField }).openapi('Closing'),
      { why: 'Rappelé, excusé.' },
    ),
  },
  responses: { 200: done, ...refusals(400, 403, 404, 409, 422) },
});

export const escalationRoutes = {
  listEscalations,
  findEscalation,
  acknowledgeEscalation,
  closeEscalation: closeEscalationRoute,
};

/** What somebody may not see answers 404. */
export function addEscalationsApi(api: Api, ports: Ports): void {
  api.openapi(listEscalations, async (c) => {
    const sheets = await loadEscalations(ports, LISTED_MAX);
    return c.json({ version: VERSION, escalations: sheets.map(escalationJson) }, 200);
  });
  api.openapi(findEscalation, async (c) => {
    const sheet = await loadEscalation(ports, c.req.valid('param').id);
    return sheet === null ? refuse(c, 404, 'not_found') : c.json({ version: VERSION, ...escalationJson(sheet) }, 200);
  });
  api.openapi(acknowledgeEscalation, async (c) => {
    const { id } = c.req.valid('param');
    if ((await ports.store.findEscalation(id)) === null) return refuse(c, 404, 'not_found');
    const isFirst = await ports.store.acknowledgeEscalation(id, whoOf(ports, c.req.valid('json').who));
    return isFirst ? c.json({ version: VERSION, id }, 200) : refuse(c, 409, 'already_acknowledged');
  });
  api.openapi(closeEscalationRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { who, why = null } = c.req.valid('json');
    const outcome = await closeEscalation(ports, { escalationId: id, who: whoOf(ports, who), why });
    if (outcome.ok) return c.json({ version: VERSION, id }, 200);
    if (outcome.reason === 'no_escalation') return refuse(c, 404, 'not_found');
    const status = outcome.reason === 'already_closed' ? 409 : outcome.reason === 'not_yours' ? 403 : 422;
    return refuse(c, status, outcome.reason);
  });
}

function escalationJson({ escalation, complaint, attempts, state, mayClose }: EscalationSheet) {
  const { digestFor: _digestFor, ...rest } = escalation;
  return { ...rest, state, mayClose, location: complaint.location, receivedAt: complaint.receivedAt, attempts };
}
