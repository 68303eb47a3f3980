import { tokensFrom } from '../../text/tokens.ts';
import { stemKeyOf } from './keys.ts';
import { matcherFrom, matchesIn } from './match.ts';
import { alternativesOf, type PatternLanguage, partsOf, sampleOf } from './pattern.ts';

/** Words of every message that the stemmer does not already set apart. */
const EVERYWHERE = new Set('pas jamais rien nos est son non and the you not for but was its too out'.split(' '));
/** A shorter beginning begins half of a dictionary. */
const PREFIX_LETTERS_MIN = 3;

/** Signs of regular expressions, and ways to write ours that mean something else; with what to write instead. */
const MISWRITTEN: readonly (readonly [sign: RegExp, fault: string])[] = [
  [/[[\]{}?^$\\+]/u, 'holds a sign of regular expressions; write plain words, and (a|b) where either may stand'],
  [/\.\*|\.{3,}/u, 'holds dots that mean nothing here; write " .. " where up to four words may stand between'],
  [/(?<!\s|^)\.\.|\.\.(?!\s|$)/u, 'needs a blank before and after ".."'],
  [/^\.\.(?:\s|$)|(?:^|\s)\.\.$/u, 'begins or ends with ".."; the gap stands between two words'],
  [/\([^)]*\(|\)[^(]*\)|^[^(]*\)|\([^)]*$/u, 'has parentheses that do not close or stand in each other; write (a|b)'],
  [/(?<=[^\s(])\(|\)(?=[^\s])/u, 'needs a blank before "(" and after ")"; write both words whole: (chambre|chambres)'],
  [/(?:^|\))[^(]*\|/u, 'has "|" outside parentheses; write (a|b)'],
  [/\(\s*\||\|\s*[|)]|\(\s*\)/u, 'has an empty alternative; write a word on both sides of "|"'],
  [/\*(?![\s|)]|$)/u, 'has "*" inside a word; it stands at the end of a beginning: rembours*'],
  [
    /(?<![\s(|]|^)=|=(?=[\s|)]|$)/u,
    'has "=" at the wrong place; it stands before a word that is meant exactly so: =sale',
  ],
];

/** What a writer of entries should mend; `null` when the pattern can be found in a text. */
export function patternFault(pattern: string, language: PatternLanguage): string | null {
  const miswritten = MISWRITTEN.find(([sign]) => sign.test(pattern));
  if (miswritten !== undefined) return miswritten[1];
  if (!/[\p{L}\p{N}]/u.test(pattern)) return 'holds no word';
  const parts = partsOf(pattern).filter((part) => part !== '..');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const vague = alternativesOf(only).find((word) => isEverywhere(word, language));
    if (vague !== undefined) return `would be found in every message ("${vague}"); write the words beside it too`;
  }
  const short = parts.flatMap(alternativesOf).find((word) => isShortBeginning(word));
  if (short !== undefined)
    return `has "${short}", which begins too many words; write at least three letters before "*"`;
  const isFound = samplesOf(pattern).every((sample) => isFoundIn(sample, pattern, language));
  return isFound ? null : 'is not found in its own words; write it as a customer would';
}

function isEverywhere(word: string, language: PatternLanguage): boolean {
  const tokens = tokensFrom(word.replace(/^=/u, ''));
  const [token] = tokens;
  if (token === undefined || tokens.length > 1 || word.endsWith('*')) return false;
  return EVERYWHERE.has(token.folded) || stemKeyOf(token, language).startsWith('w:');
}

function isShortBeginning(word: string): boolean {
  return word.endsWith('*') && word.replace(/^=|\*$/gu, '').length < PREFIX_LETTERS_MIN;
}

function isFoundIn(sample: string, pattern: string, language: PatternLanguage): boolean {
  const matcher = matcherFrom([{ pattern, language, tag: null }]);
  return matchesIn(matcher, tokensFrom(sample), language).length > 0;
}

/** A pattern with several large groups stands for many texts; each alternative is tried once. */
const SAMPLES_MAX = 40;

/** Texts the pattern must match: its first alternatives, then each other alternative among those. */
export function samplesOf(pattern: string): readonly string[] {
  const parts = partsOf(pattern);
  const others = parts.flatMap((part, place) =>
    alternativesOf(part)
      .slice(1)
      .map((alternative) => sampleOf(parts.map((one, at) => (at === place ? `(${alternative})` : one)).join(' '))),
  );
  return [sampleOf(pattern), ...others].slice(0, SAMPLES_MAX);
}
