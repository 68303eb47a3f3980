import { FORGOTTEN_WORDS } from '@doleances/core';
import type { ConditionSheet, ConditionSummary } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { conditionFields } from './condition-form.ts';
import { summaryTexts } from './condition-summary.ts';
import type { ConditionView } from './demand-box.ts';
import { type Said, saidBox } from './parts.ts';

export type ConditionsPage = ConditionView & {
  readonly sheet: ConditionSheet;
  readonly said: Said | null;
  /** Only the owner writes conditions. */
  readonly mayEdit: boolean;
};

/** Every condition with how it fares: told, demanded, conceded, forgotten. */
export function conditionsPage(view: ConditionsPage): Html {
  const { words, language, sheet, said, mayEdit } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
<p><a href="/conditions/weekly?lang=${language}">${words.weekly}</a></p>
${sheet.conditions.length === 0 ? html`<p>${words.none}</p>` : sheet.conditions.map((one) => conditionCard(one, view))}
${
  mayEdit
    ? html`<details${sheet.conditions.length === 0 ? html` open` : ''}><summary>${words.add}</summary>
<form class="correct" method="post" action="/conditions?lang=${language}">${conditionFields(null, view)}<button type="submit">${words.add}</button></form></details>`
    : ''
}`;
}

function conditionCard(summary: ConditionSummary, view: ConditionsPage): Html {
  const { language } = view;
  const { condition, forgotten } = summary;
  return html`<article class="card"><h2><a href="/conditions/${condition.id}?lang=${language}">${condition.title[language]}</a>${forgotten.map((one) => html` <span class="tag">${FORGOTTEN_WORDS[one][language]}</span>`)}</h2>
<p>${condition.rule[language]}</p>
<p class="hint">${summaryTexts(summary, view).join(' · ')}</p></article>`;
}
