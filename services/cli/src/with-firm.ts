import type { Ports } from '@doleances/pipeline';
import type { FirmRecord } from '@doleances/store';
import { openTool } from './open-tool.ts';
import type { ExitCode, Terminal } from './terminal/terminal.ts';

/** What a command about the firm works with. */
export type Opened<Texts> = {
  readonly ports: Ports;
  readonly record: FirmRecord;
  readonly texts: Texts;
  readonly terminal: Terminal;
};

/** Opens the installation for one command. */
export async function withPorts(terminal: Terminal, work: (ports: Ports) => Promise<ExitCode>): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  return await work(ports);
}

/** Opens the installation for one command that makes sense once there is a firm; says so where there is none. */
export function withFirm<Texts extends { readonly noFirm: string }>(
  terminal: Terminal,
  textsFor: (language: Terminal['language']) => Texts,
  work: (opened: Opened<Texts>) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withPorts(terminal, async (ports) => {
    const texts = textsFor(terminal.language);
    const record = await ports.store.findFirm();
    if (record !== null) return work({ ports, record, texts, terminal });
    terminal.err(`${texts.noFirm}\n`);
    return 1;
  });
}
