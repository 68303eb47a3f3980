import path from 'node:path';
import { CLIENT_FIELDS, type ClientMapping } from '@doleances/core';
import { importClients, planClientImport, readClientFile } from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { withClients } from './client-ports.ts';

export type ClientImportOptions = {
  readonly column?: readonly string[];
  readonly dryRun?: true;
  readonly json?: true;
};

const PROBLEMS_SHOWN_MAX = 50;

/** Brings a list of clients; what cannot be read is told row by row (exit code 3 where a row was left out). */
export function importList(file: string, options: ClientImportOptions, terminal: Terminal): Promise<ExitCode> {
  return withClients(terminal, async ({ ports, texts }) => {
    const said = mappingSaid(options.column ?? []);
    if (typeof said === 'string') {
      terminal.err(`${texts.badColumn(printable(said))}\n`);
      return 2;
    }
    const sheet = await readClientFile(path.resolve(terminal.folder, file));
    const plan = await (options.dryRun ? planClientImport : importClients)(ports, sheet, said);
    const { added, updated, unchanged } = plan.joined;
    if (options.json) {
      const { mapping, problems, refusedRows } = plan;
      terminal.out(`${JSON.stringify({ version: 1, added, updated, unchanged, refusedRows, mapping, problems })}\n`);
      return plan.refusedRows > 0 ? 3 : 0;
    }
    const columns = Object.entries(plan.mapping).map(([field, column]) => `${field} = ${printable(column)}`);
    terminal.out(`${texts.columnsRead} ${columns.join(', ')}\n${texts.imported(added, updated, unchanged)}\n`);
    if (options.dryRun) terminal.out(`${texts.dryRun}\n`);
    for (const { where, field, problem } of plan.problems.slice(0, PROBLEMS_SHOWN_MAX)) {
      const column = field === null ? null : (plan.mapping[field] ?? field);
      terminal.err(
        `  ${[where, ...(column === null ? [] : [printable(column)])].join(', ')}: ${texts.problems[problem]}\n`,
      );
    }
    const more = plan.problems.length - PROBLEMS_SHOWN_MAX;
    if (more > 0) terminal.err(`  + ${more}\n`);
    return plan.refusedRows > 0 ? 3 : 0;
  });
}

/** `name=Nom`; the first that says nothing is given back. */
function mappingSaid(columns: readonly string[]): ClientMapping | null | string {
  const pairs: [string, string][] = [];
  for (const given of columns) {
    const [field = '', ...rest] = given.split('=');
    const known = CLIENT_FIELDS.find((name) => name === field.trim());
    if (known === undefined || rest.length === 0) return given;
    pairs.push([known, rest.join('=').trim()]);
  }
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}
