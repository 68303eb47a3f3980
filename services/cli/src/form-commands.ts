import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { formTextsFor } from './texts-forms.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `form …`, `source map` and `poster`: what customers write on, and how it is understood. */
export function addFormCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = formTextsFor(language).help;
  const load = () => import('./commands/form.ts');
  const form = program.command('form').description(texts.form);
  form
    .command('add')
    .description(texts.add)
    .argument('<name>', texts.name)
    .requiredOption('--shape <shape>', texts.shape)
    .option('--secret <secret...>', texts.secret)
    .option('--header <name>', texts.header)
    .option('--thanks <url>', texts.thanks)
    .option('--json', texts.json)
    .action((name, options) => choose(async (at) => (await load()).addForm(name, options, at)));
  form
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).showForms(options, at)));
  sourceCommandOf(program, texts.source)
    .command('map')
    .description(texts.map)
    .argument('<form>', texts.name)
    .option('--text <column...>', texts.text)
    .option('--subject <column>', texts.subject)
    .option('--name <column>', texts.nameColumn)
    .option('--email <column>', texts.email)
    .option('--phone <column>', texts.phone)
    .option('--location <column>', texts.location)
    .option('--rating <column>', texts.rating)
    .option('--date <column>', texts.date)
    .option('--dry-run', texts.dryRun)
    .option('--no-wait', texts.noWait)
    .option('--json', texts.json)
    .action((name, options) =>
      choose(async (at) => (await import('./commands/source-map.ts')).mapSource(name, options, at)),
    );
  program
    .command('poster')
    .description(texts.poster)
    .option('--lang <language>', texts.lang)
    .option('--paper <paper>', texts.paper)
    .option('--location <place>', texts.place)
    .option('--out <file>', texts.out)
    .action((options) => choose(async (at) => (await import('./commands/poster.ts')).poster(options, at)));
}

/** Other commands of sources may be there already. */
function sourceCommandOf(program: Command, description: string): Command {
  const known = program.commands.find((command) => command.name() === 'source');
  return known ?? program.command('source').description(description);
}
