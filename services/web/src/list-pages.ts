import { dateText, type Firm, type SilenceFinding, type TextLocale } from '@doleances/core';
import type { PromiseRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage, PageTexts } from './texts.ts';

type View = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
};

export function promisesPage({
  texts,
  language,
  locale,
  firm,
  promises,
}: View & { readonly promises: readonly PromiseRow[] }): Html {
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  return html`<h1>${texts.promises}</h1>
${promises.length === 0 ? html`<p class="lead">${texts.promisesEmpty}</p>` : ''}
${promises.map(
  ({ quote, state, dueAt, clientName, performer, complaintId, madeAt }) => html`<blockquote>
<p>${quote}</p>
<footer><strong>${texts.promiseStates[state]}</strong>${dueAt === null ? '' : ` · ${texts.due(day(dueAt))}`} · <a href="/complaints/${complaintId}?lang=${language}">${clientName ?? texts.anonymous}</a>${performer === null ? '' : ` · ${performer}`} · ${day(madeAt)}</footer>
</blockquote>`,
)}`;
}

export function silencePage({
  texts,
  language,
  findings,
}: View & { readonly findings: readonly SilenceFinding[] }): Html {
  return html`<h1>${texts.silence}</h1>
<p class="lead">${texts.silenceLead}</p>
${findings.length === 0 ? html`<p>${texts.silenceEmpty}</p>` : ''}
${findings.map(
  ({ name, reason, causeLabel, why }) => html`<blockquote>
<p>${reason[language]}</p>
<footer><strong>${name}</strong>${causeLabel === null ? '' : ` · ${causeLabel[language]}`}${why === null ? '' : ` · ${why[language]}`}</footer>
</blockquote>`,
)}`;
}
