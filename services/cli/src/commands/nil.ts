import { declareNil } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { silenceTextsFor } from '../texts-silence.ts';

export type NilOptions = {
  readonly week?: string;
  readonly undo?: true;
  readonly who?: string;
  readonly json?: true;
};

/** Confirms that nobody complained at a place in a week, or takes it back. */
export async function nil(location: string, options: NilOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = silenceTextsFor(terminal.language);
  const isNil = options.undo !== true;
  const who = options.who ?? 'command line';
  const outcome = await declareNil(ports, { location, weekOf: options.week ?? null, isNil, who });
  if (!outcome.ok) {
    terminal.err(`${texts.nilRefused[outcome.reason]}\n`);
    return outcome.reason === 'no_firm' ? 1 : 2;
  }
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, location: outcome.location, weekOf: outcome.weekOf, isNil })}\n`);
  } else {
    terminal.out(`${(isNil ? texts.declared : texts.withdrawn)(printable(outcome.location), outcome.weekOf)}\n`);
  }
  return 0;
}
