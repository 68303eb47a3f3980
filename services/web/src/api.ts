import { backlogJson, CHANGE_REFUSED, TRACKER_NAMES } from '@doleances/core';
import {
  changeItem,
  changeThemes,
  type ItemRefused,
  loadExport,
  loadThanks,
  loadThemeSheet,
  type Ports,
  previewThemeChange,
  requestPush,
  type ThemeChangeRefused,
  withdrawCorrection,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { itemActionFrom } from './item-forms.ts';
import { isPostedHere } from './posted-here.ts';
import { addPromiseApi } from './promise-api.ts';
import { type PostedFields, postedFields, themeChangeFrom } from './theme-change-form.ts';

const VERSION = 1;

/** The same deeds as on the pages, for programs: JSON in, JSON out, field names as in the forms. */
export function addApi(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/api/v1/backlog', async (c) => {
    const { items, rankedAt } = await loadExport(ports);
    return c.json(backlogJson(items, rankedAt));
  });
  app.get('/api/v1/themes/events', async (c) =>
    c.json({ version: VERSION, events: await ports.store.listThemeEvents() }),
  );
  app.get('/api/v1/themes/:id', async (c) => {
    const sheet = await loadThemeSheet(ports, c.req.param('id'));
    return sheet === null ? refuse(c, { reason: 'no_theme' }) : c.json({ version: VERSION, ...sheet });
  });
  app.get('/api/v1/themes/:id/thanks', async (c) => {
    const id = c.req.param('id');
    if ((await ports.store.findBacklogByTheme(id)) === null) return refuse(c, { reason: 'no_theme' });
    const loaded = await loadThanks(ports, id);
    return loaded === null
      ? refuse(c, { reason: 'not_fixed' })
      : c.json({ version: VERSION, themeId: loaded.row.theme.id, clients: loaded.clients });
  });
  const post = (path: string, answer: (c: Context, fields: PostedFields) => Promise<Response>) =>
    app.post(path, limit, async (c) => {
      if (!isPostedHere(c, ports)) return c.json({ version: VERSION, error: 'foreign_origin' }, 403);
      const fields = await fieldsOf(c);
      return fields === null ? c.json({ version: VERSION, error: 'not_json' }, 400) : answer(c, fields);
    });
  addPromiseApi(app, ports, post);
  post('/api/v1/themes/:id/change', (c, fields) => changeTheme(c, ports, fields));
  post('/api/v1/themes/:id/item', (c, fields) => actOnItem(c, ports, fields));
  post('/api/v1/themes/:id/push', (c, fields) => push(c, ports, fields));
  post('/api/v1/corrections/:id/withdraw', (c, fields) => takeBack(c, ports, fields));
}

/** A flat object of texts, numbers, yes and no, and lists of texts; anything else is no request of ours. */
async function fieldsOf(c: Context): Promise<PostedFields | null> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) return null;
  const body: unknown = await c.req.json().catch(() => null);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const told = Object.entries(body).filter(([, value]) => value !== null && value !== false);
  return postedFields(Object.fromEntries(told.map(([name, value]) => [name, textsOf(value)])));
}

function textsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsOf);
  return typeof value === 'number' || value === true ? String(value) : value;
}

const whoOf = (fields: PostedFields): string => (fields.one('who') ?? 'api').slice(0, 80);

async function changeTheme(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const change = themeChangeFrom(c.req.param('id') ?? '', fields);
  if (change === null) return c.json({ version: VERSION, error: 'bad_request' }, 400);
  const why = fields.one('why');
  if (fields.one('dryRun') !== null) {
    const outcome = await previewThemeChange(ports, { change, why });
    return outcome.ok ? c.json({ version: VERSION, applied: false, ...outcome.preview }) : refuse(c, outcome);
  }
  const seen = fields.one('seen');
  const outcome = await changeThemes(ports, {
    change,
    who: whoOf(fields),
    why,
    seen: seen === null ? null : Number(seen),
    isConfirmed: fields.one('confirmed') !== null,
  });
  if (!outcome.ok) return refuse(c, outcome);
  return c.json({ version: VERSION, applied: true, event: outcome.event, ...outcome.preview });
}

async function actOnItem(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return refuse(c, { reason: 'no_theme' });
  const action = itemActionFrom(fields, record.firm.timeZone, ports.now());
  if (action === null) return c.json({ version: VERSION, error: 'bad_request' }, 400);
  const themeId = c.req.param('id') ?? '';
  const outcome = await changeItem(ports, { themeId, action, who: whoOf(fields), why: fields.one('why') });
  return outcome.ok ? c.json({ version: VERSION, item: outcome.row }) : refuse(c, outcome);
}

async function push(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const tracker = TRACKER_NAMES.find((name) => name === fields.one('tracker'));
  if (tracker === undefined) return c.json({ version: VERSION, error: 'bad_request' }, 400);
  const themeId = c.req.param('id') ?? '';
  const isQuoted = fields.one('quote') !== null;
  const outcome = await requestPush(ports, { themeId, tracker, who: whoOf(fields), isQuoted });
  return outcome.ok ? c.json({ version: VERSION, push: outcome.push }, 202) : refuse(c, outcome);
}

async function takeBack(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const correctionId = Number(c.req.param('id'));
  const outcome = await withdrawCorrection(ports, { correctionId, who: whoOf(fields), why: fields.one('why') });
  if (outcome.ok) return c.json({ version: VERSION, correction: outcome.correction });
  return outcome.reason === 'judges_person'
    ? refuse(c, outcome)
    : c.json({ version: VERSION, error: outcome.reason }, 404);
}

type Refused =
  | ThemeChangeRefused
  | ItemRefused
  | { readonly reason: 'no_theme' | 'not_fixed' | 'not_set_up' | 'sample' };

function refuse(c: Context, refused: Refused): Response {
  const { reason } = refused;
  const message = refused.reason === 'judges_person' ? refused.answer : CHANGE_REFUSED[refused.reason];
  const preview = 'preview' in refused ? { preview: refused.preview } : {};
  return c.json({ version: VERSION, error: reason, message, ...preview }, statusOf(reason));
}

function statusOf(reason: Refused['reason']): 404 | 409 | 422 | 503 {
  if (reason === 'no_theme' || reason === 'no_event' || reason === 'no_firm') return 404;
  if (reason === 'conflict' || reason === 'moved_meanwhile' || reason === 'already_undone') return 409;
  return reason === 'busy' ? 503 : 422;
}
