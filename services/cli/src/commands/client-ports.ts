import { findClient, type Ports } from '@doleances/pipeline';
import type { FirmRecord } from '@doleances/store';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type ClientTexts, clientTextsFor } from '../texts-clients.ts';

/** Who notes what is said on the command line, unless `--who` names somebody. */
export const WHO = 'command line';

export type OpenedClients = { readonly ports: Ports; readonly record: FirmRecord; readonly texts: ClientTexts };

export async function withFirm(
  terminal: Terminal,
  work: (opened: OpenedClients) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = clientTextsFor(terminal.language);
  const record = await ports.store.findFirm();
  if (record !== null) return await work({ ports, record, texts });
  terminal.err(`${texts.noFirm}\n`);
  return 1;
}

/** The key of the client whom somebody means; `null` after it was told that nobody, or several, answer to it. */
export async function keyOf(
  typed: string,
  { ports, texts }: OpenedClients,
  terminal: Terminal,
): Promise<string | null> {
  const found = await findClient(ports, typed);
  if (found.ok) return found.clientKey;
  const shown = printable(typed);
  terminal.err(`${found.candidates.length === 0 ? texts.nobody(shown) : texts.several(shown)}\n`);
  for (const { clientKey, name } of found.candidates) {
    terminal.err(`  ${printable(name ?? texts.unnamed)} · ${printable(clientKey)}\n`);
  }
  return null;
}
