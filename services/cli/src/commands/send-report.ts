import path from 'node:path';
import { dateText, nextReportAt } from '@doleances/core';
import { deliverWaiting, type Ports, sendReportNow } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { reportTextsFor } from '../texts-report.ts';

export type SendOptions = { readonly now?: true; readonly to?: string };

/** Sends the report now, to its recipients or to one address; each send is logged like the weekly one. */
export async function sendReport({ now, to }: SendOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = reportTextsFor(terminal.language);
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  if (now !== true) {
    terminal.err(`${texts.notNow(...(await nextOf(ports)))}\n`);
    return 2;
  }
  const since = ports.now();
  const outcome = await sendReportNow(ports, to ?? null);
  if (!outcome.ok) {
    terminal.err(`${texts.refused[outcome.reason]}\n`);
    return outcome.reason === 'nobody' ? 2 : 1;
  }
  await deliverWaiting(ports);
  const sends = (await ports.store.listReportSends(outcome.week)).slice(-outcome.to.length);
  for (const { to: name, state } of sends) terminal.out(`${name}: ${texts.states[state]}\n`);
  if (ports.config.mail.smtpUrl === null) {
    terminal.err(`${texts.inFolder(path.resolve(ports.config.dataFolder, 'mails'))}\n`);
  }
  return sends.every(({ state, createdAt }) => state === 'sent' && createdAt >= new Date(since.getTime() - 60_000))
    ? 0
    : 1;
}

/** Day and time of the next one. */
async function nextOf(ports: Ports): Promise<readonly [string, string]> {
  const record = await ports.store.findFirm();
  if (record === null) return ['–', '–'];
  const { firm } = record;
  const at = nextReportAt(ports.now(), firm);
  const clock = new Intl.DateTimeFormat(firm.locale, { hour: '2-digit', minute: '2-digit', timeZone: firm.timeZone });
  return [dateText(at, firm.locale, firm.timeZone), clock.format(at)];
}
