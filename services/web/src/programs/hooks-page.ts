import { HOOK_EVENTS, HOOK_NAMES, momentText } from '@doleances/core';
import type { SubscriptionRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { programsTexts } from './programs-texts.ts';
import { type Said, saidBox } from './tokens-page.ts';

export type HooksPage = View & {
  readonly subscriptions: readonly SubscriptionRow[];
  readonly said: Said | null;
  readonly typed: { readonly url: string; readonly events: readonly string[] };
};

/** Which programs are told of what, and how they fare. */
export function hooksPage(page: HooksPage): Html {
  const { language, subscriptions, said, typed } = page;
  const words = programsTexts(language).hooks;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
${subscriptions.length === 0 ? html`<p>${words.none}</p>` : ''}
${subscriptions.map((one) => hookCard(one, page))}
<h2>${words.add}</h2>
<form class="correct" method="post" action="/settings/webhooks?lang=${language}">
<p><label for="url">${words.url}</label><input id="url" name="url" type="url" required maxlength="500" placeholder="https://" value="${typed.url}"></p>
<fieldset><legend>${words.events}</legend>${HOOK_EVENTS.map(
    (event) =>
      html`<p><input type="checkbox" id="event-${event}" name="event" value="${event}"${typed.events.includes(event) ? html` checked` : ''}> <label for="event-${event}">${HOOK_NAMES[event][language]} <code>${event}</code></label></p>`,
  )}</fieldset>
<button>${words.create}</button>
</form>`;
}

function hookCard(subscription: SubscriptionRow, { language, locale, firm }: HooksPage): Html {
  const { id, url, events, stoppedAt, lastSentAt, lastFailedAt, lastError } = subscription;
  const words = programsTexts(language).hooks;
  const moment = (at: Date) => momentText(at, locale, firm.timeZone);
  const isFailing = lastFailedAt !== null && (lastSentAt === null || lastFailedAt > lastSentAt);
  const action = `/settings/webhooks/${id}`;
  return html`<article class="card"><h3>${url}</h3>
<p>${events.map((event) => HOOK_NAMES[event][language]).join(' · ')}</p>
<p class="hint">${stoppedAt === null ? '' : html`<strong>${words.stopped(moment(stoppedAt))}</strong> `}${lastSentAt === null ? words.neverSent : words.sent(moment(lastSentAt))}${isFailing ? ` · ${words.failed(moment(lastFailedAt), lastError ?? '')}` : ''}</p>
<div class="buttons">
<form method="post" action="${action}/test?lang=${language}"><button class="small" aria-label="${words.test} ${url}">${words.test}</button></form>
<form method="post" action="${action}/remove?lang=${language}"><button class="small" aria-label="${words.remove} ${url}">${words.remove}</button></form>
</div></article>`;
}
