import { createHash } from 'node:crypto';
import type { Item } from '@doleances/core';
import { SourceError } from '../../source-error.ts';
import { storable } from '../text/charset.ts';
import type { TableRow } from './csv-records.ts';
import type {
  AcceptedEntry,
  ColumnMapping,
  FileEntry,
  FileFormat,
  MappedField,
  ReadFileOptions,
  Revision,
} from './file-entry.ts';
import { type ColumnIndexes, type GuessedColumns, guessColumns } from './guess-columns.ts';
import { columnNames, isHeaderRow } from './header-row.ts';
import { channelFrom, emailFrom, filled, starsFrom, starsScaleOf } from './item-fields.ts';
import { type DayOrder, dayOrderOf, isImpossibleDay, NO_SUCH_DAY, parseDate } from './parse-date.ts';
import { createStorageKeys } from './storage-keys.ts';

const SAMPLE_ROWS = 200;
/** Far beyond any complaint; a longer cell is a file inside a cell. */
const TEXT_CHARS_MAX = 200_000;
const COLUMNS_MAX = 5_000;
/** A row has no versions in time: what was read of it last holds. */
const READING_AT = '1970-01-01T00:00:00.000Z';
const MARK_HEX_DIGITS = 16;

export type TableFile = {
  readonly path: string;
  readonly format: FileFormat;
  /** When nothing better is known, a row was received when its file was last written. */
  readonly modifiedAt: Date;
  readonly options: ReadFileOptions;
};

type Plan = {
  readonly header: readonly string[];
  readonly indexes: ColumnIndexes;
  readonly dayOrder: DayOrder;
  readonly starsMax: 5 | 10 | 100;
  readonly modifiedAt: Date;
  readonly timeZone: string;
};

/**
 * Turns the rows of a table into items; the first row with something in it is the header, unless it reads like a row.
 *
 * @throws SourceError when there is no row, or no column that can be the customers' words.
 */
export async function* tableItems(
  file: TableFile,
  batches: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<FileEntry> {
  const keyOf = createStorageKeys();
  let header: readonly string[] | null = null;
  let waiting: TableRow[] = [];
  let plan: Plan | null = null;
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.cells.every((cell) => cell.trim() === '')) continue;
      if (header === null) {
        header = headerFrom(row.cells);
        if (isHeaderRow(row.cells)) continue;
      }
      if (plan !== null) {
        yield entryFrom(row, plan, keyOf);
        continue;
      }
      waiting.push(row);
      if (waiting.length < SAMPLE_ROWS) continue;
      plan = planFor(file, header, waiting);
      for (const early of waiting) yield entryFrom(early, plan, keyOf);
      waiting = [];
    }
  }
  if (header === null) throw new SourceError(`The file ${file.path} is empty`, { retry: 'never' });
  if (plan !== null) return;
  const lastPlan = planFor(file, header, waiting);
  for (const row of waiting) yield entryFrom(row, lastPlan, keyOf);
}

function headerFrom(cells: readonly string[]): readonly string[] {
  const names = cells.slice(0, COLUMNS_MAX);
  return isHeaderRow(cells) ? names.map((name) => storable(name).trim()) : columnNames(names.length);
}

/** The same judgement as `tableItems`, to choose among the sheets of a workbook. */
export function columnsOfTable(rows: readonly TableRow[], options: ReadFileOptions): GuessedColumns {
  const sample = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => cells);
  const [first = []] = sample;
  const header = headerFrom(first);
  return guessColumns(header, isHeaderRow(first) ? sample.slice(1) : sample, mappingOf(header, options));
}

/** What a person says now, else what was said of such a table before. */
function mappingOf(header: readonly string[], { mapping, mappingFor }: ReadFileOptions): ColumnMapping {
  return mapping ?? mappingFor?.(header) ?? {};
}

function planFor(file: TableFile, header: readonly string[], sample: readonly TableRow[]): Plan {
  const rows = sample.map(({ cells }) => cells);
  const columns = guessColumns(header, rows, mappingOf(header, file.options));
  if (!columns.ok) throw new SourceError(`The file ${file.path} cannot be read: ${columns.reason}`, { retry: 'never' });
  const { indexes, guessed } = columns;
  const columnOf = (field: MappedField) => {
    const index = indexes[field];
    return index === undefined ? [] : rows.map((row) => row[index] ?? '');
  };
  file.options.onShape?.({
    format: file.format,
    columns: header,
    mapping: Object.fromEntries(Object.entries(indexes).map(([field, index]) => [field, header[index] ?? ''])),
    guessed,
    warnings: indexes.date === undefined ? ['no column holds a date: the date of the file is used'] : [],
  });
  return {
    header,
    indexes,
    dayOrder: dayOrderOf(columnOf('date')),
    starsMax: starsScaleOf(columnOf('stars')),
    modifiedAt: file.modifiedAt,
    timeZone: file.options.timeZone ?? 'UTC',
  };
}

function entryFrom(row: TableRow, plan: Plan, keyOf: (content: string) => string): FileEntry {
  const cells = joinedCells(row, plan);
  const warnings = row.warning === null ? [] : [row.warning];
  const cell = (field: MappedField): string | null => {
    const index = plan.indexes[field];
    return index === undefined ? null : filled(storable(unguarded(cells[index] ?? '')));
  };
  const text = cell('text');
  if (text === null) return { ok: false, where: row.where, reason: 'the text is empty' };
  if (text.length > TEXT_CHARS_MAX) {
    return { ok: false, where: row.where, reason: `the text is longer than ${TEXT_CHARS_MAX} characters` };
  }
  if (cells.length > plan.header.length) warnings.push('the row has more cells than there are columns');
  const written = cell('date');
  if (written !== null && isImpossibleDay(written)) return { ok: false, where: row.where, reason: NO_SUCH_DAY };
  const receivedAt = receivedAtOf(written, plan, warnings);
  const stars = cell('stars');
  const starsOfFive = stars === null ? null : starsFrom(stars, plan.starsMax);
  if (stars !== null && starsOfFive === null) warnings.push('the rating is not a number of stars');
  const externalId = keyOf(JSON.stringify(trimmedEnd(row.cells)));
  const item: Item = {
    externalId: cell('id') ?? externalId,
    channel: channelFrom(cell('channel')),
    direction: 'in',
    receivedAt,
    subject: cell('subject'),
    text,
    author: {
      name: filled([cell('firstName'), cell('name')].filter((part) => part !== null).join(' ')),
      email: emailFrom(cell('email')),
    },
    location: cell('location'),
    starsOfFive,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
  // The same row read by another mapping takes the place of what was read before.
  const told = [item.text, item.subject, item.author, item.location, item.starsOfFive, item.channel, cell('date')];
  const revision = { at: READING_AT, mark: markOf(JSON.stringify(told)) };
  return acceptedEntry({ externalId, item, where: row.where, warnings, original: row.cells, revision });
}

/** What is stored for a row: the item, and the row exactly as it was, so that a better reading can come later. */
export function acceptedEntry(row: {
  readonly externalId: string;
  readonly item: Item;
  readonly where: string;
  readonly warnings: readonly string[];
  readonly original: unknown;
  readonly revision?: Revision;
}): AcceptedEntry {
  const { revision } = row;
  return {
    ok: true,
    externalId: row.externalId,
    rawType: 'application/json',
    raw: Buffer.from(JSON.stringify({ revision, ...row.item, original: row.original })),
    receivedAt: new Date(row.item.receivedAt),
    ...(revision === undefined ? {} : { revision }),
    where: row.where,
    warnings: row.warnings,
  };
}

function markOf(told: string): string {
  return createHash('sha256').update(told).digest('hex').slice(0, MARK_HEX_DIGITS);
}

function receivedAtOf(written: string | null, plan: Plan, warnings: string[]): string {
  const parsed = written === null ? null : parseDate(written, plan.dayOrder, plan.timeZone);
  if (parsed === null && plan.indexes.date !== undefined) {
    warnings.push(`the date is ${written === null ? 'empty' : 'not a date'}: the date of the file is used`);
  }
  return parsed ?? plan.modifiedAt.toISOString();
}

/** A text in the last column whose delimiters nobody quoted has run over the edge of the table: it is put together. */
function joinedCells({ cells, delimiter }: TableRow, plan: Plan): readonly string[] {
  const last = plan.header.length - 1;
  const isOver = cells.length > plan.header.length;
  if (isOver && cells.slice(last + 1).every((cell) => cell.trim() === '')) return cells.slice(0, last + 1);
  if (!isOver || plan.indexes.text !== last) return cells;
  return [...cells.slice(0, last), cells.slice(last).join(delimiter)];
}

/** An apostrophe that an export put before a cell so that no spreadsheet runs it (ours does, see `backlogCsv`). */
const GUARDED = /^'(?=[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠])/;

export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '');
}

function trimmedEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') end -= 1;
  return cells.slice(0, end);
}
