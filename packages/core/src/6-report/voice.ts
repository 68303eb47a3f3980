import {
  colonFor,
  countText,
  dateText,
  isFrench,
  languageOfLocale,
  quotedText,
  roughMoneyText,
  type TextLocale,
} from '../4-backlog/format.ts';
import { oneLine, shortened } from '../5-response/plain-text.ts';
import type { Bilingual, Firm } from '../firm/firm.ts';
import { ENGLISH } from './words-en.ts';
import { FRENCH, type ReportWords } from './words-fr.ts';

/** How the report speaks: language, figures, links. */
export type Voice = {
  readonly locale: TextLocale;
  readonly language: keyof Bilingual;
  readonly words: ReportWords;
  readonly colon: string;
  readonly count: (value: number, noun: keyof ReportWords['nouns']) => string;
  readonly money: (cents: number) => string;
  /** A day on the firm's calendar, without the year where it is the report's own. */
  readonly date: (instant: Date) => string;
  /** In the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  readonly link: (...path: readonly string[]) => string;
  /** The week's complaints, listed. */
  readonly weekLink: (week: string) => string;
};

const NAME_LENGTH_MAX = 40;
const NAME_WORDS_MAX = 4;

/** @param baseUrl Address of the dashboard, for `link`. @param year Of the reported week; left out of dates. */
export function voiceFor(firm: Firm, baseUrl: string, year = ''): Voice {
  const locale: TextLocale = firm.locale;
  const words = isFrench(locale) ? FRENCH : ENGLISH;
  const root = baseUrl.replace(/\/$/, '');
  return {
    locale,
    language: languageOfLocale(locale),
    words,
    colon: colonFor(locale),
    count: (value, noun) => countText(value, words.nouns[noun], locale),
    money: (cents) => roughMoneyText(cents, locale, firm.currency),
    date: (instant) => {
      // A day stays with its month at the end of a line.
      const text = dateText(instant, locale, firm.timeZone).replace(' ', '\u00a0');
      return year !== '' && text.endsWith(year) ? text.slice(0, -year.length).replace(/,? $/, '') : text;
    },
    quoted: (text) => quotedText(text, languageOfLocale(locale)),
    link: (...path) => [root, ...path.map(encodeURIComponent)].join('/'),
    weekLink: (week) => `${root}/complaints?week=${week}`,
  };
}

/** A name that others wrote, on one line and short enough for a sentence. */
export function nameText(name: string): string {
  return fewWords(shortened(oneLine(name), NAME_LENGTH_MAX), NAME_WORDS_MAX);
}

/** The first words of a text, with an ellipsis where some are left out. */
export function fewWords(text: string, wordsMax: number): string {
  const words = text.split(' ');
  return words.length <= wordsMax ? text : `${words.slice(0, wordsMax).join(' ')}…`;
}
