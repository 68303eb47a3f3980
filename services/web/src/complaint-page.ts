import {
  type CorrectionField,
  dateText,
  type Evidence,
  type Firm,
  numberText,
  type TextLocale,
  withoutWithdrawn,
} from '@doleances/core';
import type { ComplaintRow, GrievanceRow } from '@doleances/store';
import { html } from 'hono/html';
import { releaseForm } from './boss-line/release-form.ts';
import { correctionForm } from './correction-form.ts';
import type { CorrectionForm, Posted } from './corrections.ts';
import type { Html } from './page.ts';
import type { PageLanguage, PageTexts } from './texts.ts';
import { backlogTexts } from './texts-backlog.ts';
import { escalationTexts } from './texts-escalations.ts';

export type ComplaintPage = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  readonly complaint: ComplaintRow;
  readonly grievances: readonly GrievanceRow[];
  /** What else was written to and fro, oldest first. */
  readonly thread: readonly ComplaintRow[];
  /** What it demands outside the firm's conditions; empty for most. */
  readonly demands: Html | string;
  readonly form: CorrectionForm;
  readonly posted: Posted;
  /** What became of a correction that was just sent. */
  readonly said: string | null;
  readonly isRefused: boolean;
};

/** One message: its words as text, what was read in it, why, and how to correct it. */
export function complaintPage(view: ComplaintPage): Html {
  const { texts, language, locale, firm, complaint, grievances, said, isRefused } = view;
  const { signals } = complaint;
  return html`<p><a href="/?lang=${language}">${texts.back}</a></p>
${said === null ? '' : html`<p class="said${isRefused ? ' alarm' : ''}" role="${isRefused ? 'alert' : 'status'}">${said}</p>`}
<h1>${complaint.subject ?? texts.complaint}</h1>
<p class="lead">${complaint.authorName ?? texts.anonymous}${complaint.authorPhone === null ? '' : ` · ${complaint.authorPhone}`}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${dateText(complaint.receivedAt, locale, firm.timeZone)}</p>
${complaint.isForBoss ? directLine(view) : ''}
<blockquote>${complaint.cleanText.split('\n').map((line) => html`<p>${line}</p>`)}</blockquote>
<ul class="quiet">${grievances.map(
    ({ quote, facet, severity, themeId }) =>
      html`<li>« ${quote} » · ${themeId === null ? labelOf(view, 'facet', facet) : html`<a href="/backlog/${themeId}?lang=${language}">${labelOf(view, 'facet', facet)}</a>`} · ${texts.severities[severity]}</li>`,
  )}</ul>
${view.demands}
${exchange(view)}
<h2>${texts.whyRead}</h2>
<table><thead><tr><th scope="col">${texts.judgement}</th><th scope="col">${texts.rule}</th><th scope="col">${texts.words}</th></tr></thead>
<tbody>${signals.evidence.map((evidence) => html`<tr><td>${evidence.judgement}</td><td>${evidence.rule}${learntNote(evidence, view)}</td><td>${evidence.words}</td></tr>`)}</tbody></table>
${correctionForm(view)}
${correctedBefore(view)}`;
}

function exchange({ thread, texts, language, locale, firm }: ComplaintPage): Html | string {
  if (thread.length === 0) return '';
  return html`<h2>${texts.exchange}</h2>
<ul class="history">${thread.map(
    ({ id, direction, authorName, subject, receivedAt }) =>
      html`<li><span>${dateText(receivedAt, locale, firm.timeZone)} · ${direction === 'out' ? texts.fromUs : (authorName ?? texts.anonymous)} · <a href="/complaints/${id}?lang=${language}">${subject ?? texts.complaint}</a></span></li>`,
  )}</ul>`;
}

function directLine({ complaint, language }: ComplaintPage): Html {
  return html`<div class="banner" role="note"><p>${escalationTexts(language).forBoss}</p>
${releaseForm(complaint.id, language)}</div>`;
}

function labelOf({ form, language }: ComplaintPage, field: CorrectionField, value: string): string {
  const choices = { kind: form.kinds, facet: form.facets, severity: form.severities, theme: form.themes }[field];
  return choices.find((choice) => choice.value === value)?.label[language] ?? value;
}

/** The labelled neighbour or the words that weigh. */
function learntNote({ learnt }: Evidence, { texts, language, locale }: ComplaintPage): Html | string {
  if (learnt === undefined || learnt.from === 'own') return '';
  const { correction } = texts;
  const number = (value: number) => numberText(Math.round(value * 100) / 100, locale);
  const words = learnt.words
    .map(({ word, weight }) => (weight === null ? word : `${word} +${number(weight)}`))
    .join(', ');
  const neighbour =
    learnt.complaintId === null
      ? correction.byWeights
      : html`<a href="/complaints/${learnt.complaintId}?lang=${language}">${correction.byNeighbour}</a>`;
  return html` · ${neighbour} (${number(learnt.similarity)})${words === '' ? '' : `${texts.colon}${words}`}`;
}

function correctedBefore(view: ComplaintPage): Html | string {
  const { texts, language, locale, firm, form } = view;
  if (form.before.length === 0) return '';
  const standing = new Set(withoutWithdrawn(form.before).map(({ id }) => id));
  const { correction } = texts;
  return html`<h2>${correction.before}</h2>
<ul class="history">${form.before.map(
    ({ id, withdraws, field, was, is, why, at, who }) =>
      html`<li><span>${dateText(at, locale, firm.timeZone)} · ${who} · ${correction.fields[field]}${texts.colon}${was === null ? '–' : labelOf(view, field, was)} → ${labelOf(view, field, is)}${why === null ? '' : ` · ${why}`}${withdraws == null ? '' : ` · ${backlogTexts(language).withdrawn}`}</span>${standing.has(id) ? withdrawForm(view, id) : ''}</li>`,
  )}</ul>`;
}

function withdrawForm({ complaint, language }: ComplaintPage, correctionId: number): Html {
  return html`<form method="post" action="/complaints/${complaint.id}/withdraw?lang=${language}"><input type="hidden" name="correction" value="${correctionId}"><button class="small">${backlogTexts(language).withdraw}</button></form>`;
}
