import { BREACH_TOLD, type BreachDeed, type BreachFacts } from '@doleances/core';
import { listBreaches, noteBreach, openBreach, type Ports } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { breachTexts } from '../privacy/breach-texts.ts';
import { answer, type Api, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { instant, list } from './schemas.ts';

const breachSchema = z
  .object({
    id: z.string(),
    what: z.string(),
    data: z.string(),
    happened: z.string(),
    knownAt: z.string(),
    peopleCount: z.number().int().nullable(),
    isOpen: z.boolean(),
    isSerious: z.boolean().nullable().describe('null until the risk of serious injury was assessed.'),
    deeds: list(z.object({ at: instant, who: z.string(), kind: z.string(), text: z.string().nullable() })),
  })
  .openapi('Breach');
const factsSchema = z.strictObject({
  what: z.string().min(1).max(5_000),
  data: z.string().min(1).max(2_000).describe('Kinds of information, never the information.'),
  happened: z.string().min(1).max(200),
  knownAt: z.string().max(40).describe('When the firm learnt of it: 2026-11-20.'),
  peopleCount: z.int().min(0).nullable(),
});
const listBreachesRoute = createRoute({
  method: 'get',
  path: '/api/v1/breaches',
  tags: ['privacy'],
  operationId: 'listBreaches',
  summary: 'The register of confidentiality incidents, the newest first',
  responses: { 200: answer('All of it.', versioned({ breaches: list(breachSchema) })) },
});
const openBreachRoute = createRoute({
  method: 'post',
  path: '/api/v1/breaches',
  tags: ['privacy'],
  operationId: 'openBreach',
  summary: 'Note a confidentiality incident; the register is never erased',
  request: {
    body: body(
      z
        .strictObject({ ...factsSchema.shape, peopleCount: factsSchema.shape.peopleCount.optional(), who: whoField })
        .openapi('BreachFacts'),
      {
        what: 'Un courriel parti à un autre client',
        data: 'nom, plainte',
        happened: '2026-11-20',
        knownAt: '2026-11-20',
      },
    ),
  },
  responses: { 200: answer('Noted.', versioned({ breachId: z.string() })), ...refusals(400, 422) },
});
const noteBreachRoute = createRoute({
  method: 'post',
  path: '/api/v1/breaches/{id}',
  tags: ['privacy'],
  operationId: 'noteBreach',
  summary: 'Add what is known or was done since',
  request: {
    params: z.object({ id: z.string().max(40).openapi({ example: 'I-2025-001' }) }),
    body: body(
      z
        .strictObject({
          kind: z.enum(['described', 'assessed', 'measure', 'told', 'not_told', 'closed']),
          isSerious: z.boolean().optional().describe('For `assessed`, with `text`.'),
          whom: z.enum(BREACH_TOLD).optional().describe('For `told` and `not_told`.'),
          name: z.string().max(300).optional().describe('For `told`: to whom.'),
          on: z.string().max(10).optional().describe('For `told`: 2026-11-21.'),
          text: z.string().max(5_000).optional().describe('The measure, the reason, what is learnt.'),
          facts: factsSchema.partial().optional().describe('For `described`: what is known better.'),
          who: whoField,
        })
        .openapi('BreachDeed'),
      { kind: 'measure', text: 'Mot de passe changé' },
    ),
  },
  responses: { 200: answer('Noted.', versioned({ breachId: z.string() })), ...refusals(400, 404, 422) },
});

export const breachRoutes = {
  listBreaches: listBreachesRoute,
  openBreach: openBreachRoute,
  noteBreach: noteBreachRoute,
};

/** The register of confidentiality incidents: the owner's, by the route table. */
export function addBreachesApi(api: Api, ports: Ports): void {
  api.openapi(listBreachesRoute, async (c) => {
    const breaches = (await listBreaches(ports)).map(({ assessment, deeds, openedAt: _openedAt, ...facts }) => ({
      ...facts,
      isSerious: assessment?.isSerious ?? null,
      deeds: deeds.map(({ at, who, deed }) => ({ at, who, kind: deed.kind, text: deedText(deed) })),
    }));
    return c.json({ version: VERSION, breaches }, 200);
  });
  api.openapi(openBreachRoute, async (c) => {
    const { who, peopleCount = null, ...facts } = c.req.valid('json');
    const outcome = await openBreach(ports, { ...facts, peopleCount }, whoOf(ports, who));
    if (outcome.ok) return c.json({ version: VERSION, breachId: outcome.breachId }, 200);
    return refuse(c, 422, outcome.reason, { message: messageOf(outcome.reason) });
  });
  api.openapi(noteBreachRoute, async (c) => {
    const { who, ...told } = c.req.valid('json');
    const deed = deedFrom(told);
    if (deed === null) return refuse(c, 400, 'bad_request');
    const { id: breachId } = c.req.valid('param');
    const outcome = await noteBreach(ports, { breachId, deed, who: whoOf(ports, who) });
    if (outcome.ok) return c.json({ version: VERSION, breachId: outcome.breachId }, 200);
    const status = outcome.reason === 'no_breach' ? 404 : 422;
    return refuse(c, status, outcome.reason, { message: messageOf(outcome.reason) });
  });
}

/** What was noted, in words; a notice tells whom and when. */
function deedText(deed: BreachDeed): string | null {
  switch (deed.kind) {
    case 'assessed':
    case 'not_told':
      return deed.why;
    case 'measure':
    case 'closed':
      return deed.text;
    case 'told':
      return `${deed.whom}: ${deed.name}, ${deed.on}`;
    case 'described': {
      const { kind: _kind, ...facts } = deed;
      return JSON.stringify(facts);
    }
    case 'opened':
      return null;
  }
}

function messageOf(reason: keyof ReturnType<typeof breachTexts>['refusals']) {
  return {
    fr: breachTexts('fr').refusals[reason],
    en: breachTexts('en').refusals[reason],
  };
}

type Told = {
  readonly kind: 'described' | 'assessed' | 'measure' | 'told' | 'not_told' | 'closed';
  readonly isSerious?: boolean | undefined;
  readonly whom?: (typeof BREACH_TOLD)[number] | undefined;
  readonly name?: string | undefined;
  readonly on?: string | undefined;
  readonly text?: string | undefined;
  readonly facts?: { readonly [Name in keyof BreachFacts]?: BreachFacts[Name] | undefined } | undefined;
};

function deedFrom({ kind, isSerious, whom, name = '', on = '', text = '', facts = {} }: Told): BreachDeed | null {
  switch (kind) {
    case 'described': {
      const { what, data, happened, knownAt, peopleCount } = facts;
      return {
        kind,
        ...(what !== undefined && { what }),
        ...(data !== undefined && { data }),
        ...(happened !== undefined && { happened }),
        ...(knownAt !== undefined && { knownAt }),
        ...(peopleCount !== undefined && { peopleCount }),
      };
    }
    case 'assessed':
      return isSerious === undefined ? null : { kind, isSerious, why: text };
    case 'measure':
    case 'closed':
      return { kind, text };
    case 'told':
      return whom === undefined ? null : { kind, whom, name, on };
    case 'not_told':
      return whom === undefined ? null : { kind, whom, why: text };
  }
}
