import { TRACKER_NAMES } from '@doleances/core';
import {
  changeItem,
  changeThemes,
  type ItemRefused,
  loadThanks,
  loadThemeSheet,
  type Ports,
  previewThemeChange,
  requestPush,
  type ThemeChangeRefused,
} from '@doleances/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { itemActionFrom } from '../theme/item-forms.ts';
import { postedFields, themeChangeFrom } from '../theme/theme-change-form.ts';
import { type Api, answer, body, refusals, refuse, VERSION, versioned, whoField, whoOf } from './route.ts';
import { instant, list, themeId } from './schemas.ts';
import {
  backlogRowSchema,
  eventSchema,
  itemActionSchema,
  previewFields,
  pushSchema,
  themeChangeSchema,
  themeEventSchema,
  verbatimSchema,
} from './theme-schemas.ts';

const params = z.object({ id: themeId });

const listThemeEvents = createRoute({
  method: 'get',
  path: '/api/v1/themes/events',
  tags: ['themes'],
  operationId: 'listThemeEvents',
  summary: 'What people did to themes, oldest first',
  responses: { 200: answer('Merges, splits, names, undoings.', versioned({ events: list(themeEventSchema) })) },
});
const findTheme = createRoute({
  method: 'get',
  path: '/api/v1/themes/{id}',
  tags: ['themes'],
  operationId: 'findTheme',
  summary: 'Everything there is to know of one theme and its backlog item',
  description: 'The id of a merged theme gives the one that answers for it.',
  request: { params },
  responses: {
    200: answer(
      'The theme.',
      versioned({
        row: backlogRowSchema,
        cards: z.object({}).describe('What is to do, in thirty seconds, in French and English.'),
        verbatims: list(verbatimSchema).describe('Newest first, at most 100.'),
        events: list(eventSchema).describe('Changes and comments, newest first.'),
        themeEvents: list(themeEventSchema),
        pushes: list(pushSchema),
        clients: z.number().int(),
      }),
    ),
    ...refusals(404),
  },
});
const listThanks = createRoute({
  method: 'get',
  path: '/api/v1/themes/{id}/thanks',
  tags: ['themes'],
  operationId: 'listThanks',
  summary: 'The clients of a fixed item, with a drafted thank-you each',
  description: 'Nothing is sent.',
  request: { params },
  responses: {
    200: answer(
      'Newest first.',
      versioned({ themeId, clients: list(z.object({ name: z.string().nullable(), receivedAt: instant })) }),
    ),
    ...refusals(404, 422),
  },
});
const changeTheme = createRoute({
  method: 'post',
  path: '/api/v1/themes/{id}/change',
  tags: ['themes'],
  operationId: 'changeTheme',
  summary: 'Merge, split, rename a theme, or undo it; with `dryRun`, only tell what it would do',
  request: { params, body: body(themeChangeSchema, { change: 'merge', into: 'thm_noise', dryRun: true }) },
  responses: {
    200: answer('What it did, or would do.', versioned({ applied: z.boolean(), ...previewFields })),
    ...refusals(400, 403, 404, 409, 422, 503),
  },
});
const actOnItem = createRoute({
  method: 'post',
  path: '/api/v1/themes/{id}/item',
  tags: ['backlog'],
  operationId: 'actOnItem',
  summary: 'Start, fix, assign, estimate, snooze, pin, link or comment a backlog item',
  description: 'Only the figures say that a fix holds, or does not.',
  request: { params, body: body(itemActionSchema, { do: 'start', who: 'Sandrine' }) },
  responses: {
    200: answer('The item as it is now.', versioned({ item: backlogRowSchema })),
    ...refusals(400, 403, 404, 422),
  },
});
const pushItem = createRoute({
  method: 'post',
  path: '/api/v1/themes/{id}/push',
  tags: ['backlog'],
  operationId: 'pushItem',
  summary: 'Send an item to a tracker',
  request: {
    params,
    body: body(
      z
        .strictObject({
          tracker: z.enum(TRACKER_NAMES as readonly ['github', 'linear', 'jira']),
          quote: z.boolean().optional().describe('Send clients’ words along; off unless asked.'),
          who: whoField,
        })
        .openapi('PushRequest'),
      { tracker: 'github' },
    ),
  },
  responses: { 202: answer('It is on its way.', versioned({ push: pushSchema })), ...refusals(400, 403, 404, 422) },
});

export const themeRoutes = { listThemeEvents, findTheme, listThanks, changeTheme, actOnItem, pushItem };

export function addThemesApi(api: Api, ports: Ports): void {
  api.openapi(listThemeEvents, async (c) =>
    c.json({ version: VERSION, events: await ports.store.listThemeEvents() }, 200),
  );
  api.openapi(findTheme, async (c) => {
    const sheet = await loadThemeSheet(ports, c.req.valid('param').id);
    return sheet === null ? refuse(c, 404, 'no_theme') : c.json({ version: VERSION, ...sheet }, 200);
  });
  api.openapi(listThanks, async (c) => {
    const { id } = c.req.valid('param');
    if ((await ports.store.findBacklogByTheme(id)) === null) return refuse(c, 404, 'no_theme');
    const loaded = await loadThanks(ports, id);
    if (loaded === null) return refuse(c, 422, 'not_fixed');
    return c.json({ version: VERSION, themeId: loaded.row.theme.id, clients: loaded.clients }, 200);
  });
  api.openapi(changeTheme, async (c) => {
    const { who, why = null, seen = null, dryRun, confirmed, ...asked } = c.req.valid('json');
    const change = themeChangeFrom(c.req.valid('param').id, postedFields(textsOf(asked)));
    if (change === null) return refuse(c, 404, 'no_theme');
    if (dryRun === true) {
      const outcome = await previewThemeChange(ports, { change, why });
      return outcome.ok ? c.json({ version: VERSION, applied: false, ...outcome.preview }, 200) : refused(c, outcome);
    }
    const request = { change, why, seen, who: whoOf(ports, who), isConfirmed: confirmed === true };
    const outcome = await changeThemes(ports, request);
    if (!outcome.ok) return refused(c, outcome);
    return c.json({ version: VERSION, applied: true, event: outcome.event, ...outcome.preview }, 200);
  });
  api.openapi(actOnItem, async (c) => {
    const { who, why = null, ...asked } = c.req.valid('json');
    const record = await ports.store.findFirm();
    const action =
      record === null ? null : itemActionFrom(postedFields(textsOf(asked)), record.firm.timeZone, ports.now());
    if (action === null) return refuse(c, 404, 'no_theme');
    const outcome = await changeItem(ports, { themeId: c.req.valid('param').id, action, who: whoOf(ports, who), why });
    return outcome.ok ? c.json({ version: VERSION, item: outcome.row }, 200) : refusedItem(c, outcome);
  });
  api.openapi(pushItem, async (c) => {
    const { tracker, quote, who } = c.req.valid('json');
    const request = { themeId: c.req.valid('param').id, tracker, who: whoOf(ports, who), isQuoted: quote === true };
    const outcome = await requestPush(ports, request);
    return outcome.ok ? c.json({ version: VERSION, push: outcome.push }, 202) : refusedItem(c, outcome);
  });
}

/** As the forms of the pages send it, so that both are read by the same code. */
function textsOf(asked: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const told = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined && value !== false);
  return Object.fromEntries(told.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]));
}

function refused(c: Context, outcome: ThemeChangeRefused) {
  const { reason } = outcome;
  const more = {
    ...(outcome.reason === 'judges_person' ? { message: outcome.answer } : {}),
    ...('preview' in outcome ? { preview: outcome.preview } : {}),
  };
  if (reason === 'no_theme' || reason === 'no_event' || reason === 'no_firm') return refuse(c, 404, reason, more);
  if (reason === 'conflict' || reason === 'moved_meanwhile' || reason === 'already_undone') {
    return refuse(c, 409, reason, more);
  }
  return refuse(c, reason === 'busy' ? 503 : 422, reason, more);
}

type ItemOrPushRefused = ItemRefused | { readonly reason: 'no_theme' | 'not_set_up' | 'sample' };

function refusedItem(c: Context, outcome: ItemOrPushRefused) {
  const more = outcome.reason === 'judges_person' ? { message: outcome.answer } : {};
  return refuse(c, outcome.reason === 'no_theme' ? 404 : 422, outcome.reason, more);
}
