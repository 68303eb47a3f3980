import { makeReport } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';

/** Makes the report as it would go out now, and prints it; nothing is sent. */
export async function report(
  options: { readonly json?: true; readonly html?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const made = await makeReport(ports);
  if (made === null) {
    terminal.err(`${textsFor(terminal.language).noFirmYet}\n`);
    return 1;
  }
  if (options.json)
    terminal.out(
      `${JSON.stringify({ version: 1, week: made.week, subject: made.subject, document: made.document })}\n`,
    );
  else terminal.out(options.html ? made.html : `${made.subject}\n\n${made.text}`);
  return 0;
}
