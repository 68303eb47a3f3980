/** One row of a table as it stands in the file; `where` tells a human which. */
export type TableRow = {
  readonly where: string;
  readonly cells: readonly string[];
  readonly warning: string | null;
  /** What stood between the cells. */
  readonly delimiter: string;
};

// A quoted cell may hold a whole e-mail; one that runs on beyond this is a quote that somebody forgot to close.
const QUOTED_LINES_MAX = 5_000;
const QUOTED_CHARS_MAX = 1_000_000;
/** After so many forgotten quotes the file does not quote at all, and looking ahead each time would take for ever. */
const FORGOTTEN_QUOTES_MAX = 20;

/** In order of preference when the header holds as many of each. */
const DELIMITERS = [';', '\t', ',', '|'] as const;

/** Tells the delimiter from the first lines of a file: Excel's `sep=` line, else the commonest in the header. */
export function delimiterOf(lines: readonly string[]): { readonly delimiter: string; readonly linesToSkip: number } {
  const firstIndex = lines.findIndex((line) => line.trim() !== '');
  const first = lines[firstIndex] ?? '';
  const declared = /^"?sep=(.)"?$/i.exec(first)?.[1];
  if (declared !== undefined) return { delimiter: declared, linesToSkip: firstIndex + 1 };
  const header = first.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length - 1);
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';', linesToSkip: 0 };
}

/**
 * Cuts the lines of a CSV file into rows of cells (RFC 4180, and what Excel and people make of it).
 *
 * Rows may be ragged; empty lines are left out. A quote that is never closed costs no row: its line is read again with
 * the quote as an ordinary character, and says so.
 */
export async function* csvRows(batches: AsyncIterable<readonly string[]>): AsyncGenerator<readonly TableRow[]> {
  let cutter: ReturnType<typeof createCutter> | null = null;
  for await (const lines of batches) {
    if (cutter === null) {
      const { delimiter, linesToSkip } = delimiterOf(lines);
      cutter = createCutter(delimiter, linesToSkip);
      yield cutter.push(lines.slice(linesToSkip));
    } else {
      yield cutter.push(lines);
    }
  }
  if (cutter !== null) yield cutter.end();
}

function createCutter(delimiter: string, linesBefore: number) {
  let lineNumber = linesBefore;
  let open: string[] = [];
  let openChars = 0;
  let forgottenQuotes = 0;
  const rowAt = (where: number, cells: readonly string[], warning: string | null): TableRow => ({
    where: `line ${where}`,
    cells,
    warning,
    delimiter,
  });

  /** Gives up on the oldest open quote: its line becomes a row as it stands, the lines after it are read again. */
  function reopen(rows: TableRow[]): void {
    const [first = '', ...others] = open;
    const at = lineNumber - others.length;
    forgottenQuotes += 1;
    rows.push(rowAt(at, unquotedCells(first, delimiter), 'a quote is opened and never closed'));
    open = [];
    openChars = 0;
    lineNumber = at;
    for (const line of others) take(line, rows);
  }

  function take(line: string, rows: TableRow[]): void {
    lineNumber += 1;
    const isQuoting = open.length > 0 || (line.includes('"') && forgottenQuotes < FORGOTTEN_QUOTES_MAX);
    if (!isQuoting) {
      if (line !== '')
        rows.push(rowAt(lineNumber, line.includes('"') ? unquotedCells(line, delimiter) : line.split(delimiter), null));
      return;
    }
    const isStillOpen = leavesQuoteOpen(line, delimiter, open.length > 0);
    open.push(line);
    openChars += line.length;
    if (isStillOpen) {
      if (open.length > QUOTED_LINES_MAX || openChars > QUOTED_CHARS_MAX) reopen(rows);
      return;
    }
    rows.push(rowAt(lineNumber - open.length + 1, quotedCells(open.join('\n'), delimiter), null));
    open = [];
    openChars = 0;
  }

  return {
    push(lines: readonly string[]): TableRow[] {
      const rows: TableRow[] = [];
      for (const line of lines) take(line, rows);
      return rows;
    },
    end(): TableRow[] {
      const rows: TableRow[] = [];
      while (open.length > 0) reopen(rows);
      return rows;
    },
  };
}

function leavesQuoteOpen(line: string, delimiter: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (let index = line.indexOf('"'); index !== -1; index = line.indexOf('"', index + 1)) {
    if (!isOpen) isOpen = index === 0 || line[index - 1] === delimiter;
    else if (line[index + 1] === '"') index += 1;
    else isOpen = false;
  }
  return isOpen;
}

/** Where words follow a closing quote, as in `"il a dit "non" et partit"`, only a quote before a delimiter closes. */
function quotedCells(record: string, delimiter: string): string[] {
  const strict = cellsOf(record, delimiter, false);
  if (strict !== null && !strict.hasTail) return strict.cells;
  return (cellsOf(record, delimiter, true) ?? strict)?.cells ?? unquotedCells(record, delimiter);
}

function cellsOf(record: string, delimiter: string, isLenient: boolean): { cells: string[]; hasTail: boolean } | null {
  const cells: string[] = [];
  let hasTail = false;
  for (let start = 0; ; ) {
    const close = record[start] === '"' ? closingQuoteOf(record, start, isLenient ? delimiter : null) : start - 1;
    if (close === -1 && record[start] === '"') return null;
    const end = record.indexOf(delimiter, close + 1);
    const tail = record.slice(close + 1, end === -1 ? record.length : end);
    if (close < start) {
      cells.push(tail);
    } else {
      const isBlank = tail.trim() === '';
      hasTail ||= !isBlank;
      cells.push(record.slice(start + 1, close).replaceAll('""', '"') + (isBlank ? '' : `"${tail}`));
    }
    if (end === -1) return { cells, hasTail };
    start = end + 1;
  }
}

/** With a delimiter, only a quote followed by it (or by the end) closes. */
function closingQuoteOf(record: string, start: number, delimiter: string | null): number {
  for (let index = record.indexOf('"', start + 1); index !== -1; index = record.indexOf('"', index + 1)) {
    const next = record[index + 1];
    if (next === '"') index += 1;
    else if (delimiter === null || next === undefined || next === delimiter) return index;
  }
  return -1;
}

function unquotedCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => {
    const isOpened = cell.startsWith('"');
    const isClosed = cell.length > 1 && cell.endsWith('"');
    return cell.slice(isOpened ? 1 : 0, isClosed ? -1 : undefined);
  });
}
