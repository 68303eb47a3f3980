import path from 'node:path';
import { type InstallationRestored, restoreInstallation } from '@doleances/pipeline';
import { configFor } from '../open-tool.ts';
import { openProgress } from '../terminal/progress.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { backupTextsFor } from '../texts-backup.ts';
import { atOf, toldOf } from './backup.ts';

export type RestoreCommandOptions = { readonly replace?: true; readonly who?: string; readonly json?: true };

/** Brings a backup back. Exit code 3: it is back, and some secrets of it need their key. */
export async function restore(file: string, options: RestoreCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const config = await configFor(terminal);
  if (config === null) return 2;
  const texts = backupTextsFor(terminal.language);
  const progress = openProgress(terminal);
  const outcome = await restoreInstallation(config, {
    file: path.resolve(terminal.folder, file),
    isReplacing: options.replace === true,
    who: options.who ?? 'command line',
    onStep: (step, done, total) => progress.show(texts.steps[step], done, total),
  }).finally(() => progress.end());
  if (!outcome.ok) {
    if (options.json) terminal.out(`${JSON.stringify({ version: 1, restored: false, reason: outcome.reason })}\n`);
    terminal.err(`${texts.refused[outcome.reason]}\n`);
    return 1;
  }
  if (options.json) {
    const { restored, secretsWithoutKey } = outcome;
    terminal.out(`${JSON.stringify({ version: 1, restored: true, ...restored, secretsWithoutKey })}\n`);
  } else tell(outcome, terminal);
  return outcome.secretsWithoutKey > 0 ? 3 : 0;
}

function tell(
  { restored, secretsWithoutKey }: Extract<InstallationRestored, { readonly ok: true }>,
  terminal: Terminal,
): void {
  const texts = backupTextsFor(terminal.language);
  const count = new Intl.NumberFormat(terminal.language);
  terminal.out(`${texts.back(toldOf({ ...restored, file: '', bytes: 0 }, terminal.language))}\n`);
  for (const [name, rows] of Object.entries(restored.tables)) {
    if (rows > 0) terminal.out(`${texts.table(name, count.format(rows))}\n`);
  }
  if (restored.isOlder) terminal.out(`${texts.older}\n`);
  if (restored.uncertain > 0) terminal.out(`${texts.uncertain(restored.uncertain)}\n`);
  terminal.out(`${texts.since(atOf(restored.madeAt))}\n`);
  if (secretsWithoutKey > 0) terminal.err(`${texts.secretsWithoutKey(secretsWithoutKey)}\n`);
}
