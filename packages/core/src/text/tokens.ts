import { CONTEXTUAL, CONTEXTUAL_LENGTH_MAX, CONTRACTIONS, contractionInContext } from './contractions.ts';
import { allMatches } from './matches.ts';
import { fold } from './normalise.ts';

/**
 * One word. `start` and `end` point into the text as given; `word` is what was meant (lower case, NFC, elisions and
 * shortcuts written out: `n't` is "not", `qu'` is "que", `jsuis` is "je" then "suis"); `folded` has no accents.
 * Words of one shortcut share its range.
 */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly folded: string;
};

type Part = Token;

/** Joiners (apostrophes, hyphen, decimal signs between digits) never overlap the letters, so the match is linear. */
const PIECES = /[\p{L}\p{M}\p{N}]+(?:(?:['’‘ʼ´`′\u2011-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const APOSTROPHE = /['’‘ʼ´`′]/;
const JOINER = /['’‘ʼ´`′\u2011-]/;

const ELISIONS: ReadonlyMap<string, string> = new Map([
  ['l', 'le'],
  ['d', 'de'],
  ['j', 'je'],
  ['qu', 'que'],
  ['c', 'ce'],
  ['ç', 'ce'],
  ['n', 'ne'],
  ['s', 'se'],
  ['t', 'te'],
  ['m', 'me'],
  ['y', 'y'],
  ['jusqu', 'jusque'],
  ['lorsqu', 'lorsque'],
  ['puisqu', 'puisque'],
  ['quoiqu', 'quoique'],
  ['parc', 'parce'],
]);
const ENGLISH_TAILS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['d', 'would'],
  ['m', 'am'],
  ['t', 'not'],
]);
const IS_AFTER = new Set('it he she that what there here who where how this everything nothing'.split(' '));
const WHOLE = new Set(
  "aujourd'hui quelqu'un quelqu'une prud'homme prud'hommes presqu'ile p'tit p'tite p'tits p'tites o'clock rendez-vous peut-etre".split(
    ' ',
  ),
);
const ENCLITICS = new Set(
  'moi toi le la les lui leur nous vous y en je tu il elle on ils elles ce ci la'.split(' ').concat('là'),
);

/** Bounds the memory of the cache; a firm's vocabulary is about 30,000 written forms. */
const CACHE_MAX = 50_000;
const CACHED_LENGTH_MAX = 40;
/** Elisions before, or pronouns after, one word ("d'où qu'j'le" has three); more is hostile and would cost the square. */
const JOINED_MAX = 3;
const cache = new Map<string, readonly Part[]>();

/**
 * Lists the words of a text in order.
 *
 * @param offset Where the text begins in the one that ranges point into.
 *
 * Shape: starts never decrease; a range is never empty; punctuation and emoji give nothing.
 */
export function tokensFrom(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(PIECES, text)) {
    const piece = match[0];
    const at = offset + match.index;
    if (piece.length <= CONTEXTUAL_LENGTH_MAX && CONTEXTUAL.has(piece)) {
      const meant = contractionInContext(piece, tokens.slice(-3).map(wordOf));
      if (meant !== null) {
        for (const word of meant) tokens.push(partFrom(word, at, at + piece.length));
        continue;
      }
    }
    for (const part of partsOf(piece)) {
      tokens.push({
        start: at + part.start,
        end: at + part.end,
        word: part.word,
        folded: part.folded,
      });
    }
  }
  return tokens;
}

function wordOf(token: Token): string {
  return token.word;
}

function partsOf(piece: string): readonly Part[] {
  const known = cache.get(piece);
  if (known !== undefined) return known;
  const parts = splitPiece(piece);
  if (piece.length <= CACHED_LENGTH_MAX) {
    if (cache.size >= CACHE_MAX) cache.clear();
    cache.set(piece, parts);
  }
  return parts;
}

function splitPiece(piece: string): readonly Part[] {
  if (!JOINER.test(piece)) return written(piece, 0, piece.length);
  const parts: Part[] = [];
  let start = 0;
  let end = piece.length;
  while (parts.length < JOINED_MAX && !isWhole(piece.slice(start, end))) {
    const apostrophe = piece.slice(start, end).search(APOSTROPHE);
    const full = apostrophe < 0 ? undefined : ELISIONS.get(piece.slice(start, start + apostrophe).toLowerCase());
    if (full === undefined) break;
    parts.push(partFrom(full, start, start + apostrophe + 1));
    start += apostrophe + 1;
  }
  const tail: Part[] = [];
  for (let turn = 0; turn < JOINED_MAX; turn += 1) {
    const cut = enclitic(piece, start, end);
    if (cut === null) break;
    if (cut.word !== null) tail.unshift(partFrom(cut.word, cut.start, end));
    end = cut.end;
  }
  parts.push(...englishSplit(piece, start, end), ...tail);
  return parts;
}

function isWhole(rest: string): boolean {
  return WHOLE.has(fold(rest).replaceAll('’', "'").replaceAll('\u2011', '-'));
}

/** The pronoun after the last hyphen ("rappelez-moi", "a-t-il"); the euphonic t is swallowed. */
function enclitic(
  piece: string,
  start: number,
  end: number,
): { word: string | null; start: number; end: number } | null {
  const rest = piece.slice(start, end);
  const hyphen = Math.max(rest.lastIndexOf('-'), rest.lastIndexOf('\u2011'));
  if (hyphen <= 0 || isWhole(rest)) return null;
  const last = rest.slice(hyphen + 1).toLowerCase();
  if (last === 't' && end < piece.length) return { word: null, start: start + hyphen + 1, end: start + hyphen };
  if (!ENCLITICS.has(last)) return null;
  return { word: last, start: start + hyphen + 1, end: start + hyphen };
}

/** `don't` → do, not; `she'll` → she, will; `guest's` → guest, 's; anything else stays one word. */
function englishSplit(piece: string, start: number, end: number): readonly Part[] {
  const rest = piece.slice(start, end);
  const apostrophe = lastApostrophe(rest);
  if (apostrophe <= 0) return written(piece, start, end);
  const tail = rest.slice(apostrophe + 1).toLowerCase();
  const head = rest.slice(0, apostrophe);
  if (tail === 't' && /n$/i.test(head)) return negated(head.slice(0, -1).toLowerCase(), start, end);
  const at = start + apostrophe;
  const full = ENGLISH_TAILS.get(tail);
  if (full !== undefined) return [...written(piece, start, at), partFrom(full, at, end)];
  if (tail !== 's') return written(piece, start, end);
  const lower = head.toLowerCase();
  const meant = lower === 'let' ? 'us' : IS_AFTER.has(lower) ? 'is' : "'s";
  return [...written(piece, start, at), partFrom(meant, at, end)];
}

function lastApostrophe(rest: string): number {
  for (let place = rest.length - 1; place > 0; place -= 1) {
    if (APOSTROPHE.test(rest.charAt(place))) return place;
  }
  return -1;
}

function negated(verb: string, start: number, end: number): readonly Part[] {
  const full = verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb === 'sha' ? 'shall' : verb === 'ai' ? 'is' : verb;
  const cut = start + verb.length;
  return full === '' ? [partFrom('not', start, end)] : [partFrom(full, start, cut), partFrom('not', cut, end)];
}

function written(piece: string, start: number, end: number): readonly Part[] {
  const part = partFrom(piece.slice(start, end), start, end);
  const meant = CONTRACTIONS.get(part.folded);
  return meant === undefined ? [part] : meant.map((word) => partFrom(word, start, end));
}

function partFrom(word: string, start: number, end: number): Part {
  const lower = word.normalize('NFC').toLowerCase();
  return { start, end, word: lower, folded: fold(lower) };
}
