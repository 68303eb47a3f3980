import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Client, type Country, type Firm, parseClient } from '@doleances/core';
import { parse } from 'yaml';
import { judgeFirm } from './change-firm.ts';

/** A firm file or the clients file beside it cannot be used; the message says which line and what to do. */
export class FirmFileError extends Error {
  readonly retry = 'never';

  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'FirmFileError';
  }
}

export type FirmFile = {
  readonly firm: Firm;
  readonly clients: readonly Client[];
  readonly warnings: readonly string[];
};

/**
 * Reads `firm.yaml` and the clients file it names.
 *
 * @throws FirmFileError when the firm cannot be told; bad lines of the clients file are only warnings.
 */
export async function readFirmFile(file: string): Promise<FirmFile> {
  const document = parseYaml(await textOf(file), file);
  const judged = judgeFirm(document);
  if (!judged.ok) {
    const problems = judged.problems.map(({ text }) => text).join('; ');
    throw new FirmFileError(`The firm file "${file}" cannot be used: ${problems}`);
  }
  const clients = await clientsOf(document, path.dirname(file), judged.firm.country);
  return {
    firm: judged.firm,
    clients: clients.clients,
    warnings: [...judged.warnings, ...clients.warnings].map((warning) => `${path.basename(file)}: ${warning}`),
  };
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const place = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new FirmFileError(`The firm file "${file}" is not valid YAML (${place}); correct that line.`, { cause });
  }
}

async function clientsOf(
  document: unknown,
  folder: string,
  country: Country,
): Promise<Pick<FirmFile, 'clients' | 'warnings'>> {
  const named = (document as { clients?: unknown }).clients;
  if (typeof named !== 'string' || named === '') return { clients: [], warnings: [] };
  const text = await textOf(path.resolve(folder, named)).catch(() => null);
  if (text === null) return { clients: [], warnings: [`clients: "${named}" cannot be read; clients stay unknown`] };
  if (!isJsonLines(text)) return { clients: [], warnings: [notJsonLines(named)] };
  const clients: Client[] = [];
  const warnings: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const client = clientOfLine(line, country);
    if (client.ok) clients.push(client.value);
    else warnings.push(`${named} line ${index + 1}: ${client.reason}`);
  }
  return { clients, warnings };
}

/** A table begins with its column names, an object with a brace. */
const isJsonLines = (text: string): boolean => text.trim() === '' || text.trimStart().startsWith('{');

function notJsonLines(named: string): string {
  return `clients: "${named}" holds no JSON objects, one a line; a table (CSV, XLSX) comes in by "doleances client import ${named}"`;
}

function clientOfLine(line: string, country: Country): ReturnType<typeof parseClient> {
  try {
    return parseClient(JSON.parse(line), country);
  } catch {
    return { ok: false, reason: 'is not a JSON object' };
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new FirmFileError(`"${file}" cannot be read; check the path and its rights.`, { cause });
  }
}
