import { dateText, momentText, ROLES } from '@doleances/core';
import { type TokenState, tokenStateOf } from '@doleances/pipeline';
import type { TokenRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { programsTexts } from './programs-texts.ts';

export type Said = { readonly text: string; readonly isRefused: boolean; readonly secret?: string };

export type TokensPage = View & {
  readonly tokens: readonly TokenRow[];
  readonly now: Date;
  readonly said: Said | null;
  /** What was typed into a form that was refused. */
  readonly typed: Readonly<Record<string, string>>;
};

const ORDER: readonly TokenState[] = ['good', 'expired', 'revoked'];

/** The keys of programs, those that open first. */
export function tokensPage(page: TokensPage): Html {
  const { language, tokens, said, now } = page;
  const words = programsTexts(language).tokens;
  const rows = tokens
    .map((token) => ({ token, state: tokenStateOf(token, now) }))
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
${rows.length === 0 ? html`<p>${words.none}</p>` : html`<table><tbody>${rows.map((row) => tokenRow(row, page))}</tbody></table>`}
<h2>${words.make}</h2>
${tokenForm(page)}
<p><a href="/api?lang=${language}">${words.api}</a></p>`;
}

/** What happened; a secret beside it is shown this once. */
export function saidBox(said: Said | null): Html {
  if (said === null) return html``;
  const { text, isRefused, secret } = said;
  return html`<div class="said${isRefused ? ' alarm' : ''}" role="${isRefused ? 'alert' : 'status'}"><p>${text}</p>
${secret === undefined ? '' : html`<pre><code>${secret}</code></pre>`}</div>`;
}

function tokenRow({ token, state }: { readonly token: TokenRow; readonly state: TokenState }, page: TokensPage): Html {
  const { language, locale, firm } = page;
  const words = programsTexts(language).tokens;
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  const placeName = (place: string) => firm.locations.find(({ id }) => id === place)?.name ?? place;
  const facts = [
    words.roles[token.role],
    token.locations === null ? words.everywhere : token.locations.map(placeName).join(', '),
    ...(token.staffName === null ? [] : [token.staffName]),
    words.created(day(token.createdAt), token.createdBy),
    ...(token.expiresAt === null ? [] : [words.until(day(token.expiresAt))]),
    token.lastUsedAt === null ? words.neverUsed : words.used(momentText(token.lastUsedAt, locale, firm.timeZone)),
  ];
  return html`<tr><th scope="row">${token.name}</th><td>${words.states[state]}</td><td>${facts.join(' · ')}</td>
<td>${
    state === 'revoked'
      ? ''
      : html`<form method="post" action="/settings/tokens/${token.id}/revoke?lang=${language}"><button class="small" aria-label="${words.revoke} ${token.name}">${words.revoke}</button></form>`
  }</td></tr>`;
}

function tokenForm({ language, firm, typed }: TokensPage): Html {
  const words = programsTexts(language).tokens;
  const role = typed.role ?? 'manager';
  return html`<form class="correct" method="post" action="/settings/tokens?lang=${language}">
<p><label for="name">${words.name}</label><input id="name" name="name" maxlength="80" required autocomplete="off" value="${typed.name ?? ''}" aria-describedby="name-hint"></p>
<p class="hint" id="name-hint">${words.nameHint}</p>
<p><label for="role">${words.role}</label><select id="role" name="role">${ROLES.map(
    (one) => html`<option value="${one}"${one === role ? html` selected` : ''}>${words.roles[one]}</option>`,
  )}</select></p>
${
  firm.locations.length === 0
    ? ''
    : html`<fieldset><legend>${words.places}</legend><p class="hint">${words.placesHint}</p>${firm.locations.map(
        ({ id, name }, at) =>
          html`<p><input type="checkbox" id="place-${at}" name="location" value="${id}"> <label for="place-${at}">${name}</label></p>`,
      )}</fieldset>`
}
${
  firm.staff.length === 0
    ? ''
    : html`<p><label for="staff">${words.staff}</label><select id="staff" name="staff" aria-describedby="staff-hint"><option value="">${words.nobody}</option>${firm.staff.map(
        ({ name }) => html`<option>${name}</option>`,
      )}</select></p><p class="hint" id="staff-hint">${words.staffHint}</p>`
}
<p><label for="days">${words.days}</label><input id="days" name="days" type="number" min="1" max="3650" inputmode="numeric" value="${typed.days ?? '365'}" aria-describedby="days-hint"></p>
<p class="hint" id="days-hint">${words.daysHint}</p>
<button>${words.create}</button>
</form>`;
}
