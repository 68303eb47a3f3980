import { dateText, type Firm, firmFormatFor, roughMoneyText, type TextLocale, wakesText } from '@doleances/core';
import type { BacklogRow, ComplaintRow, EscalationRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage, PageTexts } from './texts.ts';
import { backlogTexts } from './texts-backlog.ts';

export type BacklogPage = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  /** Ranked rows first, in order. */
  readonly rows: readonly BacklogRow[];
  readonly critical: readonly { readonly escalation: EscalationRow; readonly complaint: ComplaintRow }[];
};

type Ranked = BacklogRow & { readonly ranked: NonNullable<BacklogRow['ranked']> };

export function backlogPage(view: BacklogPage): Html {
  const { texts, rows } = view;
  const ranked = rows.filter((row): row is Ranked => row.ranked !== null);
  const asleep = rows.filter((row) => row.ranked === null && row.state === 'snoozed');
  const others = rows.filter((row) => row.ranked === null && row.state !== 'snoozed');
  const rankedAt = ranked[0]?.rankedAt;
  const largestCents = Math.max(1, ...ranked.map((row) => row.ranked.atRiskPerMonthCents));
  return html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead} ${rankedAt ? html`${texts.asOf(dateText(rankedAt, view.locale, view.firm.timeZone))}.` : ''}</p>
${criticalList(view)}
${ranked.length === 0 ? emptyState(texts) : html`<ol class="backlog">${ranked.map((row) => rankedItem(row, largestCents, view))}</ol>`}
${asleep.length === 0 ? '' : asleepList(asleep, view)}
${others.length === 0 ? '' : belowLine(others, view)}
${rows.length === 0 ? '' : takeAlong(view)}`;
}

function rankedItem({ theme, ranked, state }: Ranked, largestCents: number, view: BacklogPage): Html {
  const { texts, language, locale, firm } = view;
  const money = roughMoneyText(ranked.atRiskPerMonthCents, locale, firm.currency);
  const share = Math.round((ranked.atRiskPerMonthCents / largestCents) * 100);
  return html`<li>
<span class="rank" aria-label="${texts.rank} ${ranked.rank}">${ranked.rank}</span>
<span class="name"><a href="/backlog/${theme.id}?lang=${language}">${theme.label[language]}</a>${trendTag(ranked, texts)}${state === 'new' || state === ranked.trend ? '' : html`<span class="tag">${texts.states[state]}</span>`}</span>
<span class="money">${money} <small>${texts.risk.toLowerCase()}</small></span>
<p class="reason">${ranked.reason[language]}</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="1"/><rect width="${share}" height="1"/></svg>
</li>`;
}

function trendTag({ trend, isEmerging }: Ranked['ranked'], texts: PageTexts): Html | string {
  if (trend === 'steady') return '';
  const isAlarm = trend === 'regressed' || trend === 'growing';
  return html`<span class="tag${isAlarm ? ' alarm' : ''}">${isEmerging ? texts.emerging : texts.trends[trend]}</span>`;
}

function emptyState(texts: PageTexts): Html {
  return html`<h2>${texts.empty}</h2>
<p class="lead">${texts.emptyHint} <code>npx doleances import export.csv --firm firm.yaml</code></p>`;
}

function belowLine(rows: readonly BacklogRow[], { texts, language }: BacklogPage): Html {
  return html`<h2>${texts.belowLine}</h2>
<p class="lead">${texts.belowLineHint}</p>
<ul class="quiet">${rows.map(({ theme }) => html`<li><a href="/backlog/${theme.id}?lang=${language}">${theme.label[language]}</a></li>`)}</ul>`;
}

/** Asleep is out of the ranking and never out of sight. */
function asleepList(rows: readonly BacklogRow[], { language, firm }: BacklogPage): Html {
  const words = backlogTexts(language);
  const format = firmFormatFor(firm);
  return html`<h2>${words.asleep}</h2>
<ul class="quiet">${rows.map((row) => html`<li><a href="/backlog/${row.theme.id}?lang=${language}">${row.theme.label[language]}</a> · ${wakesText(row, format)?.[language]}</li>`)}</ul>`;
}

function takeAlong({ language, texts }: BacklogPage): Html {
  const words = backlogTexts(language);
  return html`<p class="hint along">${words.exports}${texts.colon}<a href="/backlog.csv?lang=${language}">${words.csv}</a> · <a href="/backlog.json">JSON</a> · <a href="/backlog.atom?lang=${language}">${words.feed}</a></p>`;
}

function criticalList({ critical, texts, locale, firm }: BacklogPage): Html | string {
  if (critical.length === 0) return '';
  return html`<h2>${texts.critical}</h2>
${critical.map(
  ({ escalation, complaint }) => html`<blockquote>
<p>${complaint.cleanText}</p>
<footer><strong>${escalation.reasons.map((reason) => texts.criticalReasons[reason]).join(', ')}</strong> · ${complaint.authorName ?? texts.anonymous}${complaint.location === null ? '' : ` · ${complaint.location}`} · ${dateText(complaint.receivedAt, locale, firm.timeZone)}</footer>
</blockquote>`,
)}
<h2>${texts.title}</h2>`;
}
