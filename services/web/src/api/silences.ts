import { loadSilenceFacts, observedSilence, type Ports } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { answer, type Api, VERSION, versioned } from './route.ts';
import { bilingual, list } from './schemas.ts';

const listSilences = createRoute({
  method: 'get',
  path: '/api/v1/silences',
  tags: ['silences'],
  operationId: 'listSilences',
  summary: 'Streams that fell silent or grew, with the likely cause',
  responses: {
    200: answer(
      'As they stand now.',
      versioned({
        findings: list(
          z
            .object({
              stream: z.string(),
              kind: z.string(),
              name: z.string(),
              state: z.string(),
              complaints: z.number().describe('Received since `since`.'),
              expected: z.number(),
              since: z.string().describe('The Monday when it began.'),
              weeks: z.number().int(),
              probability: z.number().nullable().describe('Chance of so little by luck alone.'),
              cause: z.string().nullable(),
              causeLabel: bilingual.nullable(),
              why: bilingual.nullable(),
              reason: bilingual,
            })
            .openapi('Silence'),
        ),
      }),
    ),
  },
});

export const silenceRoutes = { listSilences };

export function addSilencesApi(api: Api, ports: Ports): void {
  api.openapi(listSilences, async (c) => c.json({ version: VERSION, findings: await findSilences(ports) }, 200));
}

/** What is silent now; nothing while there is no firm. */
export async function findSilences(ports: Ports) {
  const firm = await ports.firms.find();
  if (firm === null) return [];
  const now = ports.now();
  return observedSilence(await loadSilenceFacts(ports.store, now, firm.firm.timeZone), firm, now);
}
