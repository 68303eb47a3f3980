import { fold } from './normalise.ts';
import { stemOf } from './stem.ts';
import { type Token, tokensFrom } from './tokens.ts';

/** A longer "word" is a link or noise: its beginning finds it. */
const FORM_CHARS_MAX = 60;
/** Words of one message that are looked at; what stands further is quoted or pasted. PostgreSQL counts to 16,383. */
const PLACES_MAX = 8_000;
/** PostgreSQL holds a megabyte of one text; a hostile one is all different words. */
const FORMS_CHARS_MAX = 150_000;
/** Between two fields: a phrase never begins in one and ends in the next. */
const FIELD_GAP = 10;
/** What a name, an address or a reference is made of; typed whole, they are looked up whole. */
const REFERENCE = /[^\s"«»“”,;()<>[\]{}]+/gu;
/** A reference holds a digit or a sign that words do not. */
const IS_REFERENCE = /[\d@_]|\w[./]\w/;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What is searched of one message. */
export type SearchedText = {
  /** Told in sentences: each word is found by its stem. */
  readonly told: readonly (string | null)[];
  /** Names, addresses, references: found as they are written, accents and capitals aside. */
  readonly named: readonly (string | null)[];
};

/**
 * The forms under which a text is found, each with the places where it stands, counted in words from 1.
 *
 * Every word has both its French and its English stem: a short message is easily taken for the other language.
 */
export function searchWordsFrom({ told, named }: SearchedText): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  let place = 0;
  let charsLeft = FORMS_CHARS_MAX;
  const stand = (form: string) => {
    const kept = form.slice(0, FORM_CHARS_MAX);
    const known = places.get(kept);
    if (known === undefined && charsLeft > kept.length) {
      places.set(kept, [place]);
      charsLeft -= kept.length;
    } else if (known !== undefined && known.at(-1) !== place) known.push(place);
  };
  const add = (text: string | null, formsIn: (token: Token) => readonly string[]) => {
    for (const token of tokensFrom(text ?? '').slice(0, Math.max(0, PLACES_MAX - place))) {
      place += 1;
      for (const form of formsIn(token)) stand(form);
    }
    place = Math.min(place + FIELD_GAP, PLACES_MAX);
    for (const reference of referencesIn(text ?? '')) stand(reference);
  };
  for (const text of named) add(text, ({ folded }) => [folded]);
  for (const text of told) add(text, ({ word }) => formsOf(word));
  return places;
}

/** The stems of a word in both languages, and of each part of a compound. */
export function formsOf(word: string): readonly string[] {
  const parts = word.includes('-') ? [word, ...word.split('-').filter((part) => part.length > 1)] : [word];
  return [...new Set(parts.flatMap((part) => [stemOf(part, 'fr'), stemOf(part, 'en')]))];
}

/** Addresses, order numbers, ids: as they are written, without the signs around them. */
export function referencesIn(text: string): readonly string[] {
  const found = Array.from(text.matchAll(REFERENCE), ([piece]) => piece.replace(EDGES, ''));
  return [...new Set(found.filter((piece) => IS_REFERENCE.test(piece)).map((piece) => fold(piece)))];
}
