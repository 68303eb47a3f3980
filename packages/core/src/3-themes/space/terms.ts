import { stemOf } from '../../text/stem.ts';
import { tokensFrom } from '../../text/tokens.ts';
import { EMPTY_WORDS } from './empty-words.ts';

/** A text that themes are found by. */
export type SpokenText = { readonly text: string; readonly language: 'fr' | 'en' };

/** What texts are compared by, before it is known which of it tells them apart. */
export type Terms = {
  readonly language: 'fr' | 'en';
  /** As written, lower case, for the meaning table. */
  readonly words: readonly string[];
  /** Stems of the words that say something. */
  readonly stems: readonly string[];
  /** Runs of four letters: they meet where endings, typing mistakes and compounds keep stems apart. */
  readonly grams: readonly string[];
};

/** The beginning of a long letter tells its matter. */
const TEXT_READ_MAX = 2_000;
const GRAM_LENGTH = 4;
/** Addresses of pages and of people are no matter of a complaint. */
const ADDRESSES = /https?:\/\/\S+|[\p{L}\p{N}._-]*@[\p{L}\p{N}._-]+/gu;
const DIGIT = /^\d/;

export function termsOf({ text, language }: SpokenText): Terms {
  const tokens = tokensFrom(text.slice(0, TEXT_READ_MAX).replace(ADDRESSES, ' '));
  const stems: string[] = [];
  const grams: string[] = [];
  for (const { word, folded } of tokens) {
    const closed = `<${folded}>`;
    const last = Math.max(0, closed.length - GRAM_LENGTH);
    for (let at = 0; at <= last; at += 1) grams.push(closed.slice(at, at + GRAM_LENGTH));
    if (folded.length > 1 && !DIGIT.test(folded) && !EMPTY_WORDS[language].has(folded))
      stems.push(stemOf(word, language));
  }
  return { language, words: tokens.map(({ word }) => word), stems, grams };
}
