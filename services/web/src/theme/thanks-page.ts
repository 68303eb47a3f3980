import { dateText } from '@doleances/core';
import type { ThankedClient } from '@doleances/pipeline';
import type { BacklogRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { BacklogTexts } from './texts-backlog.ts';

export type ThanksPage = View & {
  readonly words: BacklogTexts;
  readonly row: BacklogRow;
  /** Newest first. */
  readonly clients: readonly ThankedClient[];
};

/** Who to thank for a fixed item, with a draft for each. Nothing is sent from here. */
export function thanksPage(view: ThanksPage): Html {
  const { words, language, row, clients } = view;
  return html`<p class="back"><a href="/backlog/${row.theme.id}?lang=${language}">← ${row.theme.label[language]}</a></p>
<h1>${words.thanks}</h1>
<p class="lead">${words.thanksLead}</p>
${clients.length === 0 ? html`<p>${words.thanksNone}</p>` : clients.map((client) => clientLetter(client, view))}`;
}

function clientLetter(
  { name, email, complaintId, receivedAt, thanks, whyNot, mailto }: ThankedClient,
  { texts, words, language, locale, firm }: ThanksPage,
): Html {
  const day = dateText(receivedAt, locale, firm.timeZone);
  const who = html`<a href="/complaints/${complaintId}?lang=${language}">${name ?? email ?? texts.anonymous}</a> · ${day}`;
  if (thanks === null) {
    return html`<section class="letter"><h2>${who}</h2><p class="hint">${whyNot === 'open_case' ? words.thanksOpenCase : words.thanksAfter}</p></section>`;
  }
  return html`<section class="letter"><h2>${who}</h2>
<div class="paper" lang="${thanks.language}"><p><strong>${thanks.subject}</strong></p>${thanks.text.split('\n\n').map((part) => html`<p>${part}</p>`)}</div>
<p>${mailto === null ? html`<span class="hint">${words.noAddress}</span>` : html`<a href="${mailto}">${words.openMail}</a>`}</p>
</section>`;
}
