import { type ExposureOutcome, importExposure, importPurchases, type PurchasesOutcome } from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { tellRefused } from '../tell-refused.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { silenceTextsFor } from '../texts-silence.ts';

export type CountOptions = {
  /** `field=column name`, each once. */
  readonly column?: readonly string[];
  readonly dates?: string;
  readonly who?: string;
  readonly json?: true;
};

type Said = {
  readonly columns: Readonly<Record<string, string>>;
  readonly dayOrder?: 'day-first' | 'month-first';
  readonly who: string;
};

/** `null` when it says nothing we know. */
function saidIn({ column = [], dates, who = 'command line' }: CountOptions): Said | null {
  const pairs = column.map((one) => /^(\w+)=(.+)$/s.exec(one)?.slice(1) ?? []);
  if (pairs.some(([field]) => field === undefined)) return null;
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') return null;
  return { columns: Object.fromEntries(pairs), ...(dates !== undefined && { dayOrder: dates }), who };
}

/** Takes in visits, sales or nights. What is not sure is asked on stderr, and nothing is saved. */
export async function importCounts(file: string, options: CountOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = silenceTextsFor(terminal.language);
  const said = saidIn(options);
  if (said === null) {
    terminal.err(`${texts.badOption}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const outcome = await importExposure(ports, file, said);
  if (!outcome.ok) return ask(outcome, 'period=Date units=Visites location=Magasin', terminal);
  const { saved, from, to, locations, refused } = outcome;
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, ...outcome })}\n`);
  else if (saved === 0 || from === null || to === null) terminal.out(`${texts.nothingSaved}\n`);
  else terminal.out(`${texts.saved(saved, from, to, locations.map((name) => printable(name)).join(', '))}\n`);
  return tellRefused(refused, terminal) ? 3 : 0;
}

/** Takes in what clients bought and when. */
export async function importBought(file: string, options: CountOptions, terminal: Terminal): Promise<ExitCode> {
  const texts = silenceTextsFor(terminal.language);
  const said = saidIn(options);
  if (said === null) {
    terminal.err(`${texts.badOption}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const outcome = await importPurchases(ports, file, said);
  if (!outcome.ok) return ask(outcome, 'date=Jour client=Nom email=Courriel', terminal);
  if (options.json) terminal.out(`${JSON.stringify({ version: 1, ...outcome })}\n`);
  else terminal.out(`${texts.purchasesSaved(outcome.added, outcome.rows)}\n`);
  return tellRefused(outcome.refused, terminal) ? 3 : 0;
}

type Asking = (ExposureOutcome | PurchasesOutcome) & { readonly ok: false };

function ask(asking: Asking, example: string, terminal: Terminal): ExitCode {
  const texts = silenceTextsFor(terminal.language);
  const say = (line: string) => terminal.err(`${line}\n`);
  const list = (names: readonly string[]) => names.map((name) => printable(name) || texts.emptyPlace).join(', ');
  switch (asking.reason) {
    case 'no_firm':
      say(texts.noFirm);
      return 1;
    case 'no_location':
      say(texts.noPlace);
      return 2;
    case 'which_order':
      say(texts.whichOrder);
      return 2;
    case 'unknown_location':
      say(texts.unknownPlace(list(asking.unknown), list(asking.known)));
      return 2;
    case 'which_column':
      say(texts.whichColumn);
      say(`  --column ${example}`);
      for (const { field, candidates } of asking.unclear) {
        say(`  ${candidates.length === 0 ? texts.columnNone(field) : texts.columnMany(field, list(candidates))}`);
      }
      say(`${texts.headers}: ${list(asking.headers)}`);
      return 2;
  }
}

/** What is known, by place and week or day. */
export async function listCounts(options: Pick<CountOptions, 'json'>, terminal: Terminal): Promise<ExitCode> {
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const texts = silenceTextsFor(terminal.language);
  const exposure = await ports.store.listExposure();
  if (options.json) {
    terminal.out(`${JSON.stringify({ version: 1, exposure })}\n`);
    return 0;
  }
  if (exposure.length === 0) terminal.out(`${texts.noExposure}\n`);
  const timeZone = (await ports.store.findFirm())?.firm.timeZone ?? 'UTC';
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  for (const { stream, weekOf, units, span } of exposure) {
    terminal.out(
      `${day.format(weekOf)} · ${texts[span]} · ${printable(stream.replace(/^location:/, ''))} · ${units}\n`,
    );
  }
  return 0;
}
