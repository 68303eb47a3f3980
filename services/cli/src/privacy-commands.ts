import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { privacyTextsFor } from './texts-privacy.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `person …`: what the law lets anybody ask of the firm. */
export function addPrivacyCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = privacyTextsFor(language).help;
  const person = program.command('person').description(texts.person);
  const load = () => import('./commands/person.ts');
  const of = (name: string, description: string) =>
    person
      .command(name)
      .description(description)
      .argument('[who]', texts.who)
      .option('--named <name>', texts.named)
      .option('--email <address>', texts.email)
      .option('--phone <number>', texts.phone)
      .option('--who <name>', texts.by)
      .option('--json', texts.json);
  of('show', texts.show).action((who, options) => choose(async (at) => (await load()).show(who, options, at)));
  of('export', texts.export)
    .option('--to <file>', texts.to)
    .action((who, options) => choose(async (at) => (await load()).exportAll(who, options, at)));
  of('erase', texts.erase)
    .option('--yes', texts.yes)
    .option('--passages <which>', texts.passages)
    .option('--why <text>', texts.why)
    .action((who, options) => choose(async (at) => (await load()).erase(who, options, at)));
  of('refuse', texts.refuse)
    .requiredOption('--why <text>', texts.why)
    .action((who, options) => choose(async (at) => (await load()).refuse(who, options, at)));
  of('hold', texts.hold)
    .requiredOption('--why <text>', texts.why)
    .action((who, options) => choose(async (at) => (await load()).hold(who, options, at)));
  person
    .command('release')
    .description(texts.release)
    .argument('<hold>')
    .option('--who <name>', texts.by)
    .action((hold, options) => choose(async (at) => (await load()).release(hold, options, at)));
  person
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
}
