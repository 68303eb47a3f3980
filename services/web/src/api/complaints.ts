import { DEFAULT_FIRM, isEmptyQuery, searchQueryFrom, startOfDay, threadAround } from '@doleances/core';
import { type ComplaintRequest, loadCounts, type Ports, releaseComplaint, takeComplaint } from '@doleances/pipeline';
import type { ComplaintRow, SearchHit, SearchWanted } from '@doleances/store';
import { createRoute, z } from '@hono/zod-openapi';
import { complaintQuery, complaintRequestSchema, complaintSchema, complaintSheetFields } from './complaint-schemas.ts';
import { answer, type Api, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { complaintId, criticalReason, list, messageKind, severity } from './schemas.ts';

const LISTED_MAX = 200;
const THREAD_DAYS_MAX = 180;
const THREAD_ROWS_MAX = 200;
const CORRECTIONS_LEARNT = 1;
const DAY_MS = 86_400_000;

const params = z.object({ id: complaintId });

const listComplaints = createRoute({
  method: 'get',
  path: '/api/v1/complaints',
  tags: ['complaints'],
  operationId: 'listComplaints',
  summary: 'What clients wrote, newest first, by whatever filter',
  request: { query: complaintQuery },
  responses: {
    200: answer(
      'A page, where the next one begins, and how many there are in all.',
      versioned({
        counts: z
          .object({
            items: z.number().int(),
            read: z.number().int(),
            complaints: z.number().int(),
            critical: z.number().int(),
          })
          .describe('Of everything you may see, whatever the filter.'),
        complaints: list(complaintSchema),
        next: z.string().nullable().describe('Give it back as `cursor`; null on the last page.'),
      }),
    ),
    ...refusals(400),
  },
});
const findComplaint = createRoute({
  method: 'get',
  path: '/api/v1/complaints/{id}',
  tags: ['complaints'],
  operationId: 'findComplaint',
  summary: 'One complaint: its words, what was read in them, its themes and its thread',
  request: { params },
  responses: { 200: answer('The complaint.', versioned(complaintSheetFields)), ...refusals(404) },
});
const takenFields = {
  complaintId,
  isKnown: z.boolean().describe('It was taken before.'),
  kind: messageKind.nullable().describe('null while it is still being read.'),
  severity: severity.nullable(),
  criticalReasons: list(criticalReason),
};
const addComplaint = createRoute({
  method: 'post',
  path: '/api/v1/complaints',
  tags: ['complaints'],
  operationId: 'addComplaint',
  summary: 'Hand over a complaint; it is read at once',
  description: 'Handed over twice under one external id or Idempotency-Key, it is counted once.',
  request: {
    headers: z.object({ 'idempotency-key': z.string().max(255).optional() }),
    body: body(complaintRequestSchema, {
      ...{
        text: 'La chambre était sale et personne ne répond au téléphone.',
        channel: 'form',
        externalId: 'caisse-1042',
      },
      author: { name: 'Élise Côté', email: 'elise@example.com' },
    }),
  },
  responses: {
    200: answer('It was taken before.', versioned(takenFields)),
    201: answer('Taken, and how it was read.', versioned(takenFields)),
    ...refusals(400, 403, 409, 422),
  },
});
const releaseComplaintRoute = createRoute({
  method: 'post',
  path: '/api/v1/complaints/{id}/release',
  tags: ['complaints'],
  operationId: 'releaseComplaint',
  summary: 'Hand a message of the direct line on to the others; the owner only',
  request: { params, body: body(z.object({ who: whoField }).openapi('Release'), {}) },
  responses: { 200: answer('Handed on.', versioned({ id: z.string() })), ...refusals(400, 403, 404) },
});

export const complaintRoutes = { listComplaints, findComplaint, addComplaint, releaseComplaint: releaseComplaintRoute };

/** What somebody may not see answers 404. */
export function addComplaintsApi(api: Api, ports: Ports): void {
  const { store } = ports;
  api.openapi(listComplaints, async (c) => {
    const { limit = LISTED_MAX, ...asked } = c.req.valid('query');
    const wanted = await wantedHere(ports, asked);
    const [{ hits }, counts] = await Promise.all([
      store.searchComplaints({ ...wanted, limitRows: limit + 1, isCounted: false }),
      loadCounts(store),
    ]);
    const page = hits.slice(0, limit);
    const next = hits.length > limit ? (page.at(-1)?.id ?? null) : null;
    return c.json({ version: VERSION, counts, complaints: page.map(hitJson), next }, 200);
  });
  api.openapi(findComplaint, async (c) => {
    const complaint = await store.findComplaint(c.req.valid('param').id);
    if (complaint === null) return refuse(c, 404, 'not_found');
    return c.json({ version: VERSION, ...(await complaintSheet(ports, complaint)) }, 200);
  });
  api.openapi(addComplaint, async (c) => {
    const taken = await takeComplaint(
      ports,
      requestFrom(c.req.valid('json'), c.req.valid('header')['idempotency-key']),
    );
    if (!taken.ok) return refuse(c, taken.reason === 'known_otherwise' ? 409 : 422, taken.reason);
    const { complaintId: id, isKnown, complaint } = taken;
    const { kind = null, severity: gravity = null, criticalReasons = [] } = complaint ?? {};
    const told = { version: VERSION, complaintId: id, isKnown, kind, severity: gravity, criticalReasons };
    return isKnown ? c.json(told, 200) : c.json(told, 201);
  });
  api.openapi(releaseComplaintRoute, async (c) => {
    const { id } = c.req.valid('param');
    const isReleased = await releaseComplaint(ports, id, whoOf(ports, c.req.valid('json').who));
    return isReleased ? c.json({ version: VERSION, id }, 200) : refuse(c, 404, 'not_found');
  });
}

type Asked = Omit<z.output<typeof complaintQuery>, 'limit'>;

/** What a query asks for; a day begins by the firm's clock. */
export async function wantedHere({ store }: Ports, asked: Asked): Promise<Omit<SearchWanted, 'limitRows'>> {
  const timeZone = (await store.findFirm())?.firm.timeZone ?? DEFAULT_FIRM.timeZone;
  const instantOf = (written: string | undefined) =>
    written === undefined ? null : (startOfDay(written, timeZone) ?? new Date(written));
  const query = searchQueryFrom(asked.q ?? '');
  return {
    query: isEmptyQuery(query) ? null : query,
    since: instantOf(asked.since),
    until: instantOf(asked.until),
    kind: asked.kind ?? null,
    location: asked.location ?? null,
    sourceId: null,
    themeId: asked.theme ?? null,
    isCritical: asked.critical === 'true',
    after: asked.cursor ?? null,
  };
}

function requestFrom(
  given: z.output<typeof complaintRequestSchema>,
  idempotencyKey: string | undefined,
): ComplaintRequest {
  const { author, rating, receivedAt, externalId } = given;
  return {
    text: given.text,
    externalId: externalId ?? (idempotencyKey === undefined ? null : `key:${idempotencyKey}`),
    subject: given.subject ?? null,
    channel: given.channel ?? 'other',
    author: { name: author?.name ?? null, email: author?.email ?? null, phone: author?.phone ?? null },
    location: given.location ?? null,
    starsOfFive: rating ?? null,
    receivedAt: receivedAt ? new Date(receivedAt) : null,
    inReplyTo: given.inReplyTo ?? null,
    threadKey: given.threadKey ?? null,
  };
}

type Told = Pick<
  ComplaintRow,
  | 'id'
  | 'receivedAt'
  | 'channel'
  | 'language'
  | 'kind'
  | 'severity'
  | 'criticalReasons'
  | 'location'
  | 'subject'
  | 'cleanText'
  | 'authorName'
  | 'withdrawnAt'
>;

function complaintJson(row: Told) {
  const { id, receivedAt, channel, language, kind, criticalReasons, location, subject, cleanText, authorName } = row;
  const about = { id, receivedAt, channel, language, kind, severity: row.severity, criticalReasons };
  return { ...about, location, subject, text: cleanText, authorName, withdrawnAt: row.withdrawnAt };
}

export const hitJson = (hit: SearchHit) => ({ ...complaintJson(hit), themeIds: hit.themeIds });

/** A complaint with everything that was read in it, among what this viewer may see. */
export async function complaintSheet({ store }: Ports, complaint: ComplaintRow) {
  const { signals, clientKey, receivedAt } = complaint;
  const around = (days: number) => new Date(receivedAt.getTime() + days * DAY_MS);
  const window = { since: around(-THREAD_DAYS_MAX), until: around(THREAD_DAYS_MAX), limitRows: THREAD_ROWS_MAX };
  const [grievances, { own }, others] = await Promise.all([
    store.listGrievances(complaint.id),
    store.findCorrections(complaint.id, CORRECTIONS_LEARNT),
    store.listComplaints({ clientKey, ...window }),
  ]);
  return {
    ...complaintJson(complaint),
    ask: signals.ask,
    remedySought: signals.remedySought,
    isIronic: signals.isIronic,
    duplicateOf: complaint.duplicateOf,
    grievances: grievances.map(({ id, themeId, quote, facet, target, staff, product, severity: gravity }) => ({
      ...{ id, themeId, quote, facet, target, staff, product, severity: gravity },
    })),
    promises: signals.promises.map(({ quote, action, due, voice }) => ({ quote, action, due, voice })),
    threadIds: threadAround(complaint, others).map(({ id }) => id),
    corrections: own,
  };
}
