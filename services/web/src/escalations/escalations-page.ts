import { type Firm, momentText, type TextLocale } from '@doleances/core';
import type { EscalationSheet } from '@doleances/pipeline';
import type { AttemptRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { langOf, quoted, wordsOf } from '../house/quoted.ts';
import type { PageLanguage, PageTexts } from '../house/texts.ts';
import { escalationTexts } from './texts-escalations.ts';

export type EscalationView = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
};

/** Enough to know what it is about; the whole is one press away. */
const QUOTE_CHARS_SHOWN = 220;

type Said = { readonly text: string; readonly isRefused: boolean } | null;

/** « Remontées »: what cannot wait, who was told and by which way, who is on it. */
export function escalationsPage(
  view: EscalationView & { readonly sheets: readonly EscalationSheet[]; readonly said: Said },
): Html {
  const words = escalationTexts(view.language);
  const { said, sheets } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="${said.isRefused ? 'alert' : 'status'}">${said.text}</p>`}
${sheets.length === 0 ? html`<p>${words.empty}</p>` : ''}
${sheets.map((sheet) => escalationBlock(sheet, view))}`;
}

function escalationBlock(sheet: EscalationSheet, view: EscalationView): Html {
  const { texts, language, locale, firm } = view;
  const words = escalationTexts(language);
  const { escalation, complaint, state, attempts } = sheet;
  const moment = (at: Date) => momentText(at, locale, firm.timeZone);
  const { acknowledgedAt, acknowledgedBy, closedAt, closedBy, told } = escalation;
  const since =
    closedAt !== null
      ? words.by(closedBy === 'erasure' ? words.erasure : (closedBy ?? texts.anonymous), moment(closedAt))
      : acknowledgedAt !== null
        ? words.by(acknowledgedBy ?? texts.anonymous, moment(acknowledgedAt))
        : words.routes[escalation.route];
  const toldText = told.map(({ name, at }) => words.by(name, moment(new Date(at)))).join(' · ');
  return html`<article class="case" id="${escalation.id}">
<h2><a href="/complaints/${complaint.id}?lang=${language}">${escalation.reasons.map((reason) => texts.criticalReasons[reason]).join(', ')}</a></h2>
<p class="lead">${complaint.authorName ?? texts.anonymous}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${moment(complaint.receivedAt)}</p>
<p class="quote"${langOf(complaint.language, language)}>${quoted(wordsOf(complaint, language, QUOTE_CHARS_SHOWN), language)}</p>
<p><strong>${words.states[state]}</strong>${since === '' ? '' : ` · ${since}`}</p>
${toldText === '' ? '' : html`<p class="quiet">${words.told}${texts.colon}${toldText}</p>`}
${attempts.length === 0 ? '' : attemptsTable(attempts, view)}
${formsOf(sheet, view)}
</article>`;
}

/** Every try to send, so that "was I told?" has an answer. */
export function attemptsTable(attempts: readonly AttemptRow[], { language, locale, firm }: EscalationView): Html {
  const words = escalationTexts(language);
  const names = [words.when, words.outlet, words.to, words.attempt, words.outcome];
  return html`<details><summary>${words.attempts} (${attempts.length})</summary>
<table><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${attempts.map(
    ({ startedAt, outlet, to, attempt, outcome, error }) =>
      html`<tr><td>${momentText(startedAt, locale, firm.timeZone)}</td><td>${words.outlets[outlet]}</td><td>${to.join(', ')}</td><td>${attempt}</td><td>${outcome === null ? words.onTheWay : words.outcomes[outcome]}${error === null ? '' : ` · ${error}`}</td></tr>`,
  )}</tbody></table></details>`;
}

function formsOf({ escalation, state, mayClose }: EscalationSheet, { language }: EscalationView): Html | string {
  const words = escalationTexts(language);
  if (state === 'closed') return '';
  const take =
    state === 'answered'
      ? ''
      : html`<form method="post" action="/escalations/${escalation.id}/acknowledge?lang=${language}"><button>${words.take}</button></form>`;
  const close = mayClose
    ? html`<details><summary>${words.close}</summary><form method="post" action="/escalations/${escalation.id}/close?lang=${language}">
<p><label>${words.closeWhy}<br><input name="why" required maxlength="1000"></label></p><p><button>${words.close}</button></p></form></details>`
    : html`<p class="quiet">${words.ownerCloses}</p>`;
  return html`${take}${close}`;
}
