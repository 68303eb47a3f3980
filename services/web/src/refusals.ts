import type { Context } from 'hono';
import { languageOf } from './language-of.ts';
import { pageTexts } from './texts.ts';

const STATUS = { sessionEnded: 401, postedElsewhere: 403, tooLarge: 413, unknownName: 421 } as const;

/** What is answered where no page can be: what happened, that nothing was done, and what to do. */
export function refusal(c: Context, why: keyof typeof STATUS): Response {
  return c.text(pageTexts(languageOf(c, null))[why], STATUS[why]);
}
