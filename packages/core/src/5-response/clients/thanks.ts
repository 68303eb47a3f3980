import type { Language } from '../../2-signals/signals.ts';
import {
  colonFor,
  dateText,
  type FirmFormat,
  firmFormatFor,
  languageOfLocale,
  quotedText,
} from '../../4-backlog/format.ts';
import type { Firm } from '../../firm/firm.ts';

/** A client who told us, by their newest complaint about the theme. */
export type TellingClient = {
  readonly name: string | null;
  readonly language: Language;
  readonly quote: string;
  readonly receivedAt: Date;
};

export type Fix = {
  readonly fixedAt: Date;
  /** What was done, in the firm's words. */
  readonly note: string | null;
};

/** A letter to look over and send by hand; nothing here sends it. */
export type Thanks = {
  readonly language: 'fr' | 'en';
  readonly subject: string;
  readonly text: string;
};

const QUOTE_CHARS_MAX = 240;
const NO_BREAK = '\u00a0';

/**
 * Drafts the thank-you that closes the loop: « Vous nous aviez signalé… c’est corrigé. »
 *
 * @returns `null` for a client who complained again after the fix: to them it is not fixed.
 */
export function thanksFor(
  client: TellingClient,
  fix: Fix,
  firm: Pick<Firm, 'name' | 'country' | 'currency' | 'timeZone' | 'locale'>,
): Thanks | null {
  if (client.receivedAt > fix.fixedAt) return null;
  const format = firmFormatFor(firm);
  const language = languageFor(client.language, firm.locale);
  return language === 'fr' ? frenchThanks(client, fix, { firm, format }) : englishThanks(client, fix, { firm, format });
}

/** Whoever mixes both is answered in the firm's own language. */
function languageFor(language: Language, locale: Firm['locale']): 'fr' | 'en' {
  if (language !== 'mixed') return language;
  return languageOfLocale(locale);
}

type From = { readonly firm: Pick<Firm, 'name'>; readonly format: FirmFormat };

function frenchThanks(
  { name, quote, receivedAt }: TellingClient,
  { fixedAt, note }: Fix,
  { firm, format }: From,
): Thanks {
  const day = (at: Date) => dateText(at, format.french, format.timeZone);
  const done = note === null ? '' : `${colonFor(format.french)} ${sentence(note)}`;
  return {
    language: 'fr',
    subject: 'Vous nous l’aviez signalé, c’est corrigé',
    text: [
      name === null ? 'Bonjour,' : `Bonjour ${name},`,
      `Le ${day(receivedAt)}, vous nous aviez écrit${colonFor(format.french)} ${quotedText(told(quote), 'fr')}`,
      `C’est corrigé depuis le ${day(fixedAt)}${done === '' ? '.' : done}`,
      `Merci de nous l’avoir dit. Si cela devait se reproduire, écrivez-nous${NO_BREAK}: nous voulons le savoir.`,
      firm.name,
    ].join('\n\n'),
  };
}

function englishThanks(
  { name, quote, receivedAt }: TellingClient,
  { fixedAt, note }: Fix,
  { firm, format }: From,
): Thanks {
  const day = (at: Date) => dateText(at, format.english, format.timeZone);
  return {
    language: 'en',
    subject: 'You told us, and it is fixed',
    text: [
      name === null ? 'Hello,' : `Hello ${name},`,
      `On ${day(receivedAt)} you wrote to us: ${quotedText(told(quote), 'en')}`,
      `It has been fixed since ${day(fixedAt)}${note === null ? '.' : `: ${sentence(note)}`}`,
      'Thank you for telling us. If it should happen again, write to us: we want to know.',
      firm.name,
    ].join('\n\n'),
  };
}

function told(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTE_CHARS_MAX) return line;
  return `${line.slice(0, line.lastIndexOf(' ', QUOTE_CHARS_MAX))} […]`;
}

function sentence(note: string): string {
  const text = note.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** How a letter opens in the reader's own mail program. */
export function mailtoFor(address: string, { subject, text }: Thanks): string {
  const lines = text.replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
