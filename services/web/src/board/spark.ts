import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { BoardTexts } from './board-texts.ts';

/** Drawing units of one week; the picture is as wide as its weeks. */
const WEEK = 8;
const BAR = 5;
const HEIGHT = 28;
/** A week without anybody is a dot on the floor, so that quiet weeks can be counted too. */
const DOT = 1.5;

/** How an item went lately, a bar a week; the figures are its name. */
export function spark(weekly: readonly number[], words: BoardTexts): Html {
  const top = Math.max(2, ...weekly);
  const bars = weekly.map((clients, place) => {
    const height = clients === 0 ? DOT : Math.round((clients / top) * HEIGHT * 10) / 10;
    const last = place === weekly.length - 1 ? html` class="last"` : '';
    return html`<rect${last} x="${place * WEEK}" y="${HEIGHT - height}" width="${BAR}" height="${height}"/>`;
  });
  const width = weekly.length * WEEK - (WEEK - BAR);
  return html`<svg class="spark" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${words.spark(weekly.join(', '))}">${bars}</svg>`;
}
