import { escapeHtml } from '../5-response/plain-text.ts';
import type { ReportLine, ReportTone } from './report-document.ts';

/**
 * Colours by role. Contrast is at least 4.5 for text in light and dark (WCAG 2.2 AA). Mail programs without the dark
 * media query keep the light colours, which stand inline; the classes are what the dark ones hang on.
 */
export const INK = '#1f2933';
export const SOFT = '#5b6673';
export const ACCENT = '#1b5e57';
export const PALE = '#a9cdc6';
export const PAPER = '#ffffff';
export const DESK = '#f3f1ec';
export const TINT = '#eef4f2';
export const LINE = '#e3e0d8';
export const TONES: Readonly<Record<ReportTone, string>> = { calm: '#2f7d6b', watch: '#b7791f', alarm: '#b83a2e' };

export const SANS = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const SERIF = "Georgia,'Times New Roman',serif";

const DARK: Readonly<Record<string, string>> = {
  desk: 'background:#15191d',
  paper: 'background:#1d2329',
  tint: 'background:#22302e',
  ink: 'color:#eceff1',
  soft: 'color:#a9b3bc',
  link: 'color:#8fd0c3',
  line: 'text-decoration-color:#4d5963',
  rule: 'border-color:#333c44',
  track: 'background:#333c44',
  bar: 'background:#5fb3a3',
  pale: 'background:#345a54',
  press: 'background:#8fd0c3',
  pressed: 'color:#12211e',
};

/** The mail's only style sheet; without it everything still reads. */
export const STYLE = `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${Object.entries(DARK)
  .map(([name, rule]) => `.${name}{${rule}!important}`)
  .join('')}}
@media (max-width:480px){.side{padding-left:20px!important;padding-right:20px!important}.press{display:block!important;text-align:center;margin-right:0!important}}`;

/** A row of the letter, at the margins of all rows. */
export function row(content: string, above: number, below = 0): string {
  return `<tr><td class="side" style="padding:${above}px 36px ${below}px">${content}</td></tr>`;
}

export function heading(text: string): string {
  return `<p class="soft" style="margin:0;color:${SOFT};font-size:13px">${escapeHtml(text)}</p>`;
}

export function title(text: string): string {
  return `<h2 class="ink" style="margin:0;color:${INK};font-family:${SERIF};font-size:20px;font-weight:normal;line-height:1.3">${escapeHtml(text)}</h2>`;
}

export function line({ text, url }: ReportLine, style: string): string {
  const written =
    url === null
      ? escapeHtml(text)
      : `<a href="${escapeHtml(url)}" class="ink line" style="color:${INK};text-decoration-color:${LINE};text-underline-offset:3px">${escapeHtml(text)}</a>`;
  return `<p class="ink" style="${style};color:${INK}">${written}</p>`;
}

export function link(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}" class="link" style="color:${ACCENT}">${escapeHtml(text)}</a>`;
}

/** A cell of colour: what a bar is made of, visible with images off. */
export function cell(classes: string, colour: string, size: string): string {
  return `<td class="${classes}" ${size} style="background:${colour};font-size:0;line-height:0">&nbsp;</td>`;
}
