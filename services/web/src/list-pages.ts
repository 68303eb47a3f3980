import type { Firm, SilenceFinding, TextLocale } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage, PageTexts } from './texts.ts';

type View = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
};

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
