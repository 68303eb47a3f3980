/** Small, total functions on characters, shared by every reader of text. */

const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const NUL = /\0/g;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u02B9\u00B4\u0060\u2032\uFF07]/g;
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;
/** Any of both: most texts hold none, and one look costs less than two replacements. */
const ODD_TYPING = new RegExp(`${APOSTROPHES.source}|${ODD_SPACES.source}`);
/** Beyond the letters of European languages and the punctuation of typesetters, which decompose letter by letter. */
const BEYOND_EUROPE = /[\u0180-\u2001\u2070-\u20AB\u20AD-\uFFFF]/;

/** What the letters of `ACCENTED` are without accents; asking `normalize` for each letter of each message is slow. */
const BARE_LETTERS = Array.from({ length: 0x180 - 0xc0 }, (_, place) =>
  String.fromCharCode(0xc0 + place)
    .normalize('NFD')
    .charAt(0),
);
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
]);
const FOLDED_LETTERS = BARE_LETTERS.map((bare, place) => LIGATURES.get(String.fromCharCode(0xc0 + place)) ?? bare);

/** Writes the accented letters of European languages otherwise; a replacement that asks for each letter is dearer. */
function withLetters(text: string, letters: readonly string[]): string {
  let written = '';
  let from = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < 0xc0 || code >= 0x180) continue;
    written += text.slice(from, place) + (letters[code - 0xc0] ?? '');
    from = place + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}

/** Lower case without accents, `œ` as `oe`: what two spellings of one word share. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  const letters = BEYOND_EUROPE.test(lower) ? lower.normalize('NFD').replace(MARKS, '') : lower;
  return withLetters(letters, FOLDED_LETTERS);
}

/**
 * Removes what PostgreSQL and JSON refuse: NUL vanishes, a lone surrogate becomes U+FFFD.
 * Offsets move when a NUL goes, so scrub once at the door and never after.
 */
export function scrub(text: string): string {
  return text.replace(NUL, '').replace(LONE_SURROGATES, '\uFFFD');
}

/** Typewriter apostrophes and plain spaces, one character for one: offsets stay true. */
export function plainTyping(text: string): string {
  return ODD_TYPING.test(text) ? text.replace(APOSTROPHES, "'").replace(ODD_SPACES, ' ') : text;
}

/** Like `fold`, but every character keeps its place: patterns run on the result point into the text as given. */
export function foldInPlace(text: string): string {
  const plain = plainTyping(text);
  const lower = plain.toLowerCase();
  const same = lower.length === plain.length ? lower : plain;
  return BEYOND_ASCII.test(same) ? withLetters(same, BARE_LETTERS) : same;
}
