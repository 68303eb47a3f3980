import type { Language } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import type { PageLanguage } from './texts.ts';

/** Says in which language words are, for a voice that reads the page; words in both are of neither. */
export function langOf(language: Language, page: PageLanguage): Html | string {
  return language === 'mixed' || language === page ? '' : html` lang="${language}"`;
}

/** A customer's own words, within the quotation marks of the page. */
export function quoted(words: string, page: PageLanguage): Html {
  return page === 'fr' ? html`«&nbsp;${words}&nbsp;»` : html`“${words}”`;
}
