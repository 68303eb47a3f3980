import { colonFor } from '@doleances/core';
import { saidIn } from '@doleances/pipeline';
import type { Terminal } from './terminal/terminal.ts';
import { printable } from './terminal/wrap.ts';
import { textsFor } from './texts.ts';

type Refused = { readonly where: string; readonly reason: string; readonly file?: string };

const SHOWN_MAX = 20;

/** Lists bad rows for a person. @returns Whether there were any. */
export function tellRefused(refused: readonly Refused[], terminal: Terminal, total = refused.length): boolean {
  if (total === 0) return false;
  const texts = textsFor(terminal.language);
  const colon = colonFor(terminal.language === 'fr' ? 'fr-FR' : 'en-CA');
  terminal.err(`${texts.rowsRefused(total)}\n`);
  for (const { file, where, reason } of refused.slice(0, SHOWN_MAX)) {
    terminal.err(
      `  ${printable([file, saidIn(where, terminal.language)].filter(Boolean).join(', '))}${colon} ${printable(saidIn(reason, terminal.language))}\n`,
    );
  }
  if (total > SHOWN_MAX) terminal.err(`  ${texts.andMore(total - SHOWN_MAX)}\n`);
  return true;
}
