import { fold } from '../text/normalise.ts';

/** 128 values estimate a likeness of .40 to ± .04. */
export const SIGNATURE_LENGTH = 128;
/** 32 bands of 4: a pair of likeness .40 shares a band with 56 %, one of .60 with 99 %, one of .15 with 2 %. */
export const BAND_COUNT = 32;
const BAND_LENGTH = SIGNATURE_LENGTH / BAND_COUNT;
const GRAM_LENGTH = 4;
/** Longer texts are judged by their beginning: a hostile megabyte must not cost a minute. */
const TEXT_LENGTH_MAX = 20_000;
/** The largest signed value: no hash of a gram was smaller. */
const EMPTY = 0x7fff_ffff;

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** Multipliers and offsets of the 128 hash functions; drawn once from a fixed seed, since bands are stored. */
const MULTIPLIERS = numbersFrom(0x0d01ea9c).map((number) => number | 1); // odd: a permutation of the 32-bit numbers
const OFFSETS = numbersFrom(0x2f6e2b1d);

/**
 * The MinHash signature of a text: the share of equal places estimates the Jaccard likeness of two texts' character
 * 4-grams, accents, case and punctuation ignored.
 *
 * @returns 128 values; all are the largest value for a text without four letters.
 * @source Broder 1997; 4-grams because complaints are short and misspelt.
 */
export function minhashOf(text: string): Uint32Array {
  const plain = fold(text.slice(0, TEXT_LENGTH_MAX)).replace(NOT_WORDS, ' ').trim();
  const grams = gramHashesOf(plain);
  // Signed numbers and one minimum at a time stay in registers: four times as fast as the obvious loop.
  const smallest = new Int32Array(SIGNATURE_LENGTH);
  for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
    const multiplier = MULTIPLIERS[index] ?? 1;
    const offset = OFFSETS[index] ?? 0;
    let minimum = EMPTY;
    for (let place = 0; place < grams.length; place += 1) {
      const value = (Math.imul(grams[place] ?? 0, multiplier) + offset) | 0;
      if (value < minimum) minimum = value;
    }
    smallest[index] = minimum;
  }
  return new Uint32Array(smallest.buffer);
}

/** Share of equal places, 0 to 1; 0 where a text is too short to have a signature. */
export function likenessOf(a: Uint32Array, b: Uint32Array): number {
  if (isEmpty(a) || isEmpty(b)) return 0;
  let equal = 0;
  for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
    if (a[index] === b[index]) equal += 1;
  }
  return equal / SIGNATURE_LENGTH;
}

/**
 * The 32 bands under which a store finds near-duplicates, as signed 64-bit numbers.
 *
 * @returns 32 values, each made with its band's number so that one index serves all; none for an empty signature.
 */
export function bandsOf(signature: Uint32Array): readonly bigint[] {
  if (isEmpty(signature)) return [];
  return Array.from({ length: BAND_COUNT }, (_, band) => {
    const high = BigInt(bandHashOf(signature, band));
    return BigInt.asIntN(64, (high << 32n) | BigInt(bandHashOf(signature, band, 0x9e3779b9)));
  });
}

/** 32 bits of one band; for grouping within one process. */
export function bandHashOf(signature: Uint32Array, band: number, seed = 0): number {
  let hash = (band + 1) ^ seed;
  for (let place = band * BAND_LENGTH; place < (band + 1) * BAND_LENGTH; place += 1) {
    hash = mixed(Math.imul(hash, 31) ^ (signature[place] ?? 0));
  }
  return hash >>> 0;
}

/** A 64-bit key of a short string, in the same space as the bands. */
export function keyBandOf(key: string): bigint {
  let high = 0x6d2b79f5;
  let low = 0x1b873593;
  for (let place = 0; place < key.length; place += 1) {
    high = mixed(Math.imul(high, 31) ^ key.charCodeAt(place));
    low = mixed(Math.imul(low, 33) ^ key.charCodeAt(place));
  }
  return BigInt.asIntN(64, (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
}

export function isEmpty(signature: Uint32Array): boolean {
  return signature[0] === EMPTY && signature[SIGNATURE_LENGTH - 1] === EMPTY;
}

function gramHashesOf(text: string): Int32Array {
  const grams = new Int32Array(Math.max(text.length - GRAM_LENGTH + 1, 0));
  for (let place = 0; place < grams.length; place += 1) grams[place] = gramHash(text, place);
  return grams;
}

function gramHash(text: string, place: number): number {
  const first = (text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);
  const second = (text.charCodeAt(place + 2) << 16) | text.charCodeAt(place + 3);
  return mixed(Math.imul(mixed(first), 0x85ebca6b) ^ second);
}

/** The finaliser of MurmurHash3: every input bit moves every output bit. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function numbersFrom(seed: number): Int32Array {
  const numbers = new Int32Array(SIGNATURE_LENGTH);
  let state = seed;
  for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
    state = (state + 0x6d2b79f5) | 0;
    numbers[index] = mixed(state);
  }
  return numbers;
}
