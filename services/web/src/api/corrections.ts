import { type Ports, withdrawCorrection } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { answer, type Api, body, refusals, refuse, VERSION, versioned, whoField, whoOf, whyField } from './route.ts';
import { instant } from './schemas.ts';

export const correctionSchema = z
  .object({
    id: z.number().int(),
    complaintId: z.string(),
    field: z.string().describe('kind, facet, severity, theme …'),
    was: z.string().nullable(),
    is: z.string(),
    at: instant,
    who: z.string(),
    why: z.string().nullable(),
  })
  .openapi('Correction');

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

export const correctionRoutes = { withdrawCorrection: withdrawCorrectionRoute };

export function addCorrectionsApi(api: Api, ports: Ports): void {
  api.openapi(withdrawCorrectionRoute, async (c) => {
    const { why = null, who } = c.req.valid('json');
    const correctionId = Number(c.req.valid('param').id);
    const outcome = await withdrawCorrection(ports, { correctionId, who: whoOf(ports, who), why });
    if (outcome.ok) return c.json({ version: VERSION, correction: outcome.correction }, 200);
    if (outcome.reason === 'judges_person') return refuse(c, 422, outcome.reason, { message: outcome.answer });
    return refuse(c, 404, outcome.reason);
  });
}
