import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { backupTextsFor } from './texts-backup.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `backup` and `restore`. */
export function addBackupCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = backupTextsFor(language).help;
  program
    .command('backup')
    .description(texts.backup)
    .argument('[file]', texts.file)
    .option('--check <file>', texts.check)
    .option('--json', texts.json)
    .action((file, options) => choose(async (at) => (await import('./commands/backup.ts')).backup(file, options, at)));
  program
    .command('restore')
    .description(texts.restore)
    .argument('<file>', texts.from)
    .option('--replace', texts.replace)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((file, options) =>
      choose(async (at) => (await import('./commands/restore.ts')).restore(file, options, at)),
    );
}
