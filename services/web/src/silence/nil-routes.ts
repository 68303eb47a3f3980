import { dateText } from '@doleances/core';
import { declareNil, findNilClaim, type Ports } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { framed, languageOf, viewOf } from '../house/view.ts';
import { silencePageTexts } from './silence-texts.ts';

/** The link of the Monday mail: GET asks, POST confirms. */
export function addNilRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/nil/:token', (c) => showNil(c, ports));
  app.post('/nil/:token', limit, (c) => answerNil(c, ports));
}

/** Opened from the Monday mail, without a login. Mail scanners may open it at will: only the button confirms. */
async function showNil(c: Context, ports: Ports): Promise<Response> {
  const claim = await findNilClaim(ports, c.req.param('token') ?? '');
  const record = await ports.store.findFirm();
  c.header('cache-control', 'no-store');
  const language = languageOf(c, record?.firm ?? null);
  const texts = silencePageTexts(language).nilPage;
  if (record === null || claim === null) {
    return c.html(await framed(c, record, texts.title, html`<h1>${texts.title}</h1><p>${texts.gone}</p>`), 404);
  }
  const { locale } = viewOf(c, record.firm);
  const day = dateText(new Date(`${claim.weekOf}T12:00:00Z`), locale, 'UTC');
  const content = html`<h1>${texts.title}</h1>
<p class="lead">${texts.ask(claim.location, day)}</p>
<form method="post" action="/nil/${c.req.param('token') ?? ''}?lang=${language}"><button type="submit" class="main">${silencePageTexts(language).confirm}</button></form>
<p>${texts.note} <a href="/notes?lang=${language}">${texts.noteLink}</a></p>`;
  return c.html(await framed(c, record, texts.title, content));
}

/** The link is its own right, so the form may stand in a mail reader's browser. */
async function answerNil(c: Context, ports: Ports): Promise<Response> {
  const claim = await findNilClaim(ports, c.req.param('token') ?? '');
  if (claim === null) return showNil(c, ports);
  const { location, weekOf, name } = claim;
  const outcome = await declareNil(ports, { location, weekOf, isNil: true, who: name });
  const record = await ports.store.findFirm();
  const words = silencePageTexts(languageOf(c, record?.firm ?? null));
  const said = outcome.ok ? words.nilPage.done(outcome.location) : words.nilRefused[outcome.reason];
  c.header('cache-control', 'no-store');
  const content = html`<h1>${words.nilPage.title}</h1><p class="lead" role="status">${said}</p>`;
  return c.html(await framed(c, record, words.nilPage.title, content), outcome.ok ? 200 : 422);
}
