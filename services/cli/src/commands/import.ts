import { setFlagsFromString } from 'node:v8';
import { DEFAULT_FIRM } from '@doleances/core';
import {
  type ColumnMapping,
  type ImportSummary,
  importFile,
  MAPPED_FIELDS,
  type Ports,
  plantDueRows,
  readFirmFile,
  removeSample,
} from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { showBacklog } from '../show-backlog.ts';
import { tellRefused } from '../tell-refused.ts';
import { openProgress } from '../terminal/progress.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';
import { workUntilCaughtUp } from '../work-until-caught-up.ts';

export type ImportFilesOptions = {
  readonly json?: true;
  readonly firm?: string;
  readonly replies?: string;
  readonly text?: string;
  /** `field=column name`, each once. */
  readonly column?: readonly string[];
  readonly wait: boolean;
};

/** V8 lets its heap double before it looks for what is dead: rows come and go, and a small machine imports beside others. */
const FRUGAL_HEAP = '--heap-growing-percent=25';
const USUAL_HEAP = '--heap-growing-percent=0';

/** Adds the complaints of files to the installation, reads them, and shows the backlog. */
export async function importFiles(
  files: readonly string[],
  options: ImportFilesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const mapping = mappingOf(options);
  if (mapping === null) {
    terminal.err(`${textsFor(terminal.language).badColumn(MAPPED_FIELDS.join(', '))}\n`);
    return 2;
  }
  const firm = options.firm === undefined ? null : await readFirmFile(options.firm);
  for (const warning of firm?.warnings ?? []) terminal.err(`${warning}\n`);
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  await makeRoom(ports, terminal);
  if (firm !== null) {
    await ports.store.saveFirm(firm.firm, false, 'import');
    await ports.store.saveClients(firm.clients, false);
  } else if ((await ports.store.findFirm()) === null) {
    terminal.err(`${textsFor(terminal.language).noFirm}\n`);
    await ports.store.saveFirm(DEFAULT_FIRM, false, 'import');
  }
  await plantDueRows(ports);
  const summary = await importAll(ports, { files, replies: options.replies, mapping }, terminal);
  const isRead = options.wait && (await workUntilCaughtUp(ports, terminal));
  await tell(ports, { summary, isJson: options.json === true, isRead }, terminal);
  const isPartial = tellRefused(summary.refused, terminal, summary.refusedTotal) || isRead !== options.wait;
  return isPartial ? 3 : 0;
}

/** What a person says of the columns; `null` when it names no field. */
function mappingOf({ text, column = [] }: ImportFilesOptions): ColumnMapping | null {
  const said = column.map((one) => /^(\w+)=(.+)$/s.exec(one)?.slice(1) ?? []);
  if (said.some(([field]) => !MAPPED_FIELDS.some((known) => known === field))) return null;
  return { ...(text !== undefined && { text }), ...Object.fromEntries(said) };
}

/** The sample inn and a real firm never share an installation: the first import takes its place. */
async function makeRoom(ports: Ports, terminal: Terminal): Promise<void> {
  const firm = await ports.store.findFirm();
  if (firm?.isSample !== true) return;
  const removed = await removeSample(ports, 'import');
  terminal.err(`${textsFor(terminal.language).removed(removed.complaints, removed.kept)}\n`);
}

type ToImport = {
  readonly files: readonly string[];
  readonly replies: string | undefined;
  readonly mapping: ColumnMapping;
};

async function importAll(
  ports: Ports,
  { files, replies, mapping }: ToImport,
  terminal: Terminal,
): Promise<ImportSummary> {
  const progress = openProgress(terminal);
  const parts = [
    ...files.map((file) => ({ file, holds: 'complaints' as const })),
    ...(replies === undefined ? [] : [{ file: replies, holds: 'replies' as const }]),
  ];
  const all: ImportSummary[] = [];
  setFlagsFromString(FRUGAL_HEAP);
  for (const { file, holds } of parts) {
    const onProgress = (done: number, total: number) =>
      progress.showShare(file, total > 0 ? Math.min(done / total, 1) : 0);
    const said = Object.keys(mapping).length > 0 && { mapping };
    all.push(await importFile(ports, file, { holds, onProgress, ...said }));
    progress.end();
  }
  setFlagsFromString(USUAL_HEAP);
  return {
    accepted: all.reduce((sum, one) => sum + one.accepted, 0),
    known: all.reduce((sum, one) => sum + one.known, 0),
    refused: all.flatMap((one) => one.refused),
    refusedTotal: all.reduce((sum, one) => sum + one.refusedTotal, 0),
  };
}

async function tell(
  ports: Ports,
  { summary, isJson, isRead }: { readonly summary: ImportSummary; readonly isJson: boolean; readonly isRead: boolean },
  terminal: Terminal,
): Promise<void> {
  if (isJson) {
    terminal.out(`${JSON.stringify({ version: 1, ...summary })}\n`);
    return;
  }
  terminal.err(`${textsFor(terminal.language).imported(summary.accepted, summary.known)}\n`);
  if (isRead) await showBacklog(ports, terminal);
}
