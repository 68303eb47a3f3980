import { escapeHtml } from '../5-response/plain-text.ts';
import {
  ACCENT,
  cell,
  heading,
  INK,
  LINE,
  line,
  link,
  PALE,
  row,
  SANS,
  SERIF,
  SOFT,
  TINT,
  title,
} from './html-parts.ts';
import type { ReportDocument, ReportQuote, ReportRankedTheme, ReportTrend } from './report-document.ts';
import type { Voice } from './voice.ts';

const TREND_HEIGHT = 56;

/** What the verdict rests on: the weeks, the ranking, a section for each thing that may be asked. */
export function afterHtml(document: ReportDocument, voice: Voice): string {
  const { headings, section } = voice.words;
  const ranking =
    document.ranking.length === 0
      ? line({ text: section.noTheme, url: null }, 'margin:8px 0 0;font-size:15px')
      : document.ranking.map((theme) => themeHtml(theme, voice)).join('\n');
  return [
    row(
      `<p class="soft rule" style="margin:0;padding:18px 0 0;border-top:1px solid ${LINE};color:${SOFT};font-size:14px">${escapeHtml(headings.after)}</p>`,
      32,
    ),
    ...(document.trend === null ? [] : [row(trendHtml(document.trend), 22)]),
    row(`${title(headings.ranking)}\n${ranking}`, 30),
    ...(document.others.length === 0 ? [] : [row(othersHtml(document.others, voice), 24)]),
    ...document.sections.map(({ title: name, lines }) =>
      row(`${title(name)}${lines.map((one) => line(one, 'margin:7px 0 0;font-size:15px')).join('')}`, 30),
    ),
    row(
      `<p class="soft rule" style="margin:0;padding:16px 0 0;border-top:1px solid ${LINE};color:${SOFT};font-size:13px">${link(section.asPage, document.pageUrl)} &nbsp;·&nbsp; ${link(section.openBacklog, document.homeUrl)}<br>${escapeHtml(section.robot)}</p>`,
      34,
      30,
    ),
  ].join('\n');
}

/** Bars standing on a line, the reported week in the accent; the sentence says the same. */
function trendHtml({ title: name, text, bars }: ReportTrend): string {
  const most = Math.max(1, ...bars.map(({ complaints }) => complaints));
  const columns = bars.map(({ complaints }, index) => {
    const isLast = index === bars.length - 1;
    const height = Math.max(2, Math.round((complaints / most) * TREND_HEIGHT));
    const bar = cell(isLast ? 'bar' : 'pale', isLast ? ACCENT : PALE, `height="${height}"`);
    const figure = `<td class="${isLast ? 'ink' : 'soft'}" align="center" style="color:${isLast ? INK : SOFT};font-size:12px;line-height:18px">${complaints}</td>`;
    return `<td valign="bottom" style="padding:0 2px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>${figure}</tr><tr>${bar}</tr></table></td>`;
  });
  const first = bars[0]?.label ?? '';
  const last = bars.at(-1)?.label ?? '';
  return `${title(name)}
<table role="img" aria-label="${escapeHtml(text)}" width="100%" cellpadding="0" cellspacing="0" style="margin:10px 0 0;table-layout:fixed"><tr>${columns.join('')}</tr></table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="rule" style="border-top:1px solid ${LINE}"><tr><td class="soft" style="color:${SOFT};font-size:12px;padding:3px 2px 0">${escapeHtml(first)}</td><td align="right" class="soft" style="color:${SOFT};font-size:12px;padding:3px 2px 0">${escapeHtml(last)}</td></tr></table>
${line({ text, url: null }, 'margin:7px 0 0;font-size:15px')}`;
}

function themeHtml(theme: ReportRankedTheme, voice: Voice): string {
  const { rank, label, money, range, reason, url, quotes } = theme;
  const amount = range === '' ? '' : `<span class="soft" style="color:${SOFT}">, ${escapeHtml(range)}</span>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:18px 0 0"><tr><td valign="top" width="30" class="soft" style="width:30px;color:${SOFT};font-family:${SERIF};font-size:20px;line-height:1.2">${rank}</td><td>
<p style="margin:0;font-size:17px;font-weight:600;line-height:1.35"><a href="${escapeHtml(url)}" class="ink line" style="color:${INK};text-decoration-color:${LINE};text-underline-offset:3px">${escapeHtml(label)}</a></p>
${barHtml(theme)}
<p class="ink" style="margin:0;color:${INK};font-size:15px"><span style="font-weight:600">${escapeHtml(money)}</span> ${escapeHtml(voice.words.action.atRisk)}${amount}</p>
<p class="soft" style="margin:1px 0 0;color:${SOFT};font-size:14px">${escapeHtml(reason)}</p>
${quotes.map((quote) => quoteHtml(quote, voice)).join('')}</td></tr></table>`;
}

/** Full to the low end, pale to the high one. */
function barHtml({ bar }: ReportRankedTheme): string {
  const sure = Math.max(1, Math.round(bar.low * 100));
  const doubt = Math.max(0, Math.round(bar.high * 100) - sure);
  const rest = 100 - sure - doubt;
  const cells = [
    cell('bar', ACCENT, `width="${sure}%" height="6"`),
    ...(doubt > 0 ? [cell('pale', PALE, `width="${doubt}%" height="6"`)] : []),
    ...(rest > 0 ? [cell('track', TINT, `width="${rest}%" height="6"`)] : []),
  ];
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:7px 0 6px"><tr>${cells.join('')}</tr></table>`;
}

function quoteHtml({ words, source, url }: ReportQuote, voice: Voice): string {
  return `<p class="ink rule" style="margin:9px 0 0;padding:0 0 0 12px;border-left:2px solid ${LINE};color:${INK};font-family:${SERIF};font-size:15px;line-height:1.45">${escapeHtml(voice.quoted(words))}<br><a href="${escapeHtml(url)}" class="soft line" style="color:${SOFT};font-family:${SANS};font-size:13px;text-decoration-color:${LINE};text-underline-offset:3px">${escapeHtml(source)}</a></p>`;
}

function othersHtml(others: readonly ReportRankedTheme[], { words }: Voice): string {
  const rows = others.map(
    ({ rank, label, money, url }) =>
      `<tr><td width="30" valign="top" class="soft" style="width:30px;padding:5px 0;color:${SOFT};font-family:${SERIF};font-size:16px">${rank}</td><td class="ink" style="padding:5px 12px 5px 0;font-size:15px;color:${INK}"><a href="${escapeHtml(url)}" class="ink line" style="color:${INK};text-decoration-color:${LINE};text-underline-offset:3px">${escapeHtml(label)}</a></td><td align="right" valign="top" class="soft" style="padding:5px 0;color:${SOFT};font-size:15px;white-space:nowrap">${escapeHtml(money)}</td></tr>`,
  );
  return `${heading(words.headings.others)}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:4px 0 0">${rows.join('')}</table>`;
}
