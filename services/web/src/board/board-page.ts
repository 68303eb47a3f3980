import {
  dateText,
  effortText,
  type Firm,
  firmFormatFor,
  firstToDo,
  roughMoneyText,
  type TextLocale,
  wakesText,
} from '@doleances/core';
import type { BacklogRow, ComplaintRow, EscalationRow, ThemePulse } from '@doleances/store';
import { html } from 'hono/html';
import { live } from '../browser/in-place.ts';
import type { Html } from '../house/page.ts';
import { langOf, wordsOf } from '../house/quoted.ts';
import type { PageLanguage, PageTexts } from '../house/texts.ts';
import { backlogTexts } from '../theme/texts-backlog.ts';
import { type BoardFilter, boardPath, isChosen, isNarrow } from './board-filter.ts';
import { type BoardTexts, boardTexts } from './board-texts.ts';
import { filterForm } from './filter-form.ts';
import { spark } from './spark.ts';

export type BoardPage = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  /** Ranked rows first, in order. */
  readonly rows: readonly BacklogRow[];
  readonly pulses: ReadonlyMap<string, ThemePulse>;
  readonly critical: readonly { readonly escalation: EscalationRow; readonly complaint: ComplaintRow }[];
  /** Open ones that are not among these. */
  readonly criticalMore: number;
  readonly filter: BoardFilter;
  /** Whether who looks may take an item in hand. */
  readonly mayChange: boolean;
};

type Board = BoardPage & { readonly words: BoardTexts };
type Ranked = BacklogRow & { readonly ranked: NonNullable<BacklogRow['ranked']> };

/** What burns, the one thing to do, then every item in its order: the page the week is led from. */
export function boardPage(page: BoardPage): Html {
  const { texts, rows, filter } = page;
  const view: Board = { ...page, words: boardTexts(page.language) };
  const rankedAt = rows.find((row) => row.ranked !== null)?.rankedAt;
  const asOf = rankedAt ? html` ${texts.asOf(dateText(rankedAt, view.locale, view.firm.timeZone))}.` : '';
  const isWhole = filter.state === null && !isNarrow(filter);
  return html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}${asOf}</p>
<div id="board"${live(boardPath(filter, page.language), '#board')}>
${isWhole ? html`<div class="tops">${criticalList(view)}${oneThing(view)}</div>` : ''}
${rows.length === 0 ? emptyState(texts) : lists(view)}
</div>
${rows.length === 0 ? '' : takeAlong(view)}`;
}

function lists(view: Board): Html {
  const { texts, words, rows, filter } = view;
  const chosen = rows.filter((row) => isChosen(row, placesOf(row, view), filter));
  const ranked = chosen.filter((row): row is Ranked => row.ranked !== null);
  const asleep = chosen.filter((row) => row.ranked === null && row.state === 'snoozed');
  const others = chosen.filter((row) => row.ranked === null && row.state !== 'snoozed');
  const counted = rows.filter((row) => row.ranked !== null || row.state === 'snoozed');
  const counts = new Map<string, number>();
  for (const { state } of counted) counts.set(state, (counts.get(state) ?? 0) + 1);
  const places = [...new Set(rows.flatMap((row) => placesOf(row, view)))].toSorted((a, b) => a.localeCompare(b, 'fr'));
  // Filtered, or seen from one place, the list leaves ranks out: the reader would look for them.
  const isGapped = ranked.some(({ ranked: { rank } }, at) => rank !== at + 1);
  return html`<h2 id="ranked">${words.list}</h2>
${isGapped ? html`<p class="hint">${words.rankOfAll}</p>` : ''}
${counted.length === 0 ? '' : filterForm({ ...view, counts, places })}
${ranked.length === 0 ? (counted.length === 0 ? emptyState(texts) : html`<p>${words.nothing}</p>`) : html`<ol class="backlog" aria-labelledby="ranked">${ranked.map((row) => rankedItem(row, view))}</ol>`}
${asleep.length === 0 ? '' : asleepList(asleep, view)}
${others.length === 0 ? '' : belowLine(others, view)}`;
}

function placesOf({ theme }: BacklogRow, { pulses }: BoardPage): readonly string[] {
  return pulses.get(theme.id)?.places ?? [];
}

function rankedItem({ theme, ranked, state, owner }: Ranked, view: Board): Html {
  const { texts, words, language, locale, firm, pulses } = view;
  const weekly = pulses.get(theme.id)?.weekly;
  const facts = [...(owner === null ? [] : [words.ownedBy(owner)]), ...(pulses.get(theme.id)?.places ?? [])];
  return html`<li>
<span class="rank"><span class="unseen">${texts.rank} </span>${ranked.rank}</span>
<div class="what">
<h3 class="name"><a href="/backlog/${theme.id}?lang=${language}">${theme.label[language]}</a>${trendTag(ranked, texts)}${state === 'new' || state === ranked.trend ? '' : html` <span class="tag">${texts.states[state]}</span>`}</h3>
<p class="reason">${ranked.reason[language]}</p>
${facts.length === 0 ? '' : html`<p class="meta">${facts.join(' · ')}</p>`}
</div>
<div class="figures"><span class="money">${roughMoneyText(ranked.atRiskPerMonthCents, locale, firm.currency)} <small>${texts.risk.toLowerCase()}</small></span>
${weekly === undefined ? '' : spark(weekly, words)}</div>
</li>`;
}

function trendTag({ trend, isEmerging }: Ranked['ranked'], texts: PageTexts): Html | string {
  if (trend === 'steady') return '';
  const isAlarm = trend === 'regressed' || trend === 'growing';
  return html` <span class="tag${isAlarm ? ' alarm' : ''}">${isEmerging ? texts.emerging : texts.trends[trend]}</span>`;
}

/** The same first item as in the report, with the button that takes it. */
function oneThing(view: Board): Html | string {
  const { rows, words, language, locale, firm } = view;
  const first = firstToDo(rows.filter((row): row is Ranked => row.ranked !== null));
  if (first === undefined) return '';
  const { theme, ranked, owner, state } = first;
  const facts = [
    words.atRisk(roughMoneyText(ranked.atRiskPerMonthCents, locale, firm.currency)),
    words.effort(effortText(first.effortHalfDays, locale)),
    ...(owner === null ? [] : [words.ownedBy(owner)]),
  ];
  const take =
    state === 'in_progress' || !view.mayChange
      ? ''
      : html`<form method="post" action="/backlog/${theme.id}/item?lang=${language}"><button class="main" name="do" value="start">${words.start}</button></form>`;
  return html`<section class="card one" aria-labelledby="one">
<h2 id="one">${words.oneThing}</h2>
<p class="quote">${theme.label[language]}</p>
<p class="meta">${facts.join(' · ')}</p>
<div class="buttons">${take}<a class="press" href="/backlog/${theme.id}?lang=${language}">${words.see}</a></div>
</section>`;
}

function emptyState(texts: PageTexts): Html {
  return html`<h2>${texts.empty}</h2>
<p class="lead">${texts.emptyHint} <code>npx doleances import export.csv --firm firm.yaml</code></p>`;
}

function belowLine(rows: readonly BacklogRow[], { texts, language }: BoardPage): Html {
  return html`<h2>${texts.belowLine}</h2>
<p class="lead">${texts.belowLineHint}</p>
<ul class="quiet">${rows.map(({ theme }) => html`<li><a href="/backlog/${theme.id}?lang=${language}">${theme.label[language]}</a></li>`)}</ul>`;
}

/** Asleep is out of the ranking and never out of sight. */
function asleepList(rows: readonly BacklogRow[], { language, firm }: BoardPage): Html {
  const words = backlogTexts(language);
  const format = firmFormatFor(firm);
  return html`<h2>${words.asleep}</h2>
<ul class="quiet">${rows.map((row) => html`<li><a href="/backlog/${row.theme.id}?lang=${language}">${row.theme.label[language]}</a> · ${wakesText(row, format)?.[language]}</li>`)}</ul>`;
}

function takeAlong({ language, texts }: BoardPage): Html {
  const words = backlogTexts(language);
  return html`<p class="hint along">${words.exports}${texts.colon}<a href="/backlog.csv?lang=${language}">${words.csv}</a> · <a href="/backlog.json">JSON</a> · <a href="/backlog.atom?lang=${language}">${words.feed}</a></p>`;
}

/** Enough to know what burns; the whole is one press away. */
const CRITICAL_CHARS_SHOWN = 150;

function criticalList({ critical, criticalMore, texts, words, language, locale, firm }: Board): Html | string {
  if (critical.length + criticalMore === 0) return '';
  return html`<section class="burning" aria-labelledby="burning">
<h2 id="burning">${texts.critical}</h2>
<ul>${critical.map(({ escalation, complaint }) => {
    const facts = [
      complaint.authorName ?? texts.anonymous,
      ...(complaint.location === null ? [] : [complaint.location]),
      dateText(complaint.receivedAt, locale, firm.timeZone),
    ];
    return html`<li>
<h3><a href="/complaints/${complaint.id}?lang=${language}">${escalation.reasons.map((reason) => texts.criticalReasons[reason]).join(', ')}</a></h3>
<p class="quote"${langOf(complaint.language, language)}>${wordsOf(complaint, language, CRITICAL_CHARS_SHOWN)}</p>
<p class="meta">${facts.join(' · ')}</p>
</li>`;
  })}</ul>
<p class="meta"><a href="/escalations?lang=${language}">${words.allEscalations}</a>${criticalMore === 0 ? '' : ` · ${words.moreCritical(criticalMore)}`}</p>
</section>`;
}
