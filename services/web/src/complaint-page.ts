import { dateText, type Firm, type TextLocale } from '@doleances/core';
import type { ComplaintRow, GrievanceRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage, PageTexts } from './texts.ts';

export type ComplaintPage = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  readonly complaint: ComplaintRow;
  readonly grievances: readonly GrievanceRow[];
};

/** One message: its words as text, what was read in it, and why. */
export function complaintPage({ texts, language, locale, firm, complaint, grievances }: ComplaintPage): Html {
  const { signals } = complaint;
  return html`<p><a href="/?lang=${language}">${texts.back}</a></p>
<h1>${complaint.subject ?? texts.complaint}</h1>
<p class="lead">${complaint.authorName ?? texts.anonymous}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${dateText(complaint.receivedAt, locale, firm.timeZone)}</p>
<blockquote>${complaint.cleanText.split('\n').map((line) => html`<p>${line}</p>`)}</blockquote>
<ul class="quiet">${grievances.map(
    ({ quote, facet, severity, themeId }) =>
      html`<li>« ${quote} » · <a href="/backlog/${themeId}?lang=${language}">${facet}</a> · ${texts.severities[severity]}</li>`,
  )}</ul>
<h2>${texts.whyRead}</h2>
<table><thead><tr><th scope="col">${texts.judgement}</th><th scope="col">${texts.rule}</th><th scope="col">${texts.words}</th></tr></thead>
<tbody>${signals.evidence.map(({ judgement, rule, words }) => html`<tr><td>${judgement}</td><td>${rule}</td><td>${words}</td></tr>`)}</tbody></table>`;
}
