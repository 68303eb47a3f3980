import { type ChaseWeek, dateText } from '@doleances/core';
import type { FollowUp } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PromisesPage } from './promises-page.ts';

const WHY_CHARS_MAX = 300;

/** Clients to give news to before they ask, each to be taken or left. */
export function followUpPart(view: PromisesPage): Html {
  const { words, sheet } = view;
  return html`<h2 id="follow-ups">${words.followUps}</h2>
<p class="hint">${words.followUpsHint}</p>
${sheet.followUps.length === 0 ? html`<p>${words.noFollowUps}</p>` : sheet.followUps.map((one) => proposal(one, view))}`;
}

function proposal(
  { complaintId, clientName, touchAt, isPast }: FollowUp,
  { words, language, locale, firm }: PromisesPage,
): Html {
  const form = (deed: string, content: Html) =>
    html`<form class="correct" method="post" action="/follow-ups/${complaintId}?lang=${language}">
<input type="hidden" name="deed" value="${deed}">${content}</form>`;
  const why = `${complaintId}-why`;
  return html`<blockquote>
<p><a href="/complaints/${complaintId}?lang=${language}">${clientName ?? words.anonymous}</a>, ${(isPast ? words.touchPast : words.touch)(dateText(touchAt, locale, firm.timeZone))}</p>
</blockquote>
${form('take', html`<button type="submit" aria-describedby="${complaintId}-hint">${words.take}</button><span class="hint" id="${complaintId}-hint">${words.takeHint}</span>`)}
<details><summary>${words.decline}</summary>${form('decline', html`<p><label for="${why}">${words.why}</label><input id="${why}" name="why" maxlength="${WHY_CHARS_MAX}"></p><button type="submit">${words.decline}</button>`)}</details>`;
}

/** Whether it helps: how many messages only ask for news, lately, before, and week by week. */
export function chasePart({ words, sheet, locale, firm }: PromisesPage): Html {
  const { before, after, fall } = sheet.chases;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const verdict =
    fall === null
      ? words.chaseEarly
      : fall >= 0
        ? words.chaseFall(percent.format(fall))
        : words.chaseRise(percent.format(-fall));
  const row = ({ weekOf, chases, messages }: ChaseWeek) => html`<tr>
<th scope="row">${dateText(new Date(`${weekOf}T12:00:00Z`), locale, firm.timeZone)}</th>
<td>${chases}</td><td>${messages}</td><td>${messages === 0 ? '–' : percent.format(chases / messages)}</td></tr>`;
  const table = words.chaseTable;
  return html`<h2>${words.chasesTitle}</h2>
<p class="hint">${words.chasesWhy}</p>
<p>${words.chases(after.chases, after.messages, before.chases, before.messages)} ${verdict}</p>
${
  sheet.chaseWeeks.length === 0
    ? ''
    : html`<details><summary>${words.chaseByWeek}</summary><table>
<thead><tr><th scope="col">${table.week}</th><th scope="col">${table.chases}</th><th scope="col">${table.messages}</th><th scope="col">${table.share}</th></tr></thead>
<tbody>${sheet.chaseWeeks.toReversed().map(row)}</tbody></table></details>`
}`;
}
