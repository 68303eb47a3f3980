import { tokensFrom } from '../../text/tokens.ts';
import { exactKeyOf, stemKeyOf } from './keys.ts';

/** Longest run of words that `..` lets pass; the pattern language promises 0 to 4. */
const GAP_WORDS_MAX = 4;

/** One place of a pattern: any of the keys may stand there. */
export type Place = {
  /** Words between the place before and this one, at most. */
  readonly gapMax: number;
  /** `s:` stem, `w:` function word, `x:` exact folded form, `p:` beginning of the folded form; see `keys.ts`. */
  readonly keys: readonly string[];
};

export type PatternLanguage = 'fr' | 'en';

/** A place that may hold phrases of different lengths opens this many readings at most; the rest are dropped. */
const READINGS_MAX = 64;

/** Alone "pu" reads as Québec "plus"; after "avoir" it is the participle, and a pattern cannot know which it meets. */
const PU_KEYS = ['w:pu', 'w:plus'] as const;

/** Words of the pattern files repeat in thousands of alternatives; each is taken apart once. */
const knownKeys = { fr: new Map<string, readonly string[]>(), en: new Map<string, readonly string[]>() } as const;
const KNOWN_MAX = 50_000;

function keysInRow(part: string, language: PatternLanguage): readonly string[] {
  const known = knownKeys[language].get(part);
  if (known !== undefined) return known;
  const isExact = part.startsWith('=');
  const isPrefix = part.endsWith('*');
  const bare = part.slice(isExact ? 1 : 0, isPrefix ? -1 : undefined);
  const keys = tokensFrom(bare).map((token, index, all) => {
    const isLast = index === all.length - 1;
    if (isPrefix && isLast) return `p:${token.folded}`;
    return isExact ? exactKeyOf(token) : stemKeyOf(token, language);
  });
  if (knownKeys[language].size >= KNOWN_MAX) knownKeys[language].clear();
  knownKeys[language].set(part, keys);
  return keys;
}

function plainPlaces(part: string, language: PatternLanguage, gapMax: number): Place[] {
  if (part === 'pu') return [{ gapMax, keys: PU_KEYS }];
  return keysInRow(part, language).map((key, index) => ({ gapMax: index === 0 ? gapMax : 0, keys: [key] }));
}

/** One part of the pattern; several readings where an alternative is more than one token ("(didn't|never)"). */
function readingsOf(part: string, language: PatternLanguage, gapMax: number): Place[][] {
  if (!part.startsWith('(') || !part.endsWith(')')) return [plainPlaces(part, language, gapMax)];
  const alternatives = part
    .slice(1, -1)
    .split('|')
    .map((alternative) => alternative.split(' ').flatMap((word) => plainPlaces(word, language, 0)))
    .map((places) => places.map((place, index) => (index === 0 ? { ...place, gapMax } : place)));
  const keys = [...new Set(alternatives.flatMap((places) => (places.length === 1 ? (places[0]?.keys ?? []) : [])))];
  const longer = alternatives.filter((places) => places.length > 1);
  return keys.length === 0 ? longer : [[{ gapMax, keys }], ...longer];
}

/**
 * Reads one lexicon entry; the language of patterns is told at `FacetWords`.
 *
 * @returns Every reading of the pattern, each the places in order; empty when the entry holds no word at all.
 */
export function readingsFrom(pattern: string, language: PatternLanguage): readonly (readonly Place[])[] {
  let readings: Place[][] = [[]];
  let gapMax = 0;
  for (const part of partsOf(pattern)) {
    if (part === '..') {
      gapMax = GAP_WORDS_MAX;
      continue;
    }
    const next = readingsOf(part, language, gapMax);
    readings = readings.flatMap((before) => next.map((after) => [...before, ...after])).slice(0, READINGS_MAX);
    gapMax = 0;
  }
  return readings.filter((places) => places.length > 0);
}

/** Splits on blanks, but not inside parentheses: `(mal élevé|grossier)` is one part. */
function partsOf(pattern: string): string[] {
  if (!pattern.includes('(')) return pattern.split(/\s+/u).filter((part) => part !== '');
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && /\s/u.test(character)) {
      if (part !== '') parts.push(part);
      part = '';
    } else {
      part += character;
    }
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** A text the pattern must match, for the test that no entry is dead: first alternatives, nothing in the gaps. */
export function sampleOf(pattern: string): string {
  return partsOf(pattern)
    .filter((part) => part !== '..')
    .map((part) => (part.startsWith('(') ? (part.slice(1, -1).split('|')[0] ?? '') : part))
    .map((part) => part.replace(/^=/u, '').replace(/\*$/u, ''))
    .join(' ');
}
