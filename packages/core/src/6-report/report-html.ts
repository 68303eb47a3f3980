import { escapeHtml } from '../5-response/plain-text.ts';
import type { Firm } from '../firm/firm.ts';
import type { ReportDocument, ReportLine, ReportQuote, ReportRankedTheme, ReportTone } from './report-document.ts';
import { type Voice, voiceFor } from './voice.ts';
import { reportSubject } from './weekly-report.ts';

/**
 * Colours by role, light and dark. Contrast is at least 4.5 for text in both (WCAG 2.2 AA). Mail programs without the
 * dark media query keep the light colours, which stand inline.
 */
const INK = '#1f2933';
const SOFT = '#5b6673';
const LINK = '#1b5e57';
const PAPER = '#ffffff';
const DESK = '#f3f1ec';
const TINT = '#eef4f2';
const LINE = '#e3e0d8';
const TONES: Readonly<Record<ReportTone, string>> = { calm: '#2f7d6b', watch: '#b7791f', alarm: '#b83a2e' };

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const SERIF = "Georgia,'Times New Roman',serif";
const DARK = `@media (prefers-color-scheme:dark){.desk{background:#15191d!important}.paper{background:#1d2329!important}.tint{background:#22302e!important}.ink{color:#eceff1!important;text-decoration-color:#4d5963!important}.soft{color:#a9b3bc!important}.link{color:#8fd0c3!important}.rule{border-color:#333c44!important}.track{background:#333c44!important}.bar{background:#5fb3a3!important}}
@media (max-width:480px){.side{padding-left:20px!important;padding-right:20px!important}}`;

/** The report as one mail: tables and inline styles, nothing loaded from anywhere, customers' words as text only. */
export function reportHtml(document: ReportDocument, firm: Firm): string {
  const voice = voiceFor({ ...firm, locale: document.locale }, '');
  const title = escapeHtml(reportSubject(document));
  return `<!doctype html>
<html lang="${document.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${title}</title>
<style>${DARK}</style></head>
<body class="desk" style="margin:0;padding:0;background:${DESK}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(previewOf(document, voice))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="desk" style="background:${DESK}"><tr><td align="center" style="padding:24px 8px 40px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="paper" style="width:100%;max-width:600px;background:${PAPER};border-radius:10px;font-family:${FONT};font-size:16px;line-height:1.5;text-align:left">
${headHtml(document, voice)}
${actionHtml(document, voice)}
${foldRow(voice.words.headings.changes, document.changes)}
${foldRow(voice.words.headings.watch, document.watch)}
${foldRow(voice.words.headings.call, [document.call])}
${afterHtml(document, voice)}
</table>
</td></tr></table>
</body></html>
`;
}

/** What an inbox shows beside the subject, which already tells the verdict. */
function previewOf({ action }: ReportDocument, { words, colon }: Voice): string {
  return `${words.headings.action}${colon} ${action.title}. ${action.text}`;
}

function headHtml({ firmName, period, verdict, isSample }: ReportDocument, { words }: Voice): string {
  const sample = isSample
    ? `<p style="margin:0 0 14px"><span class="tint soft" style="padding:3px 10px;border-radius:10px;background:${TINT};color:${SOFT};font-size:13px">${escapeHtml(words.section.sample)}</span></p>`
    : '';
  const text = escapeHtml(verdict.text);
  const linked =
    verdict.url === null
      ? text
      : `<a href="${escapeHtml(verdict.url)}" class="ink" style="color:${INK};text-decoration:none">${text}</a>`;
  return `<tr><td style="height:5px;border-radius:10px 10px 0 0;background:${TONES[verdict.tone]};font-size:0;line-height:0">&nbsp;</td></tr>
<tr><td class="side" style="padding:28px 36px 22px">${sample}<p class="soft" style="margin:0 0 10px;color:${SOFT};font-size:14px">${escapeHtml(firmName)} · ${escapeHtml(period)}</p>
<h1 class="ink" style="margin:0;color:${INK};font-family:${SERIF};font-size:27px;font-weight:normal;line-height:1.25">${linked}</h1></td></tr>`;
}

function actionHtml({ action }: ReportDocument, { words }: Voice): string {
  const [first, ...others] = action.choices;
  const button =
    first === undefined
      ? ''
      : `<a href="${escapeHtml(first.url)}" style="display:inline-block;margin:0 14px 8px 0;padding:9px 16px;border-radius:6px;background:${LINK};color:#ffffff;white-space:nowrap;text-decoration:none">${escapeHtml(first.label)}</a>`;
  const quiet = others.map(
    ({ label, url }) =>
      `<span style="display:inline-block;margin:0 14px 8px 0;white-space:nowrap">${linkHtml(label, url)}</span>`,
  );
  return `<tr><td class="side" style="padding:0 36px 8px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="tint" style="background:${TINT};border-radius:8px"><tr><td style="padding:18px 20px 12px">
${headingHtml(words.headings.action)}
<p class="ink" style="margin:2px 0 2px;color:${INK};font-size:19px;font-weight:600;line-height:1.35">${escapeHtml(action.title)}</p>
<p class="ink" style="margin:0 0 14px;color:${INK}">${escapeHtml(action.text)}</p>
<p style="margin:0;font-size:15px">${button}${quiet.join('')}</p>
</td></tr></table></td></tr>`;
}

function foldRow(title: string, lines: readonly ReportLine[]): string {
  const written = lines.map((line) => lineHtml(line, 'margin:3px 0 0')).join('');
  return `<tr><td class="side" style="padding:16px 36px 0">${headingHtml(title)}${written}</td></tr>`;
}

function afterHtml(document: ReportDocument, voice: Voice): string {
  const { headings, section } = voice.words;
  const ranking =
    document.ranking.length === 0
      ? lineHtml({ text: section.noTheme, url: null }, 'margin:8px 0 0')
      : document.ranking.map((theme) => themeHtml(theme, voice)).join('\n');
  const sections = document.sections.map(
    ({ title, lines }) =>
      `<tr><td class="side" style="padding:28px 36px 0">${titleHtml(title)}${lines.map((line) => lineHtml(line, 'margin:7px 0 0;font-size:15px')).join('')}</td></tr>`,
  );
  return `<tr><td class="side" style="padding:32px 36px 0"><p class="soft rule" style="margin:0;padding:18px 0 0;border-top:1px solid ${LINE};color:${SOFT};font-size:14px">${escapeHtml(headings.after)}</p></td></tr>
<tr><td class="side" style="padding:18px 36px 0">${titleHtml(headings.ranking)}
${ranking}</td></tr>
${sections.join('\n')}
<tr><td class="side" style="padding:32px 36px 28px"><p class="soft rule" style="margin:0;padding:16px 0 0;border-top:1px solid ${LINE};color:${SOFT};font-size:13px">${escapeHtml(section.robot)} ${linkHtml(voice.words.action.open, document.homeUrl)}</p></td></tr>`;
}

function themeHtml(theme: ReportRankedTheme, voice: Voice): string {
  const filled = Math.max(2, Math.round(theme.share * 100));
  const empty = 100 - filled;
  const rest =
    empty === 0
      ? ''
      : `<td width="${empty}%" class="track" style="background:${LINE};font-size:0;line-height:0">&nbsp;</td>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:16px 0 0"><tr><td valign="top" width="30" class="soft" style="width:30px;color:${SOFT};font-family:${SERIF};font-size:20px;line-height:1.2">${theme.rank}</td><td>
<p style="margin:0;font-size:17px;font-weight:600;line-height:1.35">${linkHtml(theme.label, theme.url)}</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:7px 0 6px"><tr><td width="${filled}%" height="6" class="bar" style="height:6px;background:${TONES.calm};font-size:0;line-height:0">&nbsp;</td>${rest}</tr></table>
<p class="ink" style="margin:0;color:${INK};font-size:15px">${escapeHtml(theme.money)}</p>
<p class="soft" style="margin:1px 0 0;color:${SOFT};font-size:14px">${escapeHtml(theme.reason)}</p>
${theme.quotes.map((quote) => quoteHtml(quote, voice)).join('')}</td></tr></table>`;
}

function quoteHtml({ words, source, url }: ReportQuote, voice: Voice): string {
  return `<p class="ink rule" style="margin:9px 0 0;padding:0 0 0 12px;border-left:2px solid ${LINE};color:${INK};font-family:${SERIF};font-size:15px;line-height:1.45">${escapeHtml(voice.quoted(words))}<br><a href="${escapeHtml(url)}" class="soft" style="color:${SOFT};font-family:${FONT};font-size:13px">${escapeHtml(source)}</a></p>`;
}

function headingHtml(text: string): string {
  return `<p class="soft" style="margin:0;color:${SOFT};font-size:13px">${escapeHtml(text)}</p>`;
}

function titleHtml(text: string): string {
  return `<h2 class="ink" style="margin:0;color:${INK};font-family:${SERIF};font-size:20px;font-weight:normal;line-height:1.3">${escapeHtml(text)}</h2>`;
}

function lineHtml({ text, url }: ReportLine, style: string): string {
  const written =
    url === null
      ? escapeHtml(text)
      : `<a href="${escapeHtml(url)}" class="ink" style="color:${INK};text-decoration-color:${LINE};text-underline-offset:3px">${escapeHtml(text)}</a>`;
  return `<p class="ink" style="${style};color:${INK}">${written}</p>`;
}

function linkHtml(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}" class="link" style="color:${LINK}">${escapeHtml(text)}</a>`;
}
