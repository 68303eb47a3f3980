import { html } from 'hono/html';
import { escalationTexts } from '../escalations/texts-escalations.ts';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';

/** The button that hands a message of the direct line on to the others; `escalation-routes` answers it. */
export function releaseForm(complaintId: string, language: PageLanguage): Html {
  return html`<form method="post" action="/complaints/${complaintId}/release?lang=${language}"><button>${escalationTexts(language).release}</button></form>`;
}
