import { html } from 'hono/html';
import type { Html } from './page.ts';

/** Drawing units; the picture takes the width of its column, whatever that is. */
export const PLOT = { width: 520, height: 120 } as const;

/** How far a bar stands from the edges of its week, as a share of it. */
const GAP = 0.25;

export type Plot = {
  /** What the drawing says, for whoever does not see it. */
  readonly summary: string;
  /** The figure of the upper edge; the lower one is nought. */
  readonly top: number;
  /** The first and the last day drawn. */
  readonly from: string;
  readonly to: string;
};

/** The scale beside a drawing and the days below it are words of the page: on a phone they stay as large. */
export function plotted(drawing: Html, { summary, top, from, to }: Plot): Html {
  return html`<div class="plot"><span class="top" aria-hidden="true">${top}</span><span class="zero" aria-hidden="true">0</span>
<svg viewBox="0 0 ${PLOT.width} ${PLOT.height}" preserveAspectRatio="none" role="img" aria-label="${summary}">
<path class="floor" d="M0 0H${PLOT.width}M0 ${PLOT.height}H${PLOT.width}"/>
${drawing}
</svg></div>
<p class="days" aria-hidden="true"><span>${from}</span><span>${to}</span></p>`;
}

/** Height of a value, from above. */
export function heightOf(value: number, top: number): number {
  return Math.round(10 * PLOT.height * (1 - value / top)) / 10;
}

/** One bar a week, oldest first; a week without anything has none. */
export function barsOf(counts: readonly number[], top: number): Html {
  const step = PLOT.width / Math.max(1, counts.length);
  const tenth = (value: number) => Math.round(10 * value) / 10;
  return html`<g class="weeks">${counts.map((count, place) => {
    if (count === 0) return '';
    const y = heightOf(count, top);
    return html`<rect x="${tenth((place + GAP) * step)}" y="${y}" width="${tenth((1 - 2 * GAP) * step)}" height="${tenth(PLOT.height - y)}"/>`;
  })}</g>`;
}
