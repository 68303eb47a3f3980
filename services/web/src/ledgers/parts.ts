import type { Bilingual } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';
import type { PostedFields } from '../theme/theme-change-form.ts';

/** Pieces of the forms of amends and of conditions; each works without a script. */

const WORDS_CHARS_MAX = 2_000;
const LINE_CHARS_MAX = 300;

export type Said = { readonly lines: readonly string[]; readonly isRefused: boolean };

export function saidBox(said: Said | null): Html {
  if (said === null) return html``;
  const role = said.isRefused ? 'alert' : 'status';
  return html`<ul class="said${said.isRefused ? ' alarm' : ''}" role="${role}">${said.lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

export type Field = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
};

type Kind = 'line' | 'day' | 'count' | 'amount' | 'words';

/** One labelled field. */
export function field(kind: Kind, { id, name, label, value = '', hint, isRequired = false }: Field): Html {
  const required = isRequired ? html` required` : '';
  const described = hint === undefined ? '' : html` aria-describedby="${id}-hint"`;
  const told = hint === undefined ? '' : html`<span class="hint" id="${id}-hint">${hint}</span>`;
  const control =
    kind === 'words'
      ? html`<textarea id="${id}" name="${name}" rows="3" maxlength="${WORDS_CHARS_MAX}"${required}${described}>${value}</textarea>`
      : html`<input id="${id}" name="${name}" value="${value}"${required}${described} ${typeOf(kind)}>`;
  return html`<p><label for="${id}">${label}</label><span>${control}${told}</span></p>`;
}

function typeOf(kind: Exclude<Kind, 'words'>): Html {
  if (kind === 'day') return html`type="date"`;
  if (kind === 'count') return html`type="number" min="0" max="100000" step="1"`;
  if (kind === 'amount') return html`inputmode="decimal" maxlength="20" autocomplete="off"`;
  return html`maxlength="${LINE_CHARS_MAX}"`;
}

export type Choice = { readonly value: string; readonly label: string };

export function choice({ id, name, label, value = '', hint }: Field, choices: readonly Choice[]): Html {
  return html`<p><label for="${id}">${label}</label><span><select id="${id}" name="${name}"${hint === undefined ? '' : html` aria-describedby="${id}-hint"`}>
${choices.map((one) => html`<option value="${one.value}"${one.value === value ? html` selected` : ''}>${one.label}</option>`)}
</select>${hint === undefined ? '' : html`<span class="hint" id="${id}-hint">${hint}</span>`}</span></p>`;
}

/** A list of words as choices, in the reader's language. */
export function choicesOf<Name extends string>(
  words: Readonly<Record<Name, Bilingual>>,
  language: PageLanguage,
): readonly Choice[] {
  return (Object.keys(words) as Name[]).map((value) => ({ value, label: words[value][language] }));
}

export function hidden(fields: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** A form of one button. */
export function press(action: string, fields: Readonly<Record<string, string>>, label: string): Html {
  return html`<form method="post" action="${action}">${hidden(fields)}<button class="small" type="submit">${label}</button></form>`;
}

/** A question before a deed: everything that was typed comes along, and one button goes on. */
export function confirmForm(
  action: string,
  posted: PostedFields,
  words: { readonly yes: string; readonly no: string; readonly back: string },
): Html {
  const kept = posted.entries.filter(([name]) => name !== 'confirmed');
  return html`<form class="correct" method="post" action="${action}">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<input type="hidden" name="confirmed" value="1">
<div class="buttons"><button type="submit">${words.yes}</button> <a href="${words.back}">${words.no}</a></div></form>`;
}
