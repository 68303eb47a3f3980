import { boundsOfWeek, dateText, isWeek } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { langOf, wordsOf } from '../house/quoted.ts';
import { framed, showMessage, type View, viewOf } from '../house/view.ts';
import { type SearchTexts, searchTexts } from '../search/search-texts.ts';
import { type ReportTexts, reportTexts } from './report-texts.ts';

const ROWS_MAX = 200;
/** Half of what comes is seldom no complaint. */
const LOOKED_AT_MAX = 2 * ROWS_MAX;
const WORDS_SHOWN = 240;

type Listed = View & { readonly words: ReportTexts & Pick<SearchTexts, 'kinds'> };
type List = (c: Context, ports: Ports, view: Listed) => Promise<{ readonly title: string; readonly content: Html }>;

/** Where the report's figures lead: the messages behind them. */
export function addReportListRoutes(app: Hono, ports: Ports): void {
  const show = (path: string, list: List) =>
    app.get(path, async (c) => {
      const record = await ports.store.findFirm();
      if (record === null) return showMessage(c, ports, { status: 200, text: 'noFirm' });
      const view = viewOf(c, record.firm);
      const { title, content } = await list(c, ports, {
        ...view,
        words: { ...reportTexts(view.language), kinds: searchTexts(view.language).kinds },
      });
      return c.html(await framed(c, record, title, html`<h1>${title}</h1>${content}`));
    });
  show('/complaints', listComplaints);
}

/** Complaints alone unless all that came is asked for: what was not read as one can be looked over, and corrected. */
const listComplaints: List = async (c, { store }, view) => {
  const asked = c.req.query('week') ?? '';
  const isAll = c.req.query('all') !== undefined;
  const week = isWeek(asked) ? asked : null;
  const bounds = week === null ? {} : boundsOfWeek(week, view.firm.timeZone);
  const came = await store.listComplaints({ ...bounds, direction: 'in', limitRows: isAll ? ROWS_MAX : LOOKED_AT_MAX });
  const rows = isAll ? came : came.filter(countsAsComplaint).slice(0, ROWS_MAX);
  const title = week === null ? view.words.complaints : `${view.words.complaints}, ${week}`;
  return { title, content: html`${kindChips(view, { week, isAll })}${messages(rows, view)}` };
};

/** As the report counts: one that somebody called something else was told all the same. */
const countsAsComplaint = ({ kind, kindRead }: ComplaintRow) => kind === 'complaint' || kindRead === 'complaint';

function kindChips(
  { words, language }: Listed,
  { week, isAll }: { readonly week: string | null; readonly isAll: boolean },
): Html {
  const place = `/complaints?lang=${language}${week === null ? '' : `&week=${week}`}`;
  const chip = (path: string, name: string, isShown: boolean) =>
    html`<li><a href="${path}"${isShown ? html` aria-current="true"` : ''}>${name}</a></li>`;
  return html`<ul class="chips">${chip(place, words.onlyComplaints, !isAll)}${chip(`${place}&all=1`, words.allThatCame, isAll)}</ul>`;
}

function messages(rows: readonly ComplaintRow[], view: Listed): Html {
  const { words, language } = view;
  if (rows.length === 0) return html`<p class="lead">${words.noComplaints}</p>`;
  const isCut = rows.length === ROWS_MAX;
  return html`${rows.map((row) => message(row, view))}${isCut ? html`<p class="hint">${words.newestOnly(ROWS_MAX)} <a href="/search?lang=${language}">${words.searchAll}</a></p>` : ''}`;
}

function message(row: ComplaintRow, { texts, words, language, locale, firm }: Listed): Html {
  const facts = [
    row.authorName ?? texts.anonymous,
    ...(row.location === null ? [] : [row.location]),
    dateText(row.receivedAt, locale, firm.timeZone),
    row.kind === 'complaint' && row.severity !== null ? texts.severities[row.severity] : words.kinds[row.kind],
  ];
  return html`<blockquote><p${langOf(row.language, language)}><a href="/complaints/${row.id}?lang=${language}">${wordsOf(row, language, WORDS_SHOWN)}</a></p>
<footer>${facts.join(' · ')}</footer></blockquote>`;
}
