import { Readable, Writable } from 'node:stream';
import type { Viewer } from '@doleances/core';
import { openTokenGate, type Ports, portsSeenBy } from '@doleances/pipeline';
import { serveMcp } from '@doleances/web';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { programTextsFor } from '../texts-programs.ts';

/** Serves an assistant until it closes its end. */
export async function mcp(terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const viewer = await viewerFor(ports, terminal.environment.DOLEANCES_TOKEN);
  if (viewer === null) {
    terminal.err(`${programTextsFor(terminal.language).badKey}\n`);
    return 1;
  }
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      terminal.out(chunk.toString('utf8'));
      done();
    },
  });
  await serveMcp(portsSeenBy(ports, viewer), { input: terminal.input ?? Readable.from([]), output });
  return 0;
}

/** Who sits at this terminal may read the database anyway; a key narrows what their assistant sees. */
async function viewerFor(ports: Ports, key: string | undefined): Promise<Viewer | null> {
  return key === undefined ? { role: 'owner' } : openTokenGate(ports)(`Bearer ${key.trim()}`, 'terminal');
}
