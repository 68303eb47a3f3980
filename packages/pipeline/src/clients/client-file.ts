import { readFile } from 'node:fs/promises';
import { readTable, SourceError } from '@doleances/connectors';
import {
  CLIENT_FIELDS,
  type Client,
  type ClientCellProblem,
  clientFromCells,
  type ClientMapping,
  type Country,
  guessClientColumns,
} from '@doleances/core';
import { parse } from 'yaml';

/** A list of clients as it stands in a file, small enough to be looked at whole. */
export type ClientSheetFile = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly where: string; readonly cells: readonly string[] }[];
};

export type ClientRowProblem = { readonly where: string; readonly isRefused: boolean } & ClientCellProblem;

export type ClientList = {
  readonly clients: readonly Client[];
  /** What could not be read, row by row, in the order of the file. */
  readonly problems: readonly ClientRowProblem[];
  readonly refusedRows: number;
};

export const CLIENT_ROWS_MAX = 20_000;
const BYTES_MAX = 20_000_000;

/**
 * Reads a list of clients: CSV (French Excel too), XLSX, JSONL, or YAML (a list, or `clients:` with one).
 *
 * @throws SourceError when the file as a whole cannot be read.
 */
export async function readClientFile(path: string): Promise<ClientSheetFile> {
  if (/\.ya?ml$/i.test(path)) return fromObjects(yamlRows(await textOf(path)));
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return fromObjects(jsonRows(await textOf(path)));
  return readTable(path, CLIENT_ROWS_MAX);
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw refusal('check the path and its rights', cause);
  });
  if (bytes.byteLength > BYTES_MAX) throw refusal('it is too large; split it');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

type ObjectRow = { readonly where: string; readonly value: unknown };

function yamlRows(text: string): readonly ObjectRow[] {
  let document: unknown;
  try {
    document = parse(text);
  } catch (cause) {
    throw refusal('it is not valid YAML', cause);
  }
  const list = Array.isArray(document) ? document : (document as { clients?: unknown } | null)?.clients;
  if (!Array.isArray(list)) throw refusal('it holds no list of clients');
  return list.map((value, place) => ({ where: `client ${place + 1}`, value }));
}

function jsonRows(text: string): readonly ObjectRow[] {
  return text.split(/\r?\n/).flatMap((line, place) => {
    if (line.trim() === '') return [];
    try {
      return [{ where: `line ${place + 1}`, value: JSON.parse(line) as unknown }];
    } catch {
      return [{ where: `line ${place + 1}`, value: null }];
    }
  });
}

/** What is no object is a row without cells: it names nobody, and is told so. */
function fromObjects(rows: readonly ObjectRow[]): ClientSheetFile {
  if (rows.length > CLIENT_ROWS_MAX) throw refusal(`it holds more than ${CLIENT_ROWS_MAX} clients; split it`);
  const objects = rows.map(({ where, value }) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return { where, fields: isObject ? Object.entries(value) : [] };
  });
  const columns = [...new Set(objects.flatMap(({ fields }) => fields.map(([name]) => name)))];
  return {
    columns,
    rows: objects.map(({ where, fields }) => {
      const written = new Map(fields.map(([name, value]) => [name, cellText(value)]));
      return { where, cells: columns.map((column) => written.get(column) ?? '') };
    }),
  };
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellText).join(';');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** What a person said of these columns, over what their names say; a column serves one field. */
export function clientMappingFor(columns: readonly string[], said: ClientMapping | null): ClientMapping {
  const given = Object.entries(said ?? {}).filter(([, column]) => columns.includes(column));
  const taken = new Set(given.map(([, column]) => column));
  const guessed = Object.entries(guessClientColumns(columns)).filter(
    ([field, column]) => !taken.has(column) && !(field in (said ?? {})),
  );
  return Object.fromEntries([...guessed, ...given]);
}

/** Reads every row; what cannot be read is told, and the rest of the row is kept. */
export function clientsInSheet(sheet: ClientSheetFile, mapping: ClientMapping, country: Country): ClientList {
  const clients: Client[] = [];
  const problems: ClientRowProblem[] = [];
  let refusedRows = 0;
  for (const { where, cells } of sheet.rows) {
    const named = Object.fromEntries(sheet.columns.map((column, place) => [column, cells[place] ?? '']));
    const reading = clientFromCells(named, mapping, country);
    problems.push(...reading.problems.map((problem) => ({ where, isRefused: !reading.ok, ...problem })));
    if (reading.ok) clients.push(reading.client);
    else refusedRows += 1;
  }
  return { clients, problems, refusedRows };
}

/** A mapping that came from outside: known fields, and columns that are names. */
export function clientMappingFrom(given: unknown): ClientMapping {
  const stored = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
  return Object.fromEntries(
    CLIENT_FIELDS.flatMap((field) => (typeof stored[field] === 'string' ? [[field, stored[field]]] : [])),
  );
}

function refusal(reason: string, cause?: unknown): SourceError {
  return new SourceError(`The clients file cannot be read: ${reason}`, { retry: 'never', cause });
}
