import { type Bilingual, type Firm, isFrench, standingIds, type Theme } from '@doleances/core';
import type { ThemeSheet } from '@doleances/pipeline';
import type { BacklogRow, ThemeEventRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { langOf } from '../house/quoted.ts';
import type { View } from '../house/view.ts';
import type { BacklogTexts } from './texts-backlog.ts';

type Forms = View & {
  readonly words: BacklogTexts;
  readonly row: BacklogRow;
  readonly sheet: ThemeSheet;
  readonly others: readonly Theme[];
};

/** The words of each complaint, with a box that takes it along. */
function takeList({ words, sheet, language }: Forms): Html | string {
  if (sheet.verbatims.length === 0) return '';
  return html`<fieldset class="takes"><legend>${words.toTake}</legend>${sheet.verbatims.map(
    ({ id, quote, language: spoken }) =>
      html`<span><input id="take-${id}" type="checkbox" name="take" value="${id}"><label for="take-${id}"><span${langOf(spoken, language)}>${quote}</span></label></span>`,
  )}</fieldset>`;
}

export function splitForm(view: Forms): Html {
  const { words, row, language, firm, sheet } = view;
  const places = [...new Set(sheet.verbatims.flatMap(({ location }) => location ?? []))].sort();
  return html`<details><summary>${words.split}</summary>
<form class="correct" method="post" action="/backlog/${row.theme.id}/preview?lang=${language}">
<input type="hidden" name="change" value="split">
<p class="hint">${words.splitHint}</p>
${takeList(view)}
${nameFields(words, { prefix: 'split', fr: '', en: '', firm })}
<p><label for="words">${words.words}</label><input id="words" name="words" maxlength="80" autocomplete="off"></p>
${choice({ name: 'product', label: words.product, options: firm.products.map(({ name }) => name), any: words.any })}
${choice({ name: 'place', label: words.place, options: places, any: words.any })}
${whyField(words, 'split')}
<button>${words.preview}</button>
</form>
</details>`;
}

type Choice = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly any: string;
};

function choice({ name, label, options, any }: Choice): Html | string {
  if (options.length === 0) return '';
  return html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${any}</option>${options.map((option) => html`<option value="${option}">${option}</option>`)}</select></p>`;
}

export function mergeForm({ words, row, others, language }: Forms): Html | string {
  if (others.length === 0) return '';
  const sorted = others.toSorted((a, b) => a.label[language].localeCompare(b.label[language], language));
  return html`<details><summary>${words.merge}</summary>
<form class="correct" method="post" action="/backlog/${row.theme.id}/preview?lang=${language}">
<input type="hidden" name="change" value="merge">
<p><label for="into">${words.mergeInto}</label><select id="into" name="into">${sorted.map(({ id, label }) => html`<option value="${id}">${label[language]}</option>`)}</select></p>
${whyField(words, 'merge')}
<button>${words.preview}</button>
</form>
</details>`;
}

export function renameForm({ words, row, language, firm }: Forms): Html {
  return html`<details><summary>${words.rename}</summary>
<form class="correct" method="post" action="/backlog/${row.theme.id}/preview?lang=${language}">
<input type="hidden" name="change" value="rename">
${nameFields(words, { prefix: 'rename', ...row.theme.label, firm })}
${whyField(words, 'rename')}
<button>${words.preview}</button>
</form>
</details>`;
}

type Names = Bilingual & { readonly prefix: string; readonly firm: Pick<Firm, 'locale'> };

/** The firm's language first, and needed; the other takes its name where it has none. */
function nameFields(words: BacklogTexts, { prefix, firm, ...names }: Names): Html {
  const own = isFrench(firm.locale) ? 'fr' : 'en';
  const labels = { fr: words.nameFr, en: words.nameEn };
  const one = (language: 'fr' | 'en') =>
    html`<p><label for="${prefix}-${language}">${labels[language]}</label><input id="${prefix}-${language}" name="${language === 'fr' ? 'nameFr' : 'nameEn'}" lang="${language}" maxlength="80"${language === own ? html` required` : ''} value="${names[language]}" autocomplete="off"></p>`;
  return html`${one(own)}${one(own === 'fr' ? 'en' : 'fr')}`;
}

function whyField(words: BacklogTexts, prefix: string): Html {
  return html`<p><label for="${prefix}-why">${words.why}</label><input id="${prefix}-why" name="why" maxlength="500" autocomplete="off"></p>`;
}

/** A button for what still stands. */
export function undoForm(event: ThemeEventRow, what: string, { words, sheet, language }: Omit<Forms, 'row'>): Html {
  if (!standingIds(sheet.themeEvents).has(event.id)) return html``;
  return html`<form method="post" action="/backlog/${sheet.row.theme.id}/preview?lang=${language}"><input type="hidden" name="change" value="undo"><input type="hidden" name="event" value="${event.id}"><button class="small" aria-label="${words.undoChange(what)}">${words.undo}</button></form>`;
}
