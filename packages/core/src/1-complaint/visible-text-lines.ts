import { fold, plainTyping } from '../text/normalise.ts';

/** No header, signature or device line is longer; a longer line is somebody's prose. */
export const HEADER_LENGTH_MAX = 400;

/** One line of the raw text, without its line end. */
export type Line = {
  readonly start: number;
  readonly end: number;
  /** `>` marks before the words. */
  readonly quoteDepth: number;
  /** Trimmed, quote marks gone, accents and case folded; empty for a blank line; cut where no pattern looks. */
  readonly plain: string;
};

const QUOTE_MARKS = /^(?:[ \t]{0,4}[>|›](?!\d))+/;
/** A row of a table begins with a bar too, and ends with one. */
const TABLE_ROW = /^[ \t]{0,4}\|.{1,300}\|[ \t]{0,4}$/;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

export function linesFrom(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = next > start && text.charAt(next - 1) === '\r' ? next - 1 : next;
    lines.push(lineFrom(text, start, end));
    start = next + 1;
  }
  return lines;
}

function lineFrom(text: string, start: number, end: number): Line {
  const words = text.slice(start, Math.min(end, start + HEADER_LENGTH_MAX + 1));
  const marks = TABLE_ROW.test(words) ? '' : (QUOTE_MARKS.exec(words)?.[0] ?? '');
  const plain = fold(plainTyping(words.slice(marks.length)).replace(INVISIBLE, '')).trim();
  return { start, end, quoteDepth: marks.replace(/[^>|›]/g, '').length, plain };
}
