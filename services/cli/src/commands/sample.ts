import { removeSample } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';

export async function sample(action: string, terminal: Terminal): Promise<ExitCode> {
  const texts = textsFor(terminal.language);
  if (action !== 'remove') {
    terminal.err(`${texts.unknownAction(action)}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const removed = await removeSample(ports, 'command line');
  terminal.out(`${texts.removed(removed.complaints, removed.kept)}\n`);
  return 0;
}
