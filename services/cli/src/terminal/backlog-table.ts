import { quotedText } from '@doleances/core';
import type { Terminal } from './terminal.ts';
import { printable, wrap } from './wrap.ts';

export type TableLine = {
  readonly rank: number;
  readonly label: string;
  readonly clients: number;
  readonly clientsBefore: number;
  readonly money: string;
  readonly trend: string;
  readonly reason: string;
  readonly quote: string | null;
};

const TEXTS = {
  fr: {
    rank: 'Rang',
    theme: 'Chantier',
    clients: 'Clients',
    money: 'À risque / mois',
    empty: 'Aucun chantier pour le moment : il faut deux clients, ou un seul cas grave.',
  },
  en: {
    rank: 'Rank',
    theme: 'Backlog item',
    clients: 'Clients',
    money: 'At risk / month',
    empty: 'Nothing in the backlog yet: it takes two clients, or a single grave case.',
  },
} as const;

const RANK_COLUMNS = 5;
const CLIENT_COLUMNS = 11;
const MONEY_COLUMNS = 17;
const QUOTE_CHARS_MAX = 110;
const LABEL_COLUMNS_MIN = 16;

/** The ranked backlog, each line with the sentence that says why it stands there. */
export function backlogTable(lines: readonly TableLine[], terminal: Pick<Terminal, 'columns' | 'language'>): string {
  const texts = TEXTS[terminal.language];
  if (lines.length === 0) return `${texts.empty}\n`;
  const labelColumns = Math.max(
    terminal.columns - RANK_COLUMNS - CLIENT_COLUMNS - MONEY_COLUMNS - 2,
    LABEL_COLUMNS_MIN,
  );
  const row = (rank: string, label: string, clients: string, money: string) =>
    `${rank.padStart(RANK_COLUMNS - 1)} ${label.padEnd(labelColumns)} ${clients.padStart(CLIENT_COLUMNS)} ${money.padStart(MONEY_COLUMNS)}`.trimEnd();
  const ruler = '─'.repeat(RANK_COLUMNS + labelColumns + CLIENT_COLUMNS + MONEY_COLUMNS + 2);
  return [
    row(texts.rank, texts.theme, texts.clients, texts.money),
    ruler,
    ...lines.flatMap((line) =>
      linesOf(line, { row, labelColumns, columns: ruler.length, language: terminal.language }),
    ),
    '',
  ].join('\n');
}

function linesOf(
  line: TableLine,
  how: {
    readonly row: (rank: string, label: string, clients: string, money: string) => string;
    readonly labelColumns: number;
    readonly columns: number;
    readonly language: Terminal['language'];
  },
): readonly string[] {
  const indent = ' '.repeat(RANK_COLUMNS);
  const [first = '', ...rest] = wrap(`${line.label} ${line.trend}`.trim(), how.labelColumns);
  const clients = `${line.clients} (${line.clientsBefore})`;
  const quote =
    line.quote === null ? [] : wrap(shortened(printable(line.quote), how.language), how.columns - RANK_COLUMNS);
  return [
    how.row(String(line.rank), first, clients, line.money),
    ...rest.map((part) => indent + part),
    ...wrap(line.reason, how.columns - RANK_COLUMNS).map((part) => indent + part),
    ...quote.map((part) => indent + part),
    '',
  ];
}

function shortened(quote: string, language: Terminal['language']): string {
  const words = quote.length <= QUOTE_CHARS_MAX ? quote : `${quote.slice(0, quote.lastIndexOf(' ', QUOTE_CHARS_MAX))}…`;
  return quotedText(words, language);
}
