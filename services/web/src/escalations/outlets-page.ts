import { type EscalationContact, momentText, type OutletName, patienceText } from '@doleances/core';
import type { AttemptRow, OutletState } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { attemptsTable, type EscalationView } from './escalations-page.ts';
import { type EscalationTexts, escalationTexts } from './texts-escalations.ts';

export type OutletsPage = EscalationView & {
  readonly outlets: readonly OutletState[];
  readonly attempts: readonly AttemptRow[];
  readonly said: { readonly text: string; readonly isRefused: boolean } | null;
};

/** « Par où vous êtes prévenu »: each outlet with its state and a test button, and who is told by which. */
export function outletsPage(page: OutletsPage): Html {
  const { language, outlets, said, attempts, firm } = page;
  const words = escalationTexts(language);
  const { settings } = words;
  const contacts = firm.escalationContacts;
  return html`<h1>${settings.title}</h1>
<p class="lead">${settings.lead}</p>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="${said.isRefused ? 'alert' : 'status'}">${said.text}</p>`}
${outlets.length === 0 ? html`<p>${settings.none}</p>` : ''}
<table><tbody>${outlets.map((outlet) => outletRow(outlet, page))}</tbody></table>
<h2>${settings.contacts}</h2>
${contacts.length === 0 ? html`<p class="said alarm">${settings.noContacts}</p>` : html`<p>${settings.contactsHint(patienceText(firm))}</p>`}
<p><a href="/settings/firm?lang=${language}#contacts">${settings.editContacts}</a></p>
<ol>${contacts.map((contact) => html`<li>${contact.name} · ${contact.location ?? settings.everywhere} · ${waysText(contact, outlets, words)}</li>`)}</ol>
${attempts.length === 0 ? '' : attemptsTable(attempts, page)}`;
}

function outletRow({ name, stoppedAt, lastSentAt, lastFailedAt, lastError }: OutletState, page: OutletsPage): Html {
  const { language, locale, firm } = page;
  const words = escalationTexts(language);
  const { settings } = words;
  const moment = (at: Date) => momentText(at, locale, firm.timeZone);
  const sent = lastSentAt === null ? settings.neverSent : settings.lastSent(moment(lastSentAt));
  const failed =
    lastFailedAt === null || lastError === null ? '' : ` · ${settings.failed(moment(lastFailedAt), lastError)}`;
  return html`<tr><th scope="row">${words.outlets[name]}</th>
<td>${stoppedAt === null ? '' : html`<strong>${settings.stopped(moment(stoppedAt))}</strong> `}${sent}${failed}</td>
<td><form method="post" action="/settings/outlets/${name}/test?lang=${language}"><button class="small">${settings.test}</button></form></td></tr>`;
}

/** A way that somebody chose and nobody set up is told here, before it is missed. */
function waysText(contact: EscalationContact, outlets: readonly OutletState[], words: EscalationTexts): string {
  const ways: readonly OutletName[] = ['mail', ...(contact.by ?? [])];
  const isThere = (way: OutletName) => outlets.length === 0 || outlets.some(({ name }) => name === way);
  return ways.map((way) => (isThere(way) ? words.outlets[way] : words.settings.missing(words.outlets[way]))).join(', ');
}
