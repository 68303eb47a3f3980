import { SourceError } from '../../source-error.ts';
import { storable } from '../text/charset.ts';
import { csvRows, type TableRow } from './csv-records.ts';
import { formatOf } from './file-format.ts';
import { readHead, readLines } from './read-lines.ts';
import { xlsxRows } from './read-xlsx.ts';
import { unguarded } from './table-items.ts';

/** A table as it stands in a file: its first row with something in it names the columns. */
export type TableSheet = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly where: string; readonly cells: readonly string[] }[];
};

const HEAD_BYTES = 64 * 1024;

/**
 * Reads a whole table (CSV of any encoding and delimiter, XLSX) for lists that are small: clients, weeks.
 *
 * @throws SourceError when it is no table, or holds more rows than `rowsMax`.
 */
export async function readTable(path: string, rowsMax: number): Promise<TableSheet> {
  const guess = formatOf(path, await readHead(path, HEAD_BYTES));
  if (!guess.ok) throw refusal(guess.reason);
  if (guess.format !== 'csv' && guess.format !== 'xlsx') throw refusal('it is no table; save it as CSV or XLSX');
  const batches = guess.format === 'csv' ? csvRows(readLines(path)) : xlsxRows(path, {});
  let columns: readonly string[] | null = null;
  const rows: TableSheet['rows'][number][] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      const cells = cellsOf(row);
      if (cells.every((cell) => cell === '')) continue;
      if (columns === null) columns = cells;
      else rows.push({ where: row.where, cells });
      if (rows.length > rowsMax) throw refusal(`it holds more than ${rowsMax} rows; split it`);
    }
  }
  if (columns === null) throw refusal('it is empty');
  return { columns, rows };
}

function cellsOf({ cells }: TableRow): readonly string[] {
  return cells.map((cell) => storable(unguarded(cell)).trim());
}

function refusal(reason: string): SourceError {
  return new SourceError(`The file cannot be read: ${reason}`, { retry: 'never' });
}
