import { allMatches } from './matches.ts';
import { type NeedleSearch, needleSearchFrom } from './needle-search.ts';
import { needlesOf } from './pattern-needles.ts';

/** A regular expression that is only tried on texts that hold one of its needles. */
export type Gated = {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** Every match; the pattern must be global. */
  readonly all: (text: string) => readonly RegExpExecArray[];
};

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Every gated pattern, in the order of their gates. */
const patterns: RegExp[] = [];
let search: NeedleSearch | null = null;

/**
 * Puts a gate before a pattern: most rules of reading look for words that most sentences do not hold. One pass over a
 * sentence says for all gated patterns which of them it may hold; what a pattern finds is unchanged.
 *
 * @param pattern Written in the source, since every gate lives as long as the program. `test` and `exec` need one
 * without the flags g and y.
 */
export function gated(pattern: RegExp): Gated {
  const gate = patterns.push(pattern) - 1;
  search = null;
  const word = gate >> 5;
  const bit = 1 << (gate & 31);
  const mayBeIn = (text: string): boolean => ((notedOf(text)[word] ?? 0) & bit) !== 0;
  return {
    test: (text) => mayBeIn(text) && pattern.test(text),
    exec: (text) => (mayBeIn(text) ? pattern.exec(text) : null),
    all: (text) => (mayBeIn(text) ? allMatches(pattern, text) : NO_MATCHES),
  };
}

/** Each gated pattern with whether its gate lets a text through, for the test that no gate holds back a match. */
export function gatesFor(text: string): readonly { readonly pattern: RegExp; readonly isOpen: boolean }[] {
  const noted = notedOf(text);
  return patterns.map((pattern, gate) => ({ pattern, isOpen: ((noted[gate >> 5] ?? 0) & (1 << (gate & 31))) !== 0 }));
}

/** Many patterns look at one text after another: what was noted of the last few is kept. */
const KEPT = 32;
const texts: string[] = [];
let notes: Int32Array[] = [];
let latest = 0;
let oldest = 0;

function notedOf(text: string): Int32Array {
  if (search === null) search = openSearch();
  if (texts[latest] !== text) latest = placeOf(text, search);
  return notes[latest] ?? NOTHING_NOTED;
}

const NOTHING_NOTED = new Int32Array(0);

function openSearch(): NeedleSearch {
  const opened = needleSearchFrom(patterns.map(needlesOf));
  texts.length = 0;
  notes = Array.from({ length: KEPT }, () => new Int32Array(opened.rowLength));
  return opened;
}

function placeOf(text: string, { note }: NeedleSearch): number {
  const known = texts.indexOf(text);
  if (known >= 0) return known;
  const place = oldest;
  oldest = (oldest + 1) % KEPT;
  texts[place] = text;
  note(text, notes[place] ?? NOTHING_NOTED);
  return place;
}
