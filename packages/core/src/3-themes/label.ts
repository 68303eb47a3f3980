import { tokensFrom } from '../text/tokens.ts';

/** One customer's words about a theme. */
export type Verbatim = { readonly quote: string; readonly receivedAt: Date };

/** A quote that reads in one breath: about one line, at most two. */
const LENGTH_BEST_MIN = 40;
const LENGTH_BEST_MAX = 160;
/** The newest tell best how it is now, and bound the work. */
const COMPARED_MAX = 500;
const WORD_LENGTH_MIN = 4;
/** Words that join what follows to what stood before. */
const JOINING =
  /^(?:mais|et|ou|donc|car|ni|puis|alors|que|qu['’]|qui|dont|où|quand|lorsque|parce|puisque|sauf|sans|but|and|or|so|because|which|who|that|when|then|while|without|except)(?![\p{L}])/iu;
/** A quote that begins in the middle of a sentence is taken where little else was said; one that hangs on a word, last. */
const MIDDLE_SHARE = 0.35;
const JOINED_SHARE = 0.1;
/** Endings differ ("fuit", "fuite", "fuyait"); the beginning of a word is enough to compare. */
const STEM_LENGTH = 5;

/**
 * The quote that speaks for a theme: exact words that begin as a sentence does, of medium length, using what most others
 * use too.
 *
 * @param verbatims In any order; the answer does not depend on it.
 * @returns `null` when there is no quote.
 */
export function typicalVerbatimOf<T extends Verbatim>(verbatims: readonly T[]): T | null {
  const compared = verbatims.toSorted(newestFirst).slice(0, COMPARED_MAX);
  const words = compared.map((verbatim) => wordsOf(verbatim.quote));
  const frequency = new Map<string, number>();
  for (const set of words) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  let best: T | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [index, verbatim] of compared.entries()) {
    const score = centrality(words[index] ?? new Set(), frequency) * fitness(verbatim.quote.trim());
    if (score > bestScore) {
      best = verbatim;
      bestScore = score;
    }
  }
  return best;
}

function newestFirst(a: Verbatim, b: Verbatim): number {
  return b.receivedAt.getTime() - a.receivedAt.getTime() || (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0);
}

/** Mean of how many quotes share each word, and a little for each word shared, so that three telling words beat one. */
function centrality(words: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const word of words) shared += (frequency.get(word) ?? 1) - 1;
  return 1 + shared / Math.sqrt(words.size + 1);
}

function fitness(quote: string): number {
  const { length } = quote;
  const begun = /^\p{Ll}/u.test(quote) ? (JOINING.test(quote) ? JOINED_SHARE : MIDDLE_SHARE) : 1;
  if (length < LENGTH_BEST_MIN) return (begun * (length + 10)) / (LENGTH_BEST_MIN + 10);
  return length <= LENGTH_BEST_MAX ? begun : (begun * LENGTH_BEST_MAX) / length;
}

function wordsOf(quote: string): Set<string> {
  const words = new Set<string>();
  for (const { folded } of tokensFrom(quote)) {
    if (folded.length >= WORD_LENGTH_MIN) words.add(folded.slice(0, STEM_LENGTH));
  }
  return words;
}
