import { type Curve, countText, dateText, type Firm, numberText, type TextLocale } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage } from './texts.ts';
import { aroundFix } from './theme/around-fix.ts';

export type ThemeChart = {
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Pick<Firm, 'timeZone'>;
  readonly curve: Curve;
  /** Drawn as a line, with the pace on both sides of it. */
  readonly fixedAt: Date | null;
};

const FR = {
  title: 'Semaine par semaine',
  summary: (clients: string, weeks: string) => `${clients} en ${weeks}.`,
  last: (told: string, low: string, high: string) =>
    `La dernière semaine\u00a0: ${told}, de ${low} à ${high} attendus.`,
  legend:
    'Barres\u00a0: clients qui s’en sont plaints. Bande\u00a0: ce que les semaines d’avant laissaient attendre, neuf fois sur dix.',
  figures: 'Les chiffres',
  week: 'Semaine du',
  clients: 'Clients',
  expected: 'Attendus',
  unknown: 'trop tôt',
  weekWords: { one: 'semaine', other: 'semaines' },
  to: 'à',
  fixed: 'correction',
  around: (before: string, after: string) =>
    `Avant la correction\u00a0: ${before} par semaine. Depuis\u00a0: ${after}.`,
};
type Texts = typeof FR;
const EN: Texts = {
  title: 'Week by week',
  summary: (clients, weeks) => `${clients} in ${weeks}.`,
  last: (told, low, high) => `Last week: ${told}, ${low} to ${high} expected.`,
  legend: 'Bars: clients who complained of it. Band: what the weeks before let expect, nine times in ten.',
  figures: 'The figures',
  week: 'Week of',
  clients: 'Clients',
  expected: 'Expected',
  unknown: 'too early',
  weekWords: { one: 'week', other: 'weeks' },
  to: 'to',
  fixed: 'fix',
  around: (before, after) => `Before the fix: ${before} a week. Since: ${after}.`,
};

const WEEKS_SHOWN = 26;
const WEEK_MS = 7 * 86_400_000;
/** Drawing units; the picture takes the width of its column. */
const WEEK_WIDTH = 20;
const HEIGHT = 120;
const BAR_WIDTH = 10;

/** A theme's clients per week over the band of what was expected, and the same figures as a table. */
export function themeChart(view: ThemeChart): Html | string {
  const weeks = view.curve.slice(-WEEKS_SHOWN);
  if (weeks.length < 2) return '';
  const texts = view.language === 'fr' ? FR : EN;
  return html`<h2>${texts.title}</h2>
<figure class="curve">
${picture(weeks, summaryOf(weeks, view), view)}
<figcaption>${texts.legend}</figcaption>
</figure>
<details><summary>${texts.figures}</summary>
<table><caption>${texts.title}</caption><thead><tr><th scope="col">${texts.week}</th><th scope="col">${texts.clients}</th><th scope="col">${texts.expected}</th></tr></thead>
<tbody>${weeks.toReversed().map((week) => weekRow(week, view))}</tbody></table></details>`;
}

function summaryOf(weeks: Curve, { language, locale }: ThemeChart): string {
  const texts = language === 'fr' ? FR : EN;
  const words = language === 'fr' ? { one: 'client', other: 'clients' } : { one: 'client', other: 'clients' };
  const total = weeks.reduce((sum, { clients }) => sum + clients, 0);
  const last = weeks.at(-1);
  const summary = texts.summary(countText(total, words, locale), countText(weeks.length, texts.weekWords, locale));
  if (!last?.expected) return summary;
  const { low, high } = last.expected;
  const [from, to] = [numberText(low, locale), numberText(high, locale)];
  return `${summary} ${texts.last(countText(last.clients, words, locale), from, to)}`;
}

function aroundText(weeks: Curve, { language, locale, fixedAt }: ThemeChart): string {
  const around = fixedAt === null ? null : aroundFix(weeks, fixedAt);
  if (around === null) return '';
  const texts = language === 'fr' ? FR : EN;
  const words = language === 'fr' ? { one: 'client', other: 'clients' } : { one: 'client', other: 'clients' };
  const [before, after] = [around.before, around.after].map((pace) => countText(pace.clientsPerWeek, words, locale));
  return texts.around(before ?? '', after ?? '');
}

function weekRow({ from, clients, expected }: Curve[number], { language, locale, firm }: ThemeChart): Html {
  const texts = language === 'fr' ? FR : EN;
  const band =
    expected === null
      ? texts.unknown
      : `${numberText(expected.mean, locale, 1)} (${numberText(expected.low, locale)} ${texts.to} ${numberText(expected.high, locale)})`;
  return html`<tr><th scope="row">${dateText(from, locale, firm.timeZone)}</th><td>${clients}</td><td>${band}</td></tr>`;
}

function picture(weeks: Curve, summary: string, view: ThemeChart): Html {
  const width = weeks.length * WEEK_WIDTH;
  const top = Math.max(3, ...weeks.map(({ clients, expected }) => Math.max(clients, expected?.high ?? 0)));
  const y = (value: number) => Math.round(10 * HEIGHT * (1 - value / top)) / 10;
  const bars = weeks.map(({ clients }, place) => {
    const x = place * WEEK_WIDTH + (WEEK_WIDTH - BAR_WIDTH) / 2;
    return clients === 0
      ? ''
      : html`<rect x="${x}" y="${y(clients)}" width="${BAR_WIDTH}" height="${Math.round(10 * (HEIGHT - y(clients))) / 10}"/>`;
  });
  const steps = weeks.flatMap(({ expected }, place) =>
    expected === null ? [] : [{ expected, x: place * WEEK_WIDTH }],
  );
  const line = (value: (step: (typeof steps)[number]) => number) =>
    steps.map((step) => `${step.x},${y(value(step))} ${step.x + WEEK_WIDTH},${y(value(step))}`);
  const upper = line(({ expected }) => expected.high);
  const lower = line(({ expected }) => expected.low).map((pair) => pair.split(' ').toReversed().join(' '));
  return html`<svg viewBox="0 -2 ${width} ${HEIGHT + 4}" preserveAspectRatio="xMinYMid" role="img" aria-label="${summary}">
<polygon class="band" points="${[...upper, ...lower.toReversed()].join(' ')}"/>
<polyline class="mean" points="${line(({ expected }) => expected.mean).join(' ')}"/>
<g class="weeks">${bars}</g>
<line class="floor" x1="0" x2="${width}" y1="${HEIGHT}" y2="${HEIGHT}"/>
${fixLine(weeks, view)}
</svg>
<p>${summary} ${aroundText(weeks, view)}</p>`;
}

/** Where the fix fell, drawn at the day. */
function fixLine(weeks: Curve, { fixedAt, language }: ThemeChart): Html | string {
  const first = weeks[0]?.from.getTime();
  if (fixedAt === null || first === undefined || fixedAt.getTime() < first) return '';
  const x = Math.round(((fixedAt.getTime() - first) / WEEK_MS) * WEEK_WIDTH);
  if (x > weeks.length * WEEK_WIDTH) return '';
  return html`<line class="fix" x1="${x}" x2="${x}" y1="0" y2="${HEIGHT}"/><text class="fix" x="${x + 3}" y="8">${language === 'fr' ? FR.fixed : EN.fixed}</text>`;
}
