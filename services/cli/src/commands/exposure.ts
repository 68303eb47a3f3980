import {
  type ExposureOutcome,
  importExposure,
  importPurchases,
  type Ports,
  type PurchasesOutcome,
} from '@doleances/pipeline';
import { openTool } from '../open-tool.ts';
import { tellRefused } from '../tell-refused.ts';
import type { ExitCode, Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/wrap.ts';
import { type SilenceTexts, silenceTextsFor } from '../texts-silence.ts';

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

type Taking<Outcome> = {
  readonly take: (ports: Ports, file: string, said: Said) => Promise<Outcome | Asking>;
  /** Columns as somebody would name them, when it must be asked. */
  readonly example: string;
  readonly told: (outcome: Outcome, texts: SilenceTexts) => string;
};
type Taken = { readonly ok: true; readonly refused: readonly { readonly where: string; readonly reason: string }[] };

/** What is not sure is asked on stderr, and nothing is saved. */
async function importTable<Outcome extends Taken>(
  { take, example, told }: Taking<Outcome>,
  { file, options }: { readonly file: string; readonly options: CountOptions },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = silenceTextsFor(terminal.language);
  const said = saidIn(options);
  if (said === null) {
    terminal.err(`${texts.badOption}\n`);
    return 2;
  }
  const opened = await openTool(terminal);
  if (opened === null) return 2;
  await using ports = opened;
  const outcome = await take(ports, file, said);
  if (!outcome.ok) return ask(outcome, example, terminal);
  terminal.out(`${options.json ? JSON.stringify({ version: 1, ...outcome }) : told(outcome, texts)}\n`);
  return tellRefused(outcome.refused, terminal) ? 3 : 0;
}

const COUNTS: Taking<ExposureOutcome & { readonly ok: true }> = {
  take: importExposure,
  example: 'period=Date units=Visites location=Magasin',
  told: ({ saved, from, to, locations }, texts) =>
    saved === 0 || from === null || to === null
      ? texts.nothingSaved
      : texts.saved(saved, from, to, locations.map((name) => printable(name)).join(', ')),
};

const PURCHASES: Taking<PurchasesOutcome & { readonly ok: true }> = {
  take: importPurchases,
  example: 'date=Jour client=Nom email=Courriel',
  told: ({ added, rows }, texts) => texts.purchasesSaved(added, rows),
};

/** Takes in visits, sales or nights. */
export const importCounts = (file: string, options: CountOptions, terminal: Terminal): Promise<ExitCode> =>
  importTable(COUNTS, { file, options }, terminal);

/** Takes in what clients bought and when. */
export const importBought = (file: string, options: CountOptions, terminal: Terminal): Promise<ExitCode> =>
  importTable(PURCHASES, { file, options }, terminal);

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
