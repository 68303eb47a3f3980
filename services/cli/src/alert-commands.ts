import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { alertTextsFor } from './texts-alerts.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `outlet …` and `escalation …`: how the boss is told, and of what. */
export function addAlertCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = alertTextsFor(language).help;
  const outlet = program.command('outlet').description(texts.outlet);
  outlet
    .command('list')
    .description(texts.outletList)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await import('./commands/outlet.ts')).listOutlets(options, at)));
  outlet
    .command('test')
    .description(texts.outletTest)
    .argument('<outlet>', texts.outletName)
    .option('--json', texts.json)
    .action((name, options) => choose(async (at) => (await import('./commands/outlet.ts')).test(name, options, at)));
  const load = () => import('./commands/escalation.ts');
  const escalation = program.command('escalation').description(texts.escalation);
  escalation
    .command('list')
    .description(texts.escalationList)
    .option('--last <n>', texts.last)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
  escalation
    .command('acknowledge')
    .description(texts.acknowledge)
    .argument('<id>', texts.id)
    .requiredOption('--who <name>', texts.who)
    .action((id, options) => choose(async (at) => (await load()).acknowledge(id, options, at)));
  escalation
    .command('close')
    .description(texts.close)
    .argument('<id>', texts.id)
    .option('--why <text>', texts.why)
    .option('--who <name>', texts.who)
    .action((id, options) => choose(async (at) => (await load()).close(id, options, at)));
  escalation
    .command('release')
    .description(texts.release)
    .argument('<id>', 'cmp_…')
    .action((id) => choose(async (at) => (await load()).release(id, at)));
}
