import { dateText } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { framed, showMessage, type View, viewOf } from '../house/view.ts';
import { directLineTexts } from './direct-line-texts.ts';
import { releaseForm } from './release-form.ts';

const SHOWN_MAX = 100;

/** `/direct-line`: what waits for the boss, and the button that lets others see it. */
export function addDirectLineRoutes(app: Hono, ports: Ports): void {
  app.get('/direct-line', async (c) => {
    const record = await ports.store.findFirm();
    if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
    const view = viewOf(c, record.firm);
    const rows = await ports.store.listDirectLine(SHOWN_MAX);
    return c.html(await framed(c, record, directLineTexts(view.language).title, directLinePage(view, rows)));
  });
}

function directLinePage(view: View, rows: readonly ComplaintRow[]): Html {
  const { language, texts, locale, firm } = view;
  const words = directLineTexts(language);
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p><a href="/${language === 'fr' ? 'patron' : 'boss'}">${words.page}</a> · <a href="/settings/poster?lang=${language}">${words.poster}</a></p>
${rows.length === 0 ? html`<p>${words.empty}</p>` : ''}
${rows.map(
  (complaint) => html`<blockquote>
<p>${complaint.cleanText}</p>
<footer><a href="/complaints/${complaint.id}?lang=${language}">${complaint.authorName ?? texts.anonymous}</a>${contactOf(complaint)}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${dateText(complaint.receivedAt, locale, firm.timeZone)}</footer>
${releaseForm(complaint.id, language)}
</blockquote>`,
)}`;
}

function contactOf({ authorEmail, authorPhone }: ComplaintRow): string {
  return [authorEmail, authorPhone].flatMap((contact) => (contact === null ? [] : [` · ${contact}`])).join('');
}
