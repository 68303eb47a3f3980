import type { PageLanguage } from '../house/texts.ts';
import { ENGLISH_ACCOUNTS } from './account-texts-en.ts';
import { type AccountTexts, FRENCH_ACCOUNTS } from './account-texts-fr.ts';

export type { AccountTexts } from './account-texts-fr.ts';

const N = '\u00a0';

/** French punctuation keeps its no-break spaces, however it was typed here. */
function spaced<T>(value: T): T {
  if (typeof value === 'string') return withSpaces(value) as T;
  if (typeof value === 'function') return ((...given: unknown[]) => withSpaces(String(value(...given)))) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spaced(inner)])) as T;
}

const withSpaces = (text: string): string => text.replace(/ ([;:!?»])/g, `${N}$1`).replace(/« /g, `«${N}`);

const FRENCH = spaced(FRENCH_ACCOUNTS);

export function accountTexts(language: PageLanguage): AccountTexts {
  return language === 'fr' ? FRENCH : ENGLISH_ACCOUNTS;
}
