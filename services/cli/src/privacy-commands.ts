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
  addBreachCommands(program, language, choose);
}

/** `breach …`: the register that the law asks for. */
function addBreachCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = privacyTextsFor(language).help;
  const breach = program.command('breach').description(texts.breach);
  const load = () => import('./commands/breach.ts');
  breach
    .command('list')
    .description(texts.breachList)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
  breach
    .command('add')
    .description(texts.breachAdd)
    .requiredOption('--what <text>', texts.what)
    .requiredOption('--data <text>', texts.data)
    .requiredOption('--happened <when>', texts.happened)
    .requiredOption('--known <day>', texts.known)
    .option('--people <number>', texts.people)
    .option('--who <name>', texts.by)
    .action((options) => choose(async (at) => (await load()).add(options, at)));
  breach
    .command('note')
    .description(texts.breachNote)
    .argument('<incident>', texts.breachId)
    .option('--described', texts.described)
    .option('--what <text>', texts.what)
    .option('--data <text>', texts.data)
    .option('--happened <when>', texts.happened)
    .option('--known <day>', texts.known)
    .option('--people <number>', texts.people)
    .option('--serious <yes>', texts.serious)
    .option('--why <text>', texts.whyText)
    .option('--measure <text>', texts.measure)
    .option('--told <whom>', texts.told)
    .option('--name <name>', texts.name)
    .option('--on <day>', texts.on)
    .option('--not-told <whom>', texts.notTold)
    .option('--close <text>', texts.close)
    .option('--who <name>', texts.by)
    .action((id, options) => choose(async (at) => (await load()).note(id, options, at)));
  breach
    .command('export')
    .description(texts.breachExport)
    .action(() => choose(async (at) => (await load()).exportAll(at)));
}
