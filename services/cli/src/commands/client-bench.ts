import { BENCH_EXCLUSIONS, benchReasonText, dateText } from '@doleances/core';
import { loadBench } from '@doleances/pipeline';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { carryOut, type DeedOptions } from './client-change.ts';
import { keyOf, type OpenedClients, withClients } from './client-ports.ts';

export type BenchOptions = DeedOptions & {
  readonly invite?: string;
  readonly decline?: string;
  readonly found?: string;
  readonly text?: string;
};

/** Names five demanding clients for a product, or notes what came of inviting one. */
export function bench(product: string, options: BenchOptions, terminal: Terminal): Promise<ExitCode> {
  return withClients(terminal, async (opened) => {
    const who = options.found ?? options.decline ?? options.invite;
    if (who === undefined) return showBench(product, options, opened, terminal);
    const clientKey = await keyOf(who, opened, terminal);
    if (clientKey === null) return 2;
    if (options.found !== undefined) {
      return carryOut({ kind: 'found', clientKey, product, text: options.text ?? '' }, options, opened, terminal);
    }
    const kind = options.decline === undefined ? 'invited' : 'declined';
    return carryOut({ kind, clientKey, product }, options, opened, terminal);
  });
}

async function showBench(
  product: string,
  { json }: BenchOptions,
  { ports, record, texts }: OpenedClients,
  terminal: Terminal,
): Promise<ExitCode> {
  const sheet = await loadBench(ports, product);
  if (json) {
    terminal.out(`${JSON.stringify({ version: 1, ...sheet })}\n`);
    return 0;
  }
  const { locale, timeZone } = record.firm;
  const { language } = terminal;
  if (sheet.seats.length === 0) terminal.out(`${texts.noSeats}\n`);
  else terminal.out(`${texts.seats}\n`);
  for (const { name, reason, wasInvited } of sheet.seats) {
    const marked = wasInvited ? ` (${texts.findingKinds.invited})` : '';
    terminal.out(`  ${printable(name)}${marked} – ${printable(benchReasonText(reason, name, locale))}\n`);
  }
  if (sheet.leftOut.length > 0) terminal.out(`${texts.leftOut}\n`);
  for (const { name, why } of sheet.leftOut)
    terminal.out(`  ${printable(name)} – ${BENCH_EXCLUSIONS[why][language]}\n`);
  if (sheet.findings.length > 0) terminal.out(`${texts.findings}\n`);
  for (const { name, clientKey, kind, at, text } of sheet.findings) {
    const what = [texts.findingKinds[kind], ...(text === null ? [] : [printable(text)])].join(' ');
    terminal.out(`  ${dateText(at, locale, timeZone)} · ${printable(name ?? clientKey)} · ${what}\n`);
  }
  return 0;
}
