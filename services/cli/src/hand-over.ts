import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExitCode, Terminal } from './terminal/terminal.ts';
import { printable } from './terminal/wrap.ts';

/** Prints what was made, or writes it to a file where one is named, and says so. */
export async function handOver(
  text: string,
  to: string | undefined,
  { terminal, texts }: { readonly terminal: Terminal; readonly texts: { readonly written: (file: string) => string } },
): Promise<ExitCode> {
  if (to === undefined) {
    terminal.out(text);
    return 0;
  }
  await writeFile(path.resolve(terminal.folder, to), text, 'utf8');
  terminal.err(`${texts.written(printable(to))}\n`);
  return 0;
}
