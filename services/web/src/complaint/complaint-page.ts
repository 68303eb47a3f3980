import {
  type CorrectionField,
  dateText,
  type Firm,
  isErasedKey,
  type TextLocale,
  withoutWithdrawn,
} from '@doleances/core';
import type { ComplaintLife } from '@doleances/pipeline';
import type { ComplaintRow, GrievanceRow } from '@doleances/store';
import { html } from 'hono/html';
import { releaseForm } from '../boss-line/release-form.ts';
import { escalationTexts } from '../escalations/texts-escalations.ts';
import type { Html } from '../house/page.ts';
import { ERASED_WORDS, langOf, quoted } from '../house/quoted.ts';
import type { PageLanguage, PageTexts } from '../house/texts.ts';
import { backlogTexts } from '../theme/texts-backlog.ts';
import { type ComplaintTexts, complaintTexts } from './complaint-texts.ts';
import { correctionForm } from './correction-form.ts';
import type { CorrectionForm, Posted } from './corrections.ts';
import { deedForms } from './deed-forms.ts';
import { markedStretches } from './marked.ts';
import { signalsTable } from './signals-table.ts';

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
  readonly life: ComplaintLife;
  readonly who: string;
  readonly posted: Posted;
  /** What became of a correction that was just sent. */
  readonly said: string | null;
  readonly isRefused: boolean;
};

type Shown = ComplaintPage & { readonly words: ComplaintTexts };

/** One message: its words as text, what was read in them and why, and beside it what is done about it. */
export function complaintPage(page: ComplaintPage): Html {
  const { texts, language, locale, firm, complaint, said, isRefused } = page;
  const view: Shown = { ...page, words: complaintTexts(language) };
  const { words } = view;
  const facts = [
    complaint.authorName ?? texts.anonymous,
    ...(complaint.authorPhone === null ? [] : [complaint.authorPhone]),
    ...(complaint.location === null ? [] : [complaint.location]),
    dateText(complaint.receivedAt, locale, firm.timeZone),
  ];
  return html`<p class="back"><a href="/complaints?lang=${language}">${words.backToList}</a></p>
${said === null ? '' : html`<p class="said${isRefused ? ' alarm' : ''}" role="${isRefused ? 'alert' : 'status'}">${said}</p>`}
<h1>${complaint.subject === null ? texts.complaint : html`<span${langOf(complaint.language, language)}>${complaint.subject}</span>`}${severityTag(view)}</h1>
<p class="lead">${facts.join(' · ')}</p>
${complaint.isForBoss ? directLine(view) : ''}
${complaint.withdrawnAt === null ? '' : html`<p class="said" role="note">${words.withdrawn(dateText(complaint.withdrawnAt, locale, firm.timeZone))}</p>`}
${isErasedKey(complaint.clientKey) ? shell(view) : desk(view)}`;
}

/** What is left of a message whose words were erased: that it was there, and what it counts for. */
function shell(view: Shown): Html {
  const { words, language, grievances } = view;
  return html`<blockquote class="message"><p>${quoted(ERASED_WORDS[language], language)}</p></blockquote>
<p class="hint">${words.erased}</p>
${grievances.length === 0 ? '' : html`<h2>${words.readIn}</h2>${grievanceList(view)}`}
${exchange(view)}
${journal(view)}`;
}

function desk(view: Shown): Html {
  const { words, language, texts, complaint, grievances } = view;
  return html`<div class="desk">
<div class="first">
<blockquote class="message"${langOf(complaint.language, language)}>${cleanedText(complaint, grievances)}</blockquote>
<details class="raw"><summary>${words.raw}</summary><p class="hint">${words.rawHint}</p><pre tabindex="0"${langOf(complaint.language, language)}>${complaint.text}</pre></details>
</div>
${deedForms({ ...view, typed: view.posted })}
<div class="rest">
<h2>${words.readIn}</h2>
${grievanceList(view)}
${view.demands}
${exchange(view)}
<h2>${texts.whyRead}</h2>
${signalsTable({ ...view, evidence: complaint.signals.evidence, spoken: complaint.language })}
${correctionForm(view)}
${correctedBefore(view)}
${journal(view)}
</div>
</div>`;
}

function severityTag({ complaint: { severity }, texts }: Shown): Html | string {
  return severity === null
    ? ''
    : html`<span class="unseen">,</span> <span class="tag${severity >= 4 ? ' alarm' : ''}">${texts.severities[severity]}</span>`;
}

/** The cleaned words, with what was read as a reproach marked where it stands. */
function cleanedText({ cleanText }: ComplaintRow, grievances: readonly GrievanceRow[]): readonly Html[] {
  const quotes = grievances.map(({ quote }) => quote);
  return cleanText
    .split('\n')
    .map(
      (line) =>
        html`<p>${markedStretches(line, quotes).map(({ text, isQuoted }) => (isQuoted ? html`<mark>${text}</mark>` : html`${text}`))}</p>`,
    );
}

function grievanceList(view: Shown): Html {
  const { grievances, words, language, complaint } = view;
  if (grievances.length === 0) return html`<p>${words.noGrievance}</p>`;
  return html`<ul class="history">${grievances.map(({ quote, facet, severity, themeId }) => {
    const name = labelOf(view, 'facet', facet);
    const theme = themeId === null ? name : html`<a href="/backlog/${themeId}?lang=${language}">${name}</a>`;
    const told =
      quote === '' ? '' : html`<span${langOf(complaint.language, language)}>${quoted(quote, language)}</span> · `;
    return html`<li><span>${told}${theme} · ${labelOf(view, 'severity', String(severity)).toLocaleLowerCase(language)}</span></li>`;
  })}</ul>`;
}

/** Notes, and who took it, the latest first. */
function journal({ life, words, language, locale, firm }: Shown): Html | string {
  if (life.events.length === 0) return '';
  const { whos } = backlogTexts(language);
  return html`<h2 id="journal">${words.journal}</h2>
<ul class="history">${life.events.map(
    ({ at, who, what, why }) =>
      html`<li><span>${dateText(at, locale, firm.timeZone)} · ${whos.get(who) ?? who} · ${words.did[what] ?? what}${why === null ? '' : ` – ${why}`}</span></li>`,
  )}</ul>`;
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
