import { DEFAULT_FIRM, type MineDocument, mine as mineItems } from '@doleances/core';
import { type FirmFile, itemsOfFiles, readFirmFile, readInThreads } from '@doleances/pipeline';
import { tellRefused } from '../tell-refused.ts';
import { linesOfMine } from '../terminal/backlog-lines.ts';
import { backlogTable } from '../terminal/backlog-table.ts';
import { openProgress } from '../terminal/progress.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';

export type MineOptions = {
  readonly json?: true;
  readonly assumeComplaints?: true;
  readonly firm?: string;
  readonly replies?: string;
  readonly asOf?: string;
  readonly text?: string;
};

/** Reads files and prints the backlog; stores nothing. */
export async function mine(files: readonly string[], options: MineOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = textsFor(terminal.language);
  const asOf = options.asOf === undefined ? undefined : dateOf(options.asOf);
  if (asOf === null) {
    terminal.err(`${texts.badDate(options.asOf ?? '')}\n`);
    return 2;
  }
  const firm = options.firm === undefined ? null : await readFirmFile(options.firm);
  for (const warning of firm?.warnings ?? []) terminal.err(`${warning}\n`);
  const { timeZone } = firm?.firm ?? DEFAULT_FIRM;
  const textColumn = options.text && { textColumn: options.text };
  const read = await itemsOfFiles(files, { holds: 'complaints', timeZone, ...textColumn });
  const replies =
    options.replies === undefined ? null : await itemsOfFiles([options.replies], { holds: 'replies', timeZone });
  const progress = openProgress(terminal);
  const run = {
    items: read.items,
    firm: firm?.firm ?? DEFAULT_FIRM,
    ...(options.assumeComplaints && { assumeComplaints: true }),
    onProgress: (done: number, total: number) => progress.show(texts.reading, done, total),
  };
  const told = await readInThreads(run);
  const document = mineItems({
    ...run,
    replies: replies?.items ?? [],
    clients: firm?.clients ?? [],
    ...(asOf && { asOf }),
    ...(told && { told }),
  });
  progress.end();
  print(document, { firm, isJson: options.json === true }, terminal);
  return tellRefused([...read.refused, ...(replies?.refused ?? [])], terminal) ? 3 : 0;
}

function print(
  document: MineDocument,
  { firm, isJson }: { readonly firm: FirmFile | null; readonly isJson: boolean },
  terminal: Terminal,
): void {
  if (isJson) {
    terminal.out(`${JSON.stringify(document)}\n`);
    return;
  }
  const known = firm?.firm ?? DEFAULT_FIRM;
  const texts = textsFor(terminal.language);
  if (firm === null) terminal.err(`${texts.noFirm}\n`);
  terminal.out(`${texts.backlogTitle(known.name)}\n\n`);
  terminal.out(backlogTable(linesOfMine(document, known, terminal.language), terminal));
  const complaints = document.complaints.filter(({ kind }) => kind === 'complaint').length;
  const others = document.themes.length - document.backlog.length;
  terminal.out(`${texts.mined(document.complaints.length, complaints)}\n`);
  if (others > 0) terminal.out(`${texts.notRanked(others)}\n`);
}

/** The end of that day, or the instant given; `null` when it is no date. */
function dateOf(written: string): Date | null {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T23:59:59Z` : written);
  return Number.isNaN(date.getTime()) ? null : date;
}
