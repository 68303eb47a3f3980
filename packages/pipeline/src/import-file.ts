import { type FileEntry, type RefusedEntry, readFileItems, readReplies } from '@doleances/connectors';
import type { AcceptedItem, Source, Store } from '@doleances/store';
import type { Ports } from './ports.ts';
import { ringAll } from './run-stage.ts';

export type ImportOptions = {
  /** `replies`: our outgoing messages, in the replies format. */
  readonly holds: 'complaints' | 'replies';
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  /** Name of the table column that holds the text; guessed when absent. */
  readonly textColumn?: string;
};

export type ImportSummary = {
  readonly accepted: number;
  /** Rows that an earlier import, or this one, already brought. */
  readonly known: number;
  /** Bad rows, each with its place and reason; at most `REFUSED_SHOWN_MAX` are kept. */
  readonly refused: readonly RefusedEntry[];
  readonly refusedTotal: number;
};

/** One transaction a batch: what is accepted is safe, and the next batch may fail without it. */
const BATCH_ITEMS = 500;
/** A mailbox may hold 25 MB in one message: memory is bounded by bytes, not by rows. */
const BATCH_BYTES = 8_000_000;
export const REFUSED_SHOWN_MAX = 1_000;

/** All files share one source: a re-export under another name must not count its rows twice. */
export function fileSource(store: Store): Promise<Source> {
  return store.saveSource({ kind: 'file', name: 'import', settings: {}, schedule: null, isSample: false });
}

/**
 * Accepts every good row of a file; bad rows are listed and stop nobody.
 *
 * @throws SourceError when the file as a whole cannot be read; batches accepted before stay accepted.
 */
export async function importFile(ports: Ports, path: string, options: ImportOptions): Promise<ImportSummary> {
  const source = await fileSource(ports.store);
  const totals = { accepted: 0, known: 0, refusedTotal: 0 };
  const refused: RefusedEntry[] = [];
  let batch: AcceptedItem[] = [];
  let batchBytes = 0;
  const flush = async () => {
    const accepted = await ports.store.acceptItems(source.id, batch);
    totals.accepted += accepted.accepted;
    totals.known += accepted.known;
    batch = [];
    batchBytes = 0;
    await ringAll(ports, accepted.bells);
  };
  for await (const entry of entriesOf(path, options)) {
    if (entry.ok) {
      batch.push(entry);
      batchBytes += entry.raw.byteLength;
    } else {
      totals.refusedTotal += 1;
      if (refused.length < REFUSED_SHOWN_MAX) refused.push(entry);
    }
    if (batch.length >= BATCH_ITEMS || batchBytes >= BATCH_BYTES) await flush();
  }
  if (batch.length > 0) await flush();
  return { ...totals, refused };
}

function entriesOf(path: string, options: ImportOptions): AsyncIterable<FileEntry> {
  const read = {
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.textColumn && { mapping: { text: options.textColumn } }),
  };
  return options.holds === 'replies' ? readReplies(path) : readFileItems(path, read);
}
