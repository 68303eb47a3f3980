import type { Firm } from '../firm/firm.ts';

/** The locales the product speaks; a French text always follows the firm's own country. */
export type FrenchLocale = 'fr-CA' | 'fr-FR' | 'fr-BE';
export type TextLocale = FrenchLocale | 'en-CA';

/** How a firm's figures are written, in both languages. */
export type FirmFormat = {
  readonly french: FrenchLocale;
  readonly english: 'en-CA';
  readonly currency: 'CAD' | 'EUR';
  readonly timeZone: string;
};

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
const FRENCH_OF = { CA: 'fr-CA', FR: 'fr-FR', BE: 'fr-BE' } as const;

export function firmFormatFor(firm: Pick<Firm, 'country' | 'currency' | 'timeZone'>): FirmFormat {
  return { french: FRENCH_OF[firm.country], english: 'en-CA', currency: firm.currency, timeZone: firm.timeZone };
}

export function isFrench(locale: TextLocale): locale is FrenchLocale {
  return locale !== 'en-CA';
}

/** The language that a locale is written in. */
export function languageOfLocale(locale: TextLocale): 'fr' | 'en' {
  return isFrench(locale) ? 'fr' : 'en';
}

/** An Intl format costs 50 µs to make and a report writes thousands of figures. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: TextLocale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    numberFormats.set(key, format);
  }
  return format;
}

/** `1 234,5` or `1,234.5`, with at most `digitsMax` decimals and no trailing zero. */
export function numberText(value: number, locale: TextLocale, digitsMax = 0): string {
  return numberFormat(locale, { maximumFractionDigits: digitsMax }).format(value);
}

/** `2 493 €`, `$2,493`; cents appear only where there are some. */
export function moneyText(cents: number, locale: TextLocale, currency: 'CAD' | 'EUR'): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** An estimate to about three figures, because more would feign precision: `2 490 €`, `12 500 €`, `45 €`. */
export function roughMoneyText(cents: number, locale: TextLocale, currency: 'CAD' | 'EUR'): string {
  return moneyText(roughUnits(cents / 100) * 100, locale, currency);
}

function roughUnits(units: number): number {
  const size = Math.abs(units);
  if (size < 20) return Math.round(units);
  if (size < 100) return Math.round(units / 5) * 5;
  const step = size < 10_000 ? 10 : size < 100_000 ? 100 : 1000;
  return Math.round(units / step) * step;
}

/** French counts 0, 1 and 1,5 as one; English only 1. */
export function pluralText(
  value: number,
  words: { readonly one: string; readonly other: string },
  locale: TextLocale,
): string {
  const isOne = isFrench(locale) ? Math.abs(value) < 2 : value === 1;
  return isOne ? words.one : words.other;
}

/** `14 clients`, with a no-break space between the figure and its word. */
export function countText(
  value: number,
  words: { readonly one: string; readonly other: string },
  locale: TextLocale,
): string {
  return `${numberText(value, locale, 1)}${NO_BREAK}${pluralText(value, words, locale)}`;
}

/** `1er`, `2e`; `1st`, `2nd`, `3rd`, `11th`. */
export function ordinalText(value: number, locale: TextLocale): string {
  if (isFrench(locale)) return value === 1 ? '1er' : `${value}e`;
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** `1,5 jour`, `4 jours`; `1.5 days`. One half-day is `une demi-journée`, `half a day`. */
export function effortText(halfDays: number, locale: TextLocale): string {
  if (halfDays === 1) return isFrench(locale) ? `une demi${'\u2011'}journée` : 'half a day';
  const words = isFrench(locale) ? { one: 'jour', other: 'jours' } : { one: 'day', other: 'days' };
  return countText(halfDays / 2, words, locale);
}

/** A colon with the space that comes before it in French. */
export function colonFor(locale: TextLocale): string {
  return isFrench(locale) ? `${NO_BREAK}:` : ':';
}

/** A semicolon; France and Belgium put a thin no-break space before it, Québec none (OQLF). */
export function semicolonFor(locale: TextLocale): string {
  return locale === 'fr-FR' || locale === 'fr-BE' ? `${NARROW_NO_BREAK};` : ';';
}

/** Words within the quotation marks of a language; marks that they hold become inner ones: « on m’a dit “demain” ». */
export function quotedText(words: string, language: 'fr' | 'en'): string {
  const inner = innerQuotes(words, language);
  return language === 'fr' ? `«${NO_BREAK}${inner}${NO_BREAK}»` : `“${inner}”`;
}

/** Words that stand between quotation marks of a language, with no mark left that would close these. */
export function innerQuotes(words: string, language: 'fr' | 'en'): string {
  return language === 'fr'
    ? words.replace(/«\s*/g, '“').replace(/\s*»/g, '”')
    : words.replace(/“/g, '‘').replace(/”/g, '’');
}

/** `1er novembre 2026`, `November 1, 2026`, on the firm's own calendar day. */
export function dateText(instant: Date, locale: TextLocale, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
    dateFormats.set(key, format);
  }
  return format
    .formatToParts(instant)
    .map(({ type, value }) => (type === 'day' && value === '1' && isFrench(locale) ? '1er' : value))
    .join('');
}

/** The day and the time on the firm's clock: `22 novembre 2026, 14 h 05`, `November 22, 2026, 2:05 p.m.` */
export function momentText(instant: Date, locale: TextLocale, timeZone: string): string {
  const key = `time ${locale} ${timeZone}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
    dateFormats.set(key, format);
  }
  return `${dateText(instant, locale, timeZone)}, ${format.format(instant)}`;
}
