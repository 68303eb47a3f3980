import { DEFAULT_FIRM, type Item, type ReadingContext, readingContextFor, readItem } from '@doleances/core';
import { benchItem } from './bench-items.ts';
import { goldSetsOf } from './quality/gold.ts';
import { itemOf, rowsOf } from './quality/shared-data.ts';

const READINGS = 5;
const SHORT_LENGTH = 10_000;
const LONG_LENGTH = 100_000;
const HOSTILE_SHORT_LENGTH = 100_000;
const HOSTILE_LONG_LENGTH = 1_000_000;
/** What costs the square where a pattern looks back or ahead without a bound. */
const HOSTILE = ['a', '« (', ',', 'pas ', '1', ' ', '\n', '> ', 'a@', '!?', 'je veux '] as const;

/** Processor time: this process may share its core. */
function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The quickest of some readings: the others were held up by what is not the message's. */
function readingMs(item: Item, context: ReadingContext): number {
  return Math.min(...Array.from({ length: READINGS }, () => millisecondsOf(() => readItem(item, context))));
}

type Row = { readonly id: string; readonly text: string };
type Real = { readonly item: Item; readonly context: ReadingContext };

/** Messages that people wrote, or might have: labelled sets, insurance reviews, replies to mail. */
function realMessages(): readonly Real[] {
  const plain = readingContextFor(DEFAULT_FIRM);
  const rowsIn = (file: string, channel: Item['channel']): Real[] =>
    (rowsOf<Row>(file) ?? []).map(({ id, text }) => ({ item: itemOf(id, text, channel), context: plain }));
  const shared = [
    ...rowsIn('insurance_reviews_fr_2016_2020.jsonl', 'review'),
    ...rowsIn('email_replies.jsonl', 'email'),
    ...rowsIn('email_replies_fr.jsonl', 'email'),
  ];
  const ofFirms = goldSetsOf('looked at').flatMap(({ firm, messages }) => {
    const context = readingContextFor(firm);
    return messages.map(({ item }) => ({ item, context }));
  });
  return [...shared, ...ofFirms];
}

/** Only the longest are read: none of the others is the dearest. */
const LONGEST_SHARE = 10;

/** The dearest real message, once warm. */
export function slowestRealMessage(): string {
  if (rowsOf('email_replies.jsonl') === null) return 'skipped, no ../shared/data';
  const all = realMessages().toSorted((a, b) => b.item.text.length - a.item.text.length);
  const real = all.slice(0, Math.ceil(all.length / LONGEST_SHARE));
  for (const { item, context } of real) readItem(item, context);
  const once = real
    .map((one) => ({ ...one, ms: millisecondsOf(() => readItem(one.item, one.context)) }))
    .toSorted((a, b) => b.ms - a.ms);
  // The dearest are read again: what held up one reading seldom holds up five.
  const [slowest] = once
    .slice(0, READ_AGAIN)
    .map(({ item, context }) => ({ item, ms: readingMs(item, context) }))
    .toSorted((a, b) => b.ms - a.ms);
  return `${slowest?.ms.toFixed(1)} ms (${slowest?.item.text.length} characters), of ${all.length}`;
}

const READ_AGAIN = 40;

function everydayText(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += `${benchItem(index).text}\n`;
  return text.slice(0, length);
}

const ratioOf = (long: string, short: string, context: ReadingContext): number =>
  readingMs(itemOf('long', long, 'email'), context) / readingMs(itemOf('short', short, 'email'), context);

/** How many times dearer a message ten times as long is; ten or less is linear, since an archive is not read whole. */
export function lengthRatios(): string {
  const context = readingContextFor(DEFAULT_FIRM);
  const everyday = ratioOf(everydayText(LONG_LENGTH), everydayText(SHORT_LENGTH), context);
  const hostile = HOSTILE.map((sign) => {
    const ratio = ratioOf(
      sign.repeat(HOSTILE_LONG_LENGTH / sign.length),
      sign.repeat(HOSTILE_SHORT_LENGTH / sign.length),
      context,
    );
    return { sign, ratio };
  }).toSorted((a, b) => b.ratio - a.ratio);
  const worst = hostile[0];
  return `×${everyday.toFixed(1)} for 100 kB beside 10 kB; at worst ×${worst?.ratio.toFixed(1)} for 1 MB of ${JSON.stringify(worst?.sign)} beside 100 kB`;
}
