import { countText, dateText, numberText } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { SilencePage } from './silence-page.ts';

const LISTED_MAX = 20;
const ACTION_CHARS_MAX = 300;

/** Teams, and people without their names, whose complaints nobody answered with an action. */
export function staffParts(view: SilencePage): Html {
  const { words, sheet, language, locale } = view;
  const isEmpty = sheet.teams.length === 0 && sheet.people.length === 0;
  return html`<h2>${words.tolerated}</h2>
${isEmpty ? html`<p>${words.toleratedNone}</p>` : html`<p class="hint">${words.toleratedLead}</p>`}
${sheet.teams.map(
  ({ stream, reason }) => html`<details><summary>${reason[language]}</summary>${actionForm(stream, view)}</details>`,
)}
${sheet.people.map(({ id, role, location, clients, days }) => {
  const facts = words.personFacts(
    countText(clients, words.clientWords, locale),
    countText(days, words.dayWords, locale),
  );
  return html`<details><summary>${words.person(role ?? words.personRole, location ?? '')}, ${facts}</summary>
${actionForm(id, view)}
<form method="post" action="/silence/reveal?lang=${language}"><input type="hidden" name="id" value="${id}">
<p class="hint">${words.revealHint}</p><button type="submit" class="small">${words.reveal}</button></form></details>`;
})}`;
}

/** What was done about a team, a place or somebody. */
export function actionForm(subject: string, { words, language }: Pick<SilencePage, 'words' | 'language'>): Html {
  return html`<form class="correct" method="post" action="/silence/action?lang=${language}">
<input type="hidden" name="subject" value="${subject}">
<p><label for="what-${subject}">${words.actLabel}</label><input id="what-${subject}" name="what" required maxlength="${ACTION_CHARS_MAX}"></p>
<button type="submit">${words.act}</button></form>`;
}

/** Complaints that somebody called something else, and where that happens far more often. */
export function labelParts({ words, sheet, language, locale, firm }: SilencePage): Html {
  const { requalified, dismissals } = sheet;
  return html`<h2>${words.labels}</h2>
<p class="hint">${words.labelsLead}</p>
${requalified.length === 0 ? html`<p>${words.labelsNone}</p>` : ''}
<ul class="history">${requalified
    .slice(0, LISTED_MAX)
    .map(
      ({ complaintId, is, why, at, location }) =>
        html`<li><a href="/complaints/${complaintId}?lang=${language}">${words.labelKinds[is]}</a> <span>${[location, dateText(at, locale, firm.timeZone), why ?? words.labelWhy].filter(Boolean).join(' · ')}</span></li>`,
    )}</ul>
${
  requalified.length === 0 || dismissals.length === 0
    ? ''
    : html`<details><summary>${words.dismissals}</summary>
<table><tbody>${dismissals.map(
        ({
          role,
          person,
          dismissed,
          handled,
          isFlagged,
        }) => html`<tr><th scope="row">${person ?? role ?? words.everybody}</th>
<td>${words.dismissal(numberText(dismissed, locale), numberText(handled, locale))}${isFlagged ? html` <span class="tag alarm">${words.dismissalFlag}</span>` : ''}</td></tr>`,
      )}</tbody></table></details>`
}`;
}
