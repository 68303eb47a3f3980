import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { addAccountCommands } from './account-commands.ts';
import { addAlertCommands } from './alert-commands.ts';
import { addBacklogCommands } from './backlog-commands.ts';
import { addBackupCommands } from './backup-commands.ts';
import { addClientCommands } from './client-commands.ts';
import { addFormCommands } from './form-commands.ts';
import { addConditionCommands, addRecoveryCommands } from './ledger-commands.ts';
import { addNoteCommand } from './note-command.ts';
import { addPrivacyCommands } from './privacy-commands.ts';
import { addProgramCommands } from './program-commands.ts';
import { addPromiseCommands } from './promise-commands.ts';
import { addSearchCommand } from './search-command.ts';
import { addSilenceCommands } from './silence-commands.ts';
import { addSourceCommands } from './source-commands.ts';
import { speakIn } from './terminal/command-words.ts';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { textsFor } from './texts.ts';
import { backlogTextsFor } from './texts-backlog.ts';
import { reportTextsFor } from './texts-report.ts';

type Action = (terminal: Terminal) => Promise<ExitCode>;

/**
 * Runs one command. Each command loads its own code, so that `doleances mine` needs no database to start.
 *
 * @param argv As Node gives it: program, script, arguments.
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let chosen: Action | null = null;
  const program = programFor(terminal, (action) => {
    chosen = action;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return chosen === null ? 2 : run(chosen, terminal);
}

async function run(action: Action, terminal: Terminal): Promise<ExitCode> {
  try {
    return await action(terminal);
  } catch (error) {
    const { describeError, saidIn } = await import('@doleances/pipeline');
    terminal.err(`${saidIn(describeError(error), terminal.language)}\n`);
    return 1;
  }
}

/** Read where it is, so that a build and a checkout tell the same. */
function versionOf(): string {
  const manifest: unknown = createRequire(import.meta.url)('@doleances/cli/package.json');
  return (manifest as { readonly version: string }).version;
}

function programFor(terminal: Terminal, choose: (action: Action) => void): Command {
  const texts = textsFor(terminal.language).help;
  const program = speakIn(new Command('doleances'), terminal)
    .description(texts.about)
    .version(versionOf(), '-V, --version', texts.version)
    .exitOverride()
    .showHelpAfterError(texts.helpHint);

  program
    .command('up')
    .description(texts.up)
    .option('--no-sample', texts.noSample)
    .action((options) => choose(async (at) => (await import('./commands/up.ts')).up(options, at)));
  program
    .command('mine')
    .description(texts.mine)
    .argument('<file...>', texts.files)
    .option('--json', texts.json)
    .option('--assume-complaints', texts.assumeComplaints)
    .option('--firm <firm.yaml>', texts.firm)
    .option('--replies <file>', texts.replies)
    .option('--as-of <date>', texts.asOf)
    .option('--text <column>', texts.textColumn)
    .action((files, options) => choose(async (at) => (await import('./commands/mine.ts')).mine(files, options, at)));
  program
    .command('import')
    .description(texts.import)
    .argument('<file...>', texts.files)
    .option('--json', texts.json)
    .option('--firm <firm.yaml>', texts.firm)
    .option('--replies <file>', texts.replies)
    .option('--text <column>', texts.textColumn)
    .option('--column <field=column...>', texts.column)
    .option('--no-wait', texts.noWait)
    .action((files, options) =>
      choose(async (at) => (await import('./commands/import.ts')).importFiles(files, options, at)),
    );
  const reportTexts = reportTextsFor(terminal.language).help;
  const report = program
    .command('report')
    .description(texts.report)
    .option('--week <week>', reportTexts.week)
    .option('--text', reportTexts.text)
    .option('--html', texts.html)
    .option('--pdf', reportTexts.pdf)
    .option('--json', texts.json)
    .option('--lang <lang>', reportTexts.lang)
    .option('--to <file>', reportTexts.to)
    .action((options) => choose(async (at) => (await import('./commands/report.ts')).report(options, at)));
  report
    .command('send')
    .description(reportTexts.send)
    .option('--now', reportTexts.now)
    .option('--to <address>', reportTexts.address)
    .action((_, command: Command) =>
      // An option that both commands know is taken by the first that reads it.
      choose(async (at) => (await import('./commands/send-report.ts')).sendReport(command.optsWithGlobals(), at)),
    );
  program
    .command('explain')
    .description(texts.explain)
    .argument('[id]', texts.id)
    .option('--policy', texts.policy)
    .option('--json', texts.json)
    .action((id, options) => choose(async (at) => (await import('./commands/explain.ts')).explain(id, options, at)));
  program
    .command('correct')
    .description(texts.correct)
    .argument('<id>', texts.id)
    .option('--grievance <n>', texts.grievance)
    .option('--kind <kind>', texts.kind)
    .option('--facet <facet>', texts.facet)
    .option('--severity <severity>', texts.severity)
    .option('--theme <theme>', texts.theme)
    .option('--why <text>', texts.why)
    .option('--dry-run', backlogTextsFor(terminal.language).help.dryCorrect)
    .option('--undo <n>', backlogTextsFor(terminal.language).help.withdraw)
    .option('--json', texts.json)
    .option('--no-wait', texts.noWait)
    .action((id, options) => choose(async (at) => (await import('./commands/correct.ts')).correct(id, options, at)));
  program
    .command('doctor')
    .description(texts.doctor)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await import('./commands/doctor.ts')).doctor(options, at)));
  program
    .command('sample')
    .description(texts.sample)
    .argument('<action>', 'remove')
    .action((action) => choose(async (at) => (await import('./commands/sample.ts')).sample(action, at)));
  addBacklogCommands(program, terminal.language, choose);
  addSourceCommands(program, terminal.language, choose);
  addAlertCommands(program, terminal.language, choose);
  addPromiseCommands(program, terminal.language, choose);
  addClientCommands(program, terminal.language, choose);
  addPrivacyCommands(program, terminal.language, choose);
  addProgramCommands(program, terminal.language, choose);
  addRecoveryCommands(program, terminal.language, choose);
  addConditionCommands(program, terminal.language, choose);
  addFormCommands(program, terminal.language, choose);
  addNoteCommand(program, terminal.language, choose);
  addAccountCommands(program, terminal.language, choose);
  addSilenceCommands(program, terminal.language, choose);
  addBackupCommands(program, terminal.language, choose);
  addSearchCommand(program, terminal.language, choose);
  return program;
}
