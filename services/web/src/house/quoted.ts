import { isErasedKey, type Language, quotedText, shortened } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage } from './texts.ts';

/** Says in which language words are, for a voice that reads the page; words in both are of neither. */
export function langOf(language: Language, page: PageLanguage): Html | string {
  return language === 'mixed' || language === page ? '' : html` lang="${language}"`;
}

/** A customer's own words, within the quotation marks of the page. */
export function quoted(words: string, page: PageLanguage): Html {
  return html`${quotedText(words, page)}`;
}

/** What stands where a message's words were erased: their place is kept, for it still counts. */
export const ERASED_WORDS: Readonly<Record<PageLanguage, string>> = {
  fr: 'verbatim effacé',
  en: 'verbatim erased',
};

/**
 * A message's words, whole or their beginning; of an erased one, that they are erased.
 *
 * @param charsMax Enough to know what it is about; the whole is one press away.
 */
export function wordsOf(
  { cleanText, clientKey }: { readonly cleanText: string; readonly clientKey: string },
  page: PageLanguage,
  charsMax = Number.POSITIVE_INFINITY,
): string {
  if (isErasedKey(clientKey)) return ERASED_WORDS[page];
  return shortened(cleanText, charsMax);
}
