import { type Firm, languageOfLocale } from '@doleances/core';
import type { Context } from 'hono';
import type { PageLanguage } from './texts.ts';

/** The address says the language, else the firm's own, else what the browser prefers. */
export function languageOf(c: Context, firm: Firm | null): PageLanguage {
  const asked = c.req.query('lang');
  if (asked === 'fr' || asked === 'en') return asked;
  if (firm !== null) return languageOfLocale(firm.locale);
  return c.req.header('accept-language')?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
