import { type FileEntry, itemFromRaw, type RefusedEntry, readFileItems, readReplies } from '@doleances/connectors';
import type { Item } from '@doleances/core';

export type FileItems = {
  readonly items: readonly Item[];
  /** Bad rows, with the file they stand in. */
  readonly refused: readonly (RefusedEntry & { readonly file: string })[];
};

export type ReadItemsOptions = {
  readonly holds: 'complaints' | 'replies';
  /** Name of the table column that holds the text; guessed when absent. */
  readonly textColumn?: string;
  /** Where times without an offset were written; UTC when nothing is said. */
  readonly timeZone?: string;
};

/**
 * Reads files into items held in memory, for the one-shot run.
 *
 * @throws SourceError when a file as a whole cannot be read.
 */
export async function itemsOfFiles(files: readonly string[], options: ReadItemsOptions): Promise<FileItems> {
  const items: Item[] = [];
  const refused: (RefusedEntry & { file: string })[] = [];
  const mail = options.timeZone === undefined ? {} : { timeZone: options.timeZone };
  for (const file of files) {
    for await (const entry of entriesOf(file, options)) {
      const item = entry.ok ? await itemFromRaw(entry.rawType, entry.raw, mail) : null;
      if (item?.ok) items.push(item.value);
      else refused.push({ ok: false, where: entry.where, reason: reasonOf(entry, item), file });
    }
  }
  return { items, refused };
}

function entriesOf(file: string, { holds, textColumn, timeZone = 'UTC' }: ReadItemsOptions): AsyncIterable<FileEntry> {
  if (holds === 'replies') return readReplies(file, { timeZone });
  return readFileItems(file, { timeZone, ...(textColumn !== undefined && { mapping: { text: textColumn } }) });
}

function reasonOf(entry: FileEntry, item: Awaited<ReturnType<typeof itemFromRaw>> | null): string {
  if (!entry.ok) return entry.reason;
  return item !== null && !item.ok ? item.reason : 'cannot be read';
}
