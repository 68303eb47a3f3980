import {
  CLIENT_SORTS,
  type ClientRequest,
  changeClient,
  exportClient,
  findClient,
  loadBench,
  loadClientRoll,
  loadClientSheet,
  loadWaitingList,
  type Ports,
  previewClientChange,
} from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { framed, languageOf, showMessage } from '../house/view.ts';
import { whoOf } from '../house/who.ts';
import { STYLE_PATH } from '../style/sheet.ts';
import { type PostedFields, postedFields } from '../theme/theme-change-form.ts';
import { benchPage } from './bench-page.ts';
import { clientPage, clientPreviewPage, type Said } from './client-page.ts';
import { clientDeedFrom } from './client-request.ts';
import { clientPageTexts } from './client-texts.ts';
import { clientPath, clientsPage, waitingPage } from './clients-page.ts';
import { type OpenedView, openView } from './clients-view.ts';
import { exportPage } from './export-page.ts';
import { addClientImportRoutes } from './import-routes.ts';

const SEARCH_CHARS_MAX = 200;

/** The files of clients: list, waiting list, test bench, one client, what is handed to them. */
export function addClientRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/clients', (c) => showClients(c, ports));
  app.get('/clients/waiting', (c) => showWaiting(c, ports));
  app.get('/clients/bench', (c) => showBench(c, ports));
  app.post('/clients/bench', limit, (c) => noteBench(c, ports));
  addClientImportRoutes(app, ports);
  app.get('/clients/:key', (c) => showClient(c, ports));
  app.post('/clients/:key', limit, (c) => changeHere(c, ports));
  app.post('/clients/:key/export', limit, (c) => handOver(c, ports));
}

async function show(
  c: Context,
  ports: Ports,
  draw: (
    opened: OpenedView,
  ) => Promise<{ readonly title: string; readonly content: Html; readonly status?: 200 | 422 } | null>,
): Promise<Response> {
  const opened = await openView(c, ports);
  if (opened === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
  const drawn = await draw(opened);
  if (drawn === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  return c.html(await framed(c, opened.record, drawn.title, drawn.content), drawn.status ?? 200);
}

function showClients(c: Context, ports: Ports): Promise<Response> {
  return show(c, ports, async ({ view }) => {
    const search = (c.req.query('q') ?? '').slice(0, SEARCH_CHARS_MAX).trim();
    const sort = CLIENT_SORTS.find((name) => name === c.req.query('sort')) ?? 'last';
    const roll = await loadClientRoll(ports, { search, sort });
    return { title: view.words.title, content: clientsPage({ ...view, roll, search, sort }) };
  });
}

function showWaiting(c: Context, ports: Ports): Promise<Response> {
  return show(c, ports, async ({ view }) => ({
    title: view.words.waitingTitle,
    content: waitingPage(await loadWaitingList(ports), view),
  }));
}

function showBench(c: Context, ports: Ports, said: Said | null = null): Promise<Response> {
  return show(c, ports, async ({ view }) => {
    const product = (c.req.query('product') ?? '').slice(0, SEARCH_CHARS_MAX).trim();
    const sheet = product === '' ? null : await loadBench(ports, product);
    const isSaved = c.req.query('saved') !== undefined;
    const noted = said ?? (isSaved ? { text: view.words.saved, isRefused: false } : null);
    const status = said === null ? 200 : 422;
    return { title: view.words.benchTitle, content: benchPage({ ...view, sheet, said: noted }), status } as const;
  });
}

async function noteBench(c: Context, ports: Ports): Promise<Response> {
  const fields = postedFields(await c.req.parseBody({ all: true }));
  const deed = clientDeedFrom(fields.one('client') ?? '', fields);
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const words = clientPageTexts(language);
  const outcome =
    deed === null
      ? ({ ok: false, reason: 'no_client' } as const)
      : await changeClient(ports, { deed, who: whoOf(ports), why: null });
  if (!outcome.ok) return showBench(c, ports, { text: words.refused[outcome.reason], isRefused: true });
  const product = encodeURIComponent(fields.one('product') ?? '');
  return c.redirect(`/clients/bench?product=${product}&lang=${language}&saved=1`, 303);
}

function showClient(c: Context, ports: Ports, said: Said | null = null): Promise<Response> {
  return show(c, ports, async ({ view }) => {
    const sheet = await loadClientSheet(ports, c.req.param('key') ?? '');
    if (sheet === null) return null;
    const isSaved = c.req.query('saved') !== undefined;
    const noted = said ?? (isSaved ? { text: view.words.saved, isRefused: false } : null);
    const content = clientPage({ ...view, sheet, said: noted });
    return { title: sheet.name ?? view.words.unnamed, content, status: said?.isRefused ? 422 : 200 } as const;
  });
}

/** Notes a deed; who is one person is looked at first and done second. */
async function changeHere(c: Context, ports: Ports): Promise<Response> {
  const fields = postedFields(await c.req.parseBody({ all: true }));
  const clientKey = c.req.param('key') ?? '';
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  const words = clientPageTexts(language);
  const refuse = (text: string) => showClient(c, ports, { text, isRefused: true });
  const asked = clientDeedFrom(clientKey, fields);
  const deed = asked === null ? null : await withTarget(ports, asked);
  if (deed === null) return refuse(asked === null ? words.refused.no_event : words.several);
  const request: ClientRequest = { deed, who: whoOf(ports), why: fields.one('why') };
  const isLooked = deed.kind !== 'merged' && deed.kind !== 'split';
  if (!isLooked && fields.one('confirmed') === null) return showLook(c, ports, { request, fields });
  const outcome = await changeClient(ports, request);
  if (!outcome.ok) return refuse(words.refused[outcome.reason]);
  const shown = outcome.event.kind === 'merged' ? outcome.event.into : clientKey;
  const isThere = (await loadClientSheet(ports, shown)) !== null;
  return c.redirect(isThere ? `${clientPath(shown, language)}&saved=1` : `/clients?lang=${language}`, 303);
}

/** Whom they may be joined with is typed as people name each other. `null`: several answer to it, or nobody. */
async function withTarget(ports: Ports, deed: ClientRequest['deed']): Promise<ClientRequest['deed'] | null> {
  if (deed.kind !== 'merged') return deed;
  const found = await findClient(ports, deed.into);
  return found.ok ? { ...deed, into: found.clientKey } : null;
}

type Look = { readonly request: ClientRequest; readonly fields: PostedFields };

async function showLook(c: Context, ports: Ports, { request, fields }: Look): Promise<Response> {
  const preview = await previewClientChange(ports, request);
  if (!preview.ok) {
    const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
    return showClient(c, ports, { text: clientPageTexts(language).refused[preview.reason], isRefused: true });
  }
  return show(c, ports, async ({ view }) => {
    const look = { clientKey: request.deed.clientKey, moved: preview.moved.length, fields: fields.entries };
    return { title: view.words.previewTitle, content: clientPreviewPage({ ...view, ...look }) };
  });
}

/** All that is held on a person, to be handed to them; each time is noted. */
async function handOver(c: Context, ports: Ports): Promise<Response> {
  const made = await exportClient(ports, c.req.param('key') ?? '', whoOf(ports));
  if (made === null) return showMessage(c, ports, { status: 404, text: 'notFound' });
  const as = postedFields(await c.req.parseBody()).one('as');
  c.header('cache-control', 'no-store');
  if (as === 'json' || as === 'text') {
    c.header('content-disposition', `attachment; filename="client.${as === 'json' ? 'json' : 'txt'}"`);
    return as === 'json' ? c.json(made.document) : c.text(made.text);
  }
  return c.html(await html`${exportPage(made, STYLE_PATH)}`);
}
