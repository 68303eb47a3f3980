import { dateText, dayOf, type Firm, numberText } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import type { SilencePageTexts } from './silence-texts.ts';
import { tableForm } from './table-form.ts';
import { tableTexts } from './table-texts.ts';

const WEEKS_SHOWN = 12;
export const EXPOSURE_COLUMNS = ['period', 'location', 'units'] as const;
const DAY_MS = 86_400_000;

export type ExposurePage = View & {
  readonly words: SilencePageTexts;
  readonly counts: readonly { readonly stream: string; readonly weekOf: Date; readonly units: number }[];
  readonly said: Said | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly baseUrl: string;
};

/** What is known of the firm's activity, and the form that brings more. */
export function exposurePage(view: ExposurePage): Html {
  const { words, counts, language, said, typed, baseUrl } = view;
  const texts = words.exposure;
  return html`<p class="back"><a href="/silence?lang=${language}">← ${words.backToAll}</a></p>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead} ${texts.without}</p>
${saidBox(said)}
${counts.length === 0 ? html`<p>${texts.none}</p>` : table(view)}
<h2>${texts.bring}</h2>
${tableForm({
  ...{ action: `/silence/exposure?lang=${language}`, texts: tableTexts(language), typed },
  columns: EXPOSURE_COLUMNS.map((name) => [name, tableTexts(language).columnFor[name]] as const),
})}
<details><summary>${texts.program}</summary>
<p><code>POST ${baseUrl}/api/v1/exposure</code></p>
<p><code>{ "counts": [{ "location": "${view.firm.locations[0]?.name ?? 'Laval'}", "week": "2026-W45", "count": 1200 }] }</code></p></details>`;
}

/** Weeks down, places across. */
function table({ words, counts, firm, locale }: ExposurePage): Html {
  const byWeek = new Map<string, Map<string, number>>();
  for (const { stream, weekOf, units } of counts) {
    const week = mondayOf(weekOf, firm);
    const row = byWeek.get(week) ?? new Map<string, number>();
    byWeek.set(week, row);
    row.set(stream, (row.get(stream) ?? 0) + units);
  }
  const streams = [...new Set(counts.map(({ stream }) => stream))].sort();
  const weeks = [...byWeek.keys()].sort().toReversed().slice(0, WEEKS_SHOWN);
  return html`<h2>${words.exposure.table}</h2>
<table><thead><tr><th scope="col">${words.week}</th>${streams.map((stream) => html`<th scope="col">${stream.replace(/^[a-z]+:/, '')}</th>`)}</tr></thead>
<tbody>${weeks.map(
    (week) =>
      html`<tr><th scope="row">${dateText(new Date(`${week}T12:00:00Z`), locale, 'UTC')}</th>${streams.map((stream) => {
        const units = byWeek.get(week)?.get(stream);
        return html`<td>${units === undefined ? '–' : numberText(units, locale)}</td>`;
      })}</tr>`,
  )}</tbody></table>`;
}

/** The Monday of the firm's own week. */
function mondayOf(at: Date, { timeZone }: Pick<Firm, 'timeZone'>): string {
  const noon = new Date(`${dayOf(at, timeZone)}T12:00:00Z`);
  return new Date(noon.getTime() - ((noon.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}
