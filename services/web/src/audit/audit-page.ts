import { AUDIT_KINDS, type AuditKind, auditSentence, auditWho, changedFieldText, momentText } from '@doleances/core';
import type { AuditRow } from '@doleances/store';
import { html } from 'hono/html';
import { escalationTexts } from '../escalations/texts-escalations.ts';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { AuditTexts } from './audit-texts.ts';

export type AuditAsked = Readonly<Partial<Record<'who' | 'kind' | 'subject' | 'from' | 'to' | 'after', string>>>;

export type AuditPage = View & {
  readonly words: AuditTexts;
  readonly asked: AuditAsked;
  readonly rows: readonly AuditRow[];
  readonly people: readonly string[];
  readonly next: number | null;
  readonly refused: string | null;
};

export const AUDIT_KIND_NAMES = Object.keys(AUDIT_KINDS) as AuditKind[];

/** The record: filters, sentences, and the way to take it along. */
export function auditPage(view: AuditPage): Html {
  const { words, rows, asked, next, refused, language } = view;
  const isFiltered = Object.values(asked).some(Boolean);
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${filterForm(view)}
${refused === null ? '' : html`<p class="said alarm" role="alert">${refused}</p>`}
${rows.length === 0 ? html`<p role="status">${isFiltered ? words.none : words.empty}</p>` : ''}
<ul class="history">${rows.map((row) => line(row, view))}</ul>
<p class="buttons">${asked.after ? html`<a href="${addressOf('/audit', asked, { language })}">${words.first}</a>` : ''}${next === null ? '' : html` <a rel="next" href="${addressOf('/audit', asked, { language, after: String(next) })}">${words.older}</a>`}</p>
<p class="hint along">${words.exports}${view.texts.colon}<a href="${addressOf('/audit.csv', asked, { language })}">CSV</a> · <a href="${addressOf('/audit.json', asked, { language })}">JSON</a></p>`;
}

function filterForm({ words, asked, people, language }: AuditPage): Html {
  const option = (value: string, name: string, chosen: string) =>
    html`<option value="${value}"${value === chosen ? html` selected` : ''}>${name}</option>`;
  const { who = '', kind = '', subject = '', from = '', to = '' } = asked;
  return html`<form class="search" method="get" action="/audit"><input type="hidden" name="lang" value="${language}"><div class="narrow">
${people.length === 0 ? '' : html`<label>${words.who}<select name="who"><option value="">${words.any}</option>${people.map((name) => option(name, auditWho(name)[language], who))}</select></label>`}
<label>${words.kind}<select name="kind"><option value="">${words.any}</option>${AUDIT_KIND_NAMES.map((name) => option(name, words.kinds[name], kind))}</select></label>
<label>${words.subject}<input name="subject" maxlength="200" value="${subject}" autocomplete="off"></label>
<label>${words.from}<input type="date" name="from" value="${from}"></label>
<label>${words.to}<input type="date" name="to" value="${to}"></label>
</div><p><button type="submit">${words.show}</button></p></form>`;
}

function line(row: AuditRow, view: AuditPage): Html {
  const { words, language, locale, firm } = view;
  const path = pathOf(row.subjectId);
  const kind = words.subjects[row.subjectId.split('_')[0] ?? ''] ?? row.subjectId;
  return html`<li><span>${momentText(row.at, locale, firm.timeZone)} · ${sentenceOf(row, view)}${row.why === null ? '' : html` – ${whyText(row.why, view)}`}${path === null ? '' : html` · <a href="${path}?lang=${language}">${kind}</a>`}</span></li>`;
}

/** The sentence of the record; what stands in it as the software writes it is told in words. */
function sentenceOf(row: AuditRow, { language, locale, firm }: AuditPage): string {
  const { what, detail } = row;
  if (what.startsWith('backlog changed') && detail !== null) {
    const changes = detail.map((field) => changedFieldText(field, locale, firm.timeZone)).join(', ');
    return auditSentence({ ...row, what: `backlog changed: ${changes}` })[language];
  }
  const routes: Readonly<Record<string, string>> = escalationTexts(language).routes;
  const route = /^escalation_(\w+)$/.exec(what)?.[1] ?? '';
  const told = routes[route] || null;
  return auditSentence(told === null ? row : { ...row, what: `escalation_${told}` })[language];
}

/** A machine's reasons are names of critical cases; what a person wrote stands as it was written. */
function whyText(why: string, { texts }: AuditPage): string {
  const names: Readonly<Record<string, string>> = texts.criticalReasons;
  const parts = why.split(/,\s*/);
  return parts.every((part) => names[part] !== undefined) ? parts.map((part) => names[part]).join(', ') : why;
}

/** Where the thing itself is looked at. */
function pathOf(subjectId: string): string | null {
  if (subjectId.startsWith('cmp_')) return `/complaints/${encodeURIComponent(subjectId)}`;
  if (subjectId.startsWith('thm_')) return `/backlog/${encodeURIComponent(subjectId)}`;
  if (subjectId.startsWith('esc_')) return '/escalations';
  if (subjectId.startsWith('prm_')) return '/promises';
  if (subjectId.startsWith('src_')) return '/sources';
  return subjectId === 'firm' ? '/settings/firm' : null;
}

function addressOf(
  path: string,
  { who, kind, subject, from, to }: AuditAsked,
  { language, after }: { readonly language: string; readonly after?: string },
): string {
  const parts = Object.entries({ who, kind, subject, from, to, after, lang: language }).filter(([, value]) => value);
  return `${path}?${new URLSearchParams(parts as [string, string][]).toString()}`;
}
