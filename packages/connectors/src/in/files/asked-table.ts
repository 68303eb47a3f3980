import { readFile } from 'node:fs/promises';
import { SourceError } from '../../source-error.ts';
import { textFromBytes } from '../text/charset.ts';
import { csvRows, type TableRow } from './csv-records.ts';
import { formatOf } from './file-format.ts';
import { xlsxRows } from './read-xlsx.ts';

/** One column that a table of figures must or may have. */
export type AskedField = {
  readonly field: string;
  /** Header words that mean it, without accents; a header of several words is written with spaces. */
  readonly words: readonly string[];
  readonly isNeeded: boolean;
};

export type AskedRow = { readonly where: string; readonly values: Readonly<Record<string, string>> };

/** `unclear`: columns that nobody named and that more than one header, or none, could be; nothing is guessed. */
export type AskedTable =
  | { readonly ok: true; readonly columns: Readonly<Record<string, string>>; readonly rows: readonly AskedRow[] }
  | {
      readonly ok: false;
      readonly headers: readonly string[];
      readonly unclear: readonly { readonly field: string; readonly candidates: readonly string[] }[];
    };

/** Thirty years of days for a hundred places, with room to spare. */
const BYTES_MAX = 50 * 1024 * 1024;
const ROWS_MAX = 1_200_000;

/**
 * Reads a table of figures, CSV of any encoding and delimiter or XLSX, by the names of its columns.
 *
 * @param said Column names that a person gave, by field.
 * @throws SourceError when it is no table.
 */
export async function readAskedTable(
  path: string,
  asked: readonly AskedField[],
  said: Readonly<Record<string, string>> = {},
): Promise<AskedTable> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code);
    throw new SourceError(`The file ${path} cannot be read: ${reason}`, { retry: 'never', cause });
  });
  const guess = formatOf(path, bytes.subarray(0, 64 * 1024));
  if (!guess.ok || (guess.format !== 'csv' && guess.format !== 'xlsx')) {
    const reason = guess.ok ? 'figures are read from CSV and XLSX' : guess.reason;
    throw new SourceError(`The file ${path} cannot be read: ${reason}`, { retry: 'never' });
  }
  if (guess.format === 'csv') return askedTableOf(bytes, asked, said);
  return tableOf(await rowsIn(xlsxRows(path, {})), asked, said);
}

/** The same from the bytes of a CSV file, or a text that somebody pasted. */
export async function askedTableOf(
  bytes: Uint8Array,
  asked: readonly AskedField[],
  said: Readonly<Record<string, string>> = {},
): Promise<AskedTable> {
  if (bytes.length > BYTES_MAX) throw new SourceError('The table is larger than 50 MB; split it', { retry: 'never' });
  const lines = textFromBytes(bytes, null).split(/\r\n|\r|\n/);
  return tableOf(await rowsIn(csvRows(inOneBatch(lines))), asked, said);
}

async function* inOneBatch(lines: readonly string[]): AsyncGenerator<readonly string[]> {
  yield lines;
}

async function rowsIn(batches: AsyncIterable<readonly TableRow[]>): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of batches) {
    for (const row of batch) if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    if (rows.length > ROWS_MAX) throw new SourceError('The table has too many rows; split it', { retry: 'never' });
  }
  return rows;
}

function tableOf(
  [header, ...rows]: readonly TableRow[],
  asked: readonly AskedField[],
  said: Readonly<Record<string, string>>,
): AskedTable {
  const headers = (header?.cells ?? []).map((cell) => cell.trim());
  const candidates = asked.map(({ field, words, isNeeded }) => {
    const named = said[field];
    const found = headers.flatMap((name, index) =>
      (named === undefined ? words.includes(plain(name)) : plain(name) === plain(named)) ? [index] : [],
    );
    return { field, found, isUnclear: found.length > 1 || (found.length === 0 && (isNeeded || named !== undefined)) };
  });
  const taken = candidates.flatMap(({ found }) => (found.length === 1 ? found : []));
  const isTwice = (index: number) => taken.filter((one) => one === index).length > 1;
  const unclear = candidates.filter(({ found, isUnclear }) => isUnclear || found.some(isTwice));
  if (unclear.length > 0) {
    const namesOf = (found: readonly number[]) => found.map((index) => headers[index] ?? '');
    return {
      ok: false,
      headers,
      unclear: unclear.map(({ field, found }) => ({ field, candidates: namesOf(found) })),
    };
  }
  const indexOf = new Map(candidates.flatMap(({ field, found }) => found.map((index) => [field, index] as const)));
  return {
    ok: true,
    columns: Object.fromEntries([...indexOf].map(([field, index]) => [field, headers[index] ?? ''])),
    rows: rows.map(({ where, cells }) => ({
      where,
      values: Object.fromEntries([...indexOf].map(([field, index]) => [field, (cells[index] ?? '').trim()])),
    })),
  };
}

/** `Nb. de visites` → `nb de visites`. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
