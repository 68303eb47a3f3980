import { readFileSync, writeFileSync } from 'node:fs';
import { type Firm, type Item, type Reading, readItem, readingContextFor } from '@doleances/core';
import { FIRMS } from './firms.ts';

/** One line of a table: how it came, what is expected, the words, and what the product gives instead for now. */
export type Row = {
  /** Words: `to=inn` (which firm), `us` (we wrote it), `review`, `note`, `form`, `stars=2`. */
  readonly as: readonly string[];
  readonly expect: readonly Expected[];
  readonly sentence: string;
  /** `null` when the expectation is met. */
  readonly open: string | null;
};

/** `kind=complaint`, `times>=2`, `severity<=2`. */
export type Expected = { readonly key: string; readonly sign: '=' | '>=' | '<='; readonly value: string };

/** Friday afternoon, in the firm's own time. */
const SENT_AT = '2026-07-03T15:00:00';
const OFFSETS: Readonly<Record<string, string>> = {
  'America/Toronto': '-04:00',
  'Europe/Brussels': '+02:00',
  'Europe/Paris': '+02:00',
};
const CHANNELS: Readonly<Record<string, Item['channel']>> = { review: 'review', note: 'phone_note', form: 'form' };
const COLUMNS = 'as\texpect\tsentence\topen';

const words = (cell: string): readonly string[] => cell.split(' ').filter((word) => word !== '');

/** Commas separate values, so a name may hold a blank: `staff=Julien Caron described=none`. */
function expectedFrom(cell: string): readonly Expected[] {
  return [...cell.matchAll(/([a-z-]+)(>=|<=|=)(.*?)(?= [a-z-]+(?:>=|<=|=)|$)/gu)].map(([, key, sign, value]) => ({
    key: key ?? '',
    sign: sign as Expected['sign'],
    value: value ?? '',
  }));
}

/** Reads a table; the first line says in a comment what it holds, the second names the columns. */
export function rowsOf(file: string): readonly Row[] {
  const [about = '', columns = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (!about.startsWith('# ') || columns !== COLUMNS) throw new Error(`${file} does not begin as a table`);
  return lines.map((line) => {
    const [as = '', expect = '', sentence = '', open = ''] = line.split('\t');
    return { as: words(as), expect: expectedFrom(expect), sentence, open: open === '' ? null : open };
  });
}

/** Writes into the last column what the product gives instead of what is expected; nothing else changes. */
export function rewriteOpen(file: string, openOf: (row: Row) => string): void {
  const rows = rowsOf(file);
  const [about = '', columns = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const written = lines.map((line, at) => {
    const row = rows[at];
    const open = row === undefined ? '' : openOf(row);
    return [...line.split('\t').slice(0, 3), ...(open === '' ? [] : [open])].join('\t');
  });
  writeFileSync(file, `${[about, columns, ...written].join('\n')}\n`);
}

const givenOf = ({ as }: Row, name: string): string | null =>
  as.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;

function firmOf(row: Row): Firm {
  const firm = FIRMS[givenOf(row, 'to') ?? 'any'];
  if (firm === undefined) throw new Error(`no firm for ${row.as.join(' ')}`);
  return firm;
}

/** The message that the sentence would come in. */
export function itemOf(row: Row): Item {
  const channel = row.as.map((word) => CHANNELS[word]).find((known) => known !== undefined);
  const stars = givenOf(row, 'stars');
  return {
    externalId: 'sentence',
    channel: channel ?? 'email',
    direction: row.as.includes('us') ? 'out' : 'in',
    receivedAt: `${SENT_AT}${OFFSETS[firmOf(row).timeZone] ?? 'Z'}`,
    subject: null,
    text: row.sentence,
    author: { name: null, email: null },
    location: null,
    starsOfFive: stars === null ? null : Number(stars),
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
  };
}

/** Reads the sentence as the product would. */
export const readingOf = (row: Row): Reading['signals'] =>
  readItem(itemOf(row), readingContextFor(firmOf(row))).signals;
