/**
 * What the language model sees of a word: its character 1- to 4-grams with word boundaries, and the whole word, each
 * hashed into one bucket of a table. Shared by the model and by the script that trains it.
 */
export const BUCKET_COUNT = 65_536;
const GRAM_LENGTH_MAX = 4;
/** Longer words are links or noise; their beginning says enough. */
const WORD_LENGTH_MAX = 24;
const BOUNDARY = 32;
const WHOLE_WORD_SALT = 0x5bd1;

const WORDS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Links, addresses and handles have no language. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]*|@[\p{L}\p{N}_]+/gu;

/** Words for telling languages, as written: letters with inner apostrophes; digits say nothing. */
export function languageWordsFrom(text: string): readonly string[] {
  return withoutAddresses(text).match(WORDS) ?? [];
}

/** What the model sees of a written word. */
export function languageFormOf(written: string): string {
  return written.slice(0, WORD_LENGTH_MAX).normalize('NFC').toLowerCase().replaceAll('’', "'");
}

function withoutAddresses(text: string): string {
  const mayHold = text.includes('@') || text.includes('://') || text.includes('www.');
  return mayHold ? text.replace(ADDRESSES, (address) => ' '.repeat(address.length)) : text;
}

/** Calls `visit` with the bucket of every feature of one word; the whole word comes last. */
export function eachFeature(form: string, visit: (bucket: number, isWholeWord: boolean) => void): void {
  for (let start = -1; start < form.length; start += 1) {
    let hash = 0x811c9dc5;
    const last = Math.min(start + GRAM_LENGTH_MAX, form.length + 1);
    for (let place = start; place < last; place += 1) {
      const code = place < 0 || place === form.length ? BOUNDARY : form.charCodeAt(place);
      hash = Math.imul(hash ^ code, 0x01000193);
      if (place > start || (place >= 0 && place < form.length)) visit(bucketOf(hash), false);
    }
  }
  let whole = 0x811c9dc5 ^ WHOLE_WORD_SALT;
  for (let place = 0; place < form.length; place += 1) whole = Math.imul(whole ^ form.charCodeAt(place), 0x01000193);
  visit(bucketOf(whole), true);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKET_COUNT - 1);
}
