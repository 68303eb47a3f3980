import { dateText, type Excerpt, numberText } from '@doleances/core';
import type { FoundComplaint, SearchAsked, SearchFound } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { ERASED_WORDS } from '../house/quoted.ts';
import type { View } from '../house/view.ts';
import { backlogTexts } from '../theme/texts-backlog.ts';
import type { SearchTexts } from './search-texts.ts';

type Options = readonly { readonly id: string; readonly name: string }[];

/** What can be chosen; nothing to choose among, and the field is not there. */
export type SearchChoices = { readonly sources: Options; readonly places: Options; readonly themes: Options };

export type SearchPage = View & {
  readonly words: SearchTexts;
  readonly asked: SearchAsked;
  readonly found: SearchFound | null;
  /** Why nothing was looked for. */
  readonly refused: string | null;
  readonly choices: SearchChoices;
};

/** The form, what was found, and, while nothing is asked, what can be asked. */
export function searchPage(view: SearchPage): Html {
  const { words, found, refused } = view;
  return html`<h1>${words.title}</h1>
${searchForm(view)}
${refused === null ? '' : html`<p class="said alarm" role="alert">${refused}</p>`}
${found === null ? '' : found.isAsked ? results(view, found) : help(view)}`;
}

function searchForm({ words, asked, choices, language }: SearchPage): Html {
  const { q = '', from = '', to = '', kind = '', location = '', source = '', theme = '', critical = false } = asked;
  const isNarrowed = [from, to, kind, location, source, theme].some((one) => one !== '') || critical;
  const kinds = Object.entries(words.kinds).map(([id, name]) => ({ id, name }));
  const select = (name: string, label: string, list: { chosen: string; options: Options }) =>
    list.options.length === 0 ? '' : choice(words.any, { name, label, ...list });
  return html`<form class="search" method="get" action="/search" role="search" aria-label="${words.title}">
<input type="hidden" name="lang" value="${language}">
<div class="ask"><input id="q" name="q" type="search" maxlength="200" value="${q}" aria-label="${words.label}" placeholder="${words.label}"><button class="main" type="submit">${words.submit}</button></div>
<details${isNarrowed ? html` open` : ''}><summary>${words.narrow}</summary><div class="narrow">
<label>${words.from}<input type="date" name="from" value="${from}"></label>
<label>${words.to}<input type="date" name="to" value="${to}"></label>
${select('kind', words.kind, { chosen: kind, options: kinds })}
${select('location', words.location, { chosen: location, options: choices.places })}
${select('source', words.source, { chosen: source, options: choices.sources })}
${select('theme', words.theme, { chosen: theme, options: choices.themes })}
<label class="check"><input type="checkbox" name="critical" value="1"${critical ? html` checked` : ''}> ${words.critical}</label>
</div></details>
</form>`;
}

type Choice = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: Options;
};

function choice(any: string, { name, label, chosen, options }: Choice): Html {
  return html`<label>${label}<select name="${name}"><option value="">${any}</option>${options.map(
    (option) =>
      html`<option value="${option.id}"${option.id === chosen ? html` selected` : ''}>${option.name}</option>`,
  )}</select></label>`;
}

function results(view: SearchPage, found: SearchFound): Html {
  const { words, asked, locale, language } = view;
  const { complaints, themes, promises, total, isTotalMore, next } = found;
  if (complaints.length === 0 && themes.length === 0 && promises.length === 0) {
    return html`<p role="status">${words.none}</p><p class="hint">${words.noneHint}</p>`;
  }
  const count = words.found(numberText(total, locale, 0), isTotalMore, language === 'fr' ? total < 2 : total === 1);
  return html`${themes.length === 0 ? '' : html`<h2>${words.themes}</h2><ul class="quiet">${themes.map(({ theme }) => html`<li><a href="/backlog/${theme.id}?lang=${language}">${theme.label[language]}</a></li>`)}</ul>`}
${promises.length === 0 ? '' : promiseList(view, promises)}
<h2>${words.messages}</h2>
<p class="hint" role="status">${count}</p>
<ol class="found">${complaints.map((one) => foundItem(one, view, found))}</ol>
<p class="buttons">${asked.after === undefined ? '' : html`<a href="${addressOf(view, null)}">${words.first}</a>`}${next === null ? '' : html` <a href="${addressOf(view, next)}" rel="next">${words.older}</a>`}</p>`;
}

function promiseList({ words, language }: SearchPage, promises: SearchFound['promises']): Html {
  return html`<h2>${words.promises}</h2>
<ul class="history">${promises.map(
    ({ complaintId, quote, clientName }) =>
      html`<li><span><a href="/complaints/${complaintId}?lang=${language}">${quote === '' ? ERASED_WORDS[language] : quote}</a> · ${clientName ?? words.anonymous}</span></li>`,
  )}</ul>`;
}

function foundItem(one: FoundComplaint, view: SearchPage, { themeNames }: SearchFound): Html {
  const { texts, words, language, locale, firm } = view;
  const kind = one.direction === 'out' ? 'ours' : one.kind;
  const author = one.authorName ?? one.authorEmail ?? words.anonymous;
  const hasSubject = one.subjectParts.length > 0;
  const about = [
    ...(hasSubject ? [author] : []),
    ...(one.location === null ? [] : [one.location]),
    dateText(one.receivedAt, locale, firm.timeZone),
    ...(one.isTypedPromise ? [words.typedPromise(backlogTexts(language).whos.get(author) ?? author)] : []),
    ...(kind === 'complaint' || one.isTypedPromise ? [] : [words.kinds[kind]]),
    ...(one.severity === null ? [] : [texts.severities[one.severity]]),
  ].join(' · ');
  const themes = one.themeIds.map(
    (id) => html` · <a href="/backlog/${id}?lang=${language}">${themeNames.get(id)?.[language] ?? id}</a>`,
  );
  const isCritical = one.criticalReasons.length > 0;
  return html`<li>
<p class="name"><a href="/complaints/${one.id}?lang=${language}">${hasSubject ? marked(one.subjectParts) : one.isTypedPromise ? words.promise : author}</a>${isCritical ? html` <span class="tag alarm">${words.criticalTag}</span>` : ''}${one.withdrawnAt === null ? '' : html` <span class="tag">${words.withdrawnTag}</span>`}</p>
<p class="quote"${one.language === 'mixed' ? '' : html` lang="${one.language}"`}>${one.isErased ? ERASED_WORDS[language] : marked(one.excerpt)}</p>
<p class="hint">${about}${themes}</p>
</li>`;
}

function marked(parts: Excerpt): readonly (Html | string)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text));
}

function help({ words, language }: SearchPage): Html {
  return html`<h2>${words.helpTitle}</h2>
<dl class="examples">${words.help.map(([example, meaning]) => html`<dt><a href="/search?q=${encodeURIComponent(example ?? '')}&amp;lang=${language}"><code>${example}</code></a></dt><dd>${meaning}</dd>`)}</dl>`;
}

/** The same search, after a complaint. */
function addressOf({ asked, language }: SearchPage, after: string | null): string {
  const { q, from, to, kind, location, source, theme, critical } = asked;
  const parts = Object.entries({ q, from, to, kind, location, source, theme }).filter(([, value]) => value);
  const query = new URLSearchParams(parts as [string, string][]);
  if (critical) query.set('critical', '1');
  if (after !== null) query.set('after', after);
  query.set('lang', language);
  return `/search?${query.toString()}`;
}
