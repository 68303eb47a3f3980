/**
 * The few signs by which gates look at texts: letters without case or accents, and one sign each for all digits, white
 * space, apostrophes, hyphens and everything else. Characters that a pattern takes for one another share a sign.
 */
const ALPHABET = "\0 '-0abcdefghijklmnopqrstuvwxyz";
export const SIGNS_COUNT = ALPHABET.length;

/** Characters before this one are looked at by their letters; of those after, only what `FAR` names. */
const NEAR_MAX = 0x180;
const FAR: Readonly<Record<string, string>> = {
  ' ': '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
  "'": '\u2018\u2019\u02BC\u2032',
  // Ignoring the case, patterns with the flag u take these for the letters.
  k: '\u212A',
  a: '\u212B',
};

function nearSign(character: string): number {
  if (/\d/.test(character)) return ALPHABET.indexOf('0');
  if (/\s/.test(character)) return ALPHABET.indexOf(' ');
  if (character === '\u00B4' || character === '`') return ALPHABET.indexOf("'");
  const bare = character.normalize('NFD').charAt(0).toLowerCase();
  return Math.max(0, ALPHABET.indexOf(bare === 'ſ' ? 's' : bare));
}

function allSigns(): Uint8Array {
  const signs = new Uint8Array(0x1_0000);
  for (let code = 0; code < NEAR_MAX; code += 1) signs[code] = nearSign(String.fromCharCode(code));
  for (const [sign, characters] of Object.entries(FAR)) {
    for (const character of characters) signs[character.charCodeAt(0)] = ALPHABET.indexOf(sign);
  }
  return signs;
}

/** The sign of each code unit, from 0 to `SIGNS_COUNT`. */
export const SIGNS: Uint8Array = allSigns();

/** The words in signs, for comparing: two that a pattern takes for each other are written alike. */
export function inSigns(words: string): string {
  let written = '';
  for (let at = 0; at < words.length; at += 1) written += ALPHABET.charAt(SIGNS[words.charCodeAt(at)] ?? 0);
  return written;
}
