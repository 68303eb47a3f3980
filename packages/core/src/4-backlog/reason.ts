import type { Bilingual } from '../firm/firm.ts';
import {
  colonFor,
  countText,
  effortText,
  type FirmFormat,
  isFrench,
  numberText,
  ordinalText,
  pluralText,
  roughMoneyText,
  semicolonFor,
  type TextLocale,
} from './format.ts';
import type { ScoredTheme } from './score.ts';

const NO_BREAK = '\u00a0';
/** Above this many clients a share is told in tenths, as people say it. */
const EXACT_CLIENTS_MAX = 10;

export type Placed = {
  readonly scored: ScoredTheme;
  readonly rank: number;
  /** A person chose this place. */
  readonly isPinned: boolean;
};

/** One sentence that tells the factors of a rank: `1er : 14 clients (5 avant), ~29 touchés par mois, …`. */
export function reasonFor(placed: Placed, format: FirmFormat): Bilingual {
  return {
    fr: reasonIn(format.french, placed, format.currency),
    en: reasonIn(format.english, placed, format.currency),
  };
}

function reasonIn(locale: TextLocale, { scored, rank, isPinned }: Placed, currency: 'CAD' | 'EUR'): string {
  const french = isFrench(locale);
  const factors = [
    clientsText(scored, locale),
    severeText(scored, locale),
    touchedText(scored, locale),
    `${roughMoneyText(scored.atRiskPerMonthCents, locale, currency)} ${french ? 'par mois à risque' : 'a month at risk'}`,
    promiseText(scored, locale),
    scored.window.isRegressed ? (french ? 'rechute après correction' : 'back after a fix') : null,
  ].filter((factor) => factor !== null);
  const end = [
    `effort${NO_BREAK}${effortText(scored.window.effortHalfDays, locale)}`,
    isPinned ? (french ? 'rang choisi à la main' : 'rank chosen by hand') : null,
  ].filter((part) => part !== null);
  const parts = [factors.join(', '), ...end].join(`${semicolonFor(locale)} `);
  return `${ordinalText(rank, locale)}${colonFor(locale)} ${parts}.`;
}

function clientsText({ window }: ScoredTheme, locale: TextLocale): string {
  const clients = countText(window.clients, { one: 'client', other: 'clients' }, locale);
  const before = window.clientsBefore === 0 ? none(locale) : numberText(window.clientsBefore, locale);
  return `${clients} (${before}${NO_BREAK}${isFrench(locale) ? 'avant' : 'before'})`;
}

function none(locale: TextLocale): string {
  return isFrench(locale) ? 'aucun' : 'none';
}

/** Said only where gravity, not number, put the theme on the list. */
function severeText({ window }: ScoredTheme, locale: TextLocale): string | null {
  const worst = window.severities[0] ?? 1;
  if (window.distinctClients > 1 || worst < 4) return null;
  if (isFrench(locale)) return worst === 8 ? 'plainte critique' : 'plainte grave';
  return worst === 8 ? 'critical complaint' : 'grave complaint';
}

function touchedText({ touchedPerMonth }: ScoredTheme, locale: TextLocale): string {
  const touched = Math.max(Math.round(touchedPerMonth), 1);
  if (!isFrench(locale)) return `~${numberText(touched, locale)} affected a month`;
  const word = pluralText(touched, { one: 'touché', other: 'touchés' }, locale);
  return `~${numberText(touched, locale)}${NO_BREAK}${word} par mois`;
}

function promiseText({ window }: ScoredTheme, locale: TextLocale): string | null {
  const whole = window.clients <= EXACT_CLIENTS_MAX ? window.clients : 10;
  const part = Math.round(window.brokenPromiseShare * whole);
  if (part === 0) return null;
  const french = isFrench(locale);
  if (window.clients === 1) return french ? 'promesse non tenue' : 'a broken promise';
  if (part === whole) return french ? 'tous avec promesse non tenue' : 'all with a broken promise';
  const of = french ? 'sur' : 'of';
  const tail = french ? 'avec promesse non tenue' : 'with a broken promise';
  return `${part}${NO_BREAK}${of}${NO_BREAK}${whole} ${tail}`;
}
