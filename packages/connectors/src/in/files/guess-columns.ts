import { plainHeader } from '@doleances/core';
import { fieldOfHeader, type HeaderReading } from './header-field.ts';
import { type ColumnMapping, MAPPED_FIELDS, type MappedField } from './file-entry.ts';
import { columnLike } from './guess-by-content.ts';
import { columnNames } from './header-row.ts';

/** A text without a telling header must read like text: sentences, not names, codes or dates. */
const FREE_TEXT_CHARS_MIN = 20;
const FREE_TEXT_WORDS_MIN = 3;

type ColumnFacts = {
  readonly index: number;
  readonly header: string;
  readonly reading: HeaderReading | null;
  readonly filled: number;
  readonly averageChars: number;
  readonly averageWords: number;
  readonly numberShare: number;
};

/** Position of each field's column in the row. */
export type ColumnIndexes = Partial<Readonly<Record<MappedField, number>>>;
export type GuessedColumns =
  | { readonly ok: true; readonly indexes: ColumnIndexes; readonly guessed: readonly MappedField[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Finds which column holds what: by the mapping given, then by the headers' names, then by what the columns hold.
 *
 * @param sample The first rows after the header; they tell a rating from a note, and which column is free text.
 */
export function guessColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  mapping: ColumnMapping,
): GuessedColumns {
  const indexes: Partial<Record<MappedField, number>> = {};
  for (const field of MAPPED_FIELDS) {
    const wanted = mapping[field];
    if (wanted === undefined) continue;
    const index = header.findIndex((name) => plainHeader(name) === plainHeader(wanted));
    if (index === -1) return { ok: false, reason: `no column is named "${wanted}"; ${columnsOf(header)}` };
    indexes[field] = index;
  }
  const given = new Set(Object.values(indexes));
  const facts = header.map((name, index) => factsOf(name, index, sample)).filter(({ index }) => !given.has(index));
  const guessed: MappedField[] = [];
  const settle = (field: MappedField, index: number | undefined) => {
    if (indexes[field] !== undefined || index === undefined) return;
    indexes[field] = index;
    guessed.push(field);
  };
  settle('text', textColumn(facts));
  if (indexes.text === undefined) {
    return { ok: false, reason: `no column looks like the customers' words; ${columnsOf(header)}` };
  }
  for (const field of MAPPED_FIELDS) {
    settle(
      field,
      bestNamed(
        facts.filter(({ index }) => !Object.values(indexes).includes(index)),
        field,
      )?.index,
    );
  }
  if (isNameless(header)) {
    for (const field of MAPPED_FIELDS) settle(field, columnLike(field, sample, Object.values(indexes)));
  }
  return { ok: true, indexes, guessed };
}

function isNameless(header: readonly string[]): boolean {
  return columnNames(header.length).every((name, at) => name === header[at]);
}

function columnsOf(header: readonly string[]): string {
  const names = header.slice(0, 30).map((name) => `"${name}"`);
  const more = header.length > 30 ? ` and ${header.length - 30} more` : '';
  return `the columns are ${names.join(', ')}${more}. Name the one to read: --text "column name"`;
}

function textColumn(facts: readonly ColumnFacts[]): number | undefined {
  const named = facts.filter(({ reading, numberShare }) => reading?.field === 'text' && numberShare < 0.5);
  const exact = named.filter(({ reading }) => reading?.isExact === true);
  const candidates = exact.length > 0 ? exact : named;
  if (candidates.length > 0) return longest(candidates).index;
  const free = facts.filter(
    (column) =>
      column.reading?.field !== 'other' &&
      column.averageChars >= FREE_TEXT_CHARS_MIN &&
      column.averageWords >= FREE_TEXT_WORDS_MIN,
  );
  return free.length > 0 ? longest(free).index : undefined;
}

function longest(columns: readonly ColumnFacts[]): ColumnFacts {
  return columns.reduce((best, column) => (column.averageChars > best.averageChars ? column : best));
}

function bestNamed(columns: readonly ColumnFacts[], field: MappedField): ColumnFacts | undefined {
  const fits = (column: ColumnFacts) => field !== 'stars' || column.filled === 0 || column.averageWords <= 3;
  const named = columns.filter((column) => column.reading?.field === field && fits(column));
  return named.find(({ reading }) => reading?.isExact === true) ?? named[0];
}

function factsOf(header: string, index: number, sample: readonly (readonly string[])[]): ColumnFacts {
  const values = sample.map((row) => (row[index] ?? '').trim()).filter((value) => value !== '');
  const filled = values.length;
  const average = (of: (value: string) => number) =>
    filled === 0 ? 0 : values.reduce((sum, value) => sum + of(value), 0) / filled;
  return {
    index,
    header,
    reading: fieldOfHeader(header),
    filled,
    averageChars: average((value) => value.length),
    averageWords: average((value) => value.split(/\s+/).length),
    numberShare: average((value) => (/^[\d.,/ -]+$/.test(value) ? 1 : 0)),
  };
}
