import { countText, dateText, numberText } from '@doleances/core';
import type { StreamSheet } from '@doleances/pipeline';
import type { AlarmRow, EventRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import { chartedWeeks, expectedText, silenceChart } from './silence-chart.ts';
import { factsOf } from './silence-page.ts';
import { actionForm } from './silence-people.ts';
import type { SilencePageTexts } from './silence-texts.ts';

export type StreamPage = View & {
  readonly words: SilencePageTexts;
  readonly sheet: StreamSheet;
  /** Of this stream, newest first. */
  readonly alarms: readonly AlarmRow[];
  readonly events: readonly EventRow[];
  readonly said: Said | null;
};

/** One stream week by week: what came against what was expected, as a picture and as a table. */
export function streamPage(view: StreamPage): Html {
  const { words, sheet, language, locale, said } = view;
  const { stream, watch, finding } = sheet;
  const weeks = chartedWeeks(stream, watch.fromWeek);
  const learning = words.learning(countText(stream.weeks.length, words.weekWords, locale));
  return html`<p class="back"><a href="/silence?lang=${language}">← ${words.backToAll}</a></p>
<h1>${stream.name}</h1>
<p class="lead">${words.kinds[stream.kind]} · ${finding?.state === 'below_peers' ? words.belowPeers : words.states[watch.state]}</p>
${saidBox(said)}
${finding === null ? '' : html`<p>${finding.reason[language]}</p>${factsOf(finding, view)}`}
${watch.state === 'learning' ? html`<p class="hint">${learning}</p>` : ''}
<h2>${words.chartTitle}</h2>
${weeks.length === 0 ? '' : silenceChart(weeks, view)}
<p class="hint">${stream.isMeasured ? words.measured : words.guessed}</p>
<details class="table"><summary>${words.figures}</summary>
<table><caption>${words.chartTitle}</caption>
<thead><tr><th scope="col">${words.week}</th><th scope="col">${words.complaints}</th><th scope="col">${words.expected}</th>${stream.isMeasured ? html`<th scope="col">${words.activity}</th>` : ''}<th scope="col">${words.reviews}</th></tr></thead>
<tbody>${weeks.toReversed().map(
    (week) => html`<tr><th scope="row">${dateText(new Date(`${week.weekOf}T12:00:00Z`), locale, 'UTC')}</th>
<td>${week.complaints}</td><td>${expectedText(week.expected, view)}</td>${stream.isMeasured ? html`<td>${week.isCounted ? numberText(week.exposure, locale) : words.uncounted}</td>` : ''}<td>${week.badReviews}</td></tr>`,
  )}</tbody></table></details>
${history(view)}
${stream.kind === 'source' ? '' : html`<h2>${words.act}</h2>${actionForm(stream.key, view)}`}`;
}

function history({ words, alarms, events, locale, firm }: StreamPage): Html {
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  const lines = [
    ...alarms.map(({ openedAt, closedAt }) => ({
      at: openedAt,
      text: closedAt === null ? words.alarmSince(day(openedAt)) : words.alarmFrom(day(openedAt), day(closedAt)),
    })),
    ...events
      .filter(({ what, why }) => what === 'action noted' && why !== null)
      .map(({ at, who, why }) => ({ at, text: `${day(at)} · ${who} · ${why ?? ''}` })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return html`<h2>${words.history}</h2>
${lines.length === 0 ? html`<p>${words.historyNone}</p>` : html`<ul class="history">${lines.map(({ text }) => html`<li><span>${text}</span></li>`)}</ul>`}`;
}
