import type { Span } from './span.ts';

/** Rules with any backtracking are run on sentences only, so no sentence is longer. */
export const SENTENCE_LENGTH_MAX = 1_000;
/** A line this long was probably wrapped by the mail program, not ended by its writer. */
const WRAPPED_LINE_MIN = 50;

const ABBREVIATIONS = new Set(
  (
    'm mm mme mmes mlle mlles me mes dr dre drs pr prof st ste sts stes mr mrs ms jr sr mgr cf ex env no nos num tél tel av ave ' +
    'boul bd blvd ch rte app apt p pp art al vol éd ed fig chap min max approx dept dép prov réf ref qté inc ltd ltée cie co ' +
    'corp sa vs etc lun mar mer jeu ven sam dim janv jan févr fév feb avr apr juil jul aug sept sep oct nov déc dec ' +
    'mon tue tues wed thu thurs fri sat sun i.e e.g p.ex c.-à-d a.m p.m n.b s.v.p r.s.v.p p.s'
  ).split(' '),
);
/** After these a capital letter begins a new sentence all the same. */
const MAY_END = new Set('etc inc ltd ltée cie co corp a.m p.m min max s.v.p app apt no'.split(' '));

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;
const SPACE = /\s/;
const CLOSER = /[»"”)\]’]/;
const BULLET = /^[ \t]*(?:[-*•·–—►▪]|\d{1,2}[.)°])[ \t]/;

/**
 * Cuts a text into sentences, in order, without surrounding white space. They never overlap and never exceed
 * 1,000 characters; a longer one is cut at a space. Every letter or digit of the text is in one of them.
 */
export function sentencesFrom(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let place = nextSign(text, 0); place >= 0; ) {
    const end = endAt(text, place, start);
    if (end !== null) {
      pushTrimmed(sentences, text, { start, end });
      start = end;
    }
    place = nextSign(text, Math.max(place + 1, end ?? 0));
  }
  pushTrimmed(sentences, text, { start, end: text.length });
  return sentences;
}

/** Characters that may end a sentence. */
const SIGN = /[\n.!?…]/g;

/** Place of the next sign from a place on; -1 when there is none. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.test(text) ? SIGN.lastIndex - 1 : -1;
}

/** Where the sentence ends when the character at `place` ends one; `null` otherwise. */
function endAt(text: string, place: number, start: number): number | null {
  switch (text.charAt(place)) {
    case '\n':
      return breaksLine(text, place, start) ? place + 1 : null;
    case '.':
      return text.charAt(place + 1) === '.' ? null : periodEnd(text, place, start);
    case '!':
    case '?':
    case '…':
      return strongEnd(text, place);
    default:
      return null;
  }
}

function breaksLine(text: string, place: number, start: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', place - 1) + 1, start);
  const next = text.slice(place + 1, place + 40);
  if (place - lineStart < WRAPPED_LINE_MIN || BULLET.test(next)) return true;
  const first = next.trimStart().charAt(0);
  const isBlankLine = /^[ \t\r]*(?:\n|$)/.test(next);
  return isBlankLine || !(LOWER.test(first) || DIGIT.test(first) || first === '(' || first === '«');
}

function periodEnd(text: string, place: number, start: number): number | null {
  const next = text.charAt(place + 1);
  const before = text.charAt(place - 1);
  if (before === '.') return strongEnd(text, place);
  if (DIGIT.test(before) && (DIGIT.test(next) || isListNumber(text, place, start))) return null;
  if (next !== '' && !SPACE.test(next) && !CLOSER.test(next)) return gluedEnd(text, place);
  const word = wordBefore(text, place, start);
  if (LETTER.test(word) && word.length === 1 && UPPER.test(word)) return null;
  if (ABBREVIATIONS.has(word.toLowerCase())) {
    return MAY_END.has(word.toLowerCase()) && UPPER.test(firstAfter(text, place + 1))
      ? afterClosers(text, place + 1)
      : null;
  }
  return afterClosers(text, place + 1);
}

/** "rapides.Très": the space was forgotten. "site.Com" and "S.N.C.F" are not ends. */
function gluedEnd(text: string, place: number): number | null {
  const around = text.slice(Math.max(0, place - 3), place + 3);
  return /\p{Ll}{2}[\p{Ll}\d]\.\p{Lu}[\p{Ll}' ’]/u.test(around) ? place + 1 : null;
}

function isListNumber(text: string, place: number, start: number): boolean {
  return place - start < 12 && /^\s*\d{1,2}$/.test(text.slice(start, place));
}

function wordBefore(text: string, place: number, start: number): string {
  const near = text.slice(Math.max(start, place - 12), place);
  return /[\p{L}\p{M}.-]*$/u.exec(near)?.[0] ?? '';
}

function firstAfter(text: string, place: number): string {
  return text
    .slice(place, place + 12)
    .trimStart()
    .charAt(0);
}

function afterClosers(text: string, place: number): number {
  let end = place;
  while (end < text.length && CLOSER.test(text.charAt(end))) end += 1;
  if (text.charAt(end + 1) === '»' && /[ \u00A0\u202F]/.test(text.charAt(end))) end += 2;
  return end;
}

/** After ! ? … or a run of them; a quotation that goes on in lower case ("« Quoi ? » dit-il") does not end. */
function strongEnd(text: string, place: number): number | null {
  let end = place + 1;
  while (end < text.length && /[!?….]/.test(text.charAt(end))) end += 1;
  if (/[ \u00A0\u202F]/.test(text.charAt(end)) && /[!?]/.test(text.charAt(end + 1))) return null;
  const closed = afterClosers(text, end);
  const next = firstAfter(text, closed);
  if (closed > end && LOWER.test(next)) return null;
  if (text.charAt(place) === '.' && /[\p{L}\d]/u.test(text.charAt(closed)) && LOWER.test(next)) return closed;
  return closed;
}

function pushTrimmed(spans: Span[], text: string, span: Span): void {
  let { start, end } = span;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  while (end - start > SENTENCE_LENGTH_MAX) {
    const cut = cutBefore(text, start);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && SPACE.test(text.charAt(start))) start += 1;
  }
  if (start < end) spans.push({ start, end });
}

/** The last space of the allowed length, else the length itself, never inside a surrogate pair. */
function cutBefore(text: string, start: number): number {
  const limit = start + SENTENCE_LENGTH_MAX;
  const space = text.lastIndexOf(' ', limit);
  if (space > start + SENTENCE_LENGTH_MAX / 2) return space;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
