import { allMatches } from './matches.ts';
import type { Span } from './span.ts';

/** A shorter piece stays with its neighbour: "Bon, mais …" is not a clause of its own. */
const CLAUSE_WORDS_MIN = 2;

const SUBJECT =
  "(?:je|j['’]|tu|on|il|elle|ils|elles|nous|vous|[cç]a|c['’]|ce(?= n| s)|cela|personne|rien|aucune?|i|i['’]|he|she|they|we|you|it|it['’]s|nobody|no one|nothing|never|jamais|toujours (?:pas|rien|aucun)|still (?:no|not|nothing|waiting))(?![\\p{L}-])";
const TURN =
  "(?:mais|however|nevertheless|pourtant|cependant|toutefois|n[ée]anmoins|par contre|en revanche|sauf que?|alors que?|tandis que?|malgr[ée] que?|bien que?|m[êe]me si|sinon|except that|although|even though|though|whereas|yet|unfortunately|malheureusement|h[ée]las|et pourtant|and yet|en plus|de plus|otherwise)(?:['’]|(?![\\p{L}-]))";
/** "le but", "au but", "dans ce but": the French noun, not the English turn. */
const BUT = '(?<!(?:le|un|au|ce|son|notre|du|en) )but(?![\\p{L}-])';

const BREAK = new RegExp(
  [
    ';\\s*',
    '(?<![\\d:])\\s?:(?![\\d/)(D-])\\s+',
    '\\s[–—-]{1,2}\\s',
    `[,\\s]\\s*(?=(?:${TURN}|${BUT}))(?<=[\\p{L}\\p{N}»")!?%€$][,\\s]\\s*)`,
    `,\\s*(?=(?:et |and |puis |pis |then |so |donc |car |because |parce que )?${SUBJECT})`,
    `\\s(?=(?:et|and|pis|donc|so) ${SUBJECT})`,
    ",\\s(?=(?:et|and) (?:le|la|les|l['’]|the|un|une|a|personne|nobody) )",
  ].join('|'),
  'giu',
);

/**
 * Cuts one sentence into clauses at strong signs and at words that turn the thought ("mais", "but", "sauf que") or
 * open a new subject. Trimmed, in order, never overlapping; one clause when nothing cuts.
 *
 * @param sentence At most 1,000 characters, as `sentencesFrom` gives them.
 */
export function clausesFrom(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = 0;
  for (const found of allMatches(BREAK, words)) {
    const piece = words.slice(start, found.index);
    const rest = words.slice(found.index + found[0].length);
    if (!isLongEnough(piece) || !isLongEnough(rest)) continue;
    clauses.push(trimmed(words, { start, end: found.index }, sentence.start));
    start = found.index + found[0].length;
  }
  clauses.push(trimmed(words, { start, end: words.length }, sentence.start));
  return clauses;
}

function isLongEnough(piece: string): boolean {
  return CLAUSE_WORDS_MIN === 2 && TWO_WORDS.test(piece);
}

const TWO_WORDS = /^\P{L}*[\p{L}\p{N}'’-]+\P{L}+[\p{L}\p{N}]/u;
const EDGE = /[\s,;:–—-]/;

function trimmed(words: string, span: Span, offset: number): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(words.charAt(start))) start += 1;
  while (end > start && EDGE.test(words.charAt(end - 1))) end -= 1;
  return { start: start + offset, end: end + offset };
}
