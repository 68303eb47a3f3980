import { type Firm, firmFormatFor, type TextLocale } from '@doleances/core';

/** How the firm's figures are written in the language of the terminal. */
export function localeOf(firm: Firm, language: 'fr' | 'en'): TextLocale {
  const format = firmFormatFor(firm);
  return language === 'fr' ? format.french : format.english;
}
