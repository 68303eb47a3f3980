import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { sourceTextsFor } from './texts-sources.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `source …`: what people do with the places where complaints come from. */
export function addSourceCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = sourceTextsFor(language).help;
  const source = program.command('source').description(texts.source);
  const load = () => import('./commands/source.ts');
  source
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).listSources(options, at)));
  source
    .command('kinds')
    .description(texts.kinds)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).listKinds(options, at)));
  source
    .command('add')
    .description(texts.add)
    .argument('<kind>', texts.kind)
    .argument('<name>', texts.name)
    .option('--set <setting...>', texts.set)
    .option('--secret <secret...>', texts.secret)
    .option('--schedule <cron>', texts.schedule)
    .option('--since <date>', texts.since)
    .option('--no-test', texts.noTest)
    .option('--json', texts.json)
    .action((kind, name, options) =>
      choose(async (at) => (await import('./commands/source-add.ts')).addSource({ kind, name }, options, at)),
    );
  for (const deed of ['test', 'run', 'pause', 'resume', 'backfill', 'remove'] as const) {
    const command = source
      .command(deed)
      .description(texts[deed])
      .argument('<source>', texts.which)
      .option('--json', texts.json)
      .action((given, options) => choose(async (at) => (await load()).actOnSource({ given, deed }, options, at)));
    if (deed === 'backfill') command.option('--since <date>', texts.since);
  }
  source
    .command('rekey')
    .description(texts.rekey)
    .action(() => choose(async (at) => (await load()).rekey(at)));
}
