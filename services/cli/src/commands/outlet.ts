import { outletNamed, type Ports, registerOutlets, testOutlet } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { momentTextFor } from '../terminal/locale.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { alertTextsFor } from '../texts-alerts.ts';

const VERSION = 1;
/** A person at a terminal waits for a slow server's answer. */
const TEST_WAIT_SECONDS = 40;

export async function listOutlets(options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const texts = alertTextsFor(terminal.language);
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const outlets = await ports.store.listOutlets();
  if (options.json) {
    const list = outlets.map(({ addressHash: _hash, ...outlet }) => outlet);
    terminal.out(`${JSON.stringify({ version: VERSION, outlets: list })}\n`);
    return 0;
  }
  if (outlets.length === 0) terminal.out(`${texts.noOutlets}\n`);
  const whenText = await momentTextFor(ports, terminal);
  for (const { name, stoppedAt, lastSentAt, lastError } of outlets) {
    const said = [
      ...(stoppedAt === null ? [] : [texts.stopped]),
      lastSentAt === null ? texts.neverSent : texts.lastSent(whenText(lastSentAt)),
      ...(lastError === null ? [] : [texts.lastError(printable(lastError))]),
    ];
    terminal.out(`${stoppedAt === null ? '✓' : '✗'} ${name.padEnd(8)} ${said.join(' ; ')}\n`);
  }
  return outlets.some(({ stoppedAt }) => stoppedAt !== null) ? 3 : 0;
}

/** Exit code 0: every test message was taken; 1: one was not; 2: there is no such way. */
export async function test(name: string, options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const texts = alertTextsFor(terminal.language);
  const outlet = outletNamed(name);
  if (outlet === null) {
    terminal.err(`${texts.badOutlet(printable(name))}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  await tellOutlets(ports);
  const tested = await testOutlet(ports, { name: outlet, isSender: true, waitSeconds: TEST_WAIT_SECONDS });
  if (!tested.ok) {
    terminal.err(`${texts.refused[tested.reason]}\n`);
    return 2;
  }
  const rows = tested.messages.map(({ id, to, state, lastError }) => ({
    id,
    to: to.map(({ name: who, address }) => who || address).join(', '),
    state,
    error: lastError,
  }));
  if (options.json) terminal.out(`${JSON.stringify({ version: VERSION, outlet, messages: rows })}\n`);
  else {
    for (const { to, state, error } of rows) {
      const why = error === null ? '' : ` : ${printable(error)}`;
      terminal.out(
        `${state === 'sent' ? '✓' : '✗'} ${outlet}${to === '' ? '' : ` → ${printable(to)}`} ${texts.outcomes[state]}${why}\n`,
      );
    }
  }
  return rows.every(({ state }) => state === 'sent') ? 0 : 1;
}

/** A house whose services never ran knows no outlet yet. */
async function tellOutlets(ports: Ports): Promise<void> {
  if ((await ports.store.listOutlets()).length === 0) await registerOutlets(ports);
}
