import { backlogJson } from '@doleances/core';
import { loadExport, type Ports } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { answer, type Api, VERSION, versioned } from './route.ts';
import { backlogState, instant, list, themeId, trend } from './schemas.ts';

export const backlogItemSchema = z
  .object({
    themeId,
    labelFr: z.string(),
    labelEn: z.string(),
    rank: z.number().int().nullable().describe('1 is first; null below the line and asleep.'),
    rankWithoutUnderReporting: z.number().int().nullable(),
    score: z.number().nullable(),
    atRiskPerMonth: z.number().nullable().describe('In the firm’s currency.'),
    clients: z.number().int().nullable().describe('Distinct clients in the ranking window.'),
    clientsBefore: z.number().int().nullable(),
    trend: trend.nullable(),
    reasonFr: z.string().nullable(),
    reasonEn: z.string().nullable(),
    state: backlogState,
    owner: z.string().nullable(),
    effortHalfDays: z.number(),
    fixedAt: instant.nullable(),
    linkUrl: z.string().nullable(),
    url: z.string().describe('Its page in the dashboard.'),
    updatedAt: instant,
  })
  .openapi('BacklogItem');

const listBacklog = createRoute({
  method: 'get',
  path: '/api/v1/backlog',
  tags: ['backlog'],
  operationId: 'listBacklog',
  summary: 'The ranked backlog, whole and in its order',
  responses: {
    200: answer(
      'Every item, the first to mend first.',
      versioned({ rankedAt: instant.nullable(), items: list(backlogItemSchema) }),
    ),
  },
});

export const backlogRoutes = { listBacklog };

export function addBacklogApi(api: Api, ports: Ports): void {
  api.openapi(listBacklog, async (c) => {
    const { items, rankedAt } = await loadExport(ports);
    return c.json({ ...backlogJson(items, rankedAt), version: VERSION }, 200);
  });
}
