import { type Token, tokensFrom } from '../../text/tokens.ts';
import { coreOf, exactKeyOf, prefixesOf, stemKeyOf } from './keys.ts';
import { type PatternLanguage, type Place, readingsFrom } from './pattern.ts';

/** One lexicon entry with what it stands for. */
export type Entry<Tag> = { readonly pattern: string; readonly language: PatternLanguage; readonly tag: Tag };

/** Token range [first, last] of one recognised entry. */
export type Found<Tag> = {
  readonly entry: Entry<Tag>;
  readonly first: number;
  readonly last: number;
};

/** Keys are numbered once, so that matching compares numbers. */
type Step = {
  readonly gapMax: number;
  /** The first key; most places have no other, and a set for each would cost the compilation half its time. */
  readonly key: number;
  readonly keys: ReadonlySet<number> | null;
};
type Compiled<Tag> = {
  readonly entry: Entry<Tag>;
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** Set for a lone word, which nothing else in the entry confirms. */
  readonly core: string | null;
};
/** What one written word can stand for, looked up once a word. */
type WordFacts<Tag> = { readonly keys: readonly number[]; readonly anchored: readonly Compiled<Tag>[] };

type LanguageIndex<Tag> = {
  readonly keyNumbers: ReadonlyMap<string, number>;
  readonly byAnchor: ReadonlyMap<number, readonly Compiled<Tag>[]>;
  readonly prefixLengths: readonly number[];
  readonly words: Map<string, WordFacts<Tag>>;
};
export type Matcher<Tag> = { readonly [Language in PatternLanguage]: LanguageIndex<Tag> };

/** Words remembered per language, about 10 MB at most; the memory is emptied when full. */
const WORDS_MAX = 40_000;

type Parsed<Tag> = { readonly entry: Entry<Tag>; readonly places: readonly Place[] };

function indexFrom<Tag>(parsed: readonly Parsed<Tag>[]): LanguageIndex<Tag> {
  const keyNumbers = new Map<string, number>();
  const uses: number[] = [];
  const prefixLengths = new Set<number>();
  for (const { places } of parsed) {
    for (const { keys } of places) {
      for (const key of keys) {
        const number = keyNumbers.get(key) ?? keyNumbers.size;
        if (number === keyNumbers.size) keyNumbers.set(key, number);
        uses[number] = (uses[number] ?? 0) + 1;
        if (key.startsWith('p:')) prefixLengths.add(key.length - 2);
      }
    }
  }
  const byAnchor = new Map<number, Compiled<Tag>[]>();
  for (const { entry, places } of parsed) {
    const steps = places.map((place) => stepFrom(place, keyNumbers));
    const anchor = rarest(places, steps, uses);
    const core = loneCoreOf(entry, places);
    for (const key of places[anchor]?.keys.map((written) => keyNumbers.get(written) ?? -1) ?? []) {
      const list = byAnchor.get(key);
      if (list === undefined) byAnchor.set(key, [{ entry, steps, anchor, core }]);
      else list.push({ entry, steps, anchor, core });
    }
  }
  return { keyNumbers, byAnchor, prefixLengths: [...prefixLengths].sort((a, b) => a - b), words: new Map() };
}

function stepFrom({ gapMax, keys }: Place, numbers: ReadonlyMap<string, number>): Step {
  const all = keys.map((key) => numbers.get(key) ?? -1);
  return { gapMax, key: all[0] ?? -1, keys: all.length > 1 ? new Set(all) : null };
}

function loneCoreOf<Tag>({ pattern, language }: Entry<Tag>, places: readonly Place[]): string | null {
  if (places.length !== 1 || places[0]?.keys.length !== 1 || !/^[\p{L}\p{M}-]+$/u.test(pattern)) return null;
  const token = tokensFrom(pattern)[0];
  return token === undefined ? null : coreOf(token, language);
}

/** Words of three letters are met in every sentence, however few entries hold them. */
const SHORT_KEY_MAX = 5;
const SHORT_KEY_COST = 40;

function rarest(places: readonly Place[], steps: readonly Step[], uses: readonly number[]): number {
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  steps.forEach((step, at) => {
    let cost = 0;
    for (const key of step.keys ?? [step.key]) cost += uses[key] ?? 0;
    if (places[at]?.keys.some((key) => key.length <= SHORT_KEY_MAX || key.startsWith('w:'))) cost += SHORT_KEY_COST;
    if (cost < lowest) {
      lowest = cost;
      best = at;
    }
  });
  return best;
}

/**
 * Compiles entries into an index on the rarest place of each one.
 *
 * A frequent first word ("ne", "pas", "the") would make every sentence try hundreds of entries; the rarest word of an
 * entry is met seldom, so matching costs little more than one look-up a token.
 */
export function matcherFrom<Tag>(entries: readonly Entry<Tag>[]): Matcher<Tag> {
  const parsed = (language: PatternLanguage) =>
    entries
      .filter((entry) => entry.language === language)
      .flatMap((entry) => readingsFrom(entry.pattern, language).map((places) => ({ entry, places })));
  return { fr: indexFrom(parsed('fr')), en: indexFrom(parsed('en')) };
}

function factsOf<Tag>(index: LanguageIndex<Tag>, token: Token, language: PatternLanguage): WordFacts<Tag> {
  const known = index.words.get(token.word);
  if (known !== undefined) return known;
  const written = [stemKeyOf(token, language), exactKeyOf(token), ...prefixesOf(token, index.prefixLengths)];
  const keys = [...new Set(written)].flatMap((key) => index.keyNumbers.get(key) ?? []);
  const core = coreOf(token, language);
  const anchored = keys
    .flatMap((key) => index.byAnchor.get(key) ?? [])
    .filter((compiled) => compiled.core === null || compiled.core === core);
  const facts = { keys, anchored };
  if (index.words.size >= WORDS_MAX) index.words.clear();
  index.words.set(token.word, facts);
  return facts;
}

type Words<Tag> = readonly WordFacts<Tag>[];

function stands<Tag>({ key, keys }: Step, facts: WordFacts<Tag>): boolean {
  for (const one of facts.keys) if (one === key || keys?.has(one) === true) return true;
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
  const before = steps[index - 1];
  if (before === undefined) return at;
  const gapMax = steps[index]?.gapMax ?? 0;
  for (let previous = at - 1; previous >= at - 1 - gapMax; previous -= 1) {
    const facts = words[previous];
    if (facts === undefined) return -1;
    if (!stands(before, facts)) continue;
    const start = startOf(steps, index - 1, words, previous);
    if (start >= 0) return start;
  }
  return -1;
}

function collect<Tag>(words: Words<Tag>, found: Found<Tag>[]): void {
  words.forEach(({ anchored }, at) => {
    for (const { entry, steps, anchor } of anchored) {
      const first = startOf(steps, anchor, words, at);
      if (first < 0) continue;
      const last = endOf(steps, anchor + 1, words, at);
      if (last >= 0) found.push({ entry, first, last });
    }
  });
}

/**
 * Finds every entry that stands in the tokens of one sentence.
 *
 * @param language Entries of the other language are not tried; `mixed` tries both.
 * @returns Ordered by first token, the longest first among those that begin together.
 */
export function matchesIn<Tag>(
  matcher: Matcher<Tag>,
  tokens: readonly Token[],
  language: PatternLanguage | 'mixed',
): readonly Found<Tag>[] {
  const found: Found<Tag>[] = [];
  for (const one of language === 'mixed' ? (['fr', 'en'] as const) : [language]) {
    collect(
      tokens.map((token) => factsOf(matcher[one], token, one)),
      found,
    );
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}
