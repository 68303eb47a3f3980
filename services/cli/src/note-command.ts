import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { noteTextsFor } from './texts-notes.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `note …`: what is heard on the telephone and at the counter. */
export function addNoteCommand(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = noteTextsFor(language);
  program
    .command('note')
    .description(texts.note)
    .argument('<words...>', texts.words)
    .option('--counter', texts.counter)
    .option('--name <name>', texts.name)
    .option('--email <address>', texts.email)
    .option('--phone <number>', texts.phone)
    .option('--location <place>', texts.location)
    .option('--who <name>', texts.who)
    .option('--at <time>', texts.at)
    .option('--promise <line...>', texts.promise)
    .option('--json', texts.json)
    .action((words: string[], options) =>
      choose(async (at) => (await import('./commands/note.ts')).note(words.join(' '), options, at)),
    );
}
