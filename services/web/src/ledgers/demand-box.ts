import {
  ANSWER_WORDS,
  DECIDED_WORDS,
  type DecisionAid,
  dateText,
  moneyText,
  numberText,
  OMISSION,
} from '@doleances/core';
import { ANSWERS, aidFrom, type DemandSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { PostedFields } from '../theme/theme-change-form.ts';
import type { ConditionTexts } from './condition-texts.ts';
import { field, hidden } from './parts.ts';
import { dayText } from './recovery-page.ts';

export type ConditionView = View & { readonly words: ConditionTexts };

/** Where the arithmetic begins until somebody knows better; a demand given way to is rarely without damage. */
const STARTING: Readonly<Record<string, string>> = {
  'accept.p': '90 %',
  'negotiate.p': '85 %',
  'refuse.p': '65 %',
  'accept.q': '35 %',
  'negotiate.q': '10 %',
  'refuse.q': '0 %',
};

/** A demand of a message: the condition, what the client knew of it, what to ask first, and a place to note the answer. */
export function demandBox(
  { demand, condition, knowledge, decision, questions, touchesRights, marginCents }: DemandSheet,
  view: ConditionView,
  posted: PostedFields | null = null,
): Html {
  const { texts, words, language, locale, firm } = view;
  const { id, title, rule, why, alternative, exceptions } = condition;
  const typed = (name: string): string => posted?.one(name) ?? '';
  const margin = marginCents === null ? '' : String(marginCents / 100);
  return html`<section class="card" id="demand-${id}"><h2>${words.demandTitle(title[language])}</h2>
<p>${rule[language]}${why === null ? '' : html` <em>${why[language]}</em>`}</p>
${alternative === null ? '' : html`<p>${words.alternative}${texts.colon}${alternative[language]}</p>`}
${exceptions.length === 0 ? '' : html`<p class="hint">${words.exceptions}${texts.colon}${exceptions.join(', ')}</p>`}
<p${knowledge.kind === 'never' ? html` class="said"` : ''}>${knowledgeText(knowledge, view)}</p>
${touchesRights ? html`<p class="said alarm">${words.rights}</p>` : ''}
${questions.length === 0 ? '' : html`<p><strong>${words.ask}</strong></p><ul>${questions.map((one) => html`<li>${one[language]}</li>`)}</ul>`}
${
  decision === null
    ? ''
    : html`<p>${words.decided(DECIDED_WORDS[decision.answer][language], dateText(decision.at, locale, firm.timeZone), decision.who)} ${decision.why ?? ''}</p>${decision.aid === null ? '' : aidTable(decision.aid, view)}`
}
<form class="correct" method="post" action="/conditions/${id}?lang=${language}">${hidden({ deed: 'decide', complaint: demand.complaintId })}
<fieldset><legend>${words.answer}</legend>${ANSWERS.map(
    (answer) =>
      html`<label class="check"><input type="radio" name="answer" value="${answer}"${(typed('answer') || condition.defaultResponse) === answer ? html` checked` : ''}>${ANSWER_WORDS[answer][language]}</label>`,
  )}</fieldset>
${field('line', { id: `why-${id}`, name: 'why', label: words.because, value: typed('why') })}
${field('words', { id: `consequences-${id}`, name: 'consequences', label: words.consequences, value: typed('consequences'), hint: words.consequencesHint })}
${reckoning(id, view, (name) => (posted === null ? (name === 'margin' ? margin : (STARTING[name] ?? '')) : typed(name)), posted)}
<div class="buttons"><button type="submit">${words.decide}</button></div></form></section>`;
}

function knowledgeText(knowledge: DemandSheet['knowledge'], view: ConditionView): string {
  if (knowledge.kind === 'never') return OMISSION[view.language];
  const day = dayText(knowledge.told.toldOn, view);
  return knowledge.kind === 'told' ? view.words.known(day) : view.words.shown(day);
}

/** The three answers side by side, each with its chances and costs; a button reckons without deciding. */
function reckoning(
  conditionId: string,
  view: ConditionView,
  typedIn: (name: string) => string,
  posted: PostedFields | null,
): Html {
  const { words, language } = view;
  const aid = posted === null ? null : aidFrom(posted.one);
  const id = (name: string) => `${conditionId}-${name.replace('.', '-')}`;
  const rows = [
    ['p', words.stay],
    ['x', words.cost],
    ['q', words.chance],
    ['d', words.damage],
  ] as const;
  return html`<details${posted === null ? '' : html` open`}><summary>${words.arithmetic}</summary>
<p class="hint">${words.arithmeticHint}</p>
${field('amount', { id: id('margin'), name: 'margin', label: words.margin, value: typedIn('margin') })}
<table><thead><tr><td></td>${ANSWERS.map((answer) => html`<th scope="col">${ANSWER_WORDS[answer][language]}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([letter, label]) =>
      html`<tr><th scope="row">${label}</th>${ANSWERS.map((answer) => {
        const name = `${answer}.${letter}`;
        return html`<td><input id="${id(name)}" name="${name}" value="${typedIn(name)}" size="7" inputmode="decimal" aria-label="${label}, ${ANSWER_WORDS[answer][language]}"></td>`;
      })}</tr>`,
  )}</tbody></table>
${aid === null || aid === undefined ? '' : aidTable(aid, view)}
<div class="buttons"><button type="submit" class="small" formaction="/conditions/${conditionId}/reckon?lang=${language}">${words.reckon}</button></div></details>`;
}

export function aidTable({ values, advice }: DecisionAid, { words, language, locale, firm }: ConditionView): Html {
  return html`<table><caption>${words.expected}</caption><tbody>${values.map(
    ({ name, expectedCents }) =>
      html`<tr><th scope="row">${ANSWER_WORDS[name][language]}</th><td>${moneyText(expectedCents, locale, firm.currency)}${name === advice ? html` <span class="tag">${words.best}</span>` : ''}</td></tr>`,
  )}</tbody></table>`;
}

/** `3 fois sur 8, environ 40 %`; under eight decisions no rate. */
export function concessionText(
  { conceded, decided, rate }: DemandSheet['concessions'],
  { words, locale }: ConditionView,
): string {
  const number = (value: number) => numberText(value, locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return `${words.conceded(number(conceded), number(decided))} (${rate === null ? words.tooEarly : words.rate(percent.format(rate))})`;
}
