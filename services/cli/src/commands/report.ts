import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Firm, type FirmLocale, firmFormatFor, isWeek, reportHtml, reportText } from '@doleances/core';
import { type FoundReport, findReport } from '@doleances/pipeline';
import { reportPdf } from '@doleances/web';
import { openTool } from '../open-tool.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { textsFor } from '../texts.ts';
import { reportTextsFor } from '../texts-report.ts';

export type ReportOptions = {
  readonly week?: string;
  readonly text?: true;
  readonly html?: true;
  readonly pdf?: true;
  readonly json?: true;
  readonly lang?: string;
  readonly to?: string;
};

const FORMATS = ['text', 'html', 'pdf', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Prints the report as it would go out now, or as a week's was sent; nothing is sent. */
export async function report(options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  const problem = problemOf(options, terminal);
  if (problem !== null) {
    terminal.err(`${problem}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const record = await ports.store.findFirm();
  if (record === null) {
    terminal.err(`${textsFor(terminal.language).noFirmYet}\n`);
    return 1;
  }
  const locale = options.lang === undefined ? null : localeIn(options.lang, record.firm);
  const found = await findReport(ports, options.week ?? null, locale);
  const texts = reportTextsFor(terminal.language);
  if (found === null) {
    terminal.err(`${texts.noWeek(options.week ?? '')}\n`);
    return 1;
  }
  const written = await formatted(found, formatOf(options), record.firm);
  if (options.to === undefined) terminal.out(written.toString());
  else {
    await writeFile(path.resolve(terminal.folder, options.to), written);
    terminal.err(`${texts.written(options.to)}\n`);
  }
  return 0;
}

const formatOf = (options: ReportOptions): Format => FORMATS.find((name) => options[name]) ?? 'text';

function problemOf(options: ReportOptions, terminal: Terminal): string | null {
  const texts = reportTextsFor(terminal.language);
  const { week, lang, pdf, to } = options;
  if (week !== undefined && !isWeek(week)) return texts.badWeek(week);
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') return texts.badLang(lang);
  if (FORMATS.filter((name) => options[name]).length > 1) return texts.manyFormats;
  return pdf && to === undefined ? texts.pdfOnTerminal : null;
}

function localeIn(lang: string, firm: Firm): FirmLocale {
  const { french, english } = firmFormatFor(firm);
  return lang === 'en' ? english : french;
}

async function formatted({ report: made, isNow }: FoundReport, format: Format, firm: Firm): Promise<string | Buffer> {
  const { week, subject, document } = made;
  if (format === 'pdf') return reportPdf(document, firm);
  if (format === 'html') return reportHtml(document, firm);
  if (format === 'json') return `${JSON.stringify({ version: 1, week, subject, isSent: !isNow, document })}\n`;
  return `${subject}\n\n${reportText(document, firm)}`;
}
