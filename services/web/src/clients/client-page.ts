import { CRITICISM_OUTCOMES, dateText, moneyText, numberText, relationReason, warningText } from '@doleances/core';
import type { ClientSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { wordsOf } from '../house/quoted.ts';
import { type ClientsView, clientPath, factsOf } from './clients-page.ts';

const WHY_CHARS_MAX = 300;
const WORDS_SHOWN = 240;
const GRADES = ['A', 'B', 'C', 'D'] as const;

export type ClientPage = ClientsView & { readonly sheet: ClientSheet; readonly said: Said | null };
export type Said = { readonly text: string; readonly isRefused: boolean };

/** One client: who, since when, what they told and what became of it, what is owed to them; never how they are. */
export function clientPage(view: ClientPage): Html {
  const { sheet, words, said, locale } = view;
  const name = sheet.name ?? words.unnamed;
  const line = { ...sheet, warning: null };
  return html`<h1>${name}</h1>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="status">${said.text}</p>`}
<p class="lead">${factsOf(line, view).join(' · ')}${sheet.card?.hasOpenCase ? html` <span class="tag alarm">${words.openCase}</span>` : ''}</p>
${sheet.warning === null ? '' : html`<p class="quote">${warningText(sheet.warning, name, locale)}</p>`}
${knownPart(view)}
${relationPart(view)}
${journalPart(view)}
${promisesPart(view)}
${messagesPart(view)}
${identityPart(view)}
${deedsPart(view)}
${exportPart(view)}`;
}

/** A fact that is longer is read as words, not as a figure. */
const FIGURE_CHARS_MAX = 16;

const dayOf = ({ locale, firm }: ClientPage, at: Date): string => dateText(at, locale, firm.timeZone);

function knownPart({ sheet: { client, card }, words, locale, firm }: ClientPage): Html | string {
  const money = (cents: number | null | undefined) => (cents == null ? '' : moneyText(cents, locale, firm.currency));
  const emails = [client?.email ?? card?.email ?? '', ...(client?.otherEmails ?? [])].filter(Boolean);
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.organisation, client?.organisation ?? ''],
    [words.facts.emails, emails.join(', ')],
    [words.facts.phones, (client?.phones ?? [card?.phone ?? '']).filter(Boolean).join(', ')],
    [words.facts.spend, money(client?.yearlySpendCents)],
    [words.facts.margin, money(client?.yearlyMarginCents)],
    [words.facts.grade, client?.grade ?? ''],
    [words.facts.location, client?.location ?? card?.location ?? ''],
    [words.facts.notes, client?.notes ?? ''],
  ];
  const told = facts.filter(([, value]) => value !== '');
  if (told.length === 0) return '';
  return html`<dl class="facts">${told.map(([label, value]) => html`<div><dt>${label}</dt>${value.length > FIGURE_CHARS_MAX ? html`<dd class="words">${breakable(value)}</dd>` : html`<dd>${value}</dd>`}</div>`)}</dl>`;
}

/** An address that is too long for its place goes on after its sign, not in the middle of a name. */
function breakable(value: string): readonly (Html | string)[] {
  return value.split('@').map((part, place) => (place === 0 ? part : html`@<wbr>${part}`));
}

function relationPart(view: ClientPage): Html {
  const { sheet, words, locale } = view;
  const { capital, facts, override } = sheet;
  const held =
    override === null
      ? ''
      : html`<p class="said">${words.overrideHeld(override.grade, dayOf(view, new Date(override.until)), override.why)}</p>`;
  const table =
    capital === null
      ? html`<p>${words.noRelation}</p>`
      : html`<p><strong>${words.outOf(numberText(capital.score, locale, 1))} · ${capital.grade}</strong></p>
<table class="cards"><thead><tr><th scope="col">${words.part}</th><th scope="col">${words.madeOf}</th><th scope="col">${words.weight}</th></tr></thead>
<tbody>${capital.parts.map(({ part, value, weight }) => {
          const percent = numberText(value * 100, locale);
          return html`<tr><th scope="row">${words.parts[part]}</th><td data-name="${words.madeOf}">${relationReason(part, facts, locale)}</td><td data-name="${words.weight}">${percent} × ${numberText(weight, locale, 2)}</td></tr>`;
        })}</tbody></table>`;
  return html`<h2>${words.relation}</h2>
<p class="hint">${words.relationHint}</p>
${held}
${table}
<details><summary>${words.override}</summary>${form(
    view,
    'override',
    html`<p><label for="override-as">${words.as}</label><select id="override-as" name="grade">${GRADES.map((grade) => html`<option>${grade}</option>`)}</select></p>
<p><label for="override-until">${words.until}</label><input id="override-until" type="date" name="until" required></p>
${whyField('override', view, true)}`,
  )}</details>`;
}

/** A form about this client that needs no script. */
function form(view: ClientPage, deed: string, fields: Html, press = view.words.save): Html {
  return html`<form class="correct" method="post" action="${clientPath(view.sheet.clientKey, view.language)}">
<input type="hidden" name="deed" value="${deed}">
${fields}
<button type="submit">${press}</button>
</form>`;
}

function whyField(place: string, { words }: ClientPage, isRequired = false): Html {
  return html`<p><label for="${place}-why">${words.why}</label><span><input id="${place}-why" name="why" maxlength="${WHY_CHARS_MAX}"${isRequired ? html` required` : ''} aria-describedby="${place}-hint"><span class="hint" id="${place}-hint">${words.whyHint}</span></span></p>`;
}

function journalPart(view: ClientPage): Html {
  const { sheet, words, language } = view;
  if (sheet.journal.length === 0) return html`<h2>${words.journal}</h2><p>${words.noJournal}</p>`;
  return html`<h2>${words.journal}</h2>
${sheet.journal.map((entry) => {
  const { grievanceId, complaintId, quote, receivedAt, themeId, themeLabel, outcome } = entry;
  const became = outcome === null ? words.noOutcome : words.outcomes[outcome.outcome];
  const by = outcome === null ? '' : words.outcomeBy[outcome.by];
  const why = outcome?.why ?? '';
  const theme =
    themeId === null || themeLabel === null
      ? ''
      : html` · <a href="/backlog/${themeId}?lang=${language}">${themeLabel[language]}</a>`;
  return html`<blockquote><p><a href="/complaints/${complaintId}?lang=${language}">${quote}</a></p>
<footer><strong>${became}</strong>${[by, why].filter(Boolean).map((told) => html` · ${told}`)} · ${dayOf(view, receivedAt)}${theme}</footer></blockquote>
<details><summary>${words.judge}</summary>${form(
    view,
    'outcome',
    html`<input type="hidden" name="grievance" value="${grievanceId}">
<p><label for="${grievanceId}-outcome">${words.outcome}</label><select id="${grievanceId}-outcome" name="outcome">${CRITICISM_OUTCOMES.map((name) => html`<option value="${name}">${words.outcomes[name]}</option>`)}</select></p>
${whyField(grievanceId, view)}`,
  )}</details>`;
})}`;
}

function promisesPart(view: ClientPage): Html {
  const { sheet, words, language } = view;
  const rows = sheet.promises.map(
    ({ complaintId, quote, state, madeAt }) =>
      html`<li><span><a href="/complaints/${complaintId}?lang=${language}">${quote}</a></span><span>${words.states[state]} · ${dayOf(view, madeAt)}</span></li>`,
  );
  return html`<h2>${words.promises}</h2>
${rows.length === 0 ? html`<p>${words.noPromises}</p>` : html`<ul class="history">${rows}</ul>`}`;
}

function messagesPart(view: ClientPage): Html | string {
  const { sheet, words, language } = view;
  if (sheet.messages.length === 0) return '';
  return html`<h2>${words.thread}</h2>
${sheet.messages.map((message) => {
  const { id, direction, receivedAt, location } = message;
  return html`<blockquote><p><a href="/complaints/${id}?lang=${language}">${wordsOf(message, language, WORDS_SHOWN)}</a></p>
<footer><strong>${direction === 'in' ? words.theirs : words.ours}</strong> · ${dayOf(view, receivedAt)}${location === null ? '' : ` · ${location}`}</footer></blockquote>`;
})}`;
}

function identityPart(view: ClientPage): Html {
  const { words } = view;
  return html`<h2>${words.identity}</h2>
<details><summary>${words.merge}</summary>${form(
    view,
    'merge',
    html`<p><label for="merge-into">${words.mergeWith}</label><input id="merge-into" name="into" required maxlength="300"></p>${whyField('merge', view)}`,
    words.look,
  )}</details>
<details><summary>${words.split}</summary>${form(
    view,
    'split',
    html`<p><label for="split-by">${words.splitBy}</label><select id="split-by" name="by">${(['email', 'name', 'phone'] as const).map((by) => html`<option value="${by}">${words.splitParts[by]}</option>`)}</select></p>
<p><label for="split-value">${words.value}</label><input id="split-value" name="value" required maxlength="300"></p>${whyField('split', view)}`,
    words.look,
  )}</details>`;
}

function deedsPart(view: ClientPage): Html {
  const { sheet, words } = view;
  if (sheet.deeds.length === 0) return html`<h2>${words.deeds}</h2><p>${words.noDeeds}</p>`;
  return html`<h2>${words.deeds}</h2>
<ul class="history">${sheet.deeds.toReversed().map((deed) => {
    const { id, kind, at, who, why } = deed;
    const about =
      kind === 'merged' ? deed.clientKey : kind === 'split' ? deed.part.value : 'product' in deed ? deed.product : '';
    const found = kind === 'found' ? deed.text : '';
    const told = [words.deedKinds[kind], about, found, why ?? '', who, dayOf(view, at)].filter(Boolean).join(' · ');
    return html`<li><span>${told}</span>${kind === 'exported' ? '' : undoForm(view, id)}</li>`;
  })}</ul>`;
}

function undoForm(view: ClientPage, eventId: number): Html {
  return html`<form method="post" action="${clientPath(view.sheet.clientKey, view.language)}"><input type="hidden" name="deed" value="undo"><input type="hidden" name="event" value="${eventId}"><button class="small">${view.words.undo}</button></form>`;
}

function exportPart({ sheet, words, language }: ClientPage): Html {
  const kinds = [
    ['page', words.exportPage],
    ['text', words.exportText],
    ['json', words.exportJson],
  ] as const;
  return html`<h2>${words.exportTitle}</h2>
<p class="hint">${words.exportHint}</p>
<form class="buttons" method="post" action="/clients/${encodeURIComponent(sheet.clientKey)}/export?lang=${language}">
${kinds.map(([kind, label]) => html`<button name="as" value="${kind}">${label}</button>`)}
</form>`;
}

export type ClientPreview = ClientsView & {
  readonly clientKey: string;
  readonly moved: number;
  readonly fields: readonly (readonly [string, string])[];
};

/** What joining or parting would move, with one button that does it and a link that does not. */
export function clientPreviewPage({ words, language, clientKey, moved, fields }: ClientPreview): Html {
  return html`<h1>${words.previewTitle}</h1>
<p><strong>${moved === 0 ? words.movedNothing : words.moved(moved)}</strong></p>
<p class="hint">${words.countsOnce}</p>
<form method="post" action="${clientPath(clientKey, language)}" class="buttons">
${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<input type="hidden" name="confirmed" value="yes">
<button>${words.confirm}</button>
<a href="${clientPath(clientKey, language)}">${words.cancel}</a>
</form>`;
}
