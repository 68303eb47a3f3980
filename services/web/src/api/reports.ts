import { isWeek } from '@doleances/core';
import { findReport, type Ports } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { answer, type Api, refusals, refuse, VERSION, versioned } from './route.ts';
import { instant, list } from './schemas.ts';

const WEEKS_LISTED_MAX = 26;

const week = z.string().describe('ISO week').openapi({ example: '2026-W47' });

const listReports = createRoute({
  method: 'get',
  path: '/api/v1/reports',
  tags: ['reports'],
  operationId: 'listReports',
  summary: 'The weekly reports that were sent, newest first',
  responses: {
    200: answer('At most 26.', versioned({ reports: list(z.object({ week, madeAt: instant, subject: z.string() })) })),
  },
});
const findReportRoute = createRoute({
  method: 'get',
  path: '/api/v1/reports/{week}',
  tags: ['reports'],
  operationId: 'findReport',
  summary: 'The report of a week, as it was sent; that of the present week as it would leave now',
  request: { params: z.object({ week }) },
  responses: {
    200: answer(
      'The report.',
      versioned({
        week,
        madeAt: instant,
        subject: z.string(),
        isSent: z.boolean(),
        document: z.object({}).describe('What mail, page and PDF only dress.'),
        text: z.string(),
        sends: list(z.object({ to: z.string(), state: z.string(), sentAt: instant.nullable() })),
      }),
    ),
    ...refusals(404),
  },
});

export const reportRoutes = { listReports, findReport: findReportRoute };

/** The report tells of every case, and is for the owner. */
export function addReportsApi(api: Api, ports: Ports): void {
  api.openapi(listReports, async (c) => {
    const reports = await ports.store.listReports(WEEKS_LISTED_MAX);
    const told = reports.map(({ week, madeAt, subject }) => ({ week, madeAt, subject }));
    return c.json({ version: VERSION, reports: told }, 200);
  });
  api.openapi(findReportRoute, async (c) => {
    const { week } = c.req.valid('param');
    const mayRead = isWeek(week) && ports.viewer.role === 'owner';
    const found = mayRead ? await findReport(ports, week, null) : null;
    if (found === null) return refuse(c, 404, 'no_report');
    const { madeAt, subject, text, document } = found.report;
    const sends = await ports.store.listReportSends(week);
    return c.json({ version: VERSION, week, madeAt, subject, isSent: !found.isNow, document, text, sends }, 200);
  });
}
