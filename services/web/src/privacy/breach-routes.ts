import { BREACH_TOLD, type BreachDeed, type BreachFacts } from '@doleances/core';
import {
  type BreachRefusal,
  breachRegister,
  describedDeed,
  listBreaches,
  noteBreach,
  openBreach,
  type Ports,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { framed, languageOf, showMessage, viewOf } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import type { Said } from '../promises/promises-page.ts';
import { postedFields } from '../theme/theme-change-form.ts';
import { breachesPage, breachPage } from './breach-page.ts';
import { breachTexts } from './breach-texts.ts';

/** The register of confidentiality incidents: the owner's, by the route table. */
export function addBreachRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/settings/breaches', (c) => showBreaches(c, ports, {}));
  app.get('/settings/breaches.json', async (c) => {
    const headers = { 'content-disposition': 'attachment; filename="breaches.json"', 'cache-control': 'no-store' };
    return c.json(await breachRegister(ports), 200, headers);
  });
  app.post('/settings/breaches', limit, (c) => open(c, ports));
  app.get('/settings/breaches/:id', (c) => showBreach(c, ports, {}));
  app.post('/settings/breaches/:id', limit, (c) => note(c, ports));
}

function saidOf(c: Context, reason: BreachRefusal): Said {
  return { lines: [breachTexts(languageOf(c, null)).refusals[reason]], isRefused: true };
}

type Shown = { readonly said?: Said; readonly typed?: Readonly<Record<string, string>> };

async function showBreaches(c: Context, ports: Ports, { said, typed = {} }: Shown): Promise<Response> {
  const record = await ports.store.findFirm();
  if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const view = viewOf(c, record.firm);
  const words = breachTexts(view.language);
  const content = breachesPage({ ...view, words, said: said ?? null, breaches: await listBreaches(ports), typed });
  return c.html(await framed(c, record, words.title, content), said === undefined ? 200 : 422);
}

async function open(c: Context, ports: Ports): Promise<Response> {
  const { one, entries } = postedFields(await c.req.parseBody());
  const outcome = await openBreach(ports, factsFrom(one), whoOf(ports));
  if (!outcome.ok)
    return showBreaches(c, ports, { said: saidOf(c, outcome.reason), typed: Object.fromEntries(entries) });
  return c.redirect(`/settings/breaches/${outcome.breachId}?lang=${languageOf(c, null)}`, 303);
}

type One = (name: string) => string | null;

function factsFrom(one: One): BreachFacts {
  const people = one('people');
  return {
    what: one('what') ?? '',
    data: one('data') ?? '',
    happened: one('happened') ?? '',
    knownAt: one('knownAt') ?? '',
    peopleCount: people !== null && /^\d{1,9}$/.test(people) ? Number(people) : null,
  };
}

async function showBreach(c: Context, ports: Ports, { said, typed = {} }: Shown): Promise<Response> {
  const record = await ports.store.findFirm();
  const breach = (await listBreaches(ports)).find(({ id }) => id === c.req.param('id'));
  if (record === null || breach === undefined) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const view = viewOf(c, record.firm);
  const words = breachTexts(view.language);
  return c.html(
    await framed(c, record, words.title, breachPage({ ...view, words, said: said ?? null, breach, typed })),
    said === undefined ? 200 : 422,
  );
}

async function note(c: Context, ports: Ports): Promise<Response> {
  const breachId = c.req.param('id') ?? '';
  const { one, entries } = postedFields(await c.req.parseBody());
  const breach = (await listBreaches(ports)).find(({ id }) => id === breachId);
  if (breach === undefined) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const page = `/settings/breaches/${breachId}?lang=${languageOf(c, null)}`;
  const isDescribed = one('kind') === 'described';
  const deed = isDescribed ? describedDeed(breach, factsFrom(one)) : deedFrom(one);
  if (deed === null && isDescribed) return c.redirect(page, 303);
  if (deed === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const outcome = await noteBreach(ports, { breachId, deed, who: whoOf(ports) });
  if (!outcome.ok) return showBreach(c, ports, { said: saidOf(c, outcome.reason), typed: Object.fromEntries(entries) });
  return c.redirect(page, 303);
}

function deedFrom(one: One): BreachDeed | null {
  const text = (name: string) => one(name) ?? '';
  const whom = BREACH_TOLD.find((name) => name === one('whom'));
  switch (one('kind')) {
    case 'assessed':
      return { kind: 'assessed', isSerious: one('serious') === 'yes', why: text('why') };
    case 'measure':
      return { kind: 'measure', text: text('text') };
    case 'closed':
      return { kind: 'closed', text: text('text') };
    case 'told':
      return whom === undefined ? null : { kind: 'told', whom, name: text('name'), on: text('on') };
    case 'not_told':
      return whom === undefined ? null : { kind: 'not_told', whom, why: text('why') };
    default:
      return null;
  }
}
