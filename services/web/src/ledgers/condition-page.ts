import {
  ANSWER_WORDS,
  CHANNEL_WORDS,
  countText,
  DECIDED_WORDS,
  type Decision,
  dateText,
  type Limit,
  moneyText,
} from '@doleances/core';
import type { ConditionSheet, ConditionSummary } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { quoted } from '../house/quoted.ts';
import { conditionFields } from './condition-form.ts';
import { GRIEVANCES, summaryTexts } from './condition-summary.ts';
import { aidTable, type ConditionView } from './demand-box.ts';
import { choice, choicesOf, field, hidden, press, type Said, saidBox } from './parts.ts';
import { dayText } from './recovery-page.ts';

const SHOWN_MAX = 50;

export type ConditionPage = ConditionView & {
  readonly summary: ConditionSummary;
  readonly sheet: ConditionSheet;
  readonly said: Said | null;
  readonly question: Html | null;
  readonly mayEdit: boolean;
  /** Limits on somebody's conduct are for the owner and managers. */
  readonly maySetLimits: boolean;
};

/** One condition: the rule and why, to whom it was told, what was demanded and decided, what was limited. */
export function conditionPage(view: ConditionPage): Html {
  const { words, language, summary, said, question, mayEdit } = view;
  const { condition } = summary;
  const facts = [
    [words.rule, condition.rule],
    [words.why, condition.why],
    [words.fields.worry, condition.worryBehind],
    [words.alternative, condition.alternative],
  ] as const;
  return html`<p class="back"><a href="/conditions?lang=${language}">← ${words.title}</a></p>
${saidBox(said)}${question ?? ''}
<h1>${condition.title[language]}</h1>
<p class="lead">${summaryTexts(summary, view).join(' · ')}</p>
<table><tbody>${facts.flatMap(([name, text]) => (text === null ? [] : [html`<tr><th scope="row">${name}</th><td>${text[language]}</td></tr>`]))}
${condition.exceptions.length === 0 ? '' : html`<tr><th scope="row">${words.exceptions}</th><td>${condition.exceptions.join(', ')}</td></tr>`}
<tr><th scope="row">${words.fields.answer}</th><td>${ANSWER_WORDS[condition.defaultResponse][language]}</td></tr></tbody></table>
${toldPart(view)}
${demandsPart(view)}
${decisionsPart(view)}
${limitsPart(view)}
${mayEdit ? editPart(view) : ''}`;
}

const actionOf = ({ summary, language }: ConditionPage): string =>
  `/conditions/${summary.condition.id}?lang=${language}`;
const undo = (id: number, view: ConditionPage): Html =>
  press(actionOf(view), { deed: 'undo', of: String(id) }, view.words.undo);

function toldPart(view: ConditionPage): Html {
  const { words, language, summary, sheet } = view;
  const told = sheet.ledger.told.filter(({ conditionId }) => conditionId === summary.condition.id).slice(0, SHOWN_MAX);
  const id = (name: string) => `told-${name}`;
  return html`<h2>${words.told}</h2>
${told.length === 0 ? html`<p class="said">${words.toldNone}</p>` : ''}
<ul class="history">${told.map((one) => {
    const parts = [
      one.clientName ?? words.toAll,
      words.toldOn(dayText(one.toldOn, view)),
      CHANNEL_WORDS[one.channel][language],
      ...(one.where === null ? [] : [one.where]),
    ];
    return html`<li><span>${parts.join(' · ')}</span> ${undo(one.id, view)}</li>`;
  })}</ul>
<details><summary>${words.tell}</summary><form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'tell' })}
${field('line', { id: id('client'), name: 'client', label: words.client, hint: words.clientHint })}
${field('day', { id: id('day'), name: 'day', label: words.day, value: sheet.today })}
${choice({ id: id('channel'), name: 'channel', label: words.channel }, choicesOf(CHANNEL_WORDS, language))}
${field('line', { id: id('where'), name: 'where', label: words.where, hint: words.whereHint })}
<button type="submit">${words.note}</button></form></details>`;
}

function demandsPart({ words, language, locale, firm, summary }: ConditionPage): Html {
  const { demands } = summary;
  return html`<h2>${words.demands}</h2>
${demands.length === 0 ? html`<p>${words.noDemand}</p>` : ''}
<ul>${demands.slice(0, SHOWN_MAX).map(({ demand, decision }) => {
    const answer = decision === null ? words.noAnswer : DECIDED_WORDS[decision.answer][language];
    return html`<li><a href="/complaints/${demand.complaintId}?lang=${language}#demand-${summary.condition.id}">${demand.authorName ?? words.anonymous}</a>, ${dateText(demand.receivedAt, locale, firm.timeZone)} · ${answer}</li>`;
  })}</ul>`;
}

function decisionsPart(view: ConditionPage): Html {
  const { words, language, locale, firm, summary, sheet } = view;
  const decisions = sheet.ledger.decisions.filter(({ conditionId }) => conditionId === summary.condition.id);
  const regrets = summary.regrets.map(({ decision, complaintIds, costCents }) => {
    const grievances = complaintIds.length === 0 ? '' : countText(complaintIds.length, GRIEVANCES[language], locale);
    const cost = costCents === 0 ? '' : moneyText(costCents, locale, firm.currency);
    return html`<li>${decision.clientName ?? words.anonymous} · ${words.regretOf(grievances, cost)}</li>`;
  });
  return html`<h2>${words.decisions}</h2>
${decisions.length === 0 ? html`<p>${words.noDecision}</p>` : decisions.slice(0, SHOWN_MAX).map((one) => decisionCard(one, view))}
${regrets.length === 0 ? '' : html`<h3>${words.regrets}</h3><p class="hint">${words.regretsHint}</p><ul>${regrets}</ul>`}`;
}

function decisionCard(decision: Decision, view: ConditionPage): Html {
  const { words, language, locale, firm } = view;
  const { id, answer, at, who, why, consequences, aid, costs, complaintId, clientName } = decision;
  const name = clientName ?? words.anonymous;
  const link = complaintId === null ? name : html`<a href="/complaints/${complaintId}?lang=${language}">${name}</a>`;
  return html`<blockquote><p>${why ?? ''}</p>${consequences === null ? '' : html`<p>${quoted(consequences, language)}</p>`}
<footer>${link} · ${words.decided(DECIDED_WORDS[answer][language], dateText(at, locale, firm.timeZone), who)}${costs.map((one) => ` ${moneyText(one.cents, locale, firm.currency)} (${one.what}).`)} ${undo(id, view)}</footer>
${aid === null ? '' : html`<details><summary>${words.arithmetic}</summary>${aidTable(aid, view)}</details>`}
<details><summary>${words.addCost}</summary><form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'cost', of: String(id) })}
${field('amount', { id: `cost-${id}`, name: 'amount', label: words.amount, isRequired: true })}
${field('line', { id: `cost-what-${id}`, name: 'what', label: words.what })}
<button type="submit">${words.note}</button></form></details></blockquote>`;
}

function limitsPart(view: ConditionPage): Html {
  const { words, summary, sheet, maySetLimits, language } = view;
  if (!maySetLimits) return html``;
  const limits = sheet.ledger.limits.filter(({ conditionId }) => conditionId === summary.condition.id);
  const action = `/conditions/${summary.condition.id}/limits?lang=${language}`;
  return html`<h2>${words.limits}</h2><p class="hint">${words.limitsHint}</p>
${limits.map((one) => limitCard(one, view, action))}
<details><summary>${words.addLimit}</summary><form class="correct" method="post" action="${action}">${hidden({ deed: 'limit' })}
${field('line', { id: 'limit-client', name: 'client', label: words.client, isRequired: true })}
${field('words', { id: 'limit-conduct', name: 'conduct', label: words.conduct, isRequired: true })}
${field('words', { id: 'limit-limit', name: 'limit', label: words.limit, isRequired: true })}
${field('day', { id: 'limit-review', name: 'review', label: words.review, isRequired: true })}
<button type="submit">${words.note}</button></form></details>`;
}

function limitCard(
  { id, clientName, conduct, limit, reviewOn, hasEnded }: Limit,
  view: ConditionPage,
  action: string,
): Html {
  const { words, sheet } = view;
  const isDue = !hasEnded && reviewOn <= sheet.today;
  const tag = hasEnded ? words.ended : isDue ? words.due : `${words.review} ${dayText(reviewOn, view)}`;
  return html`<div class="card"><p><strong>${clientName}</strong> <span class="tag${isDue ? ' alarm' : ''}">${tag}</span></p>
<p>${conduct}</p><p>${limit}</p>
${
  hasEnded
    ? ''
    : html`<div class="buttons">${press(action, { deed: 'review', of: String(id) }, words.lift)}
<form method="post" action="${action}">${hidden({ deed: 'review', of: String(id) })}<label for="prolong-${id}">${words.prolong}</label> <input id="prolong-${id}" name="review" type="date" required> <button class="small" type="submit">${words.note}</button></form></div>`
}</div>`;
}

function editPart(view: ConditionPage): Html {
  const { words, language, summary } = view;
  const action = `/conditions/${summary.condition.id}/edit?lang=${language}`;
  return html`<details><summary>${words.edit}</summary><form class="correct" method="post" action="${action}">${conditionFields(summary.condition, view)}<button type="submit">${words.note}</button></form></details>
<details><summary>${words.remove}</summary><p class="hint">${words.removeHint}</p>${press(action, { remove: '1' }, words.remove)}</details>`;
}
