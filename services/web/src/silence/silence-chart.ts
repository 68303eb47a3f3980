import { countText, dateText, expectedByWeek, numberText, type Stream } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { barsOf, heightOf, PLOT, plotted } from '../house/plot.ts';
import type { View } from '../house/view.ts';
import type { SilencePageTexts } from './silence-texts.ts';

const WEEKS_SHOWN = 52;
const TOP_MIN = 3;

export type ChartedWeek = Stream['weeks'][number] & { readonly expected: number | null };

/** The last year of a stream, each week with what those before it let expect. */
export function chartedWeeks(stream: Stream, fromWeek: number): readonly ChartedWeek[] {
  const expected = expectedByWeek(stream.weeks, fromWeek);
  return stream.weeks.map((week, place) => ({ ...week, expected: expected[place] ?? null })).slice(-WEEKS_SHOWN);
}

/** What came over what was expected; the same figures stand in a table below it. */
export function silenceChart(
  weeks: readonly ChartedWeek[],
  { words, locale }: View & { readonly words: SilencePageTexts },
): Html {
  const judged = weeks.filter(({ expected }) => expected !== null);
  const complaints = judged.reduce((sum, week) => sum + week.complaints, 0);
  const expected = judged.reduce((sum, week) => sum + (week.expected ?? 0), 0);
  const summary = words.chartSummary(
    countText(complaints, words.complaintWords, locale),
    countText(Math.round(expected), words.expectedWords, locale),
    countText(judged.length, words.weekWords, locale),
  );
  const step = PLOT.width / Math.max(1, weeks.length);
  const top = Math.max(TOP_MIN, ...weeks.map((week) => Math.ceil(Math.max(week.complaints, week.expected ?? 0))));
  const line = weeks.flatMap(({ expected: mean }, place) => {
    if (mean === null) return [];
    const y = heightOf(mean, top);
    return [`${(place * step).toFixed(1)},${y} ${((place + 1) * step).toFixed(1)},${y}`];
  });
  const drawing = html`${barsOf(
    weeks.map((week) => week.complaints),
    top,
  )}
<polyline class="mean" points="${line.join(' ')}"/>`;
  const day = (week: ChartedWeek | undefined) =>
    week === undefined ? '' : dateText(new Date(`${week.weekOf}T12:00:00Z`), locale, 'UTC');
  return html`<figure class="curve">
${plotted(drawing, { summary, top, from: day(weeks[0]), to: day(weeks.at(-1)) })}
<figcaption>${words.chartLegend}</figcaption>
<p>${judged.length === 0 ? '' : summary}</p>
</figure>`;
}

/** `29,4`, or a word where it is too early. */
export function expectedText(
  expected: number | null,
  { words, locale }: Pick<View, 'locale'> & { readonly words: SilencePageTexts },
): string {
  return expected === null ? words.unknownYet : numberText(expected, locale, 1);
}
