/** A stretch of text; `isQuoted` where a reproach was read in it. */
export type Stretch = { readonly text: string; readonly isQuoted: boolean };

/**
 * A text cut where the quotes begin and end, so that a page can mark them. A quote that is not in it to the letter marks
 * nothing; quotes that meet are one stretch.
 */
export function markedStretches(text: string, quotes: readonly string[]): readonly Stretch[] {
  const marked = new Uint8Array(text.length);
  for (const quote of quotes) {
    const start = quote === '' ? -1 : text.indexOf(quote);
    if (start >= 0) marked.fill(1, start, start + quote.length);
  }
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[from]) continue;
    stretches.push({ text: text.slice(from, at), isQuoted: marked[from] === 1 });
    from = at;
  }
  return stretches;
}
