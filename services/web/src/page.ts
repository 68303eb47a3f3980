import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { directLineTexts } from './boss-line/direct-line-texts.ts';
import { formsTexts } from './forms/forms-texts.ts';
import { noteTexts } from './texts-notes.ts';
import { rankingSettingsTexts } from './ranking-settings-texts.ts';
import { reportTexts } from './report/report-texts.ts';
import { searchTexts } from './search/search-texts.ts';
import type { PageLanguage, PageTexts } from './texts.ts';
import { escalationTexts } from './texts-escalations.ts';
import { sourcePageTexts } from './texts-sources.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Frame = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly firmName: string;
  readonly isSample: boolean;
  readonly title: string;
  /** Path of this page, for the language switch. */
  readonly path: string;
};

/** The rooms of the house, in the order in which an owner walks them. */
function navOf({ language, texts }: Frame) {
  const escalations = escalationTexts(language);
  const rooms = [
    ['/', texts.title],
    ['/notes', noteTexts(language).nav],
    ['/promises', texts.promises],
    ['/escalations', escalations.nav],
    ['/direct-line', directLineTexts(language).title],
    ['/silence', texts.silence],
    ['/report', reportTexts(language).nav],
    ['/search', searchTexts(language).nav],
    ['/sources', sourcePageTexts(language).nav],
    ['/forms', formsTexts(language).title],
    ['/settings/ranking', rankingSettingsTexts(language).nav],
    ['/settings/outlets', escalations.settings.nav],
  ];
  return rooms.map(([path, name]) => html`<a href="${path}?lang=${language}">${name}</a> `);
}

/** The frame around every page. Whatever is inserted is escaped by `html`: outside text is only ever text. */
export function page(frame: Frame, content: Html): Html {
  const { texts } = frame;
  return html`<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${frame.title} – ${frame.firmName}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header>
<a class="firm" href="/?lang=${frame.language}">${frame.firmName}</a>
<nav aria-label="${texts.title}">${navOf(frame)}</nav>
<a href="${frame.path}?lang=${texts.other.code}" lang="${texts.other.code}" hreflang="${texts.other.code}">${texts.other.name}</a>
</header>
<main id="content">
${frame.isSample ? sampleBanner(texts) : ''}
${content}
</main>
<footer class="page">Doleances</footer>
</body>
</html>`;
}

function sampleBanner(texts: PageTexts): Html {
  return html`<div class="banner" role="note">
<p>${texts.sample}</p>
<form method="post" action="/sample/remove"><button type="submit">${texts.removeSample}</button></form>
</div>`;
}
