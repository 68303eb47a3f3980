import { CONDITION_REFUSED, type ConditionRefusal, dayOf, TOLD_CHANNELS } from '@doleances/core';
import { ANSWERS, changeCondition, conditionDeedFrom, loadConditionSheet, type Ports } from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answer, type Api, body, refusals, refuse, VERSION, versioned, whoField, whoOf, whyField } from './route.ts';
import { bilingual, complaintId, list } from './schemas.ts';
import { day, figure, typedIn } from './typed.ts';

const conditionSchema = z
  .object({
    condition: z.object({ id: z.string(), title: bilingual, rule: bilingual, why: bilingual.nullable() }),
    toldCount: z.number().int(),
    shownOn: z.string().nullable(),
    unanswered: z.number().int(),
    untold: z.number().int().describe('Demands of clients who had never been told: our omission.'),
    concessions: z.object({
      conceded: z.number().int(),
      decided: z.number().int(),
      rate: z.number().nullable().describe('0 to 1; null under eight decisions.'),
    }),
    forgotten: list(z.enum(['untold', 'unused'])),
  })
  .openapi('ConditionSummary');
const listConditions = createRoute({
  method: 'get',
  path: '/api/v1/conditions',
  tags: ['conditions'],
  operationId: 'listConditions',
  summary: 'The firm’s conditions: told, demanded, conceded, forgotten',
  responses: {
    200: answer('In the order of the firm.', versioned({ conditions: list(conditionSchema) })),
    ...refusals(404),
  },
});
const noteCondition = createRoute({
  method: 'post',
  path: '/api/v1/conditions/{id}',
  tags: ['conditions'],
  operationId: 'noteCondition',
  summary: 'Note whom a condition was told, what was answered to a demand, what a concession cost',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'delai' }) }),
    body: body(
      z
        .strictObject({
          deed: z.enum(['tell', 'decide', 'cost', 'undo']),
          client: z.string().nullish(),
          clientKey: z.string().nullish(),
          day: day.nullish(),
          channel: z.enum(TOLD_CHANNELS).nullish(),
          where: z.string().nullish(),
          complaint: complaintId.nullish(),
          answer: z.enum(ANSWERS).nullish(),
          consequences: z.string().nullish(),
          amount: figure,
          what: z.string().nullish(),
          of: figure,
          confirmed: z.literal(true).optional(),
          why: whyField,
          who: whoField,
        })
        .openapi('ConditionDeed'),
      { deed: 'tell', client: 'Anne Roy', day: '2025-11-03', channel: 'email', where: 'quote 114' },
    ),
  },
  responses: { 200: answer('Noted.', versioned({ condition: conditionSchema })), ...refusals(400, 403, 404, 409, 422) },
});

export const conditionRoutes = { listConditions, noteCondition };

/** Conditions for programs, by the same deeds as on the pages. */
export function addConditionsApi(api: Api, ports: Ports): void {
  api.openapi(listConditions, async (c) => {
    const firm = (await ports.store.findFirm())?.firm;
    if (firm === undefined) return refuse(c, 404, 'no_firm');
    const { conditions } = await loadConditionSheet(ports, firm);
    return c.json({ version: VERSION, conditions }, 200);
  });
  api.openapi(noteCondition, async (c) => {
    const fields = c.req.valid('json');
    const { id } = c.req.valid('param');
    const firm = (await ports.store.findFirm())?.firm;
    if (firm === undefined) return refuse(c, 404, 'no_firm');
    const deed = conditionDeedFrom(typedIn(fields), { today: dayOf(ports.now(), firm.timeZone) });
    if (deed === null) return refuse(c, 400, 'bad_request');
    if ('refusal' in deed) return refusedCondition(c, deed.refusal);
    const asked = { subjectId: id, deed, who: whoOf(ports, fields.who), why: fields.why ?? null };
    const outcome = await changeCondition(ports, { ...asked, isConfirmed: fields.confirmed === true });
    if (!outcome.ok)
      return outcome.reason === 'no_firm' ? refuse(c, 404, 'no_firm') : refusedCondition(c, outcome.reason);
    const { conditions } = await loadConditionSheet(ports, firm);
    const condition = conditions.find((one) => one.condition.id === id);
    return condition === undefined ? refusedCondition(c, 'no_condition') : c.json({ version: VERSION, condition }, 200);
  });
}

function refusedCondition(c: Context, reason: ConditionRefusal) {
  const status = reason === 'no_condition' || reason === 'no_complaint' ? 404 : 422;
  return refuse(c, status, reason, { message: CONDITION_REFUSED[reason] });
}
