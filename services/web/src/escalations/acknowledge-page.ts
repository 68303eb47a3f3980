import { dateText, momentText } from '@doleances/core';
import type { ComplaintRow, EscalationRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { EscalationView } from './escalations-page.ts';
import { escalationTexts } from './texts-escalations.ts';

export type AcknowledgePage = EscalationView & {
  readonly token: string;
  readonly escalation: EscalationRow;
  readonly complaint: ComplaintRow;
  readonly contact: string;
  /** The button was just pressed, and pressing counted. */
  readonly isDone: boolean;
};

/**
 * Where the link of an alert leads, without a login. Opening it changes nothing, because mail scanners open every link:
 * only the button does.
 */
export function acknowledgePage(page: AcknowledgePage): Html {
  const { texts, language, locale, firm, escalation, complaint } = page;
  const words = escalationTexts(language).acknowledge;
  return html`<h1 class="reasons">${escalation.reasons.map((reason) => texts.criticalReasons[reason]).join(', ')}</h1>
<p class="lead">${complaint.authorName ?? texts.anonymous}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${dateText(complaint.receivedAt, locale, firm.timeZone)}</p>
${answerPart(page)}
<p><a href="/complaints/${complaint.id}?lang=${language}">${words.read}</a></p>`;
}

function answerPart({ language, locale, firm, escalation, contact, token, isDone }: AcknowledgePage): Html {
  const words = escalationTexts(language).acknowledge;
  const { acknowledgedAt, acknowledgedBy, closedAt } = escalation;
  if (isDone) return html`<p class="said" role="status">${words.done(contact)}</p>`;
  if (closedAt !== null) return html`<p class="said">${words.closed}</p>`;
  if (acknowledgedAt !== null) {
    return html`<p class="said">${words.before(acknowledgedBy ?? '', momentText(acknowledgedAt, locale, firm.timeZone))}</p>`;
  }
  return html`<form method="post" action="/a/${token}?lang=${language}">
<p>${words.question(contact)}</p>
<p><button>${escalationTexts(language).take}</button></p>
<p class="quiet">${words.hint}</p>
</form>`;
}
