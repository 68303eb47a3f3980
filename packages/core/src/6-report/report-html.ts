import { escapeHtml } from '../5-response/plain-text.ts';
import type { Firm } from '../firm/firm.ts';
import { afterHtml } from './html-after.ts';
import {
  ACCENT,
  DESK,
  heading,
  INK,
  line,
  link,
  PAPER,
  row,
  SANS,
  SERIF,
  SOFT,
  STYLE,
  TINT,
  TONES,
} from './html-parts.ts';
import type { ReportDocument, ReportLine } from './report-document.ts';
import { type Voice, voiceFor } from './voice.ts';
import { reportSubject } from './weekly-report.ts';

/** The report as one mail: tables and inline styles, nothing loaded from anywhere, customers' words as text only. */
export function reportHtml(document: ReportDocument, firm: Firm): string {
  const voice = voiceFor({ ...firm, locale: document.locale }, '');
  const { headings } = voice.words;
  return `<!doctype html>
<html lang="${document.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(reportSubject(document))}</title>
<style>${STYLE}</style></head>
<body class="desk" style="margin:0;padding:0;background:${DESK}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(previewOf(document, voice))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="desk" style="background:${DESK}"><tr><td align="center" style="padding:24px 8px 40px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="paper" style="width:100%;max-width:600px;background:${PAPER};border-radius:10px;font-family:${SANS};font-size:16px;line-height:1.5;text-align:left">
${headHtml(document, voice)}
${actionHtml(document, voice)}
${foldRow(headings.changes, document.changes)}
${foldRow(headings.watch, document.watch)}
${foldRow(headings.call, [document.call])}
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

function headHtml({ firmName, place, period, verdict, isSample }: ReportDocument, { words }: Voice): string {
  const sample = isSample
    ? `<p style="margin:0 0 14px"><span class="tint soft" style="padding:3px 10px;border-radius:10px;background:${TINT};color:${SOFT};font-size:13px">${escapeHtml(words.section.sample)}</span></p>`
    : '';
  const from = [firmName, place, period].filter((part) => part !== null).join(' · ');
  const text = escapeHtml(verdict.text);
  const linked =
    verdict.url === null
      ? text
      : `<a href="${escapeHtml(verdict.url)}" class="ink" style="color:${INK};text-decoration:none">${text}</a>`;
  const top = `<tr><td style="height:5px;border-radius:10px 10px 0 0;background:${TONES[verdict.tone]};font-size:0;line-height:0">&nbsp;</td></tr>`;
  const verdictHtml = `<h1 class="ink" style="margin:0;color:${INK};font-family:${SERIF};font-size:27px;font-weight:normal;line-height:1.25">${linked}</h1>`;
  return `${top}\n${row(`${sample}<p class="soft" style="margin:0 0 10px;color:${SOFT};font-size:14px">${escapeHtml(from)}</p>\n${verdictHtml}`, 28, 22)}`;
}

function actionHtml({ action }: ReportDocument, { words }: Voice): string {
  const [first, ...others] = action.choices;
  const button =
    first === undefined
      ? ''
      : `<a href="${escapeHtml(first.url)}" class="press" style="display:inline-block;margin:0 14px 8px 0;padding:9px 16px;border-radius:6px;background:${ACCENT};white-space:nowrap;text-decoration:none"><span class="pressed" style="color:#ffffff">${escapeHtml(first.label)}</span></a>`;
  const quiet = others.map(
    ({ label, url }) =>
      `<span style="display:inline-block;margin:0 14px 8px 0;white-space:nowrap">${link(label, url)}</span>`,
  );
  const card = `${heading(words.headings.action)}
<p class="ink" style="margin:2px 0 2px;color:${INK};font-size:19px;font-weight:600;line-height:1.35">${escapeHtml(action.title)}</p>
<p class="ink" style="margin:0 0 14px;color:${INK}">${escapeHtml(action.text)}</p>
<p style="margin:0;font-size:15px">${button}${quiet.join('')}</p>`;
  return row(
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="tint" style="background:${TINT};border-radius:8px"><tr><td style="padding:18px 20px 12px">
${card}
</td></tr></table>`,
    0,
    8,
  );
}

function foldRow(title: string, lines: readonly ReportLine[]): string {
  return row(`${heading(title)}${lines.map((one) => line(one, 'margin:3px 0 0')).join('')}`, 16);
}
