import { type Curve, countText, dateText, type Firm, numberText, type TextLocale } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { barsOf, heightOf, PLOT, plotted } from '../house/plot.ts';
import type { PageLanguage } from '../house/texts.ts';
import { aroundFix } from './around-fix.ts';

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
  summary: (clients: string, weeks: string) => `${clients} en ${weeks}, comptés une fois par mois chacun.`,
  last: (told: string, low: string, high: string) =>
    `La dernière semaine\u00a0: ${told}, de ${low} à ${high} attendus.`,
  legend:
    'Barres\u00a0: clients qui s’en sont plaints. Tirets\u00a0: ce que les semaines d’avant laissaient attendre\u00a0; bande\u00a0: neuf fois sur dix.',
  fixLegend: (day: string) => `Trait vertical\u00a0: la correction du ${day}.`,
  figures: 'Les chiffres',
  week: 'Semaine du',
  clients: 'Clients',
  expected: 'Attendus',
  unknown: 'trop tôt',
  weekWords: { one: 'semaine', other: 'semaines' },
  to: 'à',
  around: (before: string, after: string) =>
    `Avant la correction\u00a0: ${before} par semaine. Depuis\u00a0: ${after}.`,
};
type Texts = typeof FR;
const EN: Texts = {
  title: 'Week by week',
  summary: (clients, weeks) => `${clients} in ${weeks}, each counted once a month.`,
  last: (told, low, high) => `Last week: ${told}, ${low} to ${high} expected.`,
  legend: 'Bars: clients who complained of it. Dashes: what the weeks before let expect; band: nine times in ten.',
  fixLegend: (day) => `Vertical line: the fix of ${day}.`,
  figures: 'The figures',
  week: 'Week of',
  clients: 'Clients',
  expected: 'Expected',
  unknown: 'too early',
  weekWords: { one: 'week', other: 'weeks' },
  to: 'to',
  around: (before, after) => `Before the fix: ${before} a week. Since: ${after}.`,
};

const WEEKS_SHOWN = 26;
const WEEK_MS = 7 * 86_400_000;
/** One client alone does not fill the picture. */
const TOP_MIN = 3;

/** A theme's clients per week over the band of what was expected, and the same figures as a table. */
export function themeChart(view: ThemeChart): Html | string {
  const weeks = view.curve.slice(-WEEKS_SHOWN);
  if (weeks.length < 2) return '';
  const texts = view.language === 'fr' ? FR : EN;
  return html`<h2>${texts.title}</h2>
<figure class="curve">
${picture(weeks, summaryOf(weeks, view), view)}
<figcaption>${texts.legend}${fixPlace(weeks, view.fixedAt) === null || view.fixedAt === null ? '' : ` ${texts.fixLegend(dateText(view.fixedAt, view.locale, view.firm.timeZone))}`}</figcaption>
</figure>
<details class="table"><summary>${texts.figures}</summary>
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
  const step = PLOT.width / weeks.length;
  const top = Math.max(TOP_MIN, ...weeks.map(({ clients, expected }) => Math.max(clients, expected?.high ?? 0)));
  const steps = weeks.flatMap(({ expected }, place) => (expected === null ? [] : [{ expected, x: place * step }]));
  const line = (value: (step: (typeof steps)[number]) => number) =>
    steps.map((one) => {
      const y = heightOf(value(one), top);
      return `${one.x.toFixed(1)},${y} ${(one.x + step).toFixed(1)},${y}`;
    });
  const upper = line(({ expected }) => expected.high);
  const lower = line(({ expected }) => expected.low).map((pair) => pair.split(' ').toReversed().join(' '));
  const drawing = html`<polygon class="band" points="${[...upper, ...lower.toReversed()].join(' ')}"/>
<polyline class="mean" points="${line(({ expected }) => expected.mean).join(' ')}"/>
${barsOf(
  weeks.map(({ clients }) => clients),
  top,
)}
${fixLine(weeks, view)}`;
  const day = (at: Date | undefined) => (at === undefined ? '' : dateText(at, view.locale, view.firm.timeZone));
  return html`${plotted(drawing, { summary, top, from: day(weeks[0]?.from), to: day(weeks.at(-1)?.from) })}
<p>${summary} ${aroundText(weeks, view)}</p>`;
}

/** Where the fix fell, drawn at the day; nothing where it fell before the first week. */
function fixPlace(weeks: Curve, fixedAt: Date | null): number | null {
  const first = weeks[0]?.from.getTime();
  if (fixedAt === null || first === undefined || fixedAt.getTime() < first) return null;
  const place = (fixedAt.getTime() - first) / (weeks.length * WEEK_MS);
  return place > 1 ? null : Math.round(place * PLOT.width);
}

function fixLine(weeks: Curve, { fixedAt }: ThemeChart): Html | string {
  const x = fixPlace(weeks, fixedAt);
  if (x === null) return '';
  const line = (name: string) => html`<line class="${name}" x1="${x}" x2="${x}" y1="0" y2="${PLOT.height}"/>`;
  // Ink upon a bar is dark upon dark, or light upon light by night: the page shows on both sides of it.
  return html`${line('halo')}${line('fix')}`;
}
