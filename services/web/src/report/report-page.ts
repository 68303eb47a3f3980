import type {
  ReportAction,
  ReportDocument,
  ReportLine,
  ReportQuote,
  ReportRankedTheme,
  ReportTrend,
  Voice,
} from '@doleances/core';
import type { ReportSend } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { ReportTexts } from './report-texts.ts';

export type ReportPage = View & {
  readonly words: ReportTexts;
  readonly voice: Voice;
  readonly document: ReportDocument;
  readonly sends: readonly ReportSend[];
  /** Weeks that have a report, newest first. */
  readonly weeks: readonly string[];
  /** Not sent: as it would leave now. */
  readonly isNow: boolean;
};

/** The report as a page: the words and figures of the mail, in the dashboard's own dress. */
export function reportPage(view: ReportPage): Html {
  const { document, voice, words } = view;
  const { headings, section } = voice.words;
  const href = hrefIn(view.language);
  const { week, verdict, action, changes, watch, call, trend, ranking, others, sections } = document;
  return html`<article class="report" lang="${document.locale}">
<p class="hint">${[document.firmName, document.place, document.period].filter((part) => part !== null).join(' · ')}</p>
<h1 class="tone-${verdict.tone}">${linked(verdict, href)}</h1>
${actionCard(action, headings.action, { locale: document.locale, href })}
<div class="fold">
${foldBlock(headings.changes, changes, href)}
${foldBlock(headings.watch, watch, href)}
${foldBlock(headings.call, [call], href)}
</div>
${trend === null ? '' : trendFigure(trend)}
<h2>${headings.ranking}</h2>
${ranking.length === 0 ? html`<p>${section.noTheme}</p>` : html`<ol class="ranked">${ranking.map((theme) => rankedItem(theme, voice, href))}</ol>`}
${others.length === 0 ? '' : html`<table class="others"><caption>${headings.others}</caption><tbody>${others.map((row) => otherRow(row, href))}</tbody></table>`}
${sections.map(({ title, lines }) => html`<section><h2>${title}</h2>${lines.map((line) => lineHtml(line, href))}</section>`)}
</article>
<footer class="along hint">
<p>${view.isNow ? words.asNow : sentText(view)}</p>
<p><a href="/report/${week}.pdf?lang=${view.language}">${words.pdf}</a> · <a href="/report/${week}.txt?lang=${view.language}">${words.plain}</a></p>
${earlier(view)}
</footer>`;
}

type Href = (url: string) => string;

/**
 * Links of the report lead to this same house: the path alone is enough, behind whatever name it is read. Who reads it in
 * one language goes on in it.
 */
function hrefIn(language: string): Href {
  return (url) => {
    const { pathname, searchParams } = new URL(url);
    searchParams.set('lang', language);
    return `${pathname}?${searchParams}`;
  };
}

function linked({ text, url }: ReportLine, href: Href): Html | string {
  return url === null ? text : html`<a href="${href(url)}">${text}</a>`;
}

function lineHtml(line: ReportLine, href: Href): Html {
  return html`<p>${linked(line, href)}</p>`;
}

function foldBlock(title: string, lines: readonly ReportLine[], href: Href): Html {
  return html`<section><h2 class="small">${title}</h2>${lines.map((line) => lineHtml(line, href))}</section>`;
}

function actionCard(
  { title, text, url, choices }: ReportAction,
  heading: string,
  { locale, href }: { readonly locale: string; readonly href: Href },
): Html {
  const open = choices.every(({ deed }) => deed === null) ? (choices[0]?.label ?? title) : null;
  const label = open ?? (locale === 'en-CA' ? 'Open the item' : 'Ouvrir le chantier');
  return html`<section class="card"><h2 class="small">${heading}</h2>
<p class="name">${title}</p>
<p>${text}</p>
<p><a class="press" href="${href(url)}">${label}</a></p></section>`;
}

const TREND_WIDTH = 520;
const TREND_HEIGHT = 90;

function trendFigure({ title, text, bars }: ReportTrend): Html {
  const most = Math.max(1, ...bars.map(({ complaints }) => complaints));
  const step = TREND_WIDTH / bars.length;
  const drawn = bars.map(({ complaints }, index) => {
    const height = Math.max(1.5, (complaints / most) * (TREND_HEIGHT - 18));
    const x = (index * step + 2).toFixed(1);
    const isLast = index === bars.length - 1;
    return html`<rect${isLast ? html` class="last"` : ''} x="${x}" y="${(TREND_HEIGHT - height).toFixed(1)}" width="${(step - 4).toFixed(1)}" height="${height.toFixed(1)}"/><text x="${(index * step + step / 2).toFixed(1)}" y="${(TREND_HEIGHT - height - 4).toFixed(1)}">${complaints}</text>`;
  });
  const rows = bars.map(({ label, complaints }) => html`<tr><th scope="row">${label}</th><td>${complaints}</td></tr>`);
  return html`<h2>${title}</h2>
<figure class="trend"><svg viewBox="0 0 ${TREND_WIDTH} ${TREND_HEIGHT}" role="img" aria-label="${text}">${drawn}</svg>
<figcaption>${text}</figcaption>
<details class="table"><summary>${bars[0]?.label ?? ''} – ${bars.at(-1)?.label ?? ''}</summary><table>${rows}</table></details></figure>`;
}

function rankedItem(theme: ReportRankedTheme, voice: Voice, href: Href): Html {
  const { bar } = theme;
  const low = (bar.low * 100).toFixed(1);
  const doubt = ((bar.high - bar.low) * 100).toFixed(1);
  return html`<li value="${theme.rank}"><p class="name"><a href="${href(theme.url)}">${theme.label}</a></p>
<svg class="range" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="1"/><rect width="${low}" height="1"/><rect x="${low}" width="${doubt}" height="1"/></svg>
<p><strong>${theme.money}</strong> ${voice.words.action.atRisk}${theme.range === '' ? '' : html`<span class="hint">, ${theme.range}</span>`}</p>
<p class="hint">${theme.reason}</p>
${theme.quotes.map((quote) => quoteHtml(quote, voice, href))}</li>`;
}

function quoteHtml({ words, source, url }: ReportQuote, voice: Voice, href: Href): Html {
  return html`<blockquote><p>${voice.quoted(words)}</p><footer><a href="${href(url)}">${source}</a></footer></blockquote>`;
}

function otherRow({ rank, label, money, url }: ReportRankedTheme, href: Href): Html {
  return html`<tr><td>${rank}</td><th scope="row"><a href="${href(url)}">${label}</a></th><td>${money}</td></tr>`;
}

function sentText({ sends, words, voice }: ReportPage): string {
  if (sends.length === 0) return words.none;
  const each = sends.map(({ to, state, sentAt }) => {
    const at = sentAt === null ? '' : `, ${voice.date(sentAt)}`;
    return `${to} (${words.sendStates[state]}${at})`;
  });
  return `${words.sentTo} ${each.join(', ')}.`;
}

function earlier({ weeks, texts, words, language, document }: ReportPage): Html | string {
  const others = weeks.filter((week) => week !== document.week);
  if (others.length === 0) return '';
  return html`<p>${words.earlier}${texts.colon}${others.map((week) => html`<a href="/report/${week}?lang=${language}">${week}</a> `)}</p>`;
}
