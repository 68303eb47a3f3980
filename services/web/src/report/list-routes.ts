import { boundsOfWeek, dateText, isWeek } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { langOf, wordsOf } from '../quoted.ts';
import { framed, showMessage, type View, viewOf } from '../view.ts';
import { type ReportTexts, reportTexts } from './report-texts.ts';

const ROWS_MAX = 200;
const WORDS_SHOWN = 240;

type Listed = View & { readonly words: ReportTexts };
type List = (c: Context, ports: Ports, view: Listed) => Promise<{ readonly title: string; readonly content: Html }>;

/** Where the report's figures lead: the messages behind them. */
export function addReportListRoutes(app: Hono, ports: Ports): void {
  const show = (path: string, list: List) =>
    app.get(path, async (c) => {
      const record = await ports.store.findFirm();
      if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
      const view = viewOf(c, record.firm);
      const { title, content } = await list(c, ports, { ...view, words: reportTexts(view.language) });
      return c.html(await framed(c, record, title, html`<h1>${title}</h1>${content}`));
    });
  show('/complaints', listComplaints);
}

const listComplaints: List = async (c, { store }, view) => {
  const asked = c.req.query('week') ?? '';
  const bounds = isWeek(asked) ? boundsOfWeek(asked, view.firm.timeZone) : {};
  const rows = await store.listComplaints({ ...bounds, direction: 'in', limitRows: ROWS_MAX });
  const title = isWeek(asked) ? `${view.words.complaints}, ${asked}` : view.words.complaints;
  return { title, content: messages(rows, view) };
};

function messages(rows: readonly ComplaintRow[], view: Listed): Html {
  if (rows.length === 0) return html`<p class="lead">${view.words.noComplaints}</p>`;
  return html`${rows.map((row) => message(row, view, null))}`;
}

function message(row: ComplaintRow, { texts, language, locale, firm }: Listed, state: string | null): Html {
  const words = wordsOf(row, language, WORDS_SHOWN);
  return html`<blockquote><p${langOf(row.language, language)}><a href="/complaints/${row.id}?lang=${language}">${words}</a></p>
<footer>${state === null ? '' : html`<strong>${state}</strong> · `}${row.authorName ?? texts.anonymous}${row.location === null ? '' : ` · ${row.location}`} · ${dateText(row.receivedAt, locale, firm.timeZone)}</footer></blockquote>`;
}
