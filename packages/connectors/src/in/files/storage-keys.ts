import { createHash } from 'node:crypto';

// 52 bits of the hash count occurrences: a Map of numbers takes a third of the memory of one of strings. Two contents
// that meet there (one chance in a thousand for two million rows) only get a higher number, still the same each time.
const COUNTING_HEX_DIGITS = 13;
const KEY_HEX_DIGITS = 40;

/**
 * Names contents of one file: `hash#1`, and `hash#2` for the second row with the very same content.
 *
 * A file read twice gives the same keys; a grown export gives new keys only for its new rows.
 */
export function createStorageKeys(): (content: string | Uint8Array) => string {
  const seen = new Map<number, number>();
  return (content) => {
    const hash = createHash('sha256').update(content).digest('hex');
    const slot = Number.parseInt(hash.slice(0, COUNTING_HEX_DIGITS), 16);
    const occurrence = (seen.get(slot) ?? 0) + 1;
    seen.set(slot, occurrence);
    return `${hash.slice(0, KEY_HEX_DIGITS)}#${occurrence}`;
  };
}
