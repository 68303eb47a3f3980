import { countText, isFrench, type TextLocale } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';

/** People and places shown by name; the others are counted. */
const NAMED_MAX = 8;

type Telling = { readonly authorName: string | null; readonly location: string | null };

const FR = {
  title: 'Qui, et où',
  caption: (messages: string) => `Sur les ${messages} ci-dessous`,
  oneCaption: 'Sur le verbatim ci-dessous',
  place: 'Lieu',
  person: 'Plaignant',
  times: 'Verbatims',
  nowhere: 'lieu non précisé',
  nobody: 'sans nom',
  others: (count: number) => (count < 2 ? 'un autre' : `${count} autres`),
};
type Texts = typeof FR;
const EN: Texts = {
  title: 'Who, and where',
  caption: (messages) => `Of the ${messages} below`,
  oneCaption: 'Of the verbatim below',
  place: 'Location',
  person: 'Complainant',
  times: 'Verbatims',
  nowhere: 'location not given',
  nobody: 'no name',
  others: (count) => (count === 1 ? 'one other' : `${count} others`),
};
const WORDS = { one: 'verbatim', other: 'verbatims' };

/** Who tells of a theme and where, the most frequent first. */
export function toldBy(told: readonly Telling[], language: PageLanguage, locale: TextLocale): Html | string {
  if (told.length === 0) return '';
  const texts = isFrench(locale) ? FR : EN;
  const caption = told.length === 1 ? texts.oneCaption : texts.caption(countText(told.length, WORDS, locale));
  const places = countsOf(told.map(({ location }) => location ?? texts.nowhere));
  const people = countsOf(told.map(({ authorName }) => authorName ?? texts.nobody));
  return html`<h2>${texts.title}</h2>
<p class="hint">${caption}.</p>
<div class="pair" lang="${language}">${table(places, texts.place, texts)}${table(people, texts.person, texts)}</div>`;
}

function countsOf(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, few]) => few - many || a.localeCompare(b, 'fr'));
}

function table(counts: readonly (readonly [string, number])[], name: string, texts: Texts): Html {
  const shown = counts.length > NAMED_MAX + 1 ? counts.slice(0, NAMED_MAX) : counts;
  const most = counts[0]?.[1] ?? 1;
  const left = counts.length - shown.length;
  return html`<table class="shares"><caption class="unseen">${name}</caption><thead><tr><th scope="col">${name}</th><th scope="col" class="number">${texts.times}</th></tr></thead>
<tbody>${shown.map(([who, count]) => html`<tr><th scope="row">${who}<svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round((count / most) * 100)}" height="1"/></svg></th><td class="number">${count}</td></tr>`)}
${left === 0 ? '' : html`<tr><th scope="row">${texts.others(left)}</th><td class="number">${counts.slice(NAMED_MAX).reduce((sum, [, count]) => sum + count, 0)}</td></tr>`}</tbody></table>`;
}
