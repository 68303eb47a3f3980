import { CLIENT_FIELDS, type Client, moneyText } from '@doleances/core';
import type { ClientImportPlan, ClientSheetFile } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { Said } from './client-page.ts';
import type { ClientsView } from './clients-page.ts';

const PROBLEMS_SHOWN_MAX = 100;
const ROWS_SHOWN = 5;

export type ImportPage = ClientsView & {
  readonly said: Said | null;
  /** What was read of a file, and not brought yet. */
  readonly look: { readonly sheet: ClientSheetFile; readonly plan: ClientImportPlan } | null;
};

/** A list is read first and brought second: which column is what can be said in between, and is remembered. */
export function importPage(view: ImportPage): Html {
  const { words, language, said, look } = view;
  return html`<h1>${words.importTitle}</h1>
<p class="lead">${words.importLead}</p>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="status">${said.text}</p>`}
<form class="correct" method="post" enctype="multipart/form-data" action="/clients/import?lang=${language}">
<p><label for="clients-file">${words.file}</label><input id="clients-file" type="file" name="file" required accept=".csv,.txt,.xlsx,.yaml,.yml,.jsonl"></p>
<button type="submit">${words.read}</button>
</form>
${look === null ? '' : lookPart(look, view)}`;
}

function lookPart({ sheet, plan }: NonNullable<ImportPage['look']>, view: ImportPage): Html {
  const { words, language } = view;
  const { added, updated, unchanged } = plan.joined;
  return html`<form class="correct" method="post" action="/clients/import?lang=${language}">
<input type="hidden" name="sheet" value="${JSON.stringify(sheet)}">
<h2>${words.columns}</h2>
${plan.isRemembered ? html`<p class="hint">${words.remembered}</p>` : ''}
${CLIENT_FIELDS.map(
  (
    field,
  ) => html`<p><label for="column-${field}">${words.fields[field]}</label><select id="column-${field}" name="column-${field}">
<option value="">${words.notRead}</option>${sheet.columns.map((column) => html`<option value="${column}"${plan.mapping[field] === column ? html` selected` : ''}>${column}</option>`)}</select></p>`,
)}
<p><strong>${words.wouldBring(added, updated, unchanged)}</strong> <span>${plan.refusedRows > 0 ? words.refusedRows(plan.refusedRows) : ''}</span></p>
<div class="buttons"><button name="step" value="look">${words.again}</button><button class="main" name="step" value="bring">${words.bring}</button></div>
</form>
${sampleRows(plan.clients.slice(0, ROWS_SHOWN), view)}
${problemsPart(plan, view)}`;
}

function sampleRows(clients: readonly Client[], { words, locale, firm }: ImportPage): Html | string {
  if (clients.length === 0) return '';
  return html`<h2>${words.firstRows}</h2>
<ul class="history">${clients.map(({ name, email, phones = [], clientSince, yearlySpendCents }) => {
    const money = yearlySpendCents == null ? '' : moneyText(yearlySpendCents, locale, firm.currency);
    return html`<li><span>${[name, email, phones.join(', '), clientSince, money].filter(Boolean).join(' · ')}</span></li>`;
  })}</ul>`;
}

export function problemsPart(
  { problems, mapping }: Pick<ClientImportPlan, 'problems' | 'mapping'>,
  { words }: ClientsView,
): Html | string {
  if (problems.length === 0) return '';
  const more = problems.length - PROBLEMS_SHOWN_MAX;
  return html`<h2>${words.unread}</h2>
<ul class="history">${problems.slice(0, PROBLEMS_SHOWN_MAX).map(({ where, field, problem }) => {
    const column = field === null ? '' : (mapping[field] ?? words.fields[field]);
    return html`<li><span>${[where, column, words.problems[problem]].filter(Boolean).join(' · ')}</span></li>`;
  })}</ul>
${more > 0 ? html`<p class="hint">${words.unreadMore(more)}</p>` : ''}`;
}
