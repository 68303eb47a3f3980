import type { PromiseState } from '@doleances/core';
import { capturePromise, changePromise, loadPromiseSheet, type Ports } from '@doleances/pipeline';
import type { Context, Hono } from 'hono';
import { promiseRequestFrom } from './promise-routes.ts';
import { promiseTexts } from './texts-promises.ts';
import type { PostedFields } from './theme-change-form.ts';

const VERSION = 1;
const LISTED_MAX = 500;
const STATES: readonly PromiseState[] = [
  'open',
  'confirmed',
  'renegotiated',
  'broken',
  'kept',
  'late',
  'repaired',
  'cancelled',
  'expired',
];

type Post = (path: string, answer: (c: Context, fields: PostedFields) => Promise<Response>) => void;

/** Promises for programs: list, note, change; rates and follow-ups as the page shows them. */
export function addPromiseApi(app: Hono, ports: Ports, post: Post): void {
  app.get('/api/v1/promises', async (c) => {
    const asked = STATES.filter((state) => (c.req.query('state') ?? '').split(',').includes(state));
    const promises = await ports.store.listPromises({
      states: asked.length > 0 ? asked : STATES,
      limitRows: LISTED_MAX,
    });
    return c.json({ version: VERSION, promises });
  });
  app.get('/api/v1/promises/summary', async (c) => {
    const record = await ports.store.findFirm();
    if (record === null) return c.json({ version: VERSION, error: 'no_firm' }, 404);
    const { rates, followUps, chases } = await loadPromiseSheet(ports, record.firm);
    return c.json({ version: VERSION, rates, followUps, chases });
  });
  post('/api/v1/promises', (c, fields) => note(c, ports, fields));
  post('/api/v1/promises/:id', (c, fields) => change(c, ports, fields));
}

const whoOf = (fields: PostedFields): string => (fields.one('who') ?? 'api').slice(0, 80);

async function note(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const outcome = await capturePromise(ports, { text: fields.one('text') ?? '', who: whoOf(fields) });
  if (!outcome.ok) return c.json({ version: VERSION, error: outcome.reason }, outcome.reason === 'no_firm' ? 404 : 400);
  const { promise, questions, candidates, isKnown } = outcome;
  return c.json({ version: VERSION, promise, questions, candidates, isKnown }, isKnown ? 200 : 201);
}

async function change(c: Context, ports: Ports, fields: PostedFields): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return c.json({ version: VERSION, error: 'no_firm' }, 404);
  const context = { firm: record.firm, now: ports.now(), who: whoOf(fields) };
  const request = promiseRequestFrom(c.req.param('id') ?? '', fields, context);
  if (request === null) return c.json({ version: VERSION, error: 'bad_request' }, 400);
  const outcome = await changePromise(ports, request);
  if (outcome.ok) return c.json({ version: VERSION, promise: outcome.promise });
  const message = {
    fr: promiseTexts('fr').refused[outcome.reason],
    en: promiseTexts('en').refused[outcome.reason],
  };
  const status = outcome.reason === 'no_promise' ? 404 : outcome.reason === 'already_done' ? 409 : 422;
  return c.json({ version: VERSION, error: outcome.reason, message }, status);
}
