import { allMatches } from '../../text/matches.ts';
import type { Span } from '../signals.ts';
import type { FoundTime } from './dates.ts';

/** One thing promised for one day. */
export type Part = Span & { readonly time: FoundTime };

const SEPARATOR = /[,;] ?(?:(?:et|and|puis|then|ensuite) )?| (?:et|and|puis|then|ensuite) /g;
const AT_WORST = /\b(?:worst case|at worst|at the latest|latest|au pire|au plus tard|no later|grand maximum|max)\b/;
const CONTENT_WORDS_MIN = 1;
const EMPTY_WORDS =
  /\b(?:le|la|les|l'|du|de|des|au|aux|a|the|by|on|at|in|or|ou|et|and|pour|d'ici|worst|case|latest|pire|plus|tard|max)\b/g;

/**
 * Cuts "la grille mardi et le contrat jeudi" into one part a day. Two days for one thing ("Wednesday, Thursday at
 * worst") stay one part: the last day where the words call it the latest, else the first.
 *
 * @param times Times inside the span, in order, at least one.
 */
export function partsByDay(folded: string, span: Span, times: readonly FoundTime[]): readonly Part[] {
  const first = times[0];
  if (first === undefined) return [];
  const cuts = cutsBetween(folded, times);
  const bounds = [span.start, ...cuts.map((cut) => cut.end), span.end];
  const ends = [...cuts.map((cut) => cut.start), span.end];
  const parts = ends.map((end, place) => ({ start: bounds[place] ?? span.start, end }));
  const isList =
    cuts.length === times.length - 1 && parts.every((part, place) => hasContent(folded, part, times[place]));
  if (!isList || new Set(times.map(({ due }) => due.slice(0, 10))).size < times.length) {
    const words = folded.slice(span.start, span.end);
    return [{ ...span, time: AT_WORST.test(words) ? (times.at(-1) ?? first) : first }];
  }
  return parts.map((part, place) => ({ ...part, time: times[place] ?? first }));
}

function cutsBetween(folded: string, times: readonly FoundTime[]): readonly Span[] {
  const cuts: Span[] = [];
  times.slice(1).forEach((time, place) => {
    const from = times[place]?.end ?? 0;
    const separators = allMatches(SEPARATOR, folded.slice(from, time.start + 1));
    const cut = separators[0];
    if (cut !== undefined) cuts.push({ start: from + cut.index, end: from + cut.index + cut[0].length });
  });
  return cuts;
}

function hasContent(folded: string, part: Span, time: FoundTime | undefined): boolean {
  if (time === undefined) return false;
  const around = `${folded.slice(part.start, Math.max(part.start, time.start))} ${folded.slice(Math.min(time.end, part.end), part.end)}`;
  return (around.replace(EMPTY_WORDS, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) >= CONTENT_WORDS_MIN;
}
