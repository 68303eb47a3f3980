import { backlogCsv, backlogFeed, backlogJson } from '@doleances/core';
import { loadExport } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { textsFor } from '../texts.ts';
import { backlogTextsFor } from '../texts-backlog.ts';

/** The backlog on standard output, for a spreadsheet, a program or a feed reader. */
export async function exportBacklog(format: string, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  if (!['csv', 'json', 'atom'].includes(format)) {
    terminal.err(`${backlogTextsFor(language).badFormat(printable(format))}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const firm = await ports.store.findFirm();
  if (firm === null) {
    terminal.err(`${textsFor(language).noFirmYet}\n`);
    return 1;
  }
  const { items, rankedAt } = await loadExport(ports);
  if (format === 'csv') terminal.out(backlogCsv(items, { language, timeZone: firm.firm.timeZone }));
  else if (format === 'json') terminal.out(`${JSON.stringify(backlogJson(items, rankedAt))}\n`);
  else {
    const url = `${ports.config.http.baseUrl}/backlog.atom`;
    terminal.out(backlogFeed(items, { title: textsFor(language).backlogTitle(firm.firm.name), url, language }));
  }
  return 0;
}
