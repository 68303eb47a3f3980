import { fold } from '../../text/normalise.ts';

/** The words of a person, by which what was made of them is known again. */
export type TheirWords = {
  /** Runs of so many words. */
  readonly runs: ReadonlySet<string>;
  /** Whole phrases that are shorter than a run. */
  readonly phrases: ReadonlySet<string>;
};

/** So many words in a row are a quotation, not a turn of phrase that two people share. */
const RUN_WORDS = 5;
const PHRASE_LETTERS_MIN = 8;
const PHRASE_WORDS_MIN = 2;
/** A word, or what stands between words in HTML. */
const PIECES = /<[^<>]{0,2000}>|&(?:#x?[\da-f]{1,6}|[a-z]{2,8});|[\p{L}\p{M}\p{N}]+/giu;

type Word = { readonly start: number; readonly end: number; readonly folded: string };

/**
 * @param texts Whole messages, of which any five words in a row are theirs.
 * @param phrases Quotes, subjects, labels: theirs as a whole, even when shorter.
 */
export function theirWordsFrom(texts: readonly string[], phrases: readonly string[]): TheirWords {
  const runs = new Set<string>();
  for (const text of [...texts, ...phrases]) for (const { key } of runsOf(wordsOf(text), RUN_WORDS)) runs.add(key);
  const short = phrases.flatMap((phrase) => {
    const words = wordsOf(phrase).map(({ folded }) => folded);
    const isTelling = words.length >= PHRASE_WORDS_MIN && words.join('').length >= PHRASE_LETTERS_MIN;
    return isTelling && words.length < RUN_WORDS ? [words.join(' ')] : [];
  });
  return { runs, phrases: new Set(short) };
}

/**
 * Puts something else where a text repeats a person's words. Markup stays: a page that quoted them is still a page.
 *
 * @returns The very same text where nothing of theirs is.
 */
export function withoutTheirWords(text: string, own: TheirWords, instead: string): string {
  const spans = theirSpansIn(text, own);
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    const markup = text.slice(start, end).match(/<[^<>]{0,2000}>/gu) ?? [];
    result += `${text.slice(at, start)}${instead}${markup.join('')}`;
    at = end;
  }
  return result + text.slice(at);
}

/** Where a text repeats a person's words, in order and apart. */
function theirSpansIn(text: string, own: TheirWords): readonly { readonly start: number; readonly end: number }[] {
  const words = wordsOf(text);
  const isOwn = new Uint8Array(words.length);
  for (const { key, from } of runsOf(words, RUN_WORDS)) if (own.runs.has(key)) isOwn.fill(1, from, from + RUN_WORDS);
  if (own.phrases.size > 0) {
    for (let length = PHRASE_WORDS_MIN; length < RUN_WORDS; length += 1) {
      for (const { key, from } of runsOf(words, length)) if (own.phrases.has(key)) isOwn.fill(1, from, from + length);
    }
  }
  const spans: { start: number; end: number }[] = [];
  for (const [place, { start, end }] of words.entries()) {
    if (isOwn[place] !== 1) continue;
    const last = spans.at(-1);
    if (last !== undefined && isOwn[place - 1] === 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    if (piece.startsWith('<') || piece.startsWith('&')) continue;
    words.push({ start: match.index, end: match.index + piece.length, folded: fold(piece) });
  }
  return words;
}

function runsOf(words: readonly Word[], length: number): readonly { readonly key: string; readonly from: number }[] {
  const runs: { key: string; from: number }[] = [];
  for (let from = 0; from + length <= words.length; from += 1) {
    let key = words[from]?.folded ?? '';
    for (let next = 1; next < length; next += 1) key += ` ${words[from + next]?.folded ?? ''}`;
    runs.push({ key, from });
  }
  return runs;
}
