import type { FirmDocument } from '@doleances/core';
import { type FirmProblem, firmText } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Column, recordsOf, SECTIONS, type Section, type Typed } from './firm-sections.ts';
import type { SettingsTexts } from './settings-texts.ts';

export type FirmPage = View & {
  readonly words: SettingsTexts['firm'];
  readonly document: FirmDocument;
  /** Doubts about what was taken all the same. */
  readonly warnings: readonly string[];
  readonly isSaved: boolean;
  /** What was typed and could not be saved: a section's rows, or the text of a file. */
  readonly refused: {
    readonly section: Section | null;
    readonly rows: readonly Typed[];
    readonly text: string;
    readonly problems: readonly FirmProblem[];
  } | null;
};

/** Every part of the firm as a form of its own, then the whole as a file. */
export function firmPage(view: FirmPage): Html {
  const { words, isSaved, warnings, refused } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${isSaved ? html`<p class="said" role="status">${words.saved}</p>` : ''}
${warnings.length === 0 ? '' : html`<div class="said" role="status"><p>${isSaved ? words.warnings : words.doubts}</p><ul>${warnings.map((one) => html`<li lang="en">${one}</li>`)}</ul></div>`}
${refused === null ? '' : problemsBox(refused.problems, view)}
${SECTIONS.map((section) => sectionForm(section, view))}
${fileForm(view)}`;
}

function problemsBox(problems: readonly FirmProblem[], { words }: FirmPage): Html {
  return html`<div class="said alarm" role="alert"><p>${words.refused}</p>
<ul>${problems.map(({ line, text }) => html`<li>${line === null ? '' : html`<strong>${words.line(line)}</strong> – `}<span lang="en">${text}</span></li>`)}</ul></div>`;
}

function sectionForm(section: Section, view: FirmPage): Html {
  const { words, document, language, refused } = view;
  const rows = refused?.section === section ? refused.rows : recordsOf(section, document);
  const hint = words.hints[section.id];
  return html`<section id="${section.id}" aria-labelledby="${section.id}-title"><h2 id="${section.id}-title">${words.sections[section.id]}</h2>
${hint === undefined ? '' : html`<p class="hint">${hint}</p>`}
<form class="firm" method="post" action="/settings/firm?lang=${language}">
<input type="hidden" name="section" value="${section.id}">
${section.kind === 'record' ? recordFields(section, rows[0] ?? {}, view) : listFields(section, rows, view)}
<button type="submit">${words.save}</button>
</form></section>`;
}

function recordFields(section: Section, row: Typed, view: FirmPage): Html {
  return html`<div class="fields">${section.columns.map(
    (column) =>
      html`<label>${view.words.columns[column.name]}${field(section, { column, row, place: 0 }, view)}</label>`,
  )}</div>`;
}

/** One line a record, and one more to add; the labels of the columns stand in every field for those who hear the page. */
function listFields(section: Section, rows: readonly Typed[], view: FirmPage): Html {
  const { words } = view;
  const shown = section.columns.filter(({ kind }) => kind !== 'hidden');
  const hidden = section.columns.filter(({ kind }) => kind === 'hidden');
  return html`<div class="scroll"><table class="rows"><thead><tr>${shown.map(({ name }) => html`<th scope="col">${words.columns[name]}</th>`)}<th scope="col">${words.remove}</th></tr></thead>
<tbody>${[...rows, {}, {}].map((row, place) => {
    const isNew = place >= rows.length;
    return html`<tr>${shown.map((column) => html`<td>${field(section, { column, row, place }, view)}</td>`)}<td>${isNew ? html`<span class="hint">${words.add}</span>` : html`<input type="checkbox" name="${section.id}.${place}.remove" value="yes" aria-label="${words.remove}, ${words.row(place + 1)}">`}${hidden.map((column) => html`<input type="hidden" name="${section.id}.${place}.${column.name}" value="${row[column.name] ?? ''}">`)}</td></tr>`;
  })}</tbody></table></div>`;
}

type Cell = { readonly column: Column; readonly row: Typed; readonly place: number };

function field(section: Section, { column, row, place }: Cell, view: FirmPage): Html {
  const { words, firm } = view;
  const name = `${section.id}.${place}.${column.name}`;
  const value = row[column.name] ?? '';
  const label =
    section.kind === 'list' ? html` aria-label="${words.columns[column.name]}, ${words.row(place + 1)}"` : '';
  if (column.kind === 'yes') {
    return html`<input type="checkbox" name="${name}" value="yes"${label}${value === 'yes' ? html` checked` : ''}>`;
  }
  if (column.kind === 'choice' || column.kind === 'place') {
    const places = firm.locations.map((one) => one.name);
    const known = column.kind === 'place' ? places : (column.options ?? []);
    // What the firm says today stays choosable, though it stands in no list.
    const options = value === '' || known.includes(value) ? known : [...known, value];
    return html`<select name="${name}"${label}>${column.isRequired ? '' : html`<option value="">${words.none}</option>`}${options.map(
      (one) =>
        html`<option value="${one}"${one === value ? html` selected` : ''}>${words.options[one] ?? one}</option>`,
    )}</select>`;
  }
  const type = column.kind === 'list' ? 'text' : column.kind;
  const isRequired = column.isRequired === true && section.kind === 'record';
  const step = column.kind === 'number' ? html` min="1" step="1" inputmode="numeric"` : '';
  return html`<input type="${type}"${step} name="${name}" value="${value}" maxlength="2000" autocomplete="off"${label}${isRequired ? html` required` : ''}>`;
}

function fileForm({ words, language, firm, refused }: FirmPage): Html {
  const text = refused !== null && refused.section === null ? refused.text : firmText(firm);
  return html`<section id="file" aria-labelledby="file-title"><h2 id="file-title">${words.file}</h2>
<p class="hint">${words.fileHint}</p>
<p><a href="/settings/firm.yaml" download>${words.download}</a></p>
<form class="firm" method="post" action="/settings/firm/file?lang=${language}">
<label>${words.text}<textarea name="text" rows="18" spellcheck="false" required>${text}</textarea></label>
<button type="submit">${words.apply}</button>
</form></section>`;
}
