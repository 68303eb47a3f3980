import { countText, expectedByWeek, numberText, type Stream } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import type { View } from '../view.ts';
import type { SilencePageTexts } from './silence-texts.ts';

const WEEKS_SHOWN = 52;
/** Drawing units; the picture takes the width of its column. */
const WEEK_WIDTH = 20;
const HEIGHT = 120;
const BAR_WIDTH = 10;
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
  const width = Math.max(1, weeks.length) * WEEK_WIDTH;
  const top = Math.max(TOP_MIN, ...weeks.map((week) => Math.max(week.complaints, week.expected ?? 0)));
  const y = (value: number) => Math.round(10 * HEIGHT * (1 - value / top)) / 10;
  const bars = weeks.map(({ complaints: count }, place) =>
    count === 0
      ? ''
      : html`<rect x="${place * WEEK_WIDTH + (WEEK_WIDTH - BAR_WIDTH) / 2}" y="${y(count)}" width="${BAR_WIDTH}" height="${Math.round(10 * (HEIGHT - y(count))) / 10}"/>`,
  );
  const line = weeks.flatMap(({ expected: mean }, place) =>
    mean === null ? [] : [`${place * WEEK_WIDTH},${y(mean)} ${(place + 1) * WEEK_WIDTH},${y(mean)}`],
  );
  return html`<figure class="curve">
<svg viewBox="0 -2 ${width} ${HEIGHT + 4}" preserveAspectRatio="xMinYMid" role="img" aria-label="${summary}">
<g class="weeks">${bars}</g>
<polyline class="mean" points="${line.join(' ')}"/>
<line class="floor" x1="0" x2="${width}" y1="${HEIGHT}" y2="${HEIGHT}"/>
</svg>
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
