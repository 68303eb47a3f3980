import { DEFAULT_FIRM } from '@doleances/core';
import { type NoteOutcome, noteRequestFrom, type Ports, takeNote } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { promiseSchema } from './promises.ts';
import { type Api, answer, body, refusals, refuse, VERSION, versioned, whoOf } from './route.ts';
import { complaintId, criticalReason, list, messageKind, severity } from './schemas.ts';

const noteSchema = z
  .looseObject({
    text: z.string().describe('What the client said.'),
    channel: z.enum(['phone', 'phone_note', 'counter', 'counter_note']).nullish().describe('phone when absent'),
    source: z
      .enum(['phone', 'phone_note', 'counter', 'counter_note'])
      .nullish()
      .describe('As telephone systems call it.'),
    who: z.string().nullish().describe('Who typed it; or takenBy.'),
    takenBy: z.string().nullish(),
    name: z.string().nullish(),
    email: z.string().nullish(),
    phone: z.string().nullish(),
    customer: z.looseObject({}).nullish().describe('name, email, phone, as telephone systems send them.'),
    location: z.string().nullish(),
    heardAt: z.string().nullish().describe('Now when absent; without an offset, by the firm’s clock.'),
    promises: z.unknown().optional().describe('Lines, or { what, by }: what was promised to the client.'),
  })
  .openapi('Note');

const notedFields = {
  complaintId,
  isKnown: z.boolean().describe('The same note was taken before.'),
  kind: messageKind.nullable().describe('null while it is still being read.'),
  severity: severity.nullable(),
  criticalReasons: list(criticalReason),
  promises: list(z.object({ promise: promiseSchema.nullable(), questions: list(z.string()) })),
};

const takeNoteRoute = createRoute({
  method: 'post',
  path: '/api/v1/notes',
  tags: ['complaints'],
  operationId: 'takeNote',
  summary: 'Note a complaint that was heard by telephone or at the counter; it is read at once',
  request: {
    body: body(noteSchema, {
      ...{ text: 'La chambre était sale.', channel: 'counter', name: 'M. Roy', who: 'Marie' },
      promises: ['rappeler M. Roy ven livraison'],
    }),
  },
  responses: {
    200: answer('It was noted before.', versioned(notedFields)),
    201: answer('Noted, and how it was read.', versioned(notedFields)),
    ...refusals(400, 403, 422),
  },
});

export const noteRoutes = { takeNote: takeNoteRoute };

export function addNotesApi(api: Api, ports: Ports): void {
  api.openapi(takeNoteRoute, async (c) => {
    const timeZone = (await ports.store.findFirm())?.firm.timeZone ?? DEFAULT_FIRM.timeZone;
    const request = noteRequestFrom(c.req.valid('json'), timeZone);
    if (request === null) {
      return refuse(c, 400, 'bad_request', {
        problems: [{ field: 'heardAt', message: 'is no time; write 2026-11-27T09:30' }],
      });
    }
    const taken = await takeNote(ports, { ...request, who: request.who || whoOf(ports, undefined) });
    return taken.ok ? c.json(toldOf(taken), taken.isKnown ? 200 : 201) : refuse(c, 422, taken.reason);
  });
}

function toldOf({ complaintId, complaint, isKnown, promises }: NoteOutcome & { ok: true }) {
  const { kind = null, severity = null, criticalReasons = [] } = complaint ?? {};
  const noted = promises.flatMap((one) => {
    if (one.ok) return [{ promise: one.promise, questions: one.questions }];
    // Of a day gone by nothing is kept, and by when is what it leaves open.
    return one.reason === 'past_day' ? [{ promise: null, questions: ['when' as const] }] : [];
  });
  return { version: VERSION, complaintId, isKnown, kind, severity, criticalReasons, promises: noted } as const;
}
