import type { Ports } from '@doleances/pipeline';
import type { SearchWanted } from '@doleances/store';
import { createRoute, z } from '@hono/zod-openapi';
import { bodyInParts } from '../house/body-in-parts.ts';
import { complaintQuery } from './complaint-schemas.ts';
import { hitJson, wantedHere } from './complaints.ts';
import { type Api, refusals } from './route.ts';

const PAGE_ROWS = 500;

const exportComplaints = createRoute({
  method: 'get',
  path: '/api/v1/export/complaints',
  tags: ['complaints'],
  operationId: 'exportComplaints',
  summary: 'Every complaint that fits, one JSON object a line, newest first',
  request: { query: complaintQuery.omit({ limit: true, cursor: true }) },
  responses: {
    200: {
      description: 'As in the list, however many there are.',
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
    ...refusals(400),
  },
});

export const exportRoutes = { exportComplaints };

/** Read page by page while it is sent: memory does not grow with the collection. */
export function addExportApi(api: Api, ports: Ports): void {
  api.openapi(exportComplaints, async (c) => {
    const wanted = await wantedHere(ports, c.req.valid('query'));
    const answer = c.body(await bodyInParts(linesOf(ports, wanted)), 200, {
      'content-type': 'application/x-ndjson',
      'content-disposition': 'attachment; filename="complaints.jsonl"',
    });
    // The library knows the types of JSON and plain text alone.
    return answer as never;
  });
}

async function* linesOf({ store }: Ports, wanted: Omit<SearchWanted, 'limitRows'>): AsyncGenerator<string> {
  for (let after: string | null = null; ; ) {
    const { hits } = await store.searchComplaints({ ...wanted, after, limitRows: PAGE_ROWS, isCounted: false });
    yield hits.map((hit) => `${JSON.stringify(hitJson(hit))}\n`).join('');
    if (hits.length < PAGE_ROWS) return;
    after = hits.at(-1)?.id ?? null;
  }
}
