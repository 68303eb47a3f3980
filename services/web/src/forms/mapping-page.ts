import { dateText, shortened } from '@doleances/core';
import { FORM_FIELDS, type FormField, type HeldForms, type HeldPreview } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { FormsTexts } from './forms-texts.ts';

/** What a person said each column is, by the column's name. */
export type Chosen = ReadonlyMap<string, FormField>;

export type MappingPage = View & {
  readonly words: FormsTexts;
  readonly held: HeldForms;
  readonly chosen: Chosen;
  readonly said: { readonly text: string; readonly isRefused: boolean } | null;
  /** The previews are of what was chosen just now. */
  readonly isTried: boolean;
};

const EXAMPLE_CHARS_MAX = 160;

/** The columns of what is held, each to be named; beside it, what would be read then. */
export function mappingPage(view: MappingPage): Html {
  const { words, held, language, said, isTried } = view;
  const isWaiting = held.columns.length > 0;
  return html`<p class="back"><a href="/forms?lang=${language}">${words.back}</a></p>
<h1>${held.source.name}</h1>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="${said.isRefused ? 'alert' : 'status'}">${said.text}</p>`}
${isWaiting ? mappingForm(view) : html`<p>${words.nothingHeld}</p>`}
${isWaiting && (isTried || held.source.mapping !== null) ? previewsOf(view) : ''}`;
}

function mappingForm(view: MappingPage): Html {
  const { words, held, language } = view;
  return html`<h2>${words.map}</h2>
<p class="lead">${words.mapLead}</p>
<form method="post" action="/forms/${held.source.id}?lang=${language}">
<table><thead><tr><th scope="col">${words.column}</th><th scope="col">${words.examples}</th><th scope="col">${words.is}</th></tr></thead>
<tbody>${held.columns.map((column, at) => columnRow(view, column, at))}</tbody></table>
<p class="buttons"><button type="submit" name="do" value="preview">${words.preview}</button><button type="submit" name="do" value="map">${words.apply}</button></p>
</form>`;
}

function columnRow({ words, chosen }: MappingPage, column: HeldForms['columns'][number], at: number): Html {
  const label = column.question ?? column.column;
  const is = chosen.get(column.column);
  return html`<tr><th scope="row"><label for="is-${at}">${label}</label>${column.question === null ? '' : html`<br><small>${column.column}</small>`}</th>
<td>${column.examples.map((example) => html`<div>${shortened(example, EXAMPLE_CHARS_MAX)}</div>`)}</td>
<td><input type="hidden" name="column" value="${column.column}"><select id="is-${at}" name="is"><option value="">${words.nothing}</option>${FORM_FIELDS.map(
    (field) => html`<option value="${field}"${is === field ? html` selected` : ''}>${words.fields[field]}</option>`,
  )}</select></td></tr>`;
}

function previewsOf(view: MappingPage): Html {
  const { words, held } = view;
  return html`<h2>${words.wouldRead}</h2>${held.previews.map((preview) => previewOf(preview, view))}`;
}

function previewOf({ read }: HeldPreview, { words, texts, locale, firm }: MappingPage): Html {
  if (read === null) return html`<blockquote><p class="hint">${words.stillHeld}</p></blockquote>`;
  const facts = [
    read.name ?? texts.anonymous,
    read.email,
    read.phone,
    read.location,
    read.starsOfFive === null ? null : `${read.starsOfFive}/5`,
    dateText(new Date(read.receivedAt), locale, firm.timeZone),
  ];
  return html`<blockquote><p>${read.text === '' ? words.noWords : shortened(read.text, 600)}</p>
<footer>${facts.filter((fact) => fact !== null).join(' · ')}</footer></blockquote>`;
}
