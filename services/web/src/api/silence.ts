import type { StreamKind } from '@doleances/core';
import {
  declareNil,
  loadSilenceFacts,
  loadSilenceSheet,
  observedSilence,
  type Ports,
  type StreamSheet,
  saveCounts,
} from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { chartedWeeks } from '../silence/silence-chart.ts';
import { silencePageTexts } from '../silence/silence-texts.ts';
import { type Api, answer, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { bilingual, complaintId, instant, list } from './schemas.ts';

const COUNTS_MAX = 5_000;
const STATES = ['learning', 'steady', 'silent', 'to_check', 'growing', 'below_peers'] as const;
const KINDS = ['location', 'source', 'team', 'product'] as const satisfies readonly StreamKind[];
const CAUSES = ['suppressed', 'quiet_departure', 'improvement', 'broken_sensor', 'unexplained'] as const;

const day = z.iso.date().openapi({ example: '2026-11-09' });
const streamKey = z
  .string()
  .max(300)
  .describe('A kind and a name: location:Laval, source:boîte, team:…, product:….')
  .openapi({ example: 'location:Laval' });
const streamFields = {
  stream: streamKey,
  kind: z.enum(KINDS),
  name: z.string(),
  state: z
    .enum(STATES)
    .describe('`to_check`: a run of empty weeks before there is proof; `below_peers`: by counted activity.'),
};
const findingSchema = z
  .object({
    ...{ ...streamFields, since: day, weeks: z.number().int() },
    complaints: z.number().int(),
    expected: z.number().describe('In the same weeks, by the weeks before or by its peers.'),
    probability: z.number().nullable().describe('Of so little by luck alone; null where there is no single figure.'),
    cause: z.enum(CAUSES).nullable().describe('null for growth'),
    reason: bilingual,
    facts: list(z.object({ about: z.string(), text: bilingual })).describe('What the cause rests on.'),
  })
  .openapi('Silence');
const weekSchema = z.object({
  ...{
    weekOf: day,
    complaints: z.number().int(),
    exposure: z.number(),
    badReviews: z.number().int(),
    reviews: z.number().int(),
  },
  isCounted: z
    .boolean()
    .describe('Somebody counted the exposure; else it is the average of the counted weeks, or a guess.'),
  expected: z.number().nullable().describe('null in the first weeks'),
});
const nilSchema = z.object({
  location: z.string(),
  weeks: list(
    z.object({
      ...{ weekOf: day, complaints: z.number().int() },
      state: z
        .enum(['complaints', 'confirmed', 'missing'])
        .describe('A week nobody confirmed is not a week without complaints.'),
    }),
  ),
});

const listSilence = createRoute({
  method: 'get',
  path: '/api/v1/silence',
  tags: ['silence'],
  operationId: 'listSilence',
  summary: 'What fell silent and why, lost contacts, weeks confirmed, clients who left without a word',
  description: 'Nobody who works here is named, scored or ranked.',
  responses: {
    200: answer(
      'As on the page of silences.',
      versioned({
        findings: list(findingSchema).describe('The surest and largest first; empty when all is as usual.'),
        streams: list(z.object(streamFields)),
        leaks: list(
          z.object({
            ...{ complaintId, location: z.string().nullable(), receivedAt: instant },
            ...{ claimed: z.number().int(), recorded: z.number().int() },
          }),
        ).describe('Reviews and calls that claim a contact nobody recorded.'),
        capture: z
          .object({ total: z.number(), standardError: z.number(), share: z.number() })
          .nullable()
          .describe('How many complaints there are and which part reaches us (Chapman); null while it is too early.'),
        nils: list(nilSchema),
        departures: list(
          z.object({
            ...{ clientKey: z.string(), clientName: z.string(), lastOn: day, reason: bilingual },
            ...{ everyDays: z.number(), quietDays: z.number(), probability: z.number() },
          }),
        ),
        tolerated: list(
          z.object({ stream: streamKey, clients: z.number().int(), days: z.number().int(), reason: bilingual }),
        ).describe('Teams whose complaints nobody answered with an action.'),
        requalified: z
          .number()
          .int()
          .describe('Complaints of the last half-year called something else; they still count.'),
      }),
    ),
    ...refusals(404),
  },
});
const findStream = createRoute({
  method: 'get',
  path: '/api/v1/silence/{stream}',
  tags: ['silence'],
  operationId: 'findStream',
  summary: 'One stream week by week: what came, and what was expected',
  request: { params: z.object({ stream: streamKey }) },
  responses: {
    200: answer(
      'At most the last 52 weeks, oldest first.',
      versioned({
        ...streamFields,
        isMeasured: z.boolean().describe('Activity was counted, not guessed from the mail.'),
        finding: findingSchema.nullable(),
        weeks: list(weekSchema),
      }),
    ),
    ...refusals(404),
  },
});
const listExposure = createRoute({
  method: 'get',
  path: '/api/v1/exposure',
  tags: ['silence'],
  operationId: 'listExposure',
  summary: 'Visits, sales or nights: what silence is measured against',
  responses: {
    200: answer(
      'By stream, then by time.',
      versioned({
        counts: list(z.object({ stream: streamKey, from: instant, span: z.enum(['day', 'week']), count: z.number() })),
      }),
    ),
  },
});
const saveExposure = createRoute({
  method: 'post',
  path: '/api/v1/exposure',
  tags: ['silence'],
  operationId: 'saveExposure',
  summary: 'Tell how many visits, sales or nights there were',
  description:
    'A till may send this every day or every week. What is told for a day or week replaces what was told for it before.',
  request: {
    body: body(
      z
        .strictObject({
          counts: z
            .array(
              z.strictObject({
                location: z.string().max(200).nullish().describe('May be left out by a firm of one place.'),
                day: day.nullish(),
                week: z.string().max(20).nullish().describe('2026-W45; instead of a day.'),
                count: z.number().min(0),
              }),
            )
            .min(1)
            .max(COUNTS_MAX),
          who: whoField,
        })
        .openapi('ExposureCounts'),
      { counts: [{ location: 'Laval', week: '2026-W45', count: 1200 }] },
    ),
  },
  responses: {
    200: answer(
      'Noted.',
      versioned({
        saved: z.number().int(),
        refused: list(z.object({ where: z.string(), reason: z.string() })).describe('Rows that were left aside.'),
      }),
    ),
    ...refusals(400, 403, 404, 422),
  },
});
const confirmNil = createRoute({
  method: 'post',
  path: '/api/v1/nil-declarations',
  tags: ['silence'],
  operationId: 'confirmNil',
  summary: 'Confirm that a place had no complaints in a week that is over, or take it back',
  request: {
    body: body(
      z
        .strictObject({
          location: z.string().max(200),
          weekOf: day.nullish().describe('A Monday; the last week that is over when absent.'),
          isNil: z.boolean().default(true).describe('`false` takes a confirmation back.'),
          who: whoField,
        })
        .openapi('NilDeclaration'),
      { location: 'Laval' },
    ),
  },
  responses: {
    200: answer('Noted.', versioned({ location: z.string(), weekOf: day, isNil: z.boolean() })),
    ...refusals(400, 403, 404, 422),
  },
});

export const silenceRoutes = { listSilence, findStream, listExposure, saveExposure, confirmNil };

/** Silence for programs: what fell silent, what that is measured against, weeks confirmed. */
export function addSilenceApi(api: Api, ports: Ports): void {
  api.openapi(listSilence, async (c) => {
    const sheet = await loadSilenceSheet(ports);
    if (sheet === null) return refuse(c, 404, 'no_firm');
    const { findings, leaks, capture, nils, departures, teams, requalified } = sheet;
    return c.json(
      {
        version: VERSION,
        findings,
        streams: sheet.streams.map(streamJson),
        leaks: leaks.map(({ authorName: _name, ...leak }) => leak),
        capture: capture.rate,
        nils: nils.map(({ location, weeks }) => ({ location, weeks: weeks.map(({ who: _who, ...week }) => week) })),
        departures,
        tolerated: teams.map(({ stream, clients, days, reason }) => ({ stream, clients, days, reason })),
        requalified: requalified.length,
      },
      200,
    );
  });
  api.openapi(findStream, async (c) => {
    const sheet = await loadSilenceSheet(ports);
    const found = sheet?.streams.find(({ stream }) => stream.key === c.req.valid('param').stream);
    if (found === undefined) return refuse(c, 404, 'not_found');
    const { stream, watch, finding } = found;
    const weeks = chartedWeeks(stream, watch.fromWeek);
    return c.json({ version: VERSION, ...streamJson(found), isMeasured: stream.isMeasured, finding, weeks }, 200);
  });
  api.openapi(listExposure, async (c) => {
    const rows = await ports.store.listExposure();
    const counts = rows.map(({ stream, weekOf, units, span }) => ({ stream, from: weekOf, span, count: units }));
    return c.json({ version: VERSION, counts }, 200);
  });
  api.openapi(saveExposure, async (c) => {
    const { counts, who } = c.req.valid('json');
    const given = counts.map(({ location, day: on, week, count }) => ({
      ...{ location: location ?? null, day: on ?? null, week: week ?? null, count },
    }));
    const outcome = await saveCounts(ports, given, whoOf(ports, who));
    if (outcome.ok) return c.json({ version: VERSION, saved: outcome.saved, refused: outcome.refused }, 200);
    if (outcome.reason === 'no_firm') return refuse(c, 404, 'no_firm');
    const [fr, en] = [silencePageTexts('fr').exposure, silencePageTexts('en').exposure];
    const message =
      outcome.reason === 'unknown_location'
        ? {
            fr: fr.unknownPlace(outcome.unknown.join(', '), outcome.known.join(', ')),
            en: en.unknownPlace(outcome.unknown.join(', '), outcome.known.join(', ')),
          }
        : { fr: fr.noPlace, en: en.noPlace };
    return refuse(c, 422, outcome.reason, { message });
  });
  api.openapi(confirmNil, async (c) => {
    const { location, weekOf, isNil, who } = c.req.valid('json');
    const outcome = await declareNil(ports, { location, weekOf: weekOf ?? null, isNil, who: whoOf(ports, who) });
    if (outcome.ok) {
      return c.json({ version: VERSION, location: outcome.location, weekOf: outcome.weekOf, isNil }, 200);
    }
    const { reason } = outcome;
    const message = {
      fr: silencePageTexts('fr').nilRefused[reason],
      en: silencePageTexts('en').nilRefused[reason],
    };
    return refuse(c, reason === 'no_firm' ? 404 : 422, reason, { message });
  });
}

function streamJson({ stream: { key, kind, name }, watch, finding }: StreamSheet) {
  const state = finding?.state === 'below_peers' ? ('below_peers' as const) : watch.state;
  return { stream: key, kind, name, state };
}

/** What is silent now; nothing while there is no firm. */
export async function findSilences(ports: Ports) {
  const firm = await ports.firms.find();
  if (firm === null) return [];
  const now = ports.now();
  return observedSilence(await loadSilenceFacts(ports.store, now, firm.firm.timeZone), firm, now);
}
