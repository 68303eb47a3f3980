import {
  type ColumnMapping,
  type FileEntry,
  type FileShape,
  type RefusedEntry,
  readFileItems,
  readReplies,
} from '@doleances/connectors';
import type { AcceptedItem, Source } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { fileSource, rememberedMapping, rememberMapping } from './column-memory.ts';

export type ImportOptions = {
  /** `replies`: our outgoing messages, in the replies format. */
  readonly holds: 'complaints' | 'replies';
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  /** Which column holds what, as a person says it; kept for the next file with these columns. */
  readonly mapping?: ColumnMapping;
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

/**
 * Accepts every good row of a file; bad rows are listed and stop nobody.
 *
 * @throws SourceError when the file as a whole cannot be read; batches accepted before stay accepted.
 */
export async function importFile(ports: Ports, path: string, options: ImportOptions): Promise<ImportSummary> {
  const source = await fileSource(ports.store);
  let shape: FileShape | null = null;
  const read = {
    ...{ path, source, timeZone: (await ports.store.findFirm())?.firm.timeZone ?? 'UTC' },
    onShape: (told: FileShape) => {
      shape = told;
    },
  };
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
  for await (const entry of entriesOf(read, options)) {
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
  // What led to a whole reading is worth remembering; a mapping that fits no column threw before.
  if (options.mapping !== undefined && shape !== null) await rememberMapping(ports.store, shape, options.mapping);
  return { ...totals, refused };
}

type ToRead = {
  readonly path: string;
  readonly source: Source;
  readonly timeZone: string;
  readonly onShape: (shape: FileShape) => void;
};

function entriesOf({ path, source, timeZone, onShape }: ToRead, options: ImportOptions): AsyncIterable<FileEntry> {
  if (options.holds === 'replies') return readReplies(path, { timeZone });
  return readFileItems(path, {
    timeZone,
    onShape,
    mappingFor: (columns) => rememberedMapping(source, columns),
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.mapping && { mapping: options.mapping }),
  });
}
