import { fieldOfHeader } from './header-field.ts';
import { emailFrom } from './item-fields.ts';
import { parseDate } from './parse-date.ts';

const SENTENCE_WORDS_MIN = 4;

/**
 * Whether the first row of a table names its columns, or is a row like the others.
 *
 * A date, an address or a mark is nobody's column name; a known name among the cells settles it the other way.
 */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.some((cell) => fieldOfHeader(cell)?.isExact === true)) return true;
  const [only] = filled;
  if (filled.length === 1 && cells.length === 1 && only !== undefined) return !isSentence(only);
  return !filled.some((cell) => isValue(cell));
}

/** How columns without a name are called, to the owner and in a mapping. */
export function columnNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `column ${at + 1}`);
}

function isValue(cell: string): boolean {
  if (/^[\d.,/ ★☆⭐%-]+$/u.test(cell)) return true;
  return emailFrom(cell) !== null || (/\d/.test(cell) && parseDate(cell) !== null);
}

/** The one column of a survey is headed by its question. */
function isSentence(cell: string): boolean {
  return !/[?:]$/.test(cell) && cell.split(/\s+/).length >= SENTENCE_WORDS_MIN;
}
