import type { Item } from './1-complaint/item.ts';
import { type ReadingContext, readingContextFor } from './2-signals/context.ts';
import { readItem } from './2-signals/read.ts';
import { tradesTold } from './2-signals/trades.ts';
import { staffWordsOf } from './3-themes/staff-words.ts';
import { assumedComplaint } from './mine-assume.ts';
import { mineWith } from './mine-build.ts';
import type { MineDocument } from './mine-document.ts';
import { type MineInput, type Reader, type ToldMessage, toldMessageFrom } from './mine-run.ts';

/**
 * Reads, groups and ranks a pile of messages in one go: the document of `doleances mine --json`.
 *
 * Pure: the same input gives the same document, and the order of the messages changes no theme and no rank. Every
 * decision is made by the functions the pipeline uses, so ids and ranks are the same there.
 */
export function mine(input: MineInput): MineDocument {
  const context = withTradesTold(readingContextFor(input.firm, input.facets), input.items);
  return mineWith(input, readerFor(context, input.assumeComplaints === true));
}

/** A firm that says nothing of itself is read as one of the trades its messages speak of. */
export function withTradesTold(context: ReadingContext, items: readonly Item[]): ReadingContext {
  return context.trades.size > 0 ? context : { ...context, trades: tradesTold(items.map(({ text }) => text)) };
}

/** Compiling the lexicon is the dear part, so whoever mines often keeps the context. */
export function readerFor(context: ReadingContext, assumeComplaints: boolean): Reader {
  return {
    lexicon: context.lexicon,
    staffWords: staffWordsOf(context.firm),
    read: (item) => {
      const read = readItem(item, context);
      return assumeComplaints ? assumedComplaint(item, read, context) : read;
    },
  };
}

/** What a thread needs to read its share of a run as the whole run would. */
export type MineShare = Pick<MineInput, 'firm' | 'assumeComplaints'> & {
  /** The trades that all messages of the run speak of; `tradesOfRun`. */
  readonly trades: ReadingContext['trades'];
};

/** The trades to read a run in, told by the firm or by all its messages together. */
export function tradesOfRun({ firm, items }: Pick<MineInput, 'firm' | 'items'>): ReadingContext['trades'] {
  return withTradesTold(readingContextFor(firm), items).trades;
}

/** Reads one message of a run after another, for `MineInput.told`. */
export function messageReaderFor({ firm, assumeComplaints, trades }: MineShare): (item: Item) => ToldMessage {
  const reader = readerFor({ ...readingContextFor(firm), trades }, assumeComplaints === true);
  return (item) => toldMessageFrom(item, reader);
}
