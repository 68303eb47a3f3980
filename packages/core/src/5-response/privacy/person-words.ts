import { nameWordsFrom } from '../../3-themes/client-key.ts';

/** What a person is known by, as it may stand in anybody's words. */
export type PersonIdentity = {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** As they are compared, see `phoneKeyFor`. */
  readonly phones: readonly string[];
  /** Of their orders, invoices, files. */
  readonly numbers: readonly string[];
};

export type PersonFinder = {
  /** The full name, an address, a number: nobody else is meant. */
  readonly certain: RegExp | null;
  /** A title and the last name: a relative or a namesake may be meant. */
  readonly likely: RegExp | null;
  /** Both, as PostgreSQL's `~*` reads it: finds at least as much; `null` when there is nothing to look for. */
  readonly sql: string | null;
};

/** Longer names are no names. */
const NAME_WORDS_MAX = 6;
const NUMBERS_MAX = 40;
const BETWEEN_WORDS = String.raw`[\s.,'’-]{1,3}`;
const BETWEEN_DIGITS = String.raw`[\s./()-]{0,3}`;
const TITLE = String.raw`(?:m|mm|mr|mrs|ms|mme|mlle|me|dr|dre|monsieur|madame|mademoiselle|docteur|maître|mister|miss|famille)\.?\s+`;
const CALLING_CODES = ['33', '32', '1'];
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'aàâäáãå',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîïíì',
  n: 'nñ',
  o: 'oôöóòõ',
  u: 'uùûüú',
  y: 'yÿý',
};

/** Finds a person in texts, whatever the accents, the case and what stands between words and digits. */
export function personFinder({ names, emails, phones, numbers }: PersonIdentity): PersonFinder {
  const words = unique(names.map((name) => nameWordsFrom(name).slice(0, NAME_WORDS_MAX).join(' ')))
    .map((name) => name.split(' ').filter((word) => word.length > 1))
    .filter((name) => name.length > 1);
  // Addresses first: a name may be half of one.
  const addresses = unique(emails.map((email) => email.trim().toLowerCase()).filter((email) => email.includes('@')));
  const certain = [
    ...addresses.map(emailPattern),
    ...words.flatMap(namePatterns),
    ...unique(phones).flatMap((phone) => phonePattern(phone)),
    ...unique(numbers).slice(0, NUMBERS_MAX).map(literal),
  ];
  const likely = unique(words.flatMap((name) => name.slice(1).map((_, at) => name.slice(at + 1).join(' ')))).map(
    (name) => TITLE + name.split(' ').map(lettersOf).join(BETWEEN_WORDS),
  );
  const all = [...certain, ...likely];
  return {
    certain: patternOf(certain),
    likely: patternOf(likely),
    sql: all.length === 0 ? null : all.join('|'),
  };
}

/** The first place where a person stands; `certain` before `likely`. */
export function findPersonIn(
  text: string,
  { certain, likely }: PersonFinder,
): { readonly start: number; readonly end: number; readonly isCertain: boolean } | null {
  for (const [pattern, isCertain] of [
    [certain, true],
    [likely, false],
  ] as const) {
    const found = pattern === null ? null : new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
    if (found !== null) return { start: found.index, end: found.index + found[0].length, isCertain };
  }
  return null;
}

/** Blackens a person out. Every character keeps its place, so that what was read of the text still points right. */
export function maskPerson(text: string, { certain, likely }: PersonFinder): string {
  const blacken = (found: string) => found.replace(/\S/g, '█');
  const first = certain === null ? text : text.replace(certain, blacken);
  return likely === null ? first : first.replace(likely, blacken);
}

/** Does the same to every text in a value, whatever its shape. */
export function deepText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => deepText(one, change));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [change(key), deepText(inner, change)]));
}

const REFERENCE =
  /(?:commandes?|factures?|dossiers?|r[ée]servations?|contrats?|billets?|tickets?|soumissions?|orders?|invoices?|bookings?|case|n[°ºo]|#)[\s.:°ºn#-]{0,6}((?=[a-z0-9-]{0,20}\d{3})[a-z0-9][a-z0-9-]{4,24})/giu;

/** Numbers by which a message names its order, invoice or file. */
export function referenceNumbersIn(text: string): readonly string[] {
  return unique([...text.slice(0, 20_000).matchAll(REFERENCE)].map(([, number = '']) => number)).slice(0, NUMBERS_MAX);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

function patternOf(alternatives: readonly string[]): RegExp | null {
  if (alternatives.length === 0) return null;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

/** In the order written, and with the last names first. */
function namePatterns(words: readonly string[]): readonly string[] {
  const written = words.map(lettersOf);
  return unique(written.map((_, at) => [...written.slice(at), ...written.slice(0, at)].join(BETWEEN_WORDS)));
}

function lettersOf(folded: string): string {
  const pieces = folded.match(/oe|ae|[\s\S]/gu) ?? [];
  return pieces.map((piece) => (piece.length === 2 ? ligatureOf(piece) : letterOf(piece))).join('');
}

function ligatureOf(piece: string): string {
  return `(?:${[...piece].map(letterOf).join('')}|${piece === 'oe' ? '[œŒ]' : '[æÆ]'})`;
}

function letterOf(letter: string): string {
  const forms = ACCENTED[letter];
  return forms === undefined ? literal(letter) : `[${forms}${forms.toUpperCase()}][\u0300-\u036f]?`;
}

function emailPattern(email: string): string {
  return literal(email).replace('@', '(?:@|%40)');
}

function phonePattern(phone: string): readonly string[] {
  const digits = phone.replace(/\D/gu, '');
  const code = CALLING_CODES.find((one) => phone.startsWith('+') && digits.startsWith(one));
  const national = code === undefined ? digits : digits.slice(code.length);
  if (national.length < 8) return [];
  const country = code === undefined ? '' : String.raw`(?:(?:\+|00)?${code}[\s.-]{0,2})?(?:\(?0\)?[\s.-]{0,2})?\(?`;
  return [`${country}${[...national].join(BETWEEN_DIGITS)}`];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
