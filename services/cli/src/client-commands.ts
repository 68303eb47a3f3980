import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { clientTextsFor } from './texts-clients.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `client …`: who they are, what they told, what is owed to them. */
export function addClientCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = clientTextsFor(language).help;
  const client = program.command('client').description(texts.client);
  const load = () => import('./commands/client.ts');
  const change = () => import('./commands/client-change.ts');
  client
    .command('list')
    .description(texts.list)
    .option('--search <words>', texts.search)
    .option('--sort <order>', texts.sort)
    .option('--waiting', texts.waiting)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
  client
    .command('show')
    .description(texts.show)
    .argument('<who>', texts.who)
    .option('--json', texts.json)
    .action((who: string, options) => choose(async (at) => (await load()).show(who, options, at)));
  client
    .command('import')
    .description(texts.import)
    .argument('<file>', texts.file)
    .option('--column <field=column...>', texts.column)
    .option('--dry-run', texts.dryRun)
    .option('--json', texts.json)
    .action((file: string, options) =>
      choose(async (at) => (await import('./commands/client-import.ts')).importList(file, options, at)),
    );
  client
    .command('export')
    .description(texts.export)
    .argument('<who>', texts.who)
    .option('--to <file>', texts.to)
    .option('--who <name>', texts.by)
    .option('--json', texts.json)
    .action((who: string, options) => choose(async (at) => (await load()).exportAll(who, options, at)));
  const deed = (name: string, description: string) =>
    client
      .command(name)
      .description(description)
      .option('--why <text>', texts.why)
      .option('--who <name>', texts.by)
      .option('--json', texts.json);
  deed('merge', texts.merge)
    .argument('<who>', texts.who)
    .argument('<into>', texts.into)
    .option('--dry-run', texts.dryRun)
    .action((who: string, into: string, options) =>
      choose(async (at) => (await change()).merge({ who, into }, options, at)),
    );
  deed('split', texts.split)
    .argument('<who>', texts.who)
    .option('--email <address>', texts.email)
    .option('--phone <number>', texts.phone)
    .option('--name <name>', texts.name)
    .option('--dry-run', texts.dryRun)
    .action((who: string, options) => choose(async (at) => (await change()).split(who, options, at)));
  deed('undo', texts.undo)
    .argument('<event>', texts.event)
    .action((event: string, options) => choose(async (at) => (await change()).undo(event, options, at)));
  deed('override', texts.override)
    .argument('<who>', texts.who)
    .requiredOption('--as <grade>', texts.as)
    .requiredOption('--until <day>', texts.until)
    .action((who: string, options) => choose(async (at) => (await change()).override(who, options, at)));
  deed('outcome', texts.outcome)
    .argument('<who>', texts.who)
    .argument('<criticism>', texts.grievance)
    .argument('<outcome>', texts.became)
    .action((who: string, grievance: string, outcome: string, options) =>
      choose(async (at) => (await change()).judge({ who, grievance, outcome }, options, at)),
    );
  deed('bench', texts.bench)
    .argument('<product...>', texts.product)
    .option('--invite <who>', texts.invite)
    .option('--decline <who>', texts.decline)
    .option('--found <who>', texts.found)
    .option('--text <text>', texts.text)
    .action((product: string[], options) =>
      choose(async (at) => (await import('./commands/client-bench.ts')).bench(product.join(' '), options, at)),
    );
}
