import { CONTRACTIONS } from '../../text/contractions.ts';
import { fold } from '../../text/normalise.ts';
import { type Token, tokensFrom } from '../../text/tokens.ts';
import { exactKeyOf, stemKeyOf } from './keys.ts';

/** Longest run of words that `..` lets pass; the pattern language promises 0 to 4. */
const GAP_WORDS_MAX = 4;

/** One place of a pattern: any of the keys may stand there. */
export type Place = {
  /** Words between the place before and this one, at most. */
  readonly gapMax: number;
  /** `s:` stem, `w:` function word, `x:` exact folded form, `p:` beginning of the folded form; see `keys.ts`. */
  readonly keys: readonly string[];
  /** Which part of the pattern it comes from, `..` not counted. */
  readonly part: number;
  /** The folded word of the pattern; of a group, one of them. */
  readonly word: string;
};

export type PatternLanguage = 'fr' | 'en';

/** A place that may hold phrases of different lengths opens this many readings at most; the rest are dropped. */
const READINGS_MAX = 64;

/** Alone "pu" reads as Québec "plus"; after "avoir" it is the participle, and a pattern cannot know which it meets. */
const PU_KEYS = ['w:pu', 'w:plus'] as const;

/** Words of the pattern files repeat in thousands of alternatives; each is taken apart once. */
const knownKeys = { fr: new Map<string, readonly string[]>(), en: new Map<string, readonly string[]>() } as const;
const knownRows = new Map<string, readonly string[]>();
const KNOWN_MAX = 50_000;

/** Splits a pattern's word from its signs: `=` for the exact form, `*` for a beginning. */
function bareOf(part: string): { bare: string; isExact: boolean; isPrefix: boolean } {
  const isExact = part.charCodeAt(0) === EQUALS;
  const isPrefix = part.charCodeAt(part.length - 1) === STAR;
  return {
    bare: isExact || isPrefix ? part.slice(isExact ? 1 : 0, isPrefix ? -1 : undefined) : part,
    isExact,
    isPrefix,
  };
}

function remember<Value>(known: Map<string, Value>, part: string, value: Value): Value {
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(part, value);
  return value;
}

/** Takes over what was found of written words before. */
export function knowKeys(language: PatternLanguage, keys: Iterable<readonly [string, readonly string[]]>): void {
  for (const [written, own] of keys) knownKeys[language].set(written, own);
}

/** The keys of one written word of a pattern; several for "n'importe". */
export function keysInRow(part: string, language: PatternLanguage): readonly string[] {
  const known = knownKeys[language].get(part);
  if (known !== undefined) return known;
  const { bare, isExact, isPrefix } = bareOf(part);
  const keys = tokensFrom(bare).map((token: Token, index, all) => {
    const isLast = index === all.length - 1;
    if (isPrefix && isLast) return `p:${token.folded}`;
    return isExact ? exactKeyOf(token) : stemKeyOf(token, language);
  });
  return remember(knownKeys[language], part, keys);
}

type At = { readonly language: PatternLanguage; readonly part: number };

function plainPlaces(written: string, { language, part }: At, gapMax: number): Place[] {
  if (written === 'pu') return [{ gapMax, keys: PU_KEYS, part, word: written }];
  const words = rowOf(written);
  return keysInRow(written, language).map((key, index) => {
    return { gapMax: index === 0 ? gapMax : 0, keys: [key], part, word: words[index] ?? '' };
  });
}

const isGroup = (part: string): boolean => part.startsWith('(') && part.endsWith(')');
export const alternativesOf = (part: string): string[] => (isGroup(part) ? part.slice(1, -1).split('|') : [part]);

/** One part of the pattern; several readings where an alternative is more than one token ("(didn't|never)"). */
function readingsOf(written: string, at: At, gapMax: number): Place[][] {
  if (!isGroup(written)) return [plainPlaces(written, at, gapMax)];
  const keys = new Set<string>();
  const longer: Place[][] = [];
  for (const alternative of alternativesOf(written)) {
    const lone = alternative.includes(' ') || alternative === 'pu' ? [] : keysInRow(alternative, at.language);
    if (lone.length === 1 && lone[0] !== undefined) {
      keys.add(lone[0]);
      continue;
    }
    const places = alternative.split(' ').flatMap((word, index) => plainPlaces(word, at, index === 0 ? gapMax : 0));
    if (places.length > 1) longer.push(places);
    else for (const key of places[0]?.keys ?? []) keys.add(key);
  }
  return keys.size === 0 ? longer : [[{ gapMax, keys: [...keys], part: at.part, word: '' }], ...longer];
}

/**
 * Reads one lexicon entry; the language of patterns is told at `FacetWords`.
 *
 * @returns Every reading of the pattern, each the places in order; empty when the entry holds no word at all.
 */
export function readingsFrom(pattern: string, language: PatternLanguage): readonly (readonly Place[])[] {
  let readings: Place[][] = [[]];
  let gapMax = 0;
  let part = 0;
  for (const written of partsOf(pattern)) {
    if (written === '..') {
      gapMax = GAP_WORDS_MAX;
      continue;
    }
    const next = readingsOf(written, { language, part }, gapMax);
    readings =
      readings.length === 1 && next.length === 1
        ? [[...(readings[0] ?? []), ...(next[0] ?? [])]]
        : readings.flatMap((before) => next.map((after) => [...before, ...after])).slice(0, READINGS_MAX);
    gapMax = 0;
    part += 1;
  }
  return readings.filter((places) => places.length > 0);
}

/** A word that is one token and needs no tokenizer to be read. */
const PLAIN_WORD = /^[a-zà-öø-ÿœ]{3,}$/u;

/** The folded words of one written word of a pattern, its signs aside; several for "n'importe". */
export function rowOf(written: string): readonly string[] {
  const known = knownRows.get(written);
  if (known !== undefined) return known;
  const { bare } = bareOf(written);
  const folded = PLAIN_WORD.test(bare) ? fold(bare) : null;
  const row = folded !== null && !CONTRACTIONS.has(folded) ? [folded] : tokensFrom(bare).map((token) => token.folded);
  return remember(knownRows, written, row);
}

/** Splits on blanks, but not inside parentheses: `(mal élevé|grossier)` is one part. */
export function partsOf(pattern: string): readonly string[] {
  if (!pattern.includes('(')) return pattern.split(BLANK).filter((part) => part !== '');
  return pattern.match(PARTS) ?? [];
}

const BLANK = /\s+/u;
const PARTS = /(?:\([^)]*\)|[^\s(])+/gu;
const EQUALS = 61;
const STAR = 42;

/** A text the pattern must match, for the test that no entry is dead: first alternatives, nothing in the gaps. */
export function sampleOf(pattern: string): string {
  return partsOf(pattern)
    .filter((part) => part !== '..')
    .map((part) => (part.startsWith('(') ? (part.slice(1, -1).split('|')[0] ?? '') : part))
    .map((part) => part.replace(/^=/u, '').replace(/\*$/u, ''))
    .join(' ');
}
