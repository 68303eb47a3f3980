import type { Token } from '../../text/tokens.ts';
import { stemKeyOf } from '../lexicon/keys.ts';
import { CLAUSE_TABLE, CONDITION_TABLE, ISSUE_TABLE, MESSAGE_TABLE, PERSON_TABLE } from './table.ts';

/**
 * What a learned judge sees: named features with a value, mostly 1. Names are readable because they are printed in
 * explanations: `fr:attend` a stem, `fr:pas_recu` two in a row, `cue:negative.wait` a family of the lexicon.
 */
export type Features = Map<string, number>;

/**
 * The same by number, each once, in the order they were first set. A feature that no table holds weighs nothing and is
 * left out.
 */
export type Numbered = { readonly features: readonly number[]; readonly values: readonly number[] };

/** Where words stand and in which language they are stemmed; the names of their features begin so. */
type Scope = 'fr:' | 'en:' | 'subject:fr:' | 'subject:en:';

/** Takes features: by name where judges are taught, by number where messages are read. */
export type FeatureTaker = {
  /** A later value replaces an earlier one. */
  readonly set: (name: string, value: number) => unknown;
  /** Words in a row: each counts, and each pair of neighbours. */
  readonly setWords: (scope: Scope, words: readonly Token[]) => void;
  /** A row of values, so many times each, under names that were written once for all; zeroes are left out. */
  readonly setRow: (names: readonly string[], values: Float32Array, times: number) => void;
};

/** A word of the tables: its own feature, if it has one, and those of the pairs it begins. */
type Word = { own: number | undefined; readonly pairs: Map<Word, number> };
type Words = Map<string, Word>;

/** The name of one word: its stem, and one for all numbers. */
export const wordKeyOf = (token: Token, language: 'fr' | 'en'): string =>
  /^\d/u.test(token.folded) ? '#' : stemKeyOf(token, language).slice(2);
const languageOf = (scope: Scope): 'fr' | 'en' => (scope.endsWith('en:') ? 'en' : 'fr');

type Known = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  /** Words have their features without a name being written for each pair of them. */
  readonly words: Readonly<Record<Scope, Words>>;
  /** The same by the word as it is written, as far as it was met; `null` for a word of no table. */
  readonly met: Readonly<Record<Scope, Map<string, Word | null>>>;
  /** The last turn in which a feature was taken, and its place then: each is taken once without a map. */
  readonly turns: Int32Array;
  readonly places: Int32Array;
};

const WRITTEN_WORDS = /^(subject:fr:|subject:en:|fr:|en:)([^_]*)(?:_([^_]*))?$/u;

function wordIn(words: Words, key: string): Word {
  const known = words.get(key);
  if (known !== undefined) return known;
  const word: Word = { own: undefined, pairs: new Map() };
  words.set(key, word);
  return word;
}

function wordsFrom(names: readonly string[]): Known['words'] {
  const words = { 'fr:': new Map(), 'en:': new Map(), 'subject:fr:': new Map(), 'subject:en:': new Map() };
  names.forEach((name, number) => {
    const [, scope, first, second] = WRITTEN_WORDS.exec(name) ?? [];
    if (scope === undefined || first === undefined) return;
    const all: Words = words[scope as Scope];
    if (second === undefined) wordIn(all, first).own = number;
    else wordIn(all, first).pairs.set(wordIn(all, second), number);
  });
  return words;
}

/** The name of the feature that a line of a table weighs. */
export function featureOfLine(line: string): string {
  const end = line.indexOf('\t');
  return end < 0 ? line : line.slice(0, end);
}

let known: Known | null = null;

/** Read from the tables when the first message is. */
function knownFeatures(): Known {
  if (known !== null) return known;
  const lines = [CLAUSE_TABLE, MESSAGE_TABLE, ISSUE_TABLE, PERSON_TABLE, CONDITION_TABLE].flatMap((table) =>
    table.split('\n'),
  );
  const names = [...new Set(lines.map(featureOfLine))];
  known = {
    numbers: new Map(names.map((name, number) => [name, number])),
    names,
    words: wordsFrom(names),
    met: { 'fr:': new Map(), 'en:': new Map(), 'subject:fr:': new Map(), 'subject:en:': new Map() },
    turns: new Int32Array(names.length),
    places: new Int32Array(names.length),
  };
  return known;
}

/** Bounds the memory of what was met: about 3 MB for each language. */
const MET_MAX = 40_000;

function wordOf({ words, met }: Known, scope: Scope, token: Token): Word | null {
  const known = met[scope].get(token.word);
  if (known !== undefined) return known;
  const word = words[scope].get(wordKeyOf(token, languageOf(scope))) ?? null;
  if (met[scope].size >= MET_MAX) met[scope].clear();
  met[scope].set(token.word, word);
  return word;
}

/** Numbers of the names that rows are set under: the same few lists each time. */
const rowNumbers = new WeakMap<readonly string[], readonly (number | undefined)[]>();

function numbersOfRow({ numbers }: Known, names: readonly string[]): readonly (number | undefined)[] {
  const known = rowNumbers.get(names);
  if (known !== undefined) return known;
  const row = names.map((name) => numbers.get(name));
  rowNumbers.set(names, row);
  return row;
}

export const featuresCount = (): number => knownFeatures().names.length;
export const featureName = (number: number): string => knownFeatures().names[number] ?? '';
export const featureNumber = (name: string): number | undefined => knownFeatures().numbers.get(name);

let turn = 0;

/** Collects what `write` sets. Never used by two at once: the turns are shared. */
export function numberedBy(write: (taker: FeatureTaker) => void): Numbered {
  const known = knownFeatures();
  const { numbers, turns, places } = known;
  turn += 1;
  const features: number[] = [];
  const values: number[] = [];
  const take = (number: number | undefined, value: number) => {
    if (number === undefined) return;
    if (turns[number] === turn) {
      values[places[number] ?? 0] = value;
      return;
    }
    turns[number] = turn;
    places[number] = features.length;
    features.push(number);
    values.push(value);
  };
  write({
    set: (name, value) => take(numbers.get(name), value),
    setWords: (scope, words) => {
      let before: Word | null | undefined;
      for (const token of words) {
        const word = wordOf(known, scope, token);
        if (word !== null) {
          take(word.own, 1);
          take(before?.pairs.get(word), 1);
        }
        before = word;
      }
    },
    setRow: (names, row, times) => {
      const named = numbersOfRow(known, names);
      for (let place = 0; place < named.length; place += 1) {
        const value = row[place] ?? 0;
        if (value !== 0) take(named[place], value * times);
      }
    },
  });
  return { features, values };
}

/** The numbers of features that were told by name: for judges asked too rarely to be worth more. */
export const numbersOf = (named: Features): Numbered =>
  numberedBy(({ set }) => {
    for (const [name, value] of named) set(name, value);
  });

/** The same by name, whether a table holds it or not. */
export function namedBy(write: (taker: FeatureTaker) => void): Features {
  const features: Features = new Map();
  write({
    set: (name, value) => features.set(name, value),
    setWords: (scope, words) => {
      let before = '';
      for (const token of words) {
        const key = wordKeyOf(token, languageOf(scope));
        features.set(`${scope}${key}`, 1);
        if (before !== '') features.set(`${scope}${before}_${key}`, 1);
        before = key;
      }
    },
    setRow: (names, row, times) => {
      names.forEach((name, place) => {
        const value = row[place] ?? 0;
        if (value !== 0) features.set(name, value * times);
      });
    },
  });
  return features;
}
