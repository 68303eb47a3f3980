import {
  countText,
  type FixJudgement,
  firmFormatFor,
  isFrench,
  numberText,
  policyForFirm,
  type RankedTheme,
  type TextLocale,
  whyNotHigherFor,
} from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';

export type RankNotes = Pick<View, 'texts' | 'language' | 'locale' | 'firm'> & {
  /** The item right above; `null` for the first. */
  readonly above: RankedTheme | null;
};

/** What keeps an item below the one above it, how many it is taken to speak for, and its rank if all did alike. */
export function rankNotes({ texts, language, locale, firm, above }: RankNotes, ranked: RankedTheme): Html {
  const policy = policyForFirm(firm, []);
  const why = above === null ? null : whyNotHigherFor({ item: ranked, above }, policy, firmFormatFor(firm));
  const words = isFrench(locale)
    ? { one: 'client touché', other: 'clients touchés' }
    : { one: 'client', other: 'clients' };
  const counted = countText(ranked.underReporting, words, locale);
  const speaks = isFrench(locale)
    ? `On compte ${counted} pour chacun qui s’en plaint`
    : `We count ${counted} touched for each who complains`;
  return html`${why === null ? '' : html`<p>${why[language]}</p>`}
<p class="lead"><a href="/settings/ranking?lang=${language}">${speaks}</a>. ${texts.withoutM(ranked.rankWithoutUnderReporting)}.</p>`;
}

/** `Le rythme est tombé sous 70 % de celui d’avant avec 94 chances sur 100 ; 6 plaintes étaient attendues sans la correction.` */
export function fixText(
  { fellProbability, expectedClients }: FixJudgement,
  fallRatio: number,
  locale: TextLocale,
): string {
  // On the day of the fix nothing was due yet: whatever was counted since says nothing.
  if (expectedClients < 1) {
    return isFrench(locale)
      ? 'Trop tôt pour le dire\u00a0: sans la correction, moins d’une plainte était attendue depuis.'
      : 'Too soon to say: without the fix, less than one complaint was due since.';
  }
  const chances = Math.min(99, Math.max(1, Math.round(fellProbability * 100)));
  const ratio = Math.round(fallRatio * 100);
  const expected = numberText(expectedClients, locale, 1);
  if (!isFrench(locale)) {
    return `The pace fell below ${ratio}% of what it was with ${chances} chances in 100; ${expected} complaints were due without the fix.`;
  }
  const due = expectedClients < 2 ? 'plainte était attendue' : 'plaintes étaient attendues';
  return `Le rythme est tombé sous ${ratio}\u00a0% de celui d’avant avec ${chances}\u00a0chances sur\u00a0100\u202f; sans la correction, ${expected}\u00a0${due}.`;
}
