import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { silenceTextsFor } from './texts-silence.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `silence`, `exposure …`, `nil`, `purchases …`: who says nothing any more, and what that is measured against. */
export function addSilenceCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = silenceTextsFor(language).help;
  program
    .command('silence')
    .description(texts.silence)
    .argument('[stream]', texts.stream)
    .option('--json', texts.json)
    .action((stream, options) =>
      choose(async (at) => (await import('./commands/silence.ts')).silence(stream ?? null, options, at)),
    );
  const exposure = program.command('exposure').description(texts.exposure);
  const counts = () => import('./commands/exposure.ts');
  exposure
    .command('import')
    .description(texts.exposureImport)
    .argument('<file>', texts.file)
    .option('--column <field=column...>', texts.column)
    .option('--dates <order>', texts.dates)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((file, options) => choose(async (at) => (await counts()).importCounts(file, options, at)));
  exposure
    .command('list')
    .description(texts.exposureList)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await counts()).listCounts(options, at)));
  program
    .command('purchases')
    .description(texts.purchases)
    .command('import')
    .description(texts.purchasesImport)
    .argument('<file>', texts.file)
    .option('--column <field=column...>', texts.purchaseColumn)
    .option('--dates <order>', texts.dates)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((file, options) => choose(async (at) => (await counts()).importBought(file, options, at)));
  program
    .command('nil')
    .description(texts.nil)
    .argument('<location>', texts.location)
    .option('--week <monday>', texts.week)
    .option('--undo', texts.undo)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((location, options) =>
      choose(async (at) => (await import('./commands/nil.ts')).nil(location, options, at)),
    );
}
