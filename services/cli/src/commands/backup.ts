import path from 'node:path';
import {
  backupFolderOf,
  backupNameFor,
  type Config,
  type MadeBackup,
  makeBackup,
  openDatabase,
  readBackupFile,
} from '@doleances/pipeline';
import { noteBackup } from '@doleances/store';
import { configFor } from '../open-tool.ts';
import { openProgress } from '../terminal/progress.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { backupTextsFor } from '../texts-backup.ts';

export type BackupCommandOptions = { readonly check?: string; readonly json?: true };

const MEGABYTE = 1_000_000;

/** Makes a backup while others work, or reads one to its end. The tables stay as they are, older ones too. */
export async function backup(
  file: string | undefined,
  { check, json }: BackupCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = backupTextsFor(terminal.language);
  if (check !== undefined && file !== undefined) {
    terminal.err(`${texts.noTarget}\n`);
    return 2;
  }
  if (check !== undefined) {
    const read = await readBackupFile(path.resolve(terminal.folder, check));
    if (json) terminal.out(`${JSON.stringify({ version: 1, ...read })}\n`);
    else terminal.out(`${texts.whole(toldOf(read, terminal.language))}\n`);
    return 0;
  }
  const config = await configFor(terminal);
  if (config === null) return 2;
  const made = await make(config, file, terminal);
  if (json) terminal.out(`${JSON.stringify({ version: 1, ...made })}\n`);
  else {
    const key = config.secretKeys.length > 0 ? 'DOLEANCES_SECRET_KEY' : path.resolve(config.dataFolder, 'secret.key');
    terminal.out(`${texts.made(toldOf(made, terminal.language))}\n${texts.keep(key)}\n`);
  }
  return 0;
}

async function make(config: Config, named: string | undefined, terminal: Terminal): Promise<MadeBackup> {
  await using database = await openDatabase(config);
  const usual = path.join(backupFolderOf(config), backupNameFor('doleances', new Date()));
  const file = named === undefined ? usual : path.resolve(terminal.folder, named);
  const progress = openProgress(terminal);
  const { saving } = backupTextsFor(terminal.language);
  const onTable = (done: number, total: number) => progress.show(saving, done, total);
  const made = await makeBackup({ url: database.url, onTable }, file).finally(() => progress.end());
  const why = `${path.basename(file)}, ${(made.bytes / MEGABYTE).toFixed(1)} MB`;
  await noteBackup(database.url, { who: 'command line', what: 'backup made', why });
  return made;
}

/** The figures of a backup as a person reads them. */
export function toldOf(
  { file, bytes, madeAt, tables }: Pick<MadeBackup, 'file' | 'bytes' | 'madeAt' | 'tables'>,
  language: Terminal['language'],
) {
  const count = new Intl.NumberFormat(language);
  const rows = Object.values(tables).reduce((sum, rows) => sum + rows, 0);
  return { file, megabytes: count.format(Math.ceil(bytes / 100_000) / 10), rows: count.format(rows), at: atOf(madeAt) };
}

/** To the minute, in universal time: a backup may come back on another machine. */
export function atOf(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
