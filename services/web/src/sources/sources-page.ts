import { numberText } from '@doleances/core';
import { type SourceDeed, type SourceHealth, type SourceKindInfo, saidIn } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type SourcePageTexts, sourcePageTexts } from './texts-sources.ts';

export type SourcesPage = Pick<View, 'language' | 'locale' | 'firm'> & {
  readonly sources: readonly SourceHealth[];
  readonly kinds: readonly SourceKindInfo[];
  readonly said: string | null;
};

/** How each source is, what to do about it, and what can be added. */
export function sourcesPage(view: SourcesPage): Html {
  const texts = sourcePageTexts(view.language);
  return html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${view.said === null ? '' : html`<p class="said" role="status">${view.said}</p>`}
${view.sources.length === 0 ? html`<p>${texts.none}</p>` : ''}
${view.sources.map((health) => sourceCard(health, view, texts))}
<h2 id="add">${texts.add}</h2>
<p>${texts.addHint}</p>
<ul>${view.kinds.map(({ kind }) => html`<li><a href="/sources/new?kind=${kind}&amp;lang=${view.language}">${texts.kinds.get(kind) ?? kind}</a></li>`)}</ul>`;
}

function sourceCard(health: SourceHealth, view: SourcesPage, texts: SourcePageTexts): Html {
  const { source, state, need, remedy } = health;
  const isAlarming = state === 'broken' || state === 'late';
  return html`<section class="card" id="${source.id}" aria-labelledby="${source.id}-name">
<h2 id="${source.id}-name">${source.name} <span class="tag${isAlarming ? ' alarm' : ''}">${texts.states[state]}</span></h2>
<p class="hint">${texts.kinds.get(source.kind) ?? source.kind}</p>
${need === null || state === 'paused' ? '' : html`<p class="said alarm"><strong>${texts.remedy}</strong> – ${texts.needs[need]}.${need === 'start' || remedy === null ? '' : html`<br><span class="hint">${saidIn(remedy, view.language)}</span>`}</p>`}
${facts(health, view, texts)}
${checkOf(health, view, texts)}
${refusedOf(health, view, texts)}
<div class="buttons">${DEEDS_SHOWN.filter((deed) => deed !== (source.isPaused ? 'pause' : 'resume')).map((deed) => deedForm(health, deed, { view, texts }))}</div>
<details><summary>${texts.more}</summary>
${deedForm(health, 'backfill', { view, texts })}
<p><a href="/sources/new?kind=${source.kind}&amp;from=${source.id}&amp;lang=${view.language}">${texts.edit}</a></p>
${deedForm(health, 'remove', { view, texts })}
</details>
</section>`;
}

const DEEDS_SHOWN: readonly SourceDeed[] = ['test', 'run', 'pause', 'resume'];

function facts(
  { source, state, dueAt, silentSince, waiting }: SourceHealth,
  view: SourcesPage,
  texts: SourcePageTexts,
): Html {
  const at = whenText(view);
  const number = (value: number) => numberText(value, view.locale, 0);
  const rows: readonly (readonly [string, string])[] = [
    [texts.seen, source.lastSeenAt === null ? texts.never : at(source.lastSeenAt)],
    [texts.silent, silentSince === null ? texts.nothing : at(silentSince)],
    ...(dueAt === null || state === 'paused' ? [] : [[texts.next, at(dueAt)] as const]),
    ...(source.progress === null
      ? []
      : [[texts.progress, texts.of(number(source.progress.done), number(source.progress.total))] as const]),
    [texts.waiting, number(waiting)],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function checkOf({ source }: SourceHealth, view: SourcesPage, texts: SourcePageTexts): Html | string {
  if (source.checkWantedAt !== null) return html`<p role="status">${texts.checkWanted}</p>`;
  if (source.lastCheck === null) return '';
  const { at, isWell, said } = source.lastCheck;
  return html`<p class="said${isWell ? '' : ' alarm'}"><strong>${texts.check(whenText(view)(new Date(at)))}</strong> – ${saidIn(said, view.language)}</p>`;
}

function refusedOf({ source }: SourceHealth, { language }: SourcesPage, texts: SourcePageTexts): Html | string {
  if (source.refusedCount === 0) return '';
  return html`<details><summary>${texts.refused} (${source.refusedCount})</summary>
<ul>${source.refused.map(({ where, reason }) => html`<li>${saidIn(where, language)} – ${saidIn(reason, language)}</li>`)}</ul></details>`;
}

type Words = { readonly view: SourcesPage; readonly texts: SourcePageTexts };

function deedForm({ source }: SourceHealth, deed: SourceDeed, { view, texts }: Words): Html {
  const label = texts.deedOf(texts.deeds[deed], source.name);
  const day = `${source.id}-${deed}`;
  return html`<form method="post" action="/sources/${source.id}/${deed}?lang=${view.language}">
${deed === 'backfill' ? html`<label for="${day}">${texts.since}</label> <input type="date" id="${day}" name="since"> <span class="hint">${texts.sinceHint} ${texts.backfillHint}</span>` : ''}
${deed === 'remove' ? html`<span class="hint">${texts.removeHint}</span>` : ''}
<button type="submit" class="small" aria-label="${label}">${texts.deeds[deed]}</button></form>`;
}

function whenText({ locale, firm }: Pick<View, 'locale' | 'firm'>): (at: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: firm.timeZone });
  return (at) => format.format(at);
}
