import { TARGET_WORDS } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage, PageTexts } from '../house/texts.ts';
import { type BoardFilter, boardPath, isNarrow, STATES, TARGETS, TRENDS } from './board-filter.ts';
import type { BoardTexts } from './board-texts.ts';

export type FilterForm = {
  readonly texts: PageTexts;
  readonly words: BoardTexts;
  readonly language: PageLanguage;
  readonly filter: BoardFilter;
  /** How many items are in each state. */
  readonly counts: ReadonlyMap<string, number>;
  readonly places: readonly string[];
};

/** Narrows the board by plain addresses: states as links, the rest folded away. */
export function filterForm(view: FilterForm): Html {
  const { texts, words, language, filter, counts } = view;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const chip = (state: BoardFilter['state'], name: string, count: number) =>
    html`<li><a href="${boardPath({ ...filter, state }, language)}"${filter.state === state ? html` aria-current="true"` : ''}>${name} <small>${count}</small></a></li>`;
  return html`<ul class="chips" aria-label="${words.states}">${chip(null, words.everyState, total)}${STATES.filter(
    (state) => (counts.get(state) ?? 0) > 0 || filter.state === state,
  ).map((state) => chip(state, texts.states[state], counts.get(state) ?? 0))}</ul>
<details class="narrow"${isNarrow(filter) ? html` open` : ''}><summary>${words.filter}</summary>
<form action="/"><input type="hidden" name="lang" value="${language}">${filter.state === null ? '' : html`<input type="hidden" name="state" value="${filter.state}">`}
${view.places.length === 0 ? '' : choice('place', words.place, view, (place) => place, view.places)}
${choice('target', words.target, view, (target) => TARGET_WORDS[target][view.language], TARGETS)}
${choice('trend', words.trend, view, (trend) => texts.trends[trend], TRENDS)}
<button>${words.apply}</button> ${isNarrow(filter) ? html`<a href="/?lang=${language}">${words.clear}</a>` : ''}</form></details>`;
}

function choice<Choice extends string>(
  name: 'place' | 'target' | 'trend',
  label: string,
  { filter, words }: FilterForm,
  nameOf: (choice: Choice) => string,
  choices: readonly Choice[],
): Html {
  return html`<p><label for="by-${name}">${label}</label><select id="by-${name}" name="${name}"><option value="">${words.any}</option>${choices.map(
    (one) => html`<option value="${one}"${filter[name] === one ? html` selected` : ''}>${nameOf(one)}</option>`,
  )}</select></p>`;
}
