import { DEFAULT_FIRM, type Firm, firmFormatFor, type TextLocale } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { FirmRecord } from '@doleances/store';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { houseOf } from './house.ts';
import { languageOf } from './language-of.ts';
import { type Html, page } from './page.ts';
import { type PageLanguage, type PageTexts, pageTexts } from './texts.ts';

export { languageOf };

/** What every page is written with. */
export type View = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
};

export function viewOf(c: Context, firm: Firm): View {
  const language = languageOf(c, firm);
  const format = firmFormatFor(firm);
  const locale: TextLocale = language === 'fr' ? format.french : format.english;
  return { language, locale, texts: pageTexts(language), firm };
}

export function framed(
  c: Context,
  record: Pick<FirmRecord, 'firm' | 'isSample'> | null,
  title: string,
  content: Html,
): Html {
  const language = languageOf(c, record?.firm ?? null);
  return page(
    {
      texts: pageTexts(language),
      language,
      firmName: record?.firm.name ?? 'Doleances',
      isSample: record?.isSample ?? false,
      title,
      path: pathOf(c),
      otherPath: inOtherLanguage(c, language),
      house: houseOf(c),
    },
    content,
  );
}

/** The same page, with what was asked of it, in the other language. */
function inOtherLanguage(c: Context, language: PageLanguage): string {
  const path = pathOf(c);
  const asked = path === c.req.path && c.req.method === 'GET' ? new URL(c.req.url).searchParams : new URLSearchParams();
  for (const told of ['saved', 'said']) asked.delete(told);
  asked.set('lang', pageTexts(language).other.code);
  return `${path}?${asked}`;
}

/** The language switch asks for a page again: what a form was posted to is not one. */
function pathOf(c: Context): string {
  const path = c.req.path.replace(/^\/+/, '/');
  if (path.startsWith('/sources/')) return '/sources';
  return c.req.method === 'GET' ? path : path.replace(/^(\/(?:backlog|complaints)\/[^/]+)\/.*$/, '$1');
}

/** Who may enter and what was done do not wait for a firm. */
export const UNNAMED_HOUSE: FirmRecord = { firm: DEFAULT_FIRM, isSample: false };

export async function showMessage(
  c: Context,
  ports: Ports,
  { status, text }: { readonly status: 200 | 404; readonly text: 'notFound' | 'noFirm' },
): Promise<Response> {
  const record = await ports.store.findFirm();
  const language = languageOf(c, record?.firm ?? null);
  const texts = pageTexts(language);
  const hint =
    text === 'noFirm'
      ? html`<p class="lead">${texts.emptyHint} <code>npx doleances import export.csv --firm firm.yaml</code></p><p><a class="press" href="/?lang=${language}">${texts.goOn}</a></p>`
      : html`<p class="lead">${texts.notFoundHint}</p><p><a class="press" href="/?lang=${language}">${texts.goOn}</a></p>`;
  const content = html`<h1>${texts[text]}</h1>${hint}`;
  return c.html(await framed(c, record, texts[text], content), status);
}
