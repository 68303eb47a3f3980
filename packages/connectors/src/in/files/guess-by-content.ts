import type { MappedField } from './file-entry.ts';
import { emailFrom } from './item-fields.ts';
import { parseDate } from './parse-date.ts';

/** Nearly all cells must agree: some are always empty or odd. */
const SHARE_MIN = 0.8;
const NAME_CHARS_MAX = 60;

const LOOKS_LIKE: readonly (readonly [MappedField, (cell: string) => boolean])[] = [
  ['date', (cell) => /\d[-/. ]\S/.test(cell) && parseDate(cell) !== null],
  ['email', (cell) => emailFrom(cell) !== null],
  ['stars', (cell) => /^(?:[0-5](?:[.,]\d)?(?: ?\/ ?5)?|[★⭐]{1,5}☆{0,5})$/u.test(cell)],
  [
    'name',
    (cell) =>
      cell.length <= NAME_CHARS_MAX &&
      /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(cell),
  ],
];

/** The column whose cells look like a field, in a table that names none; `undefined` when none does. */
export function columnLike(
  field: MappedField,
  sample: readonly (readonly string[])[],
  taken: readonly number[],
): number | undefined {
  const looks = LOOKS_LIKE.find(([name]) => name === field)?.[1];
  if (looks === undefined) return undefined;
  const width = Math.max(0, ...sample.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => at).find((at) => {
    const cells = sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    return !taken.includes(at) && cells.length > 0 && cells.filter(looks).length >= cells.length * SHARE_MIN;
  });
}
