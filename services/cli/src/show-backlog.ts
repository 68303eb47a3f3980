import { dateText, typicalVerbatimOf } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { linesOfBacklog } from './terminal/backlog-lines.ts';
import { backlogTable } from './terminal/backlog-table.ts';
import { localeOf } from './terminal/locale.ts';
import type { Terminal } from './terminal/terminal.ts';
import { textsFor } from './texts.ts';

const VERBATIMS_LOOKED_AT = 20;
/** One screen; the dashboard and `mine --json` show all. */
const LINES_SHOWN_MAX = 10;

/** Prints the ranked backlog of the installation, its firm and its date. */
export async function showBacklog(ports: Ports, terminal: Terminal): Promise<void> {
  const texts = textsFor(terminal.language);
  const record = await ports.store.findFirm();
  if (record === null) return;
  const rows = (await ports.store.listBacklog())
    .filter((row) => row.ranked !== null)
    .sort((a, b) => (a.ranked?.rank ?? 0) - (b.ranked?.rank ?? 0));
  const quoted = await Promise.all(
    rows.slice(0, LINES_SHOWN_MAX).map(async (row) => ({ ...row, quote: await quoteOf(ports, row.theme.id) })),
  );
  const rankedAt = rows[0]?.rankedAt ?? null;
  const locale = localeOf(record.firm, terminal.language);
  const date = rankedAt === null ? '' : ` (${texts.rankedAt(dateText(rankedAt, locale, record.firm.timeZone))})`;
  if (record.isSample) terminal.out(`${texts.sampleBanner}\n\n`);
  terminal.out(`${texts.backlogTitle(record.firm.name)}${date}\n\n`);
  terminal.out(backlogTable(linesOfBacklog(quoted, record.firm, terminal.language), terminal));
  if (rows.length > LINES_SHOWN_MAX) terminal.out(`${texts.andMore(rows.length - LINES_SHOWN_MAX)}\n\n`);
}

async function quoteOf(ports: Ports, themeId: string): Promise<string | null> {
  const verbatims = await ports.store.listThemeVerbatims(themeId, VERBATIMS_LOOKED_AT);
  return typicalVerbatimOf(verbatims)?.quote ?? null;
}
