import { type AgendaPart, CLEAR_CONFIDENCE_MIN, dateText, dayThatCounts, type KeepRate } from '@doleances/core';
import type { PromiseSheet } from '@doleances/pipeline';
import type { PromiseRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { ERASED_WORDS } from '../house/quoted.ts';
import type { View } from '../house/view.ts';
import { chasePart, followUpPart } from './follow-ups-part.ts';
import type { PromiseTexts } from './texts-promises.ts';

/** Each has its forms: more make a page that no telephone shows. */
const PART_MAX = 40;
const PARTS: readonly AgendaPart[] = ['overdue', 'today', 'week', 'later', 'undated', 'ended'];
const WHY_CHARS_MAX = 300;
const ENDED: ReadonlySet<PromiseRow['state']> = new Set(['kept', 'late', 'repaired', 'cancelled', 'expired']);

export type PromisesPage = View & {
  readonly words: PromiseTexts;
  readonly sheet: PromiseSheet;
  /** `null` for whoever may not see every promise: the calendar knows no viewer. */
  readonly calendarUrl: string | null;
  readonly said: Said | null;
  /** What was typed, where it has to be typed again. */
  readonly typed: string;
  /** The line names no deed: whoever sends it again as it stands means it. */
  readonly isDoubted: boolean;
};
export type Said = { readonly lines: readonly string[]; readonly isRefused: boolean };

/** What is promised, by when it is to be kept; with the line that notes a new one first. */
export function promisesPage(view: PromisesPage): Html {
  const { words, texts, sheet, language, said, typed, isDoubted } = view;
  const isEmpty = PARTS.every((part) => sheet.agenda[part].length === 0);
  return html`<h1>${texts.promises}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
<form class="correct" method="post" action="/promises?lang=${language}">
<p><label for="note">${words.capture}</label><input id="note" name="text" required maxlength="500" autocomplete="off" value="${typed}" placeholder="${words.captureHint}"></p>
${isDoubted ? html`<input type="hidden" name="sure" value="${typed}">` : ''}<button type="submit">${isDoubted ? words.noteAnyway : words.note}</button>
</form>
${isEmpty ? html`<p>${words.none}</p>` : PARTS.map((part) => partOf(part, view))}
${followUpPart(view)}
${chasePart(view)}
${rates(view)}
${view.calendarUrl === null ? '' : calendarPart(view.calendarUrl, words)}`;
}

function calendarPart(calendarUrl: string, words: PromiseTexts): Html {
  return html`<h2>${words.calendar}</h2>
<p>${words.calendarHint}</p>
<p><code>${calendarUrl}</code></p>`;
}

export function saidBox(said: Said | null): Html {
  if (said === null) return html``;
  // The status is around the list: a list that is a status is a list no more.
  return html`<div role="status"><ul class="said${said.isRefused ? ' alarm' : ''}">${said.lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;
}

function partOf(part: AgendaPart, view: PromisesPage): Html {
  const rows = view.sheet.agenda[part];
  if (rows.length === 0) return html``;
  return html`<h2>${view.words.parts[part]}</h2>
${rows.length > PART_MAX ? html`<p class="hint">${view.words.someOf(PART_MAX, rows.length)}</p>` : ''}
${rows.slice(0, PART_MAX).map((row) => html`${promiseCard(row, view)}<details><summary>${view.words.change}</summary>${deedForms(row, view, `/promises/${row.id}`)}</details>`)}`;
}

/** The words of a promise, and where it stands. */
export function promiseCard(
  row: PromiseRow,
  { words, language, locale, firm }: View & { readonly words: PromiseTexts },
): Html {
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  const due = dayThatCounts(row);
  const facts = [
    ...(due === null ? [] : [words.due(day(due))]),
    ...(row.newDueAt !== null && row.dueAt !== null ? [words.first(day(row.dueAt))] : []),
    ...(row.condition === null ? [] : [row.condition]),
    ...(row.performer === null ? [] : [row.performer]),
    ...(row.doneAt === null ? [] : [words.done(day(row.doneAt))]),
    ...(row.decidedBy === null ? [] : [words.by(row.decidedBy)]),
    // A reproach is heard long after the promise was made, of which it tells no day.
    row.voice === 'reproach' ? words.claimed(day(row.madeAt)) : words.made(day(row.madeAt)),
  ];
  // What is over is nobody's to make clear any more.
  const isOver = ENDED.has(row.state);
  const isUnclear = !isOver && row.confidence < CLEAR_CONFIDENCE_MIN;
  const shown =
    row.keptByComplaintId === null
      ? ''
      : html` · <a href="/complaints/${row.keptByComplaintId}?lang=${language}">${words.shown}</a>`;
  return html`<blockquote>
<p>${row.quote === '' ? ERASED_WORDS[language] : row.quote}</p>
<footer><strong>${words.states[row.state]}</strong>${isUnclear ? html` <span class="tag">${words.unclear}</span>` : ''}${!isOver && row.beneficiary === 'prospect' ? html` <span class="tag">${words.prospect}</span>` : ''} · <a href="/complaints/${row.complaintId}?lang=${language}">${row.clientName ?? words.anonymous}</a> · ${facts.join(' · ')}${shown}</footer>
</blockquote>`;
}

/** One form for each thing that may become of it; each works without a script. */
export function deedForms(
  row: PromiseRow,
  view: Pick<View, 'language'> & { readonly words: PromiseTexts },
  action: string,
): Html {
  const { words } = view;
  const form = (
    deed: string,
    label: string,
    fields: Html = html``,
  ) => html`<form class="correct" method="post" action="${action}?lang=${view.language}">
<input type="hidden" name="deed" value="${deed}">${fields}<button type="submit">${label}</button></form>`;
  const why = (place: string) =>
    html`<p><label for="${row.id}-${place}">${words.why}</label><input id="${row.id}-${place}" name="why" maxlength="${WHY_CHARS_MAX}"></p>`;
  if (ENDED.has(row.state)) return form('reopen', words.reopen);
  return html`${form('keep', words.keep)}
${form('move', words.move, html`<p><label for="${row.id}-day">${words.newDay}</label><input id="${row.id}-day" name="day" type="date" required aria-describedby="${row.id}-hint"><span class="hint" id="${row.id}-hint">${words.moveHint}</span></p>`)}
${form('cancel', words.cancel, why('why'))}
${row.state === 'open' ? form('confirm', words.confirm) : ''}
${row.state === 'broken' ? form('repair', words.repair) : ''}`;
}

function rates(view: PromisesPage): Html {
  const { words, sheet } = view;
  const { overall, byTeam, byKind, byPerson } = sheet.rates;
  if (overall.total === 0) return html``;
  const named = (list: readonly KeepRate[]) =>
    list.map((rate) => ({ ...rate, name: words.actions[rate.name] ?? rate.name }));
  return html`<h2>${words.rates}</h2>
<p class="hint">${words.ratesHint}</p>
<table><tbody>
${rateRows([{ ...overall, name: words.all }], '', view)}
${rateRows(byTeam, words.team, view)}
${rateRows(named(byKind), words.kind, view)}
${rateRows(byPerson, words.person, view)}
</tbody></table>`;
}

function rateRows(rows: readonly KeepRate[], group: string, { texts, words, locale }: PromisesPage): Html {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return html`${rows.map(
    ({
      name,
      kept,
      total,
      rate,
    }) => html`<tr><th scope="row">${group === '' ? name : `${group}${texts.colon}${name}`}</th>
<td>${rate === null ? `${words.tooSoon} (${kept}/${total})` : words.rate(percent.format(rate), kept, total)}</td></tr>`,
  )}`;
}
