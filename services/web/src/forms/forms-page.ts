import { dateText } from '@doleances/core';
import { FORM_SHAPES, type FormListed } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { FormsTexts } from './forms-texts.ts';

export type FormsPage = View & {
  readonly words: FormsTexts;
  readonly forms: readonly FormListed[];
  /** What became of adding one; `secret` is shown this once. */
  readonly said: { readonly text: string; readonly isRefused: boolean; readonly secret: string | null } | null;
};

/** Every form: where its service sends to, when it last did, what waits. */
export function formsPage(view: FormsPage): Html {
  const { words, forms, language, said } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="${said.isRefused ? 'alert' : 'status'}">${said.text}${said.secret === null ? '' : html` <code>${said.secret}</code>`}</p>`}
${forms.length === 0 ? html`<p>${words.empty}</p>` : listOf(view)}
<h2>${words.add}</h2>
<p class="hint">${words.guide}</p>
<form class="correct" method="post" action="/forms?lang=${language}">
<p><label for="name">${words.name}</label><input id="name" name="name" required maxlength="80"></p>
<p><label for="shape">${words.shape}</label><select id="shape" name="shape">${FORM_SHAPES.map(
    (shape) => html`<option value="${shape}">${words.shapes[shape]}</option>`,
  )}</select></p>
<p><label for="secret">${words.secret}</label><input id="secret" name="secret" type="password" autocomplete="off" maxlength="400" aria-describedby="secret-hint"></p>
<p class="hint" id="secret-hint">${words.secretHint}</p>
<button type="submit">${words.save}</button>
</form>`;
}

function listOf({ words, forms, language, locale, firm }: FormsPage): Html {
  return html`<table class="settings"><thead><tr><th scope="col">${words.name}</th><th scope="col">${words.address}</th><th scope="col">${words.seen}</th><th scope="col">${words.waiting}</th></tr></thead>
<tbody>${forms.map(
    ({ form, url, lastSeenAt, held }) => html`<tr>
<th scope="row"><a href="/forms/${form.id}?lang=${language}">${form.name}</a><br><small>${words.shapes[form.shape]}</small></th>
<td data-name="${words.address}"><code>${url}</code></td>
<td data-name="${words.seen}">${lastSeenAt === null ? words.never : dateText(lastSeenAt, locale, firm.timeZone)}</td>
<td data-name="${words.waiting}">${held.length === 0 ? words.none : held.map(({ why, count }) => words.held[why](count)).join(', ')}</td>
</tr>`,
  )}</tbody></table>`;
}
