import { countText, dateText, numberText } from '@doleances/core';
import type { Obstacle, Passage, PersonSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { field } from '../ledgers/parts.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import type { PrivacyPageTexts } from './privacy-texts.ts';

export type PersonPage = View & {
  readonly words: PrivacyPageTexts;
  readonly sheet: PersonSheet;
  readonly said: Said | null;
};

/** Everything held on one person, and what may be done about it; what would go is seen before it goes. */
export function personPage(view: PersonPage): Html {
  const { texts, words, sheet, said, language, locale } = view;
  const { name, counts, identity, passages, obstacles } = sheet;
  const known = [...identity.names, ...identity.emails, ...identity.phones, ...identity.numbers];
  return html`<p class="back"><a href="/settings/privacy?lang=${language}">← ${words.back}</a></p>
<h1>${words.held(name)}</h1>
${saidBox(said)}
<ul>${Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(
      ([what, rows]) => html`<li>${countText(rows, words.counts[what] ?? { one: what, other: what }, locale)}</li>`,
    )}</ul>
<p>${words.known}${texts.colon}${known.join(', ')}</p>
<h2>${words.export}</h2>
<p>${words.exportLead}</p>
<form class="buttons" method="post" action="/settings/privacy/export?lang=${language}">${askedFields(sheet)}
<button type="submit" name="as" value="text">${words.exportText}</button>
<button type="submit" name="as" value="json">${words.exportJson}</button></form>
${obstacles.length === 0 ? '' : html`<h2>${words.against}</h2><ul>${obstacles.map((one) => html`<li>${obstacleText(one, view)}</li>`)}</ul>`}
<h2>${words.erase}</h2>
<p>${words.eraseLead}</p>
<form class="correct" method="post" action="/settings/privacy/erase?lang=${language}">${askedFields(sheet)}
<fieldset><legend>${words.passages}</legend>
<p class="hint">${passages.length === 0 ? words.noPassages : words.passagesLead}</p>
${passages.map((one) => passageBox(one, view))}</fieldset>
${field('line', { id: 'erase-why', name: 'why', label: words.why, hint: words.whyHint, isRequired: true })}
<p><input type="checkbox" id="sure" name="sure" value="yes" required><label for="sure">${words.sure}</label></p>
<button class="alarm" type="submit">${words.confirm}</button></form>
<details><summary>${words.refuse}</summary><p>${words.refuseLead}</p>
<form class="correct" method="post" action="/settings/privacy/refuse?lang=${language}">${askedFields(sheet)}
${field('line', { id: 'refuse-why', name: 'why', label: words.why, isRequired: true })}
<button type="submit">${words.refuseButton}</button></form></details>
${sheet.asked.kind === 'client' ? holdForm(view) : ''}`;
}

function passageBox(
  { itemId, receivedAt, authorName, before, found, after, isCertain }: Passage,
  view: PersonPage,
): Html {
  const { words, locale, firm } = view;
  const who = authorName === null ? '' : `${authorName}, `;
  const doubt = isCertain ? '' : ` (${words.perhaps})`;
  return html`<p><input type="checkbox" id="${itemId}" name="passage" value="${itemId}"${isCertain ? html` checked` : ''}><label for="${itemId}">${who}${dateText(receivedAt, locale, firm.timeZone)}${doubt} – ${found === '' ? words.unread : html`${before}<mark>${found}</mark>${after}`}</label></p>`;
}

function obstacleText(one: Obstacle, { words, locale, firm }: PersonPage): string {
  switch (one.kind) {
    case 'held':
      return words.obstacles.held(dateText(one.hold.at, locale, firm.timeZone), one.hold.why);
    case 'works_here':
      return words.obstacles.works_here;
    default:
      return words.obstacles[one.kind](numberText(one.count, locale));
  }
}

function holdForm({ words, language, sheet }: PersonPage): Html {
  return html`<details><summary>${words.hold}</summary><p>${words.holdLead}</p>
<form class="correct" method="post" action="/settings/privacy/hold?lang=${language}">${askedFields(sheet)}
${field('line', { id: 'hold-why', name: 'why', label: words.holdWhy, isRequired: true })}
<button type="submit">${words.holdButton}</button></form></details>`;
}

/** Whom the page is about, as each of its forms says again. */
function askedFields({ asked }: PersonSheet): Html {
  if (asked.kind === 'client') return html`<input type="hidden" name="client" value="${asked.clientKey}">`;
  return html`<input type="hidden" name="named" value="${asked.name}"><input type="hidden" name="email" value="${asked.email ?? ''}">`;
}
