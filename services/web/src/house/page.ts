import type { Viewer } from '@doleances/core';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { HTMX, OWN_SCRIPT } from '../browser/files.ts';
import { live } from '../browser/in-place.ts';
import { keysDialog } from '../browser/keys-dialog.ts';
import { STYLE_PATH } from '../style/sheet.ts';
import { currentOf, isWithin, type Room, type RoomGroup, SEARCH_PATH, SIGN_OUT_PATH } from './rooms.ts';
import type { PageLanguage, PageTexts } from './texts.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What stands around the page of one person. */
export type House = {
  /** `null`: somebody who is not signed in. */
  readonly viewer: Viewer | null;
  /** Rooms this person may enter. */
  readonly rooms: readonly RoomGroup[];
  /** Escalations that nobody answered yet, as far as this person may see. */
  readonly countAlerts: () => Promise<number>;
  readonly hasSearch: boolean;
  readonly hasSignOut: boolean;
  /** Whoever looks is the owner, since nobody has an account yet. */
  readonly hasNoAccounts: boolean;
};

/** The room whose name carries how many wait there. */
const ALERTS_ROOM = '/escalations';
export const ALERTS_PATH = '/alerts';

export type Frame = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly firmName: string;
  readonly isSample: boolean;
  readonly title: string;
  /** Path of this page. */
  readonly path: string;
  /** The same page in the other language. */
  readonly otherPath: string;
  readonly house: House;
};

/** The frame around every page. Whatever is inserted is escaped by `html`: outside text is only ever text. */
export function page(frame: Frame, content: Html): Html {
  const { texts } = frame;
  const isInside = frame.house.rooms.length > 0;
  return html`<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${frame.title} – ${frame.firmName}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="data:,">
<meta name="htmx-config" content='{"includeIndicatorCSS":false,"history":false}'>
<script src="${HTMX.path}" integrity="${HTMX.integrity}" defer></script>
<script src="${OWN_SCRIPT.path}" integrity="${OWN_SCRIPT.integrity}" defer></script>
</head>
<body class="${isInside ? 'house' : 'public'}">
<a class="skip" href="#content">${texts.skip}</a>
${isInside ? walls(frame) : doorstep(frame)}
<main id="content" tabindex="-1">
${frame.isSample ? sampleBanner(frame) : ''}
${content}
</main>
<footer class="page">Doleances ${isInside ? keysDialog(frame.language) : ''}</footer>
</body>
</html>`;
}

/** What stands around the pages of whoever is inside. */
function walls(frame: Frame): Html {
  const { texts, language, firmName, house } = frame;
  return html`<header class="frame">
<a class="firm" href="/?lang=${language}">${firmName}</a>
<details class="menu"><summary>${texts.menu}</summary></details>
<div class="rooms">
${house.hasSearch ? searchField(frame) : ''}
<nav aria-label="${texts.rooms}">${house.rooms.map((group, place) => groupOf(group, `rooms-${place}`, frame))}</nav>
${personBlock(frame)}
</div>
</header>`;
}

/** Whoever is not signed in, or came by a link of theirs, sees whose door it is. */
function doorstep({ texts, firmName, otherPath }: Frame): Html {
  const { code, name } = texts.other;
  return html`<header><span class="firm">${firmName}</span><a href="${otherPath}" lang="${code}" hreflang="${code}">${name}</a></header>`;
}

function groupOf(group: RoomGroup, id: string, frame: Frame): Html {
  const { name, rooms, home } = group;
  if (home !== undefined && !isWithin(group, frame.path)) {
    return html`<ul class="alone"><li><a href="${home}?lang=${frame.language}">${name[frame.language]}</a></li></ul>
`;
  }
  const title =
    home === undefined
      ? name[frame.language]
      : html`<a href="${home}?lang=${frame.language}"${home === frame.path ? html` aria-current="page"` : ''}>${name[frame.language]}</a>`;
  return html`<p id="${id}">${title}</p>
<ul aria-labelledby="${id}">${rooms.map((room) => html`<li>${linkTo(room, frame)}</li>`)}</ul>
`;
}

function linkTo(room: Room, { texts, language, path, house }: Frame): Html {
  const current = currentOf(room, path);
  const mark = current === null ? '' : html` aria-current="${current}"`;
  const badge = room.path === ALERTS_ROOM ? alertsBadge(house, { texts, language }) : '';
  return html`<a href="${room.path}?lang=${language}"${mark}>${room.name[language]}${badge}</a>`;
}

/** How many escalations nobody answered yet; asked for again at each calm beat. */
export async function alertsBadge(
  { countAlerts }: Pick<House, 'countAlerts'>,
  { texts, language }: Pick<Frame, 'texts' | 'language'>,
): Promise<HtmlEscapedString> {
  const count = await countAlerts();
  const told =
    count === 0
      ? ''
      : html`<span aria-hidden="true">${count}</span><span class="unseen"> (${texts.waiting(count)})</span>`;
  return html`<span id="alerts"${live(`${ALERTS_PATH}?lang=${language}`, '#alerts')}>${told}</span>`;
}

function searchField({ texts, language }: Frame): Html {
  return html`<form role="search" action="${SEARCH_PATH}"><input type="hidden" name="lang" value="${language}">
<input id="find" type="search" name="q" aria-label="${texts.search}" placeholder="${texts.search}" maxlength="200" autocomplete="off"></form>`;
}

/** Who looks, the other language, and the way out. */
function personBlock({ texts, language, house, otherPath }: Frame): Html {
  const name = house.viewer?.name ?? null;
  const { code } = texts.other;
  return html`<div class="me">
${name !== null ? html`<a href="/account?lang=${language}">${name}</a>` : ''}
${house.hasNoAccounts ? html`<p><a href="/setup?lang=${language}">${texts.noAccounts}</a></p>` : ''}
<a href="${otherPath}" lang="${code}" hreflang="${code}">${texts.other.name}</a>
${house.hasSignOut ? html`<form method="post" action="${SIGN_OUT_PATH}?lang=${language}"><button class="plain">${texts.signOut}</button></form>` : ''}
</div>`;
}

function sampleBanner({ texts, house }: Frame): Html {
  const remove = html`<form method="post" action="/sample/remove"><button class="small" type="submit">${texts.removeSample}</button></form>`;
  return html`<div class="banner" role="note">
<p>${texts.sample}</p>
${house.viewer?.role === 'owner' ? remove : ''}
</div>`;
}
