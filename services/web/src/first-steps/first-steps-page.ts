import type { FirstStep } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';
import { firstStepsTexts } from './first-steps-texts.ts';

/** Where each step is done; the account's link is in the terminal. */
const PATHS: Readonly<Record<FirstStep['id'], string | null>> = {
  account: '/setup',
  firm: '/settings/firm',
  source: '/sources',
  read: '/sources',
  alerts: '/settings/firm#contacts',
  report: '/settings/firm#recipients',
};

/** What is left to do until the first report, in one line that opens; nothing where nothing is. */
export function firstStepsLine(steps: readonly FirstStep[] | null, language: PageLanguage): Html | string {
  if (steps === null) return '';
  const words = firstStepsTexts(language);
  const done = steps.filter(({ isDone }) => isDone).length;
  return html`<details class="steps"><summary>${words.title} <span class="tag">${done} / ${steps.length}</span></summary>
${stepList(steps, language)}</details>`;
}

function firstStepsBox(steps: readonly FirstStep[] | null, language: PageLanguage): Html | string {
  if (steps === null) return '';
  const words = firstStepsTexts(language);
  return html`<section class="card steps" aria-labelledby="steps-title"><h2 id="steps-title">${words.title}</h2>
${stepList(steps, language)}</section>`;
}

function stepList(steps: readonly FirstStep[], language: PageLanguage): Html {
  const words = firstStepsTexts(language);
  return html`<p class="hint">${words.lead}</p>
<ol>${steps.map(({ id, isDone }) => stepLine(id, isDone, language))}</ol>
<form method="post" action="/first-steps/dismiss?lang=${language}"><button class="small">${words.dismiss}</button></form>
`;
}

function stepLine(id: FirstStep['id'], isDone: boolean, language: PageLanguage): Html {
  const words = firstStepsTexts(language);
  const [path = null, part] = (PATHS[id] ?? '').split('#');
  const address = `${path}?lang=${language}${part === undefined ? '' : `#${part}`}`;
  const name = words.steps[id];
  return html`<li${isDone ? html` class="done"` : ''}>${isDone ? name : html`<a href="${address}">${name}</a>`} <span class="tag">${isDone ? words.done : words.open}</span></li>`;
}

/** The first page of an empty house: two ways in. */
export function welcomePage(steps: readonly FirstStep[] | null, language: PageLanguage): Html {
  const words = firstStepsTexts(language);
  return html`<h1>${words.welcome}</h1>
<p class="lead">${words.welcomeLead}</p>
<form method="post" action="/sample/load?lang=${language}" class="buttons"><button class="main">${words.sample}</button></form>
<p class="hint">${words.sampleHint}</p>
<form method="post" action="/first-steps/begin?lang=${language}" class="buttons"><button>${words.own}</button></form>
<p class="hint">${words.import} <code>npx doleances import export.csv --firm firm.yaml</code></p>
${firstStepsBox(steps, language)}`;
}
