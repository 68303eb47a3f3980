import { findClient } from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type ClientTexts, clientTextsFor } from '../texts-clients.ts';
import { type Opened, withFirm } from '../with-firm.ts';

/** Who notes what is said on the command line, unless `--who` names somebody. */
export const WHO = 'command line';

export type OpenedClients = Opened<ClientTexts>;

export const withClients = (terminal: Terminal, work: (opened: OpenedClients) => Promise<ExitCode>) =>
  withFirm(terminal, clientTextsFor, work);

/** What tells a client apart beside the name: an address, a number, an id. `null` where there is none of these. */
export function addressIn(clientKey: string): string | null {
  if (clientKey.startsWith('phone ')) return clientKey.slice('phone '.length);
  return /^(?:name|item) /.test(clientKey) ? null : clientKey;
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
    terminal.err(`  ${printable(name ?? texts.unnamed)} · ${printable(addressIn(clientKey) ?? clientKey)}\n`);
  }
  return null;
}
