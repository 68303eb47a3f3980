import { referencesIn } from './search-words.ts';
import { stemOf } from './stem.ts';
import { type Token, tokensFrom } from './tokens.ts';

/** One word looked for: a text answers with any of its forms. */
export type SoughtWord = {
  readonly forms: readonly string[];
  /** What a form may begin with: `rembours*`, and whatever looks like a reference. */
  readonly beginnings: readonly string[];
};

/** Words that stand side by side; one alone is a phrase of one. */
export type SoughtPhrase = readonly SoughtWord[];

export type SearchQuery = {
  readonly all: readonly SoughtPhrase[];
  readonly none: readonly SoughtPhrase[];
};

/** A sentence; more is a text that somebody pasted, of which the beginning says enough. */
const QUERY_CHARS_MAX = 200;
const PHRASES_MAX = 12;
const PHRASE_WORDS_MAX = 12;
/** Quotes of both languages, a word that ends in a star, a word; a hyphen before any of them means without. */
const PIECES = /(-?)(?:["“”«]\s*([^"“”»]+)\s*["“”»]?|(\S+))/gu;
/** Words that nearly every message holds; alone or in quotes they are looked for all the same. */
const EVERYWHERE = new Set(
  'le la les un une des du de et ou a au aux en que qui ce se ne pas je tu il elle on nous vous ils elles mon ma mes est the an of and or to in on at is it i we you my for with'.split(
    ' ',
  ),
);

/** Reads what a person typed. Nothing to look for gives an empty query. */
export function searchQueryFrom(typed: string): SearchQuery {
  const all: { phrase: SoughtPhrase; isCommon: boolean }[] = [];
  const none: SoughtPhrase[] = [];
  for (const [, minus, quoted, bare] of typed.slice(0, QUERY_CHARS_MAX).matchAll(PIECES)) {
    if (all.length + none.length >= PHRASES_MAX) break;
    const phrases = quoted === undefined ? wordsOf(bare ?? '') : [phraseOf(quoted)];
    for (const phrase of phrases.filter((one) => one.length > 0)) {
      if (minus === '-') none.push(phrase);
      else all.push({ phrase, isCommon: quoted === undefined && EVERYWHERE.has(phrase[0]?.forms[0] ?? '') });
    }
  }
  const telling = all.filter(({ isCommon }) => !isCommon);
  return { all: (telling.length > 0 ? telling : all).map(({ phrase }) => phrase), none };
}

/** What stands in quotes, word by word. */
function phraseOf(quoted: string): SoughtPhrase {
  return tokensFrom(quoted).slice(0, PHRASE_WORDS_MAX).map(soughtOf);
}

/** What was typed between two spaces: a reference, the beginning of a word, or words. */
function wordsOf(bare: string): readonly SoughtPhrase[] {
  const [reference] = referencesIn(bare);
  if (reference !== undefined) return [[{ forms: [], beginnings: [reference] }]];
  const tokens = tokensFrom(bare);
  const last = tokens.at(-1);
  if (last !== undefined && bare.endsWith('*')) {
    return [...tokens.slice(0, -1).map((token) => [soughtOf(token)]), [beginningOf(last)]];
  }
  return tokens.map((token) => [soughtOf(token)]);
}

function soughtOf({ word, folded }: Pick<Token, 'word' | 'folded'>): SoughtWord {
  return { forms: [...new Set([folded, stemOf(word, 'fr'), stemOf(word, 'en')])], beginnings: [] };
}

/** A stem is shorter than the word: "remboursem*" must meet the stem "rembours". */
function beginningOf({ word, folded }: Token): SoughtWord {
  return { forms: [stemOf(word, 'fr'), stemOf(word, 'en')], beginnings: [folded] };
}

export function isEmptyQuery({ all, none }: SearchQuery): boolean {
  return all.length === 0 && none.length === 0;
}

/** Whether a short text (a name, a label, a promise) answers a query. */
export function isFoundIn(query: SearchQuery, words: ReadonlyMap<string, readonly number[]>): boolean {
  return query.all.every((phrase) => holds(phrase, words)) && !query.none.some((phrase) => holds(phrase, words));
}

function holds(phrase: SoughtPhrase, words: ReadonlyMap<string, readonly number[]>): boolean {
  const places = phrase.map((sought) => placesOf(sought, words));
  return [...(places[0] ?? [])].some((start) => places.every((one, step) => one.has(start + step)));
}

function placesOf({ forms, beginnings }: SoughtWord, words: ReadonlyMap<string, readonly number[]>): Set<number> {
  const known = forms.flatMap((form) => words.get(form) ?? []);
  const begun = beginnings.flatMap((beginning) =>
    [...words].flatMap(([form, places]) => (form.startsWith(beginning) ? places : [])),
  );
  return new Set([...known, ...begun]);
}
