import type { ProblemNature } from '../2-signals/lexicon/facet.ts';
import type { Language, RemedySought } from '../2-signals/signals.ts';
import { typicalVerbatimOf, type Verbatim } from '../3-themes/label.ts';
import type { Bilingual } from '../firm/firm.ts';
import type { RankedTheme } from './backlog.ts';
import {
  colonFor,
  countText,
  type FirmFormat,
  isFrench,
  languageOfLocale,
  quotedText,
  roughMoneyText,
  type TextLocale,
} from './format.ts';
import { changeFor } from './what-to-change.ts';

/** What the boss reads in thirty seconds: one line each, 75 words at most together. */
export type Card = {
  readonly title: string;
  readonly clients: string;
  /** Exact words of one customer, within quotation marks; `null` when there are none. */
  readonly quote: string | null;
  /** What they ask for; `null` when nobody asks for anything that has a name. */
  readonly ask: string | null;
  readonly change: string;
};

export type CardFacts = {
  readonly label: Bilingual;
  readonly facet: string;
  readonly nature: ProblemNature;
  readonly product: string | null;
  readonly verbatims: readonly (Verbatim & { readonly language: Language })[];
  /** One for each client. */
  readonly remedies: readonly RemedySought[];
  readonly clients: number;
  /** `null` while the theme is below the line. */
  readonly ranked: Pick<RankedTheme, 'clients' | 'clientsBefore' | 'atRiskPerMonthCents'> | null;
  /** What was done, once somebody did something. */
  readonly fixNote: string | null;
};

const WORDS_MAX = 75;
const QUOTE_WORDS_MAX = 30;
const REMEDIES_SHOWN = 2;
const NO_BREAK = '\u00a0';

/** The card of a theme in French and in English. */
export function cardsFor(facts: CardFacts, format: FirmFormat): { readonly fr: Card; readonly en: Card } {
  return {
    fr: cardIn(format.french, facts, format.currency),
    en: cardIn(format.english, facts, format.currency),
  };
}

/** The lines of a card, in order. */
export function cardLines({ title, clients, quote, ask, change }: Card): readonly string[] {
  return [title, clients, quote, ask, change].filter((line) => line !== null);
}

/** Words as a reader counts them: signs alone are none, « 2 970 € » is one. */
export function wordCount(text: string): number {
  return text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function cardIn(locale: TextLocale, facts: CardFacts, currency: 'CAD' | 'EUR'): Card {
  const language = languageOfLocale(locale);
  const card = {
    title: facts.label[language],
    clients: clientsLine(facts, locale, currency),
    ask: askLine(facts.remedies, locale),
    change: changeLine(facts, locale),
  };
  const used = wordCount(cardLines({ ...card, quote: null }).join('\n'));
  const quote = quoteFor(facts.verbatims, language, Math.min(QUOTE_WORDS_MAX, WORDS_MAX - used));
  return { ...card, quote: quote === null ? null : quoted(quote, locale) };
}

function clientsLine({ ranked, clients }: CardFacts, locale: TextLocale, currency: 'CAD' | 'EUR'): string {
  const words = { one: 'client', other: 'clients' };
  if (ranked === null) return `${countText(clients, words, locale)}.`;
  const money = roughMoneyText(ranked.atRiskPerMonthCents, locale, currency);
  const count = countText(ranked.clients, words, locale);
  return isFrench(locale)
    ? `${count} en huit semaines (${ranked.clientsBefore}${NO_BREAK}avant), ${money} par mois à risque.`
    : `${count} in eight weeks (${ranked.clientsBefore}${NO_BREAK}before), ${money} a month at risk.`;
}

const REMEDY_NAMES: Readonly<Record<Exclude<RemedySought, 'none'>, Bilingual>> = {
  refund: { fr: 'un remboursement', en: 'a refund' },
  discount: { fr: 'un rabais', en: 'a discount' },
  redo: { fr: 'que ce soit refait', en: 'to have it redone' },
  apology: { fr: 'des excuses', en: 'an apology' },
  callback: { fr: 'd’être rappelés', en: 'to be called back' },
  information: { fr: 'une explication', en: 'an explanation' },
};

function askLine(remedies: readonly RemedySought[], locale: TextLocale): string | null {
  const counts = new Map<Exclude<RemedySought, 'none'>, number>();
  for (const remedy of remedies) if (remedy !== 'none') counts.set(remedy, (counts.get(remedy) ?? 0) + 1);
  const asked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, REMEDIES_SHOWN);
  if (asked.length === 0) return null;
  const names = asked.map(([remedy, count]) => `${REMEDY_NAMES[remedy][languageOfLocale(locale)]} (${count})`);
  return isFrench(locale)
    ? `Ils demandent ${names.join(', ')}.`
    : `They ask for ${names.join(', ')}.`.replace('for to ', 'to ');
}

function changeLine({ facet, nature, product, fixNote }: CardFacts, locale: TextLocale): string {
  const language = languageOfLocale(locale);
  if (fixNote !== null)
    return `${isFrench(locale) ? 'Corrigé' : 'Fixed'}${colonFor(locale)} ${firstWords(fixNote, 20)}`;
  const about = product === null ? '' : ` (${product})`;
  return `${isFrench(locale) ? 'À changer' : 'To change'}${about}${colonFor(locale)} ${changeFor(facet, nature)[language]}`;
}

function quoted(words: string, locale: TextLocale): string {
  return quotedText(words, languageOfLocale(locale));
}

/** The typical words that fit, in the reader's language where somebody wrote in it; else the beginning of the typical. */
function quoteFor(verbatims: CardFacts['verbatims'], language: 'fr' | 'en', wordsMax: number): string | null {
  const own = verbatims.filter((verbatim) => verbatim.language === language);
  const asked = own.length > 0 ? own : verbatims;
  const fitting = asked.filter(({ quote }) => wordCount(quote) <= wordsMax);
  const typical = typicalVerbatimOf(fitting) ?? typicalVerbatimOf(asked);
  return typical === null ? null : firstWords(typical.quote.trim(), wordsMax);
}

/** Exact words from the beginning, with a sign where something follows. */
function firstWords(text: string, wordsMax: number): string {
  if (wordCount(text) <= wordsMax) return text;
  let end = 0;
  for (const { index } of text.matchAll(/[ \n]+/g)) {
    if (wordCount(text.slice(0, index)) > wordsMax) break;
    end = index;
  }
  return `${text.slice(0, end)} […]`;
}
