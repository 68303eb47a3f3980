import { BREACH_TOLD, type Breach, breachDuties, dateText, numberText, type WrittenBreachDeed } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { type Said, saidBox } from '../promises-page.ts';
import type { View } from '../view.ts';
import type { BreachPageTexts } from './breach-texts.ts';

export type BreachesPage = View & {
  readonly words: BreachPageTexts;
  readonly said: Said | null;
  readonly breaches: readonly Breach[];
  /** As it was typed and could not be taken. */
  readonly typed: Readonly<Record<string, string>>;
};

/** The register, and the form that opens an incident. */
export function breachesPage(view: BreachesPage): Html {
  const { words, said, breaches, language } = view;
  return html`<p><a href="/settings/privacy?lang=${language}">${language === 'fr' ? 'Vie privée' : 'Privacy'}</a></p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="hint">${words.law}</p>
${saidBox(said)}
${breaches.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${breaches.map((one) => breachLine(one, view))}</ul><p><a href="/settings/breaches.json">${words.download}</a></p>`}
${openForm(view)}`;
}

function breachLine(breach: Breach, { words, language, firm }: BreachesPage): Html {
  const duties = breachDuties(breach, firm.country).map(({ duty }) => words.duty[duty]);
  return html`<li><a href="/settings/breaches/${breach.id}?lang=${language}">${breach.id}</a> – ${breach.happened} – ${breach.what.slice(0, 160)} (${breach.isOpen ? words.state.open : words.state.closed})${duties.length === 0 ? '' : html` <strong>${duties.join(', ')}</strong>`}</li>`;
}

function openForm({ words, language, typed }: BreachesPage): Html {
  return html`<h2>${words.open}</h2>
<form method="post" action="/settings/breaches?lang=${language}">
<p><label>${words.what}<textarea name="what" rows="4" required maxlength="5000">${typed.what ?? ''}</textarea></label></p>
<p><label>${words.data}<input name="data" required maxlength="2000" value="${typed.data ?? ''}"></label></p>
<p><label>${words.happened}<input name="happened" required maxlength="200" value="${typed.happened ?? ''}"></label> <span class="hint">${words.happenedHint}</span></p>
<p><label>${words.knownAt}<input name="knownAt" type="date" required value="${typed.knownAt ?? ''}"></label></p>
<p><label>${words.people}<input name="people" inputmode="numeric" pattern="[0-9]*" value="${typed.people ?? ''}"></label></p>
<button type="submit">${words.save}</button></form>`;
}

export type BreachPage = Omit<BreachesPage, 'breaches' | 'typed'> & { readonly breach: Breach };

/** One incident: what is known, what the law still expects, what was noted. */
export function breachPage(view: BreachPage): Html {
  const { words, said, breach, language, locale, firm } = view;
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  const duties = breachDuties(breach, firm.country);
  return html`<p><a href="/settings/breaches?lang=${language}">${words.all}</a></p>
<h1>${breach.id}</h1>
${saidBox(said)}
<dl><dt>${words.what}</dt><dd>${breach.what}</dd><dt>${words.data}</dt><dd>${breach.data}</dd>
<dt>${words.happened}</dt><dd>${breach.happened}</dd><dt>${words.knownAt}</dt><dd>${day(new Date(breach.knownAt))}</dd>
<dt>${words.people}</dt><dd>${breach.peopleCount === null ? words.unknown : numberText(breach.peopleCount, locale)}</dd></dl>
<h2>${words.duties}</h2>
${duties.length === 0 ? html`<p>${words.dutiesDone}</p>` : html`<ul>${duties.map(({ duty, dueAt }) => html`<li>${words.duty[duty]}, ${dueAt === null ? words.promptly : words.before(day(dueAt))}</li>`)}</ul>`}
<h2>${words.deeds}</h2>
<ul>${breach.deeds.map((one) => html`<li>${day(one.at)}, ${one.who} – ${words.kinds[one.deed.kind]}${deedText(one, view)}</li>`)}</ul>
${forms(view)}`;
}

function deedText({ deed }: WrittenBreachDeed, { words, locale }: BreachPage): string {
  switch (deed.kind) {
    case 'assessed':
      return ` – ${deed.isSerious ? words.serious : words.notSerious} – ${deed.why}`;
    case 'measure':
    case 'closed':
      return ` – ${deed.text}`;
    case 'told':
      return ` – ${words.whom[deed.whom]}, ${deed.name}, ${dateText(new Date(`${deed.on}T12:00:00Z`), locale, 'UTC')}`;
    case 'not_told':
      return ` – ${words.whom[deed.whom]} – ${deed.why}`;
    case 'opened':
    case 'described':
      return '';
  }
}

function forms({ words, breach, language }: BreachPage): Html {
  const form = (kind: string, title: string, fields: Html) =>
    html`<details><summary>${title}</summary><form method="post" action="/settings/breaches/${breach.id}?lang=${language}">
<input type="hidden" name="kind" value="${kind}">${fields}<button type="submit">${words.save}</button></form></details>`;
  const whom = html`<p><select name="whom" aria-label="${words.toldName}">${BREACH_TOLD.map((one) => html`<option value="${one}">${words.whom[one]}</option>`)}</select></p>`;
  const text = (name: string, label: string) =>
    html`<p><label>${label}<textarea name="${name}" rows="3" required maxlength="5000"></textarea></label></p>`;
  return html`${form(
    'assessed',
    words.assess,
    html`<p><label><input type="radio" name="serious" value="yes" required> ${words.serious}</label> <label><input type="radio" name="serious" value="no"> ${words.notSerious}</label></p>${text('why', words.assessWhy)}`,
  )}
${form('measure', words.measure, text('text', words.measure))}
${form('told', words.told, html`${whom}<p><label>${words.toldName}<input name="name" required maxlength="300"></label></p><p><label>${words.toldOn}<input name="on" type="date" required></label></p>`)}
${form('not_told', words.notTold, html`${whom}${text('why', words.notTold)}`)}
${form('closed', words.close, text('text', words.closeText))}`;
}
