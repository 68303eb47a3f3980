import { readFile, stat } from 'node:fs/promises';
import { SourceError } from '../../source-error.ts';
import type { TableRow } from './csv-records.ts';
import type { ReadFileOptions } from './file-entry.ts';
import { columnsOfTable } from './table-items.ts';

/** A workbook is read whole: a compressed sheet cannot be streamed without its shared strings. */
const FILE_BYTES_MAX = 50 * 1024 * 1024;
/** What the parts may unpack to; a workbook made to exhaust memory says so in its own directory. */
const UNPACKED_BYTES_MAX = 400 * 1024 * 1024;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;

/** Reads the first sheet that has a column of customers' words, or the first sheet when none has. */
export async function* xlsxRows(path: string, options: ReadFileOptions): AsyncGenerator<readonly TableRow[]> {
  const { size } = await stat(path);
  const fix = 'save it as CSV (UTF-8), or split it';
  if (size > FILE_BYTES_MAX) throw refusal(path, `it is larger than ${FILE_BYTES_MAX / 1024 / 1024} MB; ${fix}`);
  const bytes = await readFile(path);
  if (unpackedBytesOf(bytes) > UNPACKED_BYTES_MAX) throw refusal(path, `its sheets unpack to too much; ${fix}`);
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const sheets = await readXlsxFile(bytes).catch((cause: unknown) => {
    throw new SourceError(`The file ${path} cannot be read as an Excel workbook; ${fix}`, { retry: 'never', cause });
  });
  const tables = sheets.map(({ data }) => data.map((cells, index) => rowFrom(cells, index)));
  const chosen = tables.find((rows) => rows.length > 1 && columnsOfTable(rows, options).ok) ?? tables[0] ?? [];
  options.onProgress?.(size, size);
  yield chosen;
}

function refusal(path: string, reason: string): SourceError {
  return new SourceError(`The file ${path} cannot be read: ${reason}`, { retry: 'never' });
}

function rowFrom(cells: readonly unknown[], index: number): TableRow {
  return { where: `row ${index + 1}`, cells: cells.map((cell) => cellText(cell)), warning: null, delimiter: ' ' };
}

/** Excel knows no time zone: a day without an hour stays a day, a time is the clock's on the wall (see `parseDate`). */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const instant = cell.toISOString();
  return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant.slice(0, 19);
}

/** Adds up the sizes that the zip directory declares; 0 when it cannot be found, then the reader refuses the file. */
function unpackedBytesOf(zip: Buffer): number {
  let end = zip.length - 22;
  while (end >= 0 && end > zip.length - 65_558 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return 0;
  let total = 0;
  let at = zip.readUInt32LE(end + 16);
  while (at + DIRECTORY_ENTRY_BYTES <= zip.length && zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    total += zip.readUInt32LE(at + 24);
    at += DIRECTORY_ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return total;
}
