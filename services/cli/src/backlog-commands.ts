import type { ItemAction } from '@doleances/core';
import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { backlogTextsFor } from './texts-backlog.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `theme …`, `item …` and `export`: what people do with the backlog. */
export function addBacklogCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = backlogTextsFor(language).help;
  addThemeCommands(program.command('theme').description(texts.theme), texts, choose);
  addItemCommands(program.command('item').description(texts.item), texts, choose);
  program
    .command('export')
    .description(texts.export)
    .argument('<format>', texts.format)
    .action((format) => choose(async (at) => (await import('./commands/export.ts')).exportBacklog(format, at)));
}

type Help = ReturnType<typeof backlogTextsFor>['help'];

function addThemeCommands(theme: Command, texts: Help, choose: Choose): void {
  const changing = (command: Command) =>
    command
      .option('--why <text>', texts.why)
      .option('--dry-run', texts.dryRun)
      .option('--force', texts.force)
      .option('--no-wait', texts.noWait)
      .option('--json', texts.json);
  const load = () => import('./commands/theme.ts');
  theme
    .command('show')
    .description(texts.show)
    .argument('<theme>', texts.themeName)
    .option('--json', texts.json)
    .action((given, options) => choose(async (at) => (await load()).show(given, options, at)));
  changing(theme.command('merge').description(texts.merge))
    .argument('<theme>', texts.themeName)
    .argument('<into>', texts.into)
    .action((from, into, options) => choose(async (at) => (await load()).merge({ from, into }, options, at)));
  changing(theme.command('split').description(texts.split))
    .argument('<theme>', texts.themeName)
    .requiredOption('--name <name>', texts.name)
    .option('--name-en <name>', texts.nameEn)
    .option('--take <id...>', texts.take)
    .option('--word <words>', texts.word)
    .option('--product <name>', texts.product)
    .option('--place <name>', texts.place)
    .action((given, options) => choose(async (at) => (await load()).split(given, options, at)));
  changing(theme.command('rename').description(texts.rename))
    .argument('<theme>', texts.themeName)
    .argument('<name>', texts.name)
    .option('--name-en <name>', texts.nameEn)
    .action((given, name, options) => choose(async (at) => (await load()).rename({ theme: given, name }, options, at)));
  changing(theme.command('undo').description(texts.undo))
    .argument('<change>', texts.event)
    .action((event, options) => choose(async (at) => (await load()).undo(event, options, at)));
  theme
    .command('history')
    .description(texts.history)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).history(options, at)));
}

function addItemCommands(item: Command, texts: Help, choose: Choose): void {
  const load = () => import('./commands/item.ts');
  const act = (kind: ItemAction['kind'], value?: { readonly name: string; readonly text: string }): Command => {
    const command = item
      .command(kind)
      .description(texts[kind])
      .argument('<theme>', texts.themeName)
      .option('--why <text>', texts.why)
      .option('--json', texts.json);
    if (value !== undefined) command.argument(value.name, value.text);
    return command.action((theme: string, ...rest: unknown[]) => {
      const [given, options] = value === undefined ? [undefined, rest[0]] : [rest[0], rest[1]];
      const asked = { kind, theme, ...(typeof given === 'string' && { value: given }) };
      choose(async (at) => (await load()).item(asked, options as object, at));
    });
  };
  act('start');
  act('reopen');
  act('fix').option('--on <date>', texts.on).option('--fall <percent>', texts.fall).option('--note <text>', texts.note);
  act('snooze')
    .option('--until <date>', texts.until)
    .option('--more <clients>', texts.more)
    .option('--severity <n>', texts.severity)
    .option('--growing', texts.growing);
  act('wake');
  act('assign', { name: '[owner]', text: texts.owner });
  act('estimate', { name: '<half-days>', text: texts.estimate });
  act('pin', { name: '<rank>', text: texts.rank }).option('--until <date>', texts.until);
  act('unpin');
  act('link', { name: '[url]', text: texts.link });
  act('comment', { name: '<text>', text: texts.text });
  item
    .command('thanks')
    .description(texts.thanks)
    .argument('<theme>', texts.themeName)
    .option('--json', texts.json)
    .action((theme, options) => choose(async (at) => (await load()).thanks(theme, options, at)));
  item
    .command('push')
    .description(texts.push)
    .argument('<theme>', texts.themeName)
    .requiredOption('--to <tracker>', texts.to)
    .option('--quote', texts.quote)
    .option('--json', texts.json)
    .action((theme, options) => choose(async (at) => (await load()).push(theme, options, at)));
}
