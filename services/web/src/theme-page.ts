import {
  type Curve,
  dateText,
  effortText,
  type Firm,
  numberText,
  roughMoneyText,
  type TextLocale,
} from '@doleances/core';
import type { BacklogRow, Store } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage, PageTexts } from './texts.ts';
import { themeChart } from './theme-chart.ts';

export type ThemePage = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  readonly row: BacklogRow;
  readonly curve: Curve;
  /** Newest first. */
  readonly verbatims: Awaited<ReturnType<Store['listThemeVerbatims']>>;
};

export function themePage(view: ThemePage): Html {
  const { texts, language, locale, firm, row } = view;
  const { ranked } = row;
  return html`<p><a href="/?lang=${language}">${texts.back}</a></p>
<h1>${row.theme.label[language]}</h1>
${ranked === null ? html`<p class="lead">${texts.belowLineHint}</p>` : rankedFacts(view, ranked)}
${themeChart(view)}
<h2>${texts.verbatims}</h2>
${view.verbatims.map(
  (verbatim) => html`<blockquote>
<p lang="${verbatim.language === 'mixed' ? 'fr' : verbatim.language}">${texts.lang === 'fr' ? html`«&nbsp;${verbatim.quote}&nbsp;»` : html`“${verbatim.quote}”`}</p>
<footer>${verbatim.authorName ?? texts.anonymous}${verbatim.location === null ? '' : ` · ${verbatim.location}`} · ${dateText(verbatim.receivedAt, locale, firm.timeZone)} · ${texts.severities[verbatim.severity]}</footer>
</blockquote>`,
)}`;
}

function rankedFacts(
  { texts, language, locale, firm, row }: ThemePage,
  ranked: NonNullable<BacklogRow['ranked']>,
): Html {
  return html`<p class="lead">${ranked.reason[language]}</p>
<dl class="facts">
<div><dt>${texts.rank}</dt><dd>${ranked.rank}</dd></div>
<div><dt>${texts.clients}</dt><dd>${ranked.clients} <small>(${texts.before(ranked.clientsBefore)})</small></dd></div>
<div><dt>${texts.touched}</dt><dd>${numberText(Math.round(ranked.touchedPerMonth), locale)}</dd></div>
<div><dt>${texts.risk}</dt><dd>${roughMoneyText(ranked.atRiskPerMonthCents, locale, firm.currency)}</dd></div>
<div><dt>${texts.effort}</dt><dd>${effortText(row.effortHalfDays, locale)}</dd></div>
<div><dt>${texts.state}</dt><dd>${texts.states[row.state]}</dd></div>
</dl>
<p class="lead">${texts.withoutM(ranked.rankWithoutUnderReporting)}</p>`;
}
