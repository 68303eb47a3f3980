import { dateText } from '@doleances/core';
import { type Ports, releaseDirectLine } from '@doleances/pipeline';
import type { DirectLineRow } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { isPostedHere } from '../posted-here.ts';
import type { PageLanguage } from '../texts.ts';
import { framed, languageOf, showMessage, type View, viewOf } from '../view.ts';
import { directLineTexts } from './direct-line-texts.ts';

const SHOWN_MAX = 100;

/** `/direct-line`: what waits for the boss, and the button that lets others see it. */
export function addDirectLineRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.get('/direct-line', async (c) => {
    const record = await ports.store.findFirm();
    if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
    const view = viewOf(c, record.firm);
    const rows = await ports.store.listDirectLine(SHOWN_MAX);
    return c.html(await framed(c, record, directLineTexts(view.language).title, directLinePage(view, rows)));
  });
  app.post('/complaints/:id/release', limit, (c) => release(c, ports));
}

async function release(c: Context, ports: Ports): Promise<Response> {
  if (!isPostedHere(c, ports)) return c.text('403', 403);
  const id = c.req.param('id') ?? '';
  const language = languageOf(c, (await ports.store.findFirm())?.firm ?? null);
  await releaseDirectLine(ports, id, 'dashboard');
  return c.redirect(`/complaints/${encodeURIComponent(id)}?lang=${language}`, 303);
}

function directLinePage(view: View, rows: readonly DirectLineRow[]): Html {
  const { language, texts, locale, firm } = view;
  const words = directLineTexts(language);
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p><a href="/${language === 'fr' ? 'patron' : 'boss'}">${words.page}</a> · <a href="/settings/poster?lang=${language}">${words.poster}</a></p>
${rows.length === 0 ? html`<p>${words.empty}</p>` : ''}
${rows.map(
  ({ complaint }) => html`<blockquote>
<p>${complaint.cleanText}</p>
<footer><a href="/complaints/${complaint.id}?lang=${language}">${complaint.authorName ?? texts.anonymous}</a>${contactOf(complaint)}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${dateText(complaint.receivedAt, locale, firm.timeZone)}</footer>
${releaseForm(complaint.id, language)}
</blockquote>`,
)}`;
}

function contactOf({ authorEmail, authorPhone }: DirectLineRow['complaint']): string {
  return [authorEmail, authorPhone].flatMap((contact) => (contact === null ? [] : [` · ${contact}`])).join('');
}

function releaseForm(complaintId: string, language: PageLanguage): Html {
  return html`<form method="post" action="/complaints/${complaintId}/release?lang=${language}"><button class="small" type="submit">${directLineTexts(language).release}</button></form>`;
}

/** On the complaint's own page: that it is the boss's alone, or since when it is not. */
export function directLineNote(line: Omit<DirectLineRow, 'complaint'>, complaintId: string, view: View): Html {
  const words = directLineTexts(view.language);
  const { releasedAt, releasedBy } = line;
  if (releasedAt === null) {
    return html`<div class="banner" role="note"><p>${words.held}</p>${releaseForm(complaintId, view.language)}</div>`;
  }
  const day = dateText(releasedAt, view.locale, view.firm.timeZone);
  return html`<p class="hint">${words.released(day, releasedBy ?? '')}</p>`;
}
