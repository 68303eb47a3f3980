import { plainHeader } from '@doleances/core';
import { COLUMN_NAMES, type NamedField } from './column-names.ts';

const FIELD_BY_NAME = new Map<string, NamedField>(
  Object.entries(COLUMN_NAMES).flatMap(([field, names]) => names.map((name) => [name, field as NamedField] as const)),
);
const NAME_WORDS_MAX = 4;
const HEADER_WORDS_MAX = 40;

export type HeaderReading = { readonly field: NamedField; readonly isExact: boolean };

/** English puts the thing last (`Customer comment`, `Complaint response`), unless words like these turn it round. */
const LINKING_WORDS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'l',
  'sur',
  'au',
  'of',
  'the',
  'for',
  'to',
  'votre',
  'your',
]);
const HEAD_WORDS = new Set(
  (
    'date id type status name reply response answer rating score title subject email number category priority language url ' +
    'agent comment comments review message feedback text body description narrative complaint source channel location'
  ).split(' '),
);

/**
 * Tells what a header names: the whole header if it is a known name, else the word that heads it.
 *
 * In French that is the first known name (`Date de la plainte`, `Commentaire du client`), in English the last.
 */
export function fieldOfHeader(header: string): HeaderReading | null {
  const plain = plainHeader(header);
  const whole = FIELD_BY_NAME.get(plain);
  if (whole !== undefined) return { field: whole, isExact: true };
  const words = plain.split(' ', HEADER_WORDS_MAX);
  const last = words.at(-1) ?? '';
  const headed = HEAD_WORDS.has(last) && !words.some((word) => LINKING_WORDS.has(word));
  const field = headed ? (FIELD_BY_NAME.get(last) ?? 'other') : firstNamed(words);
  return field === null ? null : { field, isExact: false };
}

function firstNamed(words: readonly string[]): NamedField | null {
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(NAME_WORDS_MAX, words.length - start); length >= 1; length -= 1) {
      const field = FIELD_BY_NAME.get(words.slice(start, start + length).join(' '));
      if (field !== undefined) return field;
    }
  }
  return null;
}
