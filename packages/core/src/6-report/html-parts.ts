import { escapeHtml } from '../5-response/plain-text.ts';
import type { ReportLine, ReportTone } from './report-document.ts';

/**
 * Colours by role. Contrast is at least 4.5 for text in light and dark (WCAG 2.2 AA). Mail programs without the dark
 * media query keep the light colours, which stand inline; the classes are what the dark ones hang on.
 */
export const INK = '#1d1b18';
export const SOFT = '#665f56';
export const ACCENT = '#8a3b12';
export const PALE = '#dcc0ae';
export const PAPER = '#ffffff';
export const DESK = '#f4f1ea';
export const TINT = '#faf1e9';
export const LINE = '#e4dfd5';
export const TONES: Readonly<Record<ReportTone, string>> = { calm: '#4d7a5b', watch: '#c08a2b', alarm: '#a11b1b' };

export const SANS = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const SERIF = "Georgia,'Times New Roman',serif";

const DARK: Readonly<Record<string, string>> = {
  desk: 'background:#141210',
  paper: 'background:#211f1b',
  tint: 'background:#2f2620',
  ink: 'color:#ece7de',
  soft: 'color:#aea699',
  link: 'color:#f0a070',
  line: 'text-decoration-color:#57503f',
  rule: 'border-color:#38332c',
  track: 'background:#38332c',
  bar: 'background:#e08a56',
  pale: 'background:#6b4632',
  press: 'background:#f0a070',
  pressed: 'color:#2a1305',
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
