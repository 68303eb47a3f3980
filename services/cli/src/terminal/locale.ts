import { DEFAULT_FIRM, type Firm, firmFormatFor, momentText, type TextLocale } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';

/** How the firm's figures are written in the language of the terminal. */
export function localeOf(firm: Firm, language: 'fr' | 'en'): TextLocale {
  const format = firmFormatFor(firm);
  return language === 'fr' ? format.french : format.english;
}

/** The day and the hour on the firm's clock, in the language of the terminal. */
export async function momentTextFor(
  { store }: Pick<Ports, 'store'>,
  { language }: { readonly language: 'fr' | 'en' },
): Promise<(at: Date) => string> {
  const firm = (await store.findFirm())?.firm ?? DEFAULT_FIRM;
  return (at) => momentText(at, localeOf(firm, language), firm.timeZone);
}
