import type { Span } from '../text/span.ts';
import { attributionLength, headerBlockAt, isBareRule, isForwardRule, isOriginalRule } from './visible-text-headers.ts';
import { type Line, linesFrom } from './visible-text-lines.ts';
import { disclaimerLength, isDeviceLine, signatureIn } from './visible-text-tails.ts';

export type SetAsideReason = 'quoted' | 'signature' | 'disclaimer' | 'forwarded_header' | 'device_line' | 'form_label';

/** Offsets point into the raw text. `text` is the kept slices joined by one line feed. */
export type VisibleText = {
  readonly text: string;
  readonly kept: readonly Span[];
  readonly setAside: readonly (Span & { readonly why: SetAsideReason })[];
};

const WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

type Mark = SetAsideReason | null;

/** A note above a forwarded message is short; a longer text above a quotation is a customer's reply. */
const FORWARD_NOTE_WORDS_MAX = 8;
const FORWARD_NOTE =
  /\b(?:a traiter|a voir|pour (?:info|suivi|action|toi|vous)|pfi|fyi|fya|ci-dessous|voir (?:plus bas|ci|courriel|message)|see below|please (?:handle|see|action)|je te transfere|transfert?|qui s'en occupe|peux-tu|can you)\b/;
const FORWARD_SUBJECT = /^(?:tr|fw|fwd|transf|doorst|wg)\s?:/;
const REPLY_SUBJECT = /^(?:re|ref|rep|aw|antw|sv)\s?\.?\s?:/;

/**
 * Separates what its author wrote from quoted replies, forwarded headers, signatures, device lines and legal notices.
 *
 * Doubt keeps: losing the customer's words is the worse error. Linear in the length of the text.
 */
export function visibleTextFrom(text: string): VisibleText {
  const lines = linesFrom(text);
  const marks: Mark[] = lines.map(() => null);
  const hasHeader = markQuotes(lines, marks);
  markTails(lines, marks);
  return hasHeader || isWorthKeeping(lines, marks) ? builtFrom(text, lines, marks) : wholeOf(text);
}

/** Offsets of a span of the visible text in the raw text; a span over several kept slices covers what lies between. */
export function rawSpanFrom(visible: VisibleText, span: Span): Span {
  let offset = 0;
  let start: number | null = null;
  let end = 0;
  for (const slice of visible.kept) {
    const length = slice.end - slice.start;
    if (start === null && span.start <= offset + length) start = slice.start + (span.start - offset);
    if (span.end > offset) end = slice.start + Math.min(span.end - offset, length);
    offset += length + 1;
  }
  return { start: start ?? 0, end: Math.max(end, start ?? 0) };
}

/** What the author has written above the line being looked at; the note is cut where no rule reads further. */
type Above = { hasWords: boolean; note: string; hasHeader: boolean; opensUnmarked: boolean };

const NOTE_LENGTH_MAX = 200;

/** @returns Whether any mail header was found. */
function markQuotes(lines: readonly Line[], marks: Mark[]): boolean {
  const above: Above = { hasWords: false, note: '', hasHeader: false, opensUnmarked: false };
  for (let place = 0; place < lines.length; ) {
    const next = lines[place]?.plain === '' ? place + 1 : markedFrom({ lines, marks, above }, place);
    const plain = lines[place]?.plain ?? '';
    if (lines[place]?.plain === '' && (lines[place]?.quoteDepth ?? 0) > 0) marks[place] = 'quoted';
    if (marks[place] === null && plain !== '') {
      above.hasWords ||= WORDS.test(plain);
      if (above.note.length < NOTE_LENGTH_MAX) above.note = `${above.note} ${plain}`.trim();
    }
    place = next;
  }
  if (!above.hasHeader || above.opensUnmarked) keepCitations(lines, marks);
  return above.hasHeader;
}

/**
 * "> your words", then the answer, in a message without any header: the author cites, and the citation stays; so does
 * a list of arrows that the author announces with a colon. Below an opening attribution whose quotation has no marks
 * citations stay too: there the marks do not tell whose words are whose.
 */
function keepCitations(lines: readonly Line[], marks: Mark[]): void {
  const lastWritten = lines.findLastIndex((line, place) => marks[place] === null && WORDS.test(line.plain));
  const isAnnounced = lines[lastWritten]?.plain.endsWith(':') ?? false;
  for (let place = 0; place < (isAnnounced ? lines.length : lastWritten); place += 1) {
    if (marks[place] === 'quoted' && (lines[place]?.quoteDepth ?? 0) > 0) marks[place] = null;
  }
}

type Reading = { readonly lines: readonly Line[]; readonly marks: Mark[]; readonly above: Above };

/** Marks what begins at `place` and returns the next line to look at. */
function markedFrom(reading: Reading, place: number): number {
  const { lines, marks, above } = reading;
  const line = lines[place];
  if (line === undefined) return lines.length;
  const attribution = attributionLength(lines, place);
  if (attribution > 0) return markAttribution(reading, place, attribution);
  if (line.quoteDepth > 0) {
    above.hasHeader ||= headerBlockAt(lines, place) !== null;
    marks[place] = 'quoted';
    return place + 1;
  }
  if (isForwardRule(line)) return markForward(reading, place);
  if (isOriginalRule(line)) return isSentOn(reading, place) ? markForward(reading, place) : markRest(reading, place);
  let blockStart = place;
  for (let turn = 0; turn < 2 && isBareRule(lines[blockStart] ?? line); turn += 1) {
    blockStart = nextWritten(lines, blockStart + 1);
  }
  const block = headerBlockAt(lines, blockStart);
  if (block === null) return place + 1;
  if (!isForward(above.note, block.subject)) return markRest(reading, place);
  above.hasHeader = true;
  return fill(marks, place, blockStart + block.lineCount, 'forwarded_header');
}

/** With `>` marks below, only those lines are quoted and answers between them stay; without, all the rest is. */
function markAttribution(reading: Reading, place: number, length: number): number {
  const { lines, marks, above } = reading;
  const after = place + length;
  const next = lines[nextWritten(lines, after)];
  const isMarked = (lines[place]?.quoteDepth ?? 0) > 0 || (next !== undefined && next.quoteDepth > 0);
  above.hasHeader = true;
  above.opensUnmarked ||= !isMarked && !above.hasWords;
  if (isMarked || !above.hasWords) return fill(marks, place, after, 'quoted');
  return markRest(reading, place);
}

function markRest({ lines, marks, above }: Reading, place: number): number {
  above.hasHeader = true;
  return fill(marks, place, lines.length, 'quoted');
}

/** Under "-----Original Message-----", without a word above or with "TR:" in its subject: a message sent on. */
function isSentOn({ lines, above }: Reading, place: number): boolean {
  const block = headerBlockAt(lines, nextWritten(lines, place + 1));
  return above.note === '' || (block !== null && FORWARD_SUBJECT.test(block.subject));
}

function markForward({ lines, marks, above }: Reading, place: number): number {
  above.hasHeader = true;
  const blockStart = nextWritten(lines, place + 1);
  const block = headerBlockAt(lines, blockStart);
  return fill(marks, place, block === null ? place + 1 : blockStart + block.lineCount, 'forwarded_header');
}

function isForward(note: string, subject: string): boolean {
  if (FORWARD_SUBJECT.test(subject) || note === '') return true;
  if (REPLY_SUBJECT.test(subject)) return false;
  return note.split(/\s+/).length <= FORWARD_NOTE_WORDS_MAX && FORWARD_NOTE.test(note);
}

function markTails(lines: readonly Line[], marks: Mark[]): void {
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place];
    if (line === undefined || marks[place] !== null || line.plain === '') continue;
    if (isDeviceLine(lines, place)) marks[place] = 'device_line';
    else {
      const length = disclaimerLength(lines, place);
      if (length > 0) fill(marks, place, place + length, 'disclaimer');
    }
  }
  for (const part of partsOf(lines, marks)) {
    const signature = signatureIn(lines, part);
    if (signature !== null) fill(marks, signature.from, signature.to, 'signature');
  }
}

/** Runs of unmarked lines; only the one that ends the message or stands before a quotation can end in a signature. */
function partsOf(lines: readonly Line[], marks: readonly Mark[]): readonly { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let place = 0; place <= lines.length; place += 1) {
    if (place < lines.length && marks[place] === null) continue;
    if (place > from) parts.push({ from, to: place });
    from = place + 1;
  }
  return parts;
}

function fill(marks: Mark[], from: number, to: number, why: SetAsideReason): number {
  const end = Math.min(to, marks.length);
  for (let place = from; place < end; place += 1) marks[place] ??= why;
  return Math.max(end, from + 1);
}

function nextWritten(lines: readonly Line[], from: number): number {
  let place = from;
  while (place < lines.length && lines[place]?.plain === '' && lines[place]?.quoteDepth === 0) place += 1;
  return place;
}

/** A message made of `>` lines alone, without any header, is somebody's way of writing: all of it stays. */
function isWorthKeeping(lines: readonly Line[], marks: readonly Mark[]): boolean {
  if (lines.some((line, place) => marks[place] === null && WORDS.test(line.plain))) return true;
  return marks.some((mark, place) => mark !== null && (mark !== 'quoted' || lines[place]?.quoteDepth === 0));
}

function wholeOf(text: string): VisibleText {
  const span = trimmed(text, { start: 0, end: text.length });
  return span === null
    ? { text: '', kept: [], setAside: [] }
    : { text: text.slice(span.start, span.end), kept: [span], setAside: [] };
}

function builtFrom(text: string, lines: readonly Line[], marks: readonly Mark[]): VisibleText {
  const kept: Span[] = [];
  const setAside: (Span & { why: SetAsideReason })[] = [];
  let from = 0;
  for (let place = 1; place <= lines.length; place += 1) {
    if (place < lines.length && marks[place] === marks[from]) continue;
    const span = trimmed(text, { start: lines[from]?.start ?? 0, end: lines[place - 1]?.end ?? 0 });
    const why = marks[from] ?? null;
    if (span !== null && why === null) kept.push(span);
    if (span !== null && why !== null) setAside.push({ ...span, why });
    from = place;
  }
  return { text: kept.map((span) => text.slice(span.start, span.end)).join('\n'), kept, setAside };
}

function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.end - words.trimStart().length;
  const end = span.start + words.trimEnd().length;
  return start < end ? { start, end } : null;
}
