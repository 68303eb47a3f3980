import type { Token } from '../../text/tokens.ts';
import { coreOf, exactKeyOf, prefixesOf, stemKeyOf } from './keys.ts';
import {
  type Entry,
  indexFrom,
  type LanguageIndex,
  NO_PROBE,
  openFor,
  type Step,
  type WordFacts,
} from './lexicon-index.ts';
import type { PatternLanguage } from './pattern.ts';

export type { Entry } from './lexicon-index.ts';

/** Token range [first, last] of one recognised entry. */
export type Found<Tag> = {
  readonly entry: Entry<Tag>;
  readonly first: number;
  readonly last: number;
};

export type Matcher<Tag> = { readonly [Language in PatternLanguage]: LanguageIndex<Tag> };

/** Words remembered per language, about 10 MB at most; the memory is emptied when full. */
const WORDS_MAX = 40_000;

/**
 * Compiles entries into an index on the rarest place of each one, see `indexFrom`; a language when its first word is
 * looked up, since whoever reads no text must not wait for it.
 */
export function matcherFrom<Tag>(entries: readonly Entry<Tag>[]): Matcher<Tag> {
  const known: { [Language in PatternLanguage]?: LanguageIndex<Tag> } = {};
  return {
    get fr() {
      known.fr ??= indexFrom(entries, 'fr');
      return known.fr;
    },
    get en() {
      known.en ??= indexFrom(entries, 'en');
      return known.en;
    },
  };
}

/** Facts of every token; a later word may have opened entries that an earlier one stands in. */
function factsOf<Tag>(index: LanguageIndex<Tag>, tokens: readonly Token[]): Words<Tag> {
  const words = tokens.map((token) => index.words.get(token.word) ?? newFacts(index, token));
  for (const facts of words)
    if (facts.stem !== null && facts.keysThen !== index.keyNumbers.size) lookAgain(index, facts);
  return words;
}

function lookAgain<Tag>({ keyNumbers }: LanguageIndex<Tag>, facts: WordFacts<Tag>): void {
  const number = facts.stem === null ? undefined : keyNumbers.get(facts.stem);
  facts.keysThen = keyNumbers.size;
  if (number === undefined) return;
  facts.keys.push(number);
  facts.stem = null;
}

function newFacts<Tag>(index: LanguageIndex<Tag>, token: Token): WordFacts<Tag> {
  const { keyNumbers, language, byAnchor } = index;
  const stem = stemKeyOf(token, language);
  openFor(index, token.folded, stem);
  const written = [stem, exactKeyOf(token), ...prefixesOf(token, index.prefixLengths)];
  const keys: number[] = [];
  for (const key of written) {
    const number = keyNumbers.get(key);
    if (number !== undefined) keys.push(number);
  }
  const core = coreOf(token, language);
  const anchored = keys
    .flatMap((key) => byAnchor.get(key) ?? [])
    .filter(({ loneWord }) => loneWord === null || coreOf({ folded: loneWord }, language) === core);
  const probes = anchored.map(({ probe }) => probe);
  const facts = { keys, anchored, probes, stem: keyNumbers.has(stem) ? null : stem, keysThen: keyNumbers.size };
  if (index.words.size >= WORDS_MAX) index.words.clear();
  index.words.set(token.word, facts);
  return facts;
}

type Words<Tag> = readonly WordFacts<Tag>[];

function stands<Tag>({ key, keys }: Step, facts: WordFacts<Tag>): boolean {
  for (const one of facts.keys) if (one === key || keys?.includes(one) === true) return true;
  return false;
}

/** Last token of the steps from `index` on, nearest first; -1 when they do not follow. Bounded by gaps, not by text. */
function endOf<Tag>(steps: readonly Step[], index: number, words: Words<Tag>, at: number): number {
  const step = steps[index];
  if (step === undefined) return at;
  for (let next = at + 1; next <= at + 1 + step.gapMax; next += 1) {
    const facts = words[next];
    if (facts === undefined) return -1;
    if (!stands(step, facts)) continue;
    const end = endOf(steps, index + 1, words, next);
    if (end >= 0) return end;
  }
  return -1;
}

/** First token of the steps before `index`; -1 when they do not stand there. */
function startOf<Tag>(steps: readonly Step[], index: number, words: Words<Tag>, at: number): number {
  if (index === 0) return at;
  const before = steps[index - 1];
  if (before === undefined) return at;
  const nearest = Math.max(0, at - 1 - (steps[index]?.gapMax ?? 0));
  for (let previous = at - 1; previous >= nearest; previous -= 1) {
    const facts = words[previous];
    if (facts === undefined) return -1;
    if (!stands(before, facts)) continue;
    const start = startOf(steps, index - 1, words, previous);
    if (start >= 0) return start;
  }
  return -1;
}

type Candidate<Tag> = Found<Tag> & { readonly order: number };

/** Notes what stands in the sentence of this turn. */
function see<Tag>({ seen, groupsOf, turn }: LanguageIndex<Tag>, words: Words<Tag>): void {
  for (const { keys } of words) {
    for (const key of keys) {
      if (seen[key] === turn) continue;
      seen[key] = turn;
      const groups = groupsOf[key];
      if (groups !== undefined) for (const group of groups) seen[group] = turn;
    }
  }
}

const NO_FACTS = { anchored: [], probes: [] } as const;

function collect<Tag>(index: LanguageIndex<Tag>, words: Words<Tag>, found: Candidate<Tag>[]): void {
  index.turn += 1;
  see(index, words);
  const { seen, turn } = index;
  for (let at = 0; at < words.length; at += 1) {
    const { anchored, probes } = words[at] ?? NO_FACTS;
    for (let place = 0; place < probes.length; place += 1) {
      const probe = probes[place] ?? NO_PROBE;
      if (probe !== NO_PROBE && seen[probe] !== turn) continue;
      const compiled = anchored[place];
      if (compiled === undefined) continue;
      const { entry, order, steps, anchor } = compiled;
      const first = startOf(steps, anchor, words, at);
      if (first < 0) continue;
      const last = endOf(steps, anchor + 1, words, at);
      if (last >= 0) found.push({ entry, order, first, last });
    }
  }
}

/**
 * Finds every entry that stands in the tokens of one sentence.
 *
 * @param language Entries of the other language are not tried; `mixed` tries both.
 * @returns Ordered by first token, the longest first among those that begin together, then in the order of the entries.
 */
export function matchesIn<Tag>(
  matcher: Matcher<Tag>,
  tokens: readonly Token[],
  language: PatternLanguage | 'mixed',
): readonly Found<Tag>[] {
  const found: Candidate<Tag>[] = [];
  for (const one of language === 'mixed' ? (['fr', 'en'] as const) : [language]) {
    const index = matcher[one];
    collect(index, factsOf(index, tokens), found);
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order);
}
