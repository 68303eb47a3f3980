import { countText, dateText, numberText, type SilenceFinding } from '@doleances/core';
import type { SilenceSheet, StreamSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import { clientPath } from '../clients/clients-page.ts';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import { labelParts, staffParts } from './silence-people.ts';
import type { SilencePageTexts } from './silence-texts.ts';

export type SilencePage = View & {
  readonly words: SilencePageTexts;
  readonly sheet: SilenceSheet;
  readonly said: Said | null;
  readonly isOwner: boolean;
  /** Who answers for some places is told of these: what is known of the whole firm alone is not shown as nothing. */
  readonly isEverywhere: boolean;
};

const NIL_WEEKS_SHOWN = 4;
const LISTED_MAX = 20;

/** What fell silent, in the owner's words; the figures are one click below. */
export function silencePage(view: SilencePage): Html {
  const { words, sheet, language, said, isOwner, isEverywhere } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
${sheet.findings.length === 0 ? html`<p>${words.calm}</p>` : sheet.findings.map((finding) => findingCard(finding, view))}
${isEverywhere ? departures(view) : ''}
${leaks(view)}
${isEverywhere ? capture(view) : ''}
${nils(view)}
${staffParts(view)}
${labelParts(view)}
${streams(view)}
<p><a href="/silence/exposure?lang=${language}">${words.exposure.link}</a></p>
${isOwner ? html`<p><a href="/silence/settings?lang=${language}">${words.settings.link}</a></p>` : ''}`;
}

export const streamHref = (key: string, language: string): string =>
  `/silence/${encodeURIComponent(key)}?lang=${language}`;

/** Fewer chances than this are all alike, and more figures would feign precision. */
const ODDS_MAX = 10_000;

/** `une chance sur 400`, to two figures. */
export function chanceText(
  probability: number,
  { words, locale }: Pick<View, 'locale'> & { readonly words: SilencePageTexts },
): string {
  const odds = Math.min(ODDS_MAX, 1 / Math.max(probability, 1 / (2 * ODDS_MAX)));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(odds)) - 1);
  const one = numberText(Math.round(odds / step) * step, locale);
  return probability * ODDS_MAX < 1 ? words.lessThanOneIn(one) : words.oneIn(one);
}

function findingCard(finding: SilenceFinding, view: SilencePage): Html {
  const { words, language } = view;
  const state = finding.state === 'below_peers' ? words.belowPeers : words.states[finding.state];
  return html`<article class="card">
<h2><a href="${streamHref(finding.stream, language)}">${finding.name}</a> <span class="tag${finding.state === 'growing' ? '' : ' alarm'}">${state}</span></h2>
<p>${finding.reason[language]}</p>
${factsOf(finding, view)}
</article>`;
}

/** What the cause rests on: always there, one click away. */
export function factsOf(finding: SilenceFinding, view: View & { readonly words: SilencePageTexts }): Html {
  const { words, language } = view;
  if (finding.facts.length === 0) return html``;
  const chance = finding.probability === null ? '' : words.chance(chanceText(finding.probability, view));
  return html`<details><summary>${words.known}</summary>
<ul>${finding.facts.map(({ text }) => html`<li>${text[language]}</li>`)}${chance === '' ? '' : html`<li>${chance}</li>`}</ul></details>`;
}

function departures(view: SilencePage): Html {
  const { words, sheet, language } = view;
  const isEmpty = sheet.purchases.purchases === 0;
  return html`<h2>${words.departures}</h2>
${isEmpty ? html`<p class="hint">${words.departuresLearn}</p>` : sheet.departures.length === 0 ? html`<p>${words.departuresNone}</p>` : departureLines(sheet.departures, view)}
<p><a href="/silence/purchases?lang=${language}">${words.purchases.link}</a></p>`;
}

/** Who left without a word and since when; how unlikely that is, one click away. */
export function departureLines(
  found: SilenceSheet['departures'],
  view: View & { readonly words: SilencePageTexts },
): readonly Html[] {
  const { words, language, locale } = view;
  const day = (iso: string) => dateText(new Date(`${iso}T12:00:00Z`), locale, 'UTC');
  return found.slice(0, LISTED_MAX).map(
    ({ clientKey, reason, lastOn, probability }) => html`<details><summary>${reason[language]}</summary>
<p>${words.departuresFigures(day(lastOn), chanceText(probability, view))} <a href="${clientPath(clientKey, language)}">${words.client}</a></p></details>`,
  );
}

function leaks({ words, sheet, language, locale, firm }: SilencePage): Html {
  const times = (count: number) => countText(count, words.times, locale);
  return html`<h2>${words.leaks}</h2>
<p class="hint">${words.leaksLead}</p>
${sheet.leaks.length === 0 ? html`<p>${words.leaksNone}</p>` : ''}
<ul class="history">${sheet.leaks
    .slice(0, LISTED_MAX)
    .map(
      ({ complaintId, authorName, location, receivedAt, claimed, recorded }) =>
        html`<li><a href="/complaints/${complaintId}?lang=${language}">${authorName ?? words.anonymous}</a> <span>${[location, dateText(receivedAt, locale, firm.timeZone), words.leak(times(claimed), times(recorded))].filter(Boolean).join(' · ')}</span></li>`,
    )}</ul>`;
}

function capture({ words, sheet, locale }: SilencePage): Html {
  const { rate, counts } = sheet.capture;
  const [recorded, elsewhere, both] = [counts.recorded, counts.elsewhere, counts.both].map((count) =>
    numberText(count, locale),
  );
  const told = [recorded ?? '', elsewhere ?? '', both ?? ''] as const;
  if (rate === null) return html`<h2>${words.capture}</h2><p class="hint">${words.captureEarly(...told)}</p>`;
  const total = numberText(rate.total, locale, 1);
  const error = numberText(Math.round(rate.standardError), locale);
  return html`<h2>${words.capture}</h2>
<details><summary>${words.captureRate(numberText(Math.round(100 * rate.share), locale))}</summary>
<p>${words.captureFigures(...told, total, error)}</p></details>`;
}

function nils({ words, sheet, language, locale }: SilencePage): Html {
  if (sheet.nils.length === 0) return html`<h2>${words.nils}</h2><p class="hint">${words.nilsNone}</p>`;
  const day = (weekOf: string) => dateText(new Date(`${weekOf}T12:00:00Z`), locale, 'UTC');
  const weeks = sheet.nils[0]?.weeks.slice(0, NIL_WEEKS_SHOWN) ?? [];
  return html`<h2>${words.nils}</h2>
<p class="hint">${words.nilsLead}</p>
<table class="cards"><thead><tr><th scope="col">${words.place}</th>${weeks.map(({ weekOf }) => html`<th scope="col">${words.weekOf(day(weekOf))}</th>`)}</tr></thead>
<tbody>${sheet.nils.map(
    ({ location, weeks: own }) =>
      html`<tr><th scope="row">${location}</th>${own.slice(0, NIL_WEEKS_SHOWN).map(
        ({
          weekOf,
          state,
          complaints,
          reviews,
          who,
        }) => html`<td data-name="${words.weekOf(day(weekOf))}">${state === 'complaints' ? countText(complaints, words.complaintWords, locale) : words.nil[state]}${who === null ? '' : html` <small>${words.nilBy(who)}</small>`}
${state === 'complaints' || reviews === 0 ? '' : html`<p><a href="${reviewsHref(location, weekOf, language)}">${words.nilReviews(countText(reviews, words.reviewWords, locale))}</a></p>`}
${state === 'complaints' ? '' : nilForm({ location, weekOf, isNil: state === 'missing' }, { words, language })}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

/** The complaints of that place and week: whoever confirms that there was none reads first what the public wrote. */
function reviewsHref(location: string, weekOf: string, language: string): string {
  const to = new Date(Date.parse(weekOf) + 6 * 86_400_000).toISOString().slice(0, 10);
  return `/search?${new URLSearchParams({ kind: 'complaint', location, from: weekOf, to, lang: language })}`;
}

function nilForm(
  { location, weekOf, isNil }: { readonly location: string; readonly weekOf: string; readonly isNil: boolean },
  { words, language }: Pick<SilencePage, 'words' | 'language'>,
): Html {
  return html`<form method="post" action="/silence/nil?lang=${language}">
<input type="hidden" name="location" value="${location}"><input type="hidden" name="week" value="${weekOf}"><input type="hidden" name="nil" value="${isNil ? 'yes' : 'no'}">
<button type="submit" class="small">${isNil ? words.confirm : words.takeBack}</button></form>`;
}

function streams({ words, sheet, language }: SilencePage): Html {
  if (sheet.streams.length === 0) return html``;
  const stateOf = ({ watch, finding }: StreamSheet) =>
    finding?.state === 'below_peers' ? words.belowPeers : words.states[watch.state];
  return html`<h2>${words.streams}</h2>
<p class="hint">${words.streamsLead}</p>
<table class="cards"><thead><tr><th scope="col">${words.stream}</th><th scope="col">${words.state}</th><th scope="col">${words.lastWeeks}</th></tr></thead>
<tbody>${sheet.streams.map(
    (
      sheetOf,
    ) => html`<tr><th scope="row"><a href="${streamHref(sheetOf.stream.key, language)}">${sheetOf.stream.name}</a> <small>${words.kinds[sheetOf.stream.kind]}</small></th>
<td data-name="${words.state}">${stateOf(sheetOf)}</td><td data-name="${words.lastWeeks}">${sheetOf.stream.weeks
      .slice(-4)
      .map(({ complaints }) => complaints)
      .join(', ')}</td></tr>`,
  )}</tbody></table>`;
}
