import { dateText, warningText } from '@doleances/core';
import { CLIENT_SORTS, type ClientLine, type ClientRoll, type ClientSort, type WaitingRoll } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { ClientPageTexts } from './client-texts.ts';

export type ClientsView = View & { readonly words: ClientPageTexts };

/** Where one client's file is. */
export function clientPath(clientKey: string, language: string): string {
  return `/clients/${encodeURIComponent(clientKey)}?lang=${language}`;
}

export type ClientsPage = ClientsView & {
  readonly roll: ClientRoll;
  readonly search: string;
  readonly sort: ClientSort;
};

/** Who is known: by the last heard of, who warned, who waits, or by name; never by annoyance. */
export function clientsPage(view: ClientsPage): Html {
  const { words, roll, search, language } = view;
  const isEmpty = roll.lines.length === 0;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="buttons"><a class="press" href="/clients/waiting?lang=${language}">${words.rooms.waiting}</a> <a class="press" href="/clients/bench?lang=${language}">${words.rooms.bench}</a> <a class="press" href="/clients/import?lang=${language}">${words.rooms.import}</a></p>
${searchForm(view)}
${isEmpty ? html`<p>${search === '' ? words.empty : words.nobody(search)}</p>` : html`<ul class="history">${roll.lines.map((line) => clientItem(line, view))}</ul>`}
${roll.isCut ? html`<p class="hint">${words.cut}</p>` : ''}
${suggestionsPart(view)}`;
}

function searchForm({ words, search, sort, language }: ClientsPage): Html {
  return html`<form class="correct" method="get" action="/clients" role="search">
<input type="hidden" name="lang" value="${language}">
<p><label for="client-search">${words.search}</label><input id="client-search" name="q" value="${search}" maxlength="200" autocomplete="off"></p>
<p><label for="client-sort">${words.sortBy}</label><select id="client-sort" name="sort">${CLIENT_SORTS.map((name) => html`<option value="${name}"${name === sort ? html` selected` : ''}>${words.sorts[name]}</option>`)}</select></p>
<button type="submit">${words.find}</button>
</form>`;
}

function clientItem(line: ClientLine, view: ClientsView): Html {
  return html`<li><span>${clientLink(line, view)}${tagsOf(line, view)}<br>${factsOf(line, view).join(' · ')}</span></li>`;
}

function clientLink(
  { clientKey, name }: Pick<ClientLine, 'clientKey' | 'name'>,
  { words, language }: ClientsView,
): Html {
  return html`<a href="${clientPath(clientKey, language)}"><strong>${name ?? words.unnamed}</strong></a>`;
}

function tagsOf({ client, card }: ClientLine, { words }: ClientsView): Html {
  return html`${client === null ? '' : html` <span class="tag">${words.listed}</span>`}${card?.hasOpenCase ? html` <span class="tag alarm">${words.openCase}</span>` : ''}`;
}

/** The sentences of a line: what they warned of, since when, how much, what waits. */
export function factsOf(
  { name, client, card, warning }: ClientLine,
  { words, locale, firm }: ClientsView,
): readonly string[] {
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  return [
    ...(warning === null ? [] : [warningText(warning, name ?? words.unnamed, locale)]),
    ...(client?.clientSince == null ? [] : [words.since(client.clientSince.slice(0, 4))]),
    ...(card === null ? [] : [words.messages(card.messages), words.complaints(card.complaints)]),
    ...(card?.lastAt == null ? [] : [words.last(day(card.lastAt))]),
    ...(card?.waitingSince == null ? [] : [words.waits(day(card.waitingSince))]),
  ];
}

function suggestionsPart({ words, roll, language }: ClientsPage): Html | string {
  if (roll.suggestions.length === 0) return '';
  return html`<h2>${words.suggestions}</h2>
<p class="hint">${words.suggestionsHint}</p>
<ul class="history">${roll.suggestions.map(
    ({
      clientKey,
      into,
      why,
      names,
    }) => html`<li><span>${names[0] ?? clientKey} (${clientKey}) · ${names[1] ?? into} (${into}) · ${words.suggestionWhy[why]}</span>
<form method="post" action="${clientPath(clientKey, language)}"><input type="hidden" name="deed" value="merge"><input type="hidden" name="into" value="${into}"><button class="small">${words.look}</button></form></li>`,
  )}</ul>`;
}

/** Who waits for an answer, whom to answer first on top, each place with its reason. */
export function waitingPage({ places, more, left, leftDays }: WaitingRoll, view: ClientsView): Html {
  const { words, locale, firm } = view;
  return html`<h1>${words.waitingTitle}</h1>
<p class="lead">${words.waitingLead}</p>
${
  places.length === 0
    ? html`<p>${words.nobodyWaits}</p>`
    : html`<ol class="ranked">${places.map(({ line, severity, since, heldGrade, override }) => {
        const held =
          override === null
            ? ''
            : html`<p class="hint">${words.overrideHeld(override.grade, dateText(new Date(override.until), locale, firm.timeZone), override.why)}</p>`;
        return html`<li><p>${clientLink(line, view)} <span class="tag${severity !== null && severity >= 4 ? ' alarm' : ''}">${severity === null ? words.asksOnly : (words.severity[severity] ?? '')}</span> <span class="tag">${words.heldAs(heldGrade ?? 'B')}</span></p>
<p class="reason">${words.waits(dateText(since, locale, firm.timeZone))} · ${words.complaints(line.card?.complaints ?? 0)}</p>${held}</li>`;
      })}</ol>`
}${more === 0 ? '' : html`<p>${words.moreWait(more)}</p>`}${left === 0 ? '' : html`<p>${words.leftWaiting(left, leftDays)}</p>`}`;
}
