import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { TableTexts } from './table-texts.ts';

type TableForm = {
  readonly action: string;
  readonly texts: TableTexts;
  /** What may be asked which column it is, and how that is asked. */
  readonly columns: readonly (readonly [name: string, label: string])[];
  readonly typed: Readonly<Record<string, string>>;
};

/** A table is brought as a file or pasted; which column is what is said only where it is asked. */
export function tableForm({ action, texts, columns, typed }: TableForm): Html {
  const isAsked = Object.keys(typed).length > 0;
  return html`<form class="correct" method="post" action="${action}" enctype="multipart/form-data">
<p><label for="file">${texts.file}</label><input id="file" name="file" type="file" accept=".csv,.txt,text/csv"></p>
<p><label for="lines">${texts.pasted}</label><textarea id="lines" name="lines" rows="5">${typed.lines ?? ''}</textarea></p>
<details${isAsked ? html` open` : ''}><summary>${texts.columns}</summary>
${columns.map(([name, label]) => html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" maxlength="200" value="${typed[name] ?? ''}"></p>`)}
<p><label for="order">${texts.order}</label><select id="order" name="order">${(['', 'day-first', 'month-first'] as const).map((order) => html`<option value="${order}"${typed.order === order ? html` selected` : ''}>${texts.orders[order]}</option>`)}</select></p>
</details>
<button type="submit">${texts.send}</button>
</form>`;
}
