import {
  type CorrectionRefused,
  correctComplaint,
  type Ports,
  previewCorrection,
  withdrawCorrection,
} from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { correctionRequestSchema } from './complaint-schemas.ts';
import { correctionSchema } from './correction-schema.ts';
import { answer, type Api, body, refusals, refuse, VERSION, versioned, whoField, whoOf, whyField } from './route.ts';
import { complaintId, list } from './schemas.ts';

const LISTED_MAX = 200;

const listCorrections = createRoute({
  method: 'get',
  path: '/api/v1/corrections',
  tags: ['corrections'],
  operationId: 'listCorrections',
  summary: 'What people said of readings, newest first',
  responses: { 200: answer('At most 200.', versioned({ corrections: list(correctionSchema) })) },
});
const correctComplaintRoute = createRoute({
  method: 'post',
  path: '/api/v1/complaints/{id}/corrections',
  tags: ['corrections'],
  operationId: 'correctComplaint',
  summary: 'Say that something was read wrongly; the complaint is read again at once',
  request: {
    params: z.object({ id: complaintId }),
    body: body(correctionRequestSchema, { field: 'severity', value: '8', grievance: 1, who: 'Sandrine' }),
  },
  responses: {
    200: answer(
      'What it would move.',
      versioned({ applied: z.literal(false), complaints: z.number().int(), clients: z.number().int() }),
    ),
    201: answer('Noted.', versioned({ applied: z.literal(true), correction: correctionSchema })),
    ...refusals(400, 403, 404, 409, 422),
  },
});
const withdrawCorrectionRoute = createRoute({
  method: 'post',
  path: '/api/v1/corrections/{id}/withdraw',
  tags: ['corrections'],
  operationId: 'withdrawCorrection',
  summary: 'Take a correction back; the complaint is read again at once',
  request: {
    params: z.object({ id: z.string().openapi({ example: '1' }) }),
    body: body(z.strictObject({ why: whyField, who: whoField }).openapi('Withdrawal'), { why: 'mauvaise ligne' }),
  },
  responses: {
    200: answer('The correction that takes it back.', versioned({ correction: correctionSchema })),
    ...refusals(400, 403, 404, 422),
  },
});

export const correctionRoutes = {
  listCorrections,
  correctComplaint: correctComplaintRoute,
  withdrawCorrection: withdrawCorrectionRoute,
};

export function addCorrectionsApi(api: Api, ports: Ports): void {
  api.openapi(listCorrections, async (c) =>
    c.json({ version: VERSION, corrections: await ports.store.listCorrections(LISTED_MAX) }, 200),
  );
  api.openapi(correctComplaintRoute, async (c) => {
    const { field, value, grievance = null, why = null, dryRun, who } = c.req.valid('json');
    const { id } = c.req.valid('param');
    const request = { complaintId: id, field, value, grievance, why, who: whoOf(ports, who) };
    if (dryRun === true) {
      const outcome = await previewCorrection(ports, request);
      if (!outcome.ok) return refused(c, outcome);
      const { complaints, clients, ranks } = outcome.preview;
      return c.json({ version: VERSION, applied: false as const, complaints, clients, ranks }, 200);
    }
    const outcome = await correctComplaint(ports, request);
    if (!outcome.ok) return refused(c, outcome);
    return c.json({ version: VERSION, applied: true as const, correction: outcome.correction }, 201);
  });
  api.openapi(withdrawCorrectionRoute, async (c) => {
    const { why = null, who } = c.req.valid('json');
    const correctionId = Number(c.req.valid('param').id);
    const outcome = await withdrawCorrection(ports, { correctionId, who: whoOf(ports, who), why });
    if (outcome.ok) return c.json({ version: VERSION, correction: outcome.correction }, 200);
    if (outcome.reason === 'judges_person') return refuse(c, 422, outcome.reason, { message: outcome.answer });
    return refuse(c, 404, outcome.reason);
  });
}

function refused(c: Context, outcome: CorrectionRefused) {
  switch (outcome.reason) {
    case 'no_complaint':
      return refuse(c, 404, outcome.reason);
    case 'unchanged':
      return refuse(c, 409, outcome.reason);
    case 'judges_person':
      return refuse(c, 422, outcome.reason, { message: outcome.answer });
    case 'unknown_value':
      return refuse(c, 422, outcome.reason, { nearest: outcome.nearest });
    case 'which_grievance':
      return refuse(c, 422, outcome.reason, { quotes: outcome.grievances.map(({ quote }) => quote) });
    case 'outgoing':
    case 'why_missing':
      return refuse(c, 422, outcome.reason);
  }
}
