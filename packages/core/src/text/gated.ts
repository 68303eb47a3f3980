import { allMatches } from './matches.ts';
import { type NeedleSearch, needleSearchFrom } from './needle-search.ts';
import { branchesOf } from './pattern-branches.ts';
import { needlesOf } from './pattern-needles.ts';
import { isPlain, plainPatternFrom } from './plain-pattern.ts';
import { PREPARED, type PreparedNeedles } from './prepared.ts';

/** A regular expression that is only tried on texts that hold one of its needles. */
export type Gated = {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** Every match; the pattern must be global. */
  readonly all: (text: string) => readonly RegExpExecArray[];
};

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** A pattern as it is written, and for plain texts; each is made when a text first needs it. */
type Twofold = { readonly source: string; readonly flags: string; full: RegExp | null; plain: RegExp | null };
/** A pattern with the places of its branches among all, the last one excluded. */
type Gate = { readonly pattern: Twofold; readonly first: number; readonly end: number };

const twofold = (source: string, flags: string): Twofold => ({ source, flags, full: null, plain: null });

function patternFor(pattern: Twofold, text: string): RegExp {
  const { source, flags } = pattern;
  if (isPlainText(text)) {
    pattern.plain ??= plainPatternFrom(source, flags);
    return pattern.plain;
  }
  pattern.full ??= new RegExp(source, flags);
  return pattern.full;
}

const gates: Gate[] = [];
/** The branches of every gated pattern, in the order of their gates. */
const branches: Twofold[] = [];
let search: NeedleSearch | null = null;

/**
 * Puts a gate before a pattern: most rules of reading look for words that most texts do not hold. One pass over a text
 * says for all gated patterns in which of their ways they may be found there, and only these are tried, each as a small
 * pattern of its own: V8 makes no effort for patterns compiled after their first megabyte, and a long one is then
 * twenty times slower. What a pattern finds is unchanged.
 *
 * @param pattern Written in the source, since every gate lives as long as the program. `test` and `exec` need one
 * without the flags g and y.
 */
export function gated(pattern: RegExp): Gated {
  const gate = gateFor(pattern);
  return {
    test: (text) => isFound(gate, text),
    exec: (text) => (isFound(gate, text) ? patternFor(gate.pattern, text).exec(text) : null),
    all: (text) => (isFound(gate, text) ? allMatches(patternFor(gate.pattern, text), text) : NO_MATCHES),
  };
}

function gateFor({ source: whole, flags }: RegExp): Gate {
  const lasting = flags.replace(/[gy]/g, '');
  const first = branches.length;
  for (const source of branchesOf(whole)) branches.push(twofold(source, lasting));
  const gate = { pattern: twofold(whole, flags), first, end: branches.length };
  gates.push(gate);
  search = null;
  return gate;
}

/** Whether one of the branches that a text lets through is found in it. */
function isFound({ first, end }: Gate, text: string): boolean {
  const noted = notedOf(text);
  for (let word = first >> 5; word << 5 < end; word += 1) {
    for (let bits = noted[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const place = (word << 5) + 31 - Math.clz32(bits & -bits);
      const branch = place >= first && place < end ? branches[place] : undefined;
      if (branch !== undefined && patternFor(branch, text).test(text)) return true;
    }
  }
  return false;
}

/** Each gated pattern with what its gate says of a text, for the test that no gate holds back a match. */
export function gatesFor(text: string): readonly { readonly pattern: RegExp; readonly isFound: boolean }[] {
  return gates.map((gate) => ({
    pattern: new RegExp(gate.pattern.source, gate.pattern.flags),
    isFound: isFound(gate, text),
  }));
}

/** The needles of every branch by its source, reckoned anew, to be prepared. */
export const allNeedles = (): PreparedNeedles =>
  Object.fromEntries(branches.map(({ source }) => [source, needlesOf(source)]));

/** Share of the branches that are tried on a text. */
export function openShareFor(text: string): number {
  const noted = notedOf(text);
  return branches.filter((_, place) => ((noted[place >> 5] ?? 0) & (1 << (place & 31))) !== 0).length / branches.length;
}

/** Many patterns look at one text after another: what was noted of the last few is kept. */
const KEPT = 32;
const texts: string[] = [];
let notes: Int32Array[] = [];
const plains: boolean[] = [];
let latest = 0;
let oldest = 0;

function notedOf(text: string): Int32Array {
  if (search === null) search = openSearch();
  if (texts[latest] !== text) latest = placeOf(text, search);
  return notes[latest] ?? NOTHING_NOTED;
}

/** Of the text noted last. */
const isPlainText = (text: string): boolean => (texts[latest] === text ? plains[latest] === true : isPlain(text));

const NOTHING_NOTED = new Int32Array(0);

function openSearch(): NeedleSearch {
  const prepared = new Map(Object.entries(PREPARED === null ? {} : (JSON.parse(PREPARED.needles) as PreparedNeedles)));
  const needlesFor = (source: string) => (prepared.has(source) ? (prepared.get(source) ?? null) : needlesOf(source));
  const opened = needleSearchFrom(branches.map(({ source }) => needlesFor(source)));
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
  plains[place] = isPlain(text);
  note(text, notes[place] ?? NOTHING_NOTED);
  return place;
}
