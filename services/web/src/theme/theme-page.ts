import {
  type Bilingual,
  type Card,
  type Curve,
  changedFieldText,
  dateText,
  deedText,
  effortText,
  firmFormatFor,
  numberText,
  type RankedTheme,
  roughMoneyText,
  type Theme,
  type TrackerName,
  wakesText,
} from '@doleances/core';
import type { ThemeSheet } from '@doleances/pipeline';
import type { BacklogRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { langOf, quoted } from '../house/quoted.ts';
import type { View } from '../house/view.ts';
import { itemForms } from './item-forms.ts';
import { rankNotes } from './rank-notes.ts';
import type { BacklogTexts } from './texts-backlog.ts';
import { themeChart } from './theme-chart.ts';
import { mergeForm, renameForm, splitForm, undoForm } from './theme-forms.ts';
import { toldBy } from './told-by.ts';

export type ThemePage = View & {
  readonly words: BacklogTexts;
  readonly sheet: ThemeSheet;
  readonly curve: Curve;
  readonly above: RankedTheme | null;
  /** How its fix holds, in a sentence. */
  readonly fix: string | null;
  /** What it may be merged into. */
  readonly others: readonly Theme[];
  readonly nameOf: (themeId: string) => Bilingual;
  readonly trackers: readonly TrackerName[];
  readonly said: { readonly text: string; readonly isRefused: boolean } | null;
  readonly now: Date;
  /** Whether who looks may change the item and its theme. */
  readonly mayChange: boolean;
};

/** Verbatims read at a glance; the others are one press away. */
const VERBATIMS_SHOWN = 12;

/** One item: the card first, its figures and what to do beside it, then its curve, who tells of it and in which words. */
export function themePage(view: ThemePage): Html {
  const { texts, words, language, locale, sheet, said } = view;
  const { row } = sheet;
  return html`<p class="back"><a href="/?lang=${language}">${texts.back}</a></p>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="${said.isRefused ? 'alert' : 'status'}">${said.text}</p>`}
<h1>${row.theme.label[language]}</h1>
<p class="lead">${row.ranked === null ? texts.belowLineHint : row.ranked.reason[language]}</p>
<div class="desk">
<div class="first">
${cardOf(sheet.cards[language], words)}
${row.ranked === null ? '' : rankedFacts(view, row.ranked)}
</div>
<section class="side" aria-labelledby="life">
<h2 id="life">${words.life}</h2>
${lifeFacts(view)}
${view.mayChange ? html`${itemForms({ ...view, row })}${pushForms(view)}` : ''}
</section>
<div class="rest">
${themeChart({ ...view, fixedAt: row.fixedAt })}
${toldBy(sheet.verbatims, language, locale)}
<h2 id="verbatims">${texts.verbatims}</h2>
${verbatims(view)}
${view.mayChange ? reshape(view) : ''}
${historyOf(view)}
</div>
</div>`;
}

function reshape(view: ThemePage): Html {
  const { words, sheet } = view;
  const forms = { ...view, row: sheet.row };
  return html`<section class="screen"><h2>${words.reshape}</h2>
<p class="lead">${words.reshapeHint}</p>
${splitForm(forms)}
${mergeForm(forms)}
${renameForm(forms)}</section>`;
}

function cardOf({ clients, quote, ask, change }: Card, words: BacklogTexts): Html {
  return html`<section class="card" aria-label="${words.card}">
<p><strong>${clients}</strong></p>
${quote === null ? '' : html`<p class="quote">${quote}</p>`}
${ask === null ? '' : html`<p>${ask}</p>`}
<p>${change}</p>
</section>`;
}

function rankedFacts(view: ThemePage, ranked: NonNullable<BacklogRow['ranked']>): Html {
  const { texts, locale, firm, sheet } = view;
  const { row } = sheet;
  return html`<dl class="facts">
<div><dt>${texts.rank}</dt><dd>${ranked.rank}</dd></div>
<div><dt>${texts.clients}</dt><dd>${ranked.clients} <small>(${texts.before(ranked.clientsBefore)})</small></dd></div>
<div><dt>${texts.touched}</dt><dd>${numberText(Math.round(ranked.touchedPerMonth), locale)}</dd></div>
<div><dt>${texts.risk}</dt><dd>${roughMoneyText(ranked.atRiskPerMonthCents, locale, firm.currency)}</dd></div>
<div><dt>${texts.effort}</dt><dd>${effortText(row.effortHalfDays, locale)}</dd></div>
</dl>
${rankNotes(view, ranked)}`;
}

function lifeFacts({ texts, words, language, locale, firm, sheet, fix, mayChange }: ThemePage): Html {
  const { row } = sheet;
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  const wakes = wakesText(row, firmFormatFor(firm));
  const fall = row.expectedFall === null ? '' : ` (${words.expectedFall(Math.round(row.expectedFall * 100))})`;
  const isFixed = row.state === 'fixed' || row.state === 'verified';
  return html`<dl class="facts">
<div><dt>${texts.state}</dt><dd>${texts.states[row.state]}</dd></div>
<div><dt>${words.owner}</dt><dd>${row.owner ?? words.nobody}</dd></div>
${row.linkUrl === null ? '' : html`<div><dt>${words.link}</dt><dd class="link"><a href="${row.linkUrl}" rel="noreferrer">${new URL(row.linkUrl).hostname}</a></dd></div>`}
</dl>
${wakes === null ? '' : html`<p>${words.wakes(wakes[language])}.</p>`}
${row.pinnedRank === null ? '' : html`<p>${words.pinned(row.pinnedRank, row.pinnedUntil === null ? null : day(row.pinnedUntil))}.</p>`}
${row.fixedAt === null ? '' : html`<p>${words.fixedOn(day(row.fixedAt))}${fall}${row.fixNote === null ? '.' : `${texts.colon}${row.fixNote}`}</p>`}
${fix === null ? '' : html`<p>${fix}</p>`}
${isFixed && mayChange ? html`<p><a href="/backlog/${row.theme.id}/thanks?lang=${language}">${words.thanks}</a></p>` : ''}`;
}

const TRACKER_TITLES: Readonly<Record<TrackerName, string>> = { github: 'GitHub', linear: 'Linear', jira: 'Jira' };

function pushForms({ words, language, sheet, trackers, texts }: ThemePage): Html {
  const states = sheet.pushes.map(({ tracker, state, url, lastError }) => {
    const name = TRACKER_TITLES[tracker];
    const told = `${words.pushStates[state]}${lastError === null ? '' : ` – ${lastError}`}`;
    return html`<p>${url === null ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`}${texts.colon}${told}</p>`;
  });
  const open = trackers.filter(
    (name) => !sheet.pushes.some(({ tracker, state }) => tracker === name && state !== 'refused'),
  );
  return html`${states}${open.map(
    (name) => html`<form method="post" action="/backlog/${sheet.row.theme.id}/push?lang=${language}" class="buttons">
<input type="hidden" name="tracker" value="${name}"><button>${words.push(TRACKER_TITLES[name])}</button>
<label class="check"><input type="checkbox" name="quote" value="yes"> ${words.pushQuote}</label></form>`,
  )}`;
}

function verbatims({ texts, words, language, locale, firm, sheet }: ThemePage): Html {
  const quotes = sheet.verbatims.map(
    (verbatim) => html`<blockquote>
<p${langOf(verbatim.language, language)}>${quoted(verbatim.quote, language)}</p>
<footer><a href="/complaints/${verbatim.complaintId}?lang=${language}">${verbatim.authorName ?? texts.anonymous}</a>${verbatim.location === null ? '' : ` · ${verbatim.location}`} · ${dateText(verbatim.receivedAt, locale, firm.timeZone)} · ${texts.severities[verbatim.severity]}</footer>
</blockquote>`,
  );
  if (quotes.length <= VERBATIMS_SHOWN + 1) return html`${quotes}`;
  return html`${quotes.slice(0, VERBATIMS_SHOWN)}
<details class="more"><summary>${words.moreVerbatims(quotes.length - VERBATIMS_SHOWN)}</summary>${quotes.slice(VERBATIMS_SHOWN)}</details>`;
}

/** Changes of the item and of its theme, the latest first; what can be undone has its button. */
function historyOf(view: ThemePage): Html | string {
  const { words, language, locale, firm, sheet, nameOf } = view;
  const lines = [
    ...sheet.events
      .filter(({ detail }) => detail !== null)
      .map(({ at, who, why, detail }) => ({
        at,
        who,
        why,
        what: (detail ?? []).map((field) => changedFieldText(field, locale, firm.timeZone)).join(' · '),
        undo: html``,
      })),
    ...sheet.themeEvents.map((event) => {
      const what = deedText(event, nameOf)[language];
      return {
        at: event.at,
        who: event.who,
        why: event.why,
        what,
        undo: view.mayChange ? undoForm(event, what, view) : html``,
      };
    }),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  if (lines.length === 0) return '';
  return html`<h2 id="history">${words.history}</h2>
<ul class="history">${lines.map(
    ({ at, who, why, what, undo }) =>
      html`<li><span>${dateText(at, locale, firm.timeZone)} · ${words.whos.get(who) ?? who} · ${what}${why === null ? '' : ` – ${why}`}</span>${undo}</li>`,
  )}</ul>`;
}
