import { foldInPlace } from './normalise.ts';
import type { SearchQuery, SoughtPhrase, SoughtWord } from './search-query.ts';
import { formsOf } from './search-words.ts';
import { type Token, tokensFrom } from './tokens.ts';

/** Marks are looked for in the beginning of a text: a page shows twenty of them. */
const LOOKED_CHARS_MAX = 20_000;
const RANGES_MAX = 200;

type Range = { readonly start: number; readonly end: number };

/** Where the words of a query stand in a text, in order and apart from each other. */
function foundRanges({ all }: SearchQuery, text: string): readonly Range[] {
  const looked = text.slice(0, LOOKED_CHARS_MAX);
  const tokens = tokensFrom(looked).map((token) => ({ token, forms: new Set([token.folded, ...formsOf(token.word)]) }));
  const plain = foldInPlace(looked);
  const found = all.flatMap((phrase) => [...phraseRanges(phrase, tokens), ...referenceRanges(phrase, plain)]);
  const apart: Range[] = [];
  for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (apart.at(-1)?.end ?? 0)) apart.push(range);
  }
  return apart.slice(0, RANGES_MAX);
}

type Formed = { readonly token: Token; readonly forms: ReadonlySet<string> };

function phraseRanges(phrase: SoughtPhrase, tokens: readonly Formed[]): Range[] {
  return tokens.flatMap(({ token: { start } }, place) => {
    const stands = phrase.every((sought, step) => isOne(sought, tokens[place + step]));
    const last = tokens[place + phrase.length - 1];
    return stands && last !== undefined ? [{ start, end: last.token.end }] : [];
  });
}

function isOne({ forms, beginnings }: SoughtWord, formed: Formed | undefined): boolean {
  if (formed === undefined) return false;
  return (
    forms.some((form) => formed.forms.has(form)) ||
    beginnings.some((beginning) => formed.token.folded.startsWith(beginning))
  );
}

/** An address or a number is several words, and stands as it was typed. */
function referenceRanges(phrase: SoughtPhrase, plain: string): Range[] {
  return phrase.flatMap(({ forms, beginnings }) =>
    forms.length > 0
      ? []
      : beginnings.flatMap((beginning) => {
          const start = plain.indexOf(beginning);
          return start < 0 ? [] : [{ start, end: start + beginning.length }];
        }),
  );
}

/** A part of a text; what was looked for is marked. */
export type Excerpt = readonly { readonly text: string; readonly isMarked: boolean }[];

/**
 * The piece of a text that holds most of what was looked for, cut between words, with its marks.
 *
 * @returns The beginning of the text, unmarked, when it holds nothing of it. Never empty but for an empty text.
 */
export function excerptFrom(text: string, query: SearchQuery, charsMax: number): Excerpt {
  const ranges = foundRanges(query, text);
  const from = startOf(text, ranges, charsMax);
  const to = text.length - from <= charsMax ? text.length : cutBefore(text, from + charsMax, from);
  const parts: { text: string; isMarked: boolean }[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), isMarked });
  };
  let at = from;
  for (const { start, end } of ranges.filter((range) => range.start >= from && range.end <= to)) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (from > 0) parts.unshift({ text: '… ', isMarked: false });
  if (to < text.length) parts.push({ text: ' …', isMarked: false });
  return parts;
}

/** Where the piece with the most different marks begins; a little before the first of them. */
function startOf(text: string, ranges: readonly Range[], charsMax: number): number {
  let best = { start: 0, count: 0 };
  for (const { start } of ranges) {
    const within = ranges.filter((range) => range.start >= start && range.end <= start + charsMax * 0.75);
    const count = new Set(within.map((range) => foldInPlace(text.slice(range.start, range.end)))).size;
    if (count > best.count) best = { start, count };
  }
  const wanted = best.start - Math.floor(charsMax / 4);
  return wanted <= 0 || text.length <= charsMax
    ? 0
    : cutAfter(text, Math.min(wanted, text.length - charsMax), best.start);
}

/** The end of the space at or after a place; the place itself when the words there are endless. */
function cutAfter(text: string, place: number, limit: number): number {
  const space = text.slice(place, limit).search(/\s\S/);
  return space < 0 ? unbroken(text, place) : place + space + 1;
}

function cutBefore(text: string, place: number, limit: number): number {
  const space = text.slice(limit, place).search(/\s\S*$/);
  return space <= 0 ? unbroken(text, place) : limit + space;
}

/** Never between the halves of an emoji. */
function unbroken(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}
