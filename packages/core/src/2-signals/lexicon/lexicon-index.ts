import { HEAD_LETTERS, headOf } from './keys.ts';
import { type PatternLanguage, type Place, readingsFrom } from './pattern.ts';
import { costOf, type Rarest, type Survey, surveyOf } from './survey.ts';

/** One lexicon entry with what it stands for. */
export type Entry<Tag> = { readonly pattern: string; readonly language: PatternLanguage; readonly tag: Tag };

/** Keys are numbered once, so that matching compares numbers. */
export type Step = {
  readonly gapMax: number;
  /** The first key; most places have no other. */
  readonly key: number;
  readonly keys: readonly number[] | null;
};
export type Compiled<Tag> = {
  readonly entry: Entry<Tag>;
  /** Place of the entry among all, which settles the order of what is found at one place. */
  readonly order: number;
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** Key of the other step met most seldom: a sentence without it need not be tried. */
  readonly probe: number;
  /** Whether the entry is a lone word, which nothing else confirms. */
  readonly loneWord: string | null;
};

type Waiting<Tag> = { readonly entry: Entry<Tag>; readonly order: number; readonly part: number; isOpen: boolean };

/** What one written word can stand for, looked up once a word. */
export type WordFacts<Tag> = {
  readonly keys: number[];
  /** Entries whose rarest word this may be. */
  readonly anchored: readonly Compiled<Tag>[];
  /** Their probes in a row of their own: nearly all entries are let go by it, and need not be looked at. */
  readonly probes: readonly number[];
  /** The word's stem while no opened entry holds it, and how many keys there were when it was last looked for. */
  stem: string | null;
  keysThen: number;
};

/** Entries are taken apart when the first word that may be theirs is read, see `openFor`. */
export type LanguageIndex<Tag> = {
  readonly language: PatternLanguage;
  readonly keyNumbers: Map<string, number>;
  readonly byAnchor: Map<number, Compiled<Tag>[]>;
  readonly waiting: Map<string, Waiting<Tag>[]>;
  readonly alike: Survey['alike'];
  readonly prefixLengths: readonly number[];
  readonly words: Map<string, WordFacts<Tag>>;
  /** A group of alternatives that serves as a probe is a key too; by the numbers of its keys, its own. */
  readonly groups: Map<string, number>;
  /** The groups that hold a key, by key number: they stand wherever it stands. */
  readonly groupsOf: (readonly number[])[];
  /** Turn in which a key or a group last stood in a sentence, by number. */
  readonly seen: number[];
  turn: number;
};

/** A lone step needs no other. */
export const NO_PROBE = -1;
const NO_GROUPS: readonly number[] = [];
const NO_WORDS: Rarest = { part: -1, heads: [] };
/** In mixed text French entries come first among equals. */
const ENGLISH_AFTER = 1_000_000;
function rarestOf(words: readonly string[], alike: Survey['alike']): number {
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  words.forEach((word, at) => {
    const cost = costOf(word, alike);
    if (cost >= lowest) return;
    lowest = cost;
    best = at;
  });
  return best;
}

/**
 * Registers every entry under the beginnings of its rarest part; nothing is stemmed yet.
 *
 * A frequent first word ("ne", "pas", "the") would make every sentence try hundreds of entries; the rarest word of an
 * entry is met seldom, so matching costs little more than one look-up a token.
 */
export function indexFrom<Tag>(entries: readonly Entry<Tag>[], language: PatternLanguage): LanguageIndex<Tag> {
  const own = entries.filter((entry) => entry.language === language);
  const patterns = own.map(({ pattern }) => pattern);
  const { rarest, alike, unstemmedKeys } = surveyOf(patterns, language);
  const waiting = new Map<string, Waiting<Tag>[]>();
  own.forEach((entry, place) => {
    const { part, heads } = rarest.get(entry.pattern) ?? NO_WORDS;
    const waiter = { entry, order: place + (language === 'en' ? ENGLISH_AFTER : 0), part, isOpen: false };
    for (const head of heads) {
      const list = waiting.get(head);
      if (list === undefined) waiting.set(head, [waiter]);
      else list.push(waiter);
    }
  });
  const keyNumbers = new Map([...unstemmedKeys].map((key, number) => [key, number]));
  const prefixes = [...keyNumbers.keys()].filter((key) => key.startsWith('p:'));
  const prefixLengths = [...new Set(prefixes.map(({ length }) => length - 2))].sort((a, b) => a - b);
  return {
    language,
    keyNumbers,
    byAnchor: new Map(),
    waiting,
    alike,
    prefixLengths,
    words: new Map(),
    groups: new Map(),
    groupsOf: Array.from({ length: keyNumbers.size }, () => NO_GROUPS),
    seen: Array.from({ length: keyNumbers.size }, () => 0),
    turn: 0,
  };
}

function newNumber<Tag>({ seen, groupsOf }: LanguageIndex<Tag>): number {
  groupsOf.push(NO_GROUPS);
  return seen.push(0) - 1;
}

function numberOf<Tag>(index: LanguageIndex<Tag>, key: string): number {
  const known = index.keyNumbers.get(key);
  if (known !== undefined) return known;
  const number = newNumber(index);
  index.keyNumbers.set(key, number);
  return number;
}

function stepFrom<Tag>(index: LanguageIndex<Tag>, { gapMax, keys }: Place): Step {
  const all = keys.map((key) => numberOf(index, key));
  return { gapMax, key: all[0] ?? -1, keys: all.length > 1 ? all : null };
}

function anchorOf(places: readonly Place[], part: number, alike: Survey['alike']): number {
  const first = places.findIndex((place) => place.part === part);
  const words = places.filter((place) => place.part === part).map(({ word }) => word);
  return first + rarestOf(words, alike);
}

function probeOf(places: readonly Place[], anchor: number, alike: Survey['alike']): number {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  places.forEach(({ keys }, at) => {
    if (at === anchor) return;
    let cost = 0;
    for (const key of keys) {
      cost += costOf(key.slice(2), alike);
      if (cost >= lowest) return;
    }
    lowest = cost;
    best = at;
  });
  return best;
}

function probeFrom<Tag>(index: LanguageIndex<Tag>, step: Step | undefined): number {
  if (step === undefined) return NO_PROBE;
  const { key, keys } = step;
  if (keys === null) return key;
  const written = keys.join();
  const known = index.groups.get(written);
  if (known !== undefined) return known;
  const number = newNumber(index);
  index.groups.set(written, number);
  for (const one of keys) index.groupsOf[one] = [...(index.groupsOf[one] ?? NO_GROUPS), number];
  return number;
}

const LONE_WORD = /^[\p{L}\p{M}-]+$/u;

function compile<Tag>(index: LanguageIndex<Tag>, { entry, order, part }: Waiting<Tag>): void {
  const { pattern, language } = entry;
  for (const places of readingsFrom(pattern, language)) {
    const steps = places.map((place) => stepFrom(index, place));
    const anchor = anchorOf(places, part, index.alike);
    const probe = probeFrom(index, steps[probeOf(places, anchor, index.alike)]);
    const isLone = places.length === 1 && places[0]?.keys.length === 1 && LONE_WORD.test(pattern);
    const loneWord = isLone ? (places[0]?.word ?? null) : null;
    const step = steps[anchor];
    const compiled = { entry, order, steps, anchor, probe, loneWord };
    for (const key of step?.keys ?? (step === undefined ? [] : [step.key])) {
      const list = index.byAnchor.get(key);
      if (list === undefined) index.byAnchor.set(key, [compiled]);
      else list.push(compiled);
    }
  }
}

/** Opens what a word of a text may stand in: entries under its beginnings, and under all that a short stem begins. */
export function openFor<Tag>(index: LanguageIndex<Tag>, folded: string, stemKey: string): void {
  if (index.waiting.size === 0) return;
  for (let length = 1; length <= HEAD_LETTERS; length += 1) openHead(index, headOf(folded.slice(0, length)));
  if (!stemKey.startsWith('s:')) return;
  const stem = stemKey.slice(2);
  openHead(index, headOf(stem));
  if (stem.length >= HEAD_LETTERS) return;
  for (const head of [...index.waiting.keys()]) if (head.startsWith(headOf(stem))) openHead(index, head);
}

/**
 * Takes apart the entries whose rarest word may begin so. A program reads in ten seconds what a lexicon holds, but it
 * should not pay for all of it before its first message.
 */
function openHead<Tag>(index: LanguageIndex<Tag>, head: string): void {
  const waiting = index.waiting.get(head);
  if (waiting === undefined) return;
  index.waiting.delete(head);
  for (const waiter of waiting) {
    if (waiter.isOpen) continue;
    waiter.isOpen = true;
    compile(index, waiter);
  }
}
