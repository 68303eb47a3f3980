import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { searchTextsFor } from './texts-search.ts';

type Choose = (action: (terminal: Terminal) => Promise<ExitCode>) => void;

/** `search …`: what the search page finds, in the terminal. */
export function addSearchCommand(program: Command, language: Terminal['language'], choose: Choose): void {
  const texts = searchTextsFor(language);
  program
    .command('search')
    .description(texts.search)
    .argument('[words...]', texts.words)
    .option('--from <day>', texts.from)
    .option('--to <day>', texts.to)
    .option('--kind <kind>', texts.kind)
    .option('--location <place>', texts.location)
    .option('--source <id>', texts.source)
    .option('--theme <id>', texts.theme)
    .option('--critical', texts.critical)
    .option('--after <id>', texts.after)
    .option('--limit <n>', texts.limit)
    .option('--json', texts.json)
    .action((words: string[], options) =>
      choose(async (at) => (await import('./commands/search.ts')).search(words, options, at)),
    );
}
