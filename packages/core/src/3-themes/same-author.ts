import type { Author } from '../1-complaint/item.ts';
import { nameKeyFor, nameWordsFrom } from './client-key.ts';
import { keyBandOf } from './minhash.ts';

/**
 * `same`: one e-mail or one full name. `abbreviated`: the names fit but prove little ("Grant D." and "Grant Delaney").
 * `different`: they contradict. `unknown`: one side has no name.
 */
export type AuthorLikeness = 'same' | 'abbreviated' | 'different' | 'unknown';

export function authorLikeness(a: Author, b: Author): AuthorLikeness {
  if (a.email !== null && b.email !== null && a.email.toLowerCase() === b.email.toLowerCase()) return 'same';
  const first = a.name === null ? null : nameKeyFor(a.name);
  const second = b.name === null ? null : nameKeyFor(b.name);
  if (first === null || second === null) return a.email !== null && b.email !== null ? 'different' : 'unknown';
  if (first === second && first.includes(' ')) return 'same';
  return isAbbreviation(nameWordsFrom(a.name ?? ''), nameWordsFrom(b.name ?? '')) ? 'abbreviated' : 'different';
}

/** One word is the same in full and every other word of the shorter name fits by its initial. */
function isAbbreviation(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...longer];
  let full = 0;
  for (const word of shorter.toSorted((x, y) => y.length - x.length)) {
    const place = left.findIndex((other) => fits(word, other));
    if (place === -1) return false;
    if (word.length > 1 && (word === left[place] || isShortened(word, left[place] ?? ''))) full += 1;
    left.splice(place, 1);
  }
  return full > 0;
}

/** "Isa" is Isabelle, "Vince" Vincenzo. */
const isShortened = (a: string, b: string): boolean =>
  (a.length >= SHORTENED_MIN && b.startsWith(a)) || (b.length >= SHORTENED_MIN && a.startsWith(b));
const SHORTENED_MIN = 3;

function fits(a: string, b: string): boolean {
  if (a === b || isShortened(a, b)) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * Keys under which a message of the same author may be stored beside the text's own bands: the e-mail, the name, and
 * the name as reviews abbreviate it, with the first or the last word as an initial or the first one cut short.
 */
export function authorBandsOf(author: Author): readonly bigint[] {
  const keys = new Set<string>();
  if (author.email !== null && author.email !== '') keys.add(`mail ${author.email.toLowerCase()}`);
  const name = author.name === null ? null : nameKeyFor(author.name);
  if (author.name !== null && name !== null) {
    keys.add(`name ${name}`);
    const words = nameWordsFrom(author.name);
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    if (words.length > 1) {
      keys.add(`first ${first} ${last.charAt(0)}`);
      keys.add(`last ${first.charAt(0)} ${last}`);
      if (first.length >= SHORTENED_MIN) keys.add(`short ${first.slice(0, SHORTENED_MIN)} ${last.charAt(0)}`);
    }
  }
  return [...keys].map(keyBandOf);
}
