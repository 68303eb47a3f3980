import { FOLLOW_UP_DEEDS, type FollowUpDeed } from '@doleances/core';
import { Argument, type Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { promiseTextsFor } from './texts-promises.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `promise …`: what people do with promises. */
export function addPromiseCommands(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = promiseTextsFor(language).help;
  const promise = program.command('promise').description(texts.promise);
  const load = () => import('./commands/promise.ts');
  promise
    .command('add')
    .description(texts.add)
    .argument('<words...>', texts.line)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((words: string[], options) => choose(async (at) => (await load()).add(words.join(' '), options, at)));
  promise
    .command('list')
    .description(texts.list)
    .option('--all', texts.all)
    .option('--json', texts.json)
    .action((options) => choose(async (at) => (await load()).list(options, at)));
  const deed = (kind: 'keep' | 'cancel' | 'confirm' | 'repair' | 'reopen') =>
    promise
      .command(kind)
      .description(texts[kind])
      .argument('<id>', texts.id)
      .option('--why <text>', texts.why)
      .option('--who <name>', texts.who)
      .option('--json', texts.json);
  for (const kind of ['cancel', 'confirm', 'repair', 'reopen'] as const) {
    deed(kind).action((id: string, options) => choose(async (at) => (await load()).act({ kind, id }, options, at)));
  }
  deed('keep')
    .option('--on <day>', texts.on)
    .action((id: string, options) =>
      choose(async (at) => (await load()).act({ kind: 'keep', id, day: options.on }, options, at)),
    );
  promise
    .command('move')
    .description(texts.move)
    .argument('<id>', texts.id)
    .argument('<day...>', texts.day)
    .option('--why <text>', texts.why)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((id: string, day: string[], options) =>
      choose(async (at) => (await load()).act({ kind: 'move', id, day: day.join(' ') }, options, at)),
    );
  promise
    .command('news')
    .description(texts.news)
    .addArgument(new Argument('[deed]', texts.newsDeed).choices([...FOLLOW_UP_DEEDS]))
    .argument('[id]', texts.newsId)
    .option('--why <text>', texts.why)
    .option('--who <name>', texts.who)
    .option('--json', texts.json)
    .action((deed: FollowUpDeed | undefined, id: string | undefined, options) =>
      choose(async (at) => (await import('./commands/promise-news.ts')).news({ deed, id }, options, at)),
    );
  promise
    .command('calendar')
    .description(texts.calendar)
    .option('--renew', texts.renew)
    .action((options) => choose(async (at) => (await load()).calendar(options, at)));
}
