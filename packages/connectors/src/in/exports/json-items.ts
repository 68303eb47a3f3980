import { readFile, stat } from 'node:fs/promises';
import { SourceError } from '../../source-error.ts';
import type { FileEntry } from '../files/file-entry.ts';
import { complaintFrom } from '../files/jsonl-items.ts';
import { createStorageKeys } from '../files/storage-keys.ts';
import { acceptedEntry, type TableFile } from '../files/table-items.ts';
import { textFromBytes } from '../text/charset.ts';
import { elementsIn } from './elements-in.ts';
import { knownEntries } from './known-shapes.ts';

/** A document is read whole, and takes some five times its size while it is. */
const FILE_BYTES_MAX = 40 * 1024 * 1024;

/**
 * Reads a JSON document: a list, or an object that holds one, of reviews, tickets or complaints.
 *
 * @throws SourceError when it is not JSON, or larger than 40 MB.
 */
export async function* jsonItems(file: TableFile): AsyncGenerator<FileEntry> {
  const { path, modifiedAt, options } = file;
  const { size } = await stat(path);
  if (size > FILE_BYTES_MAX) throw refusal(path, 'it is larger than 40 MB; export it as JSONL, one object a line');
  const elements = elementsIn(parsed(path, textFromBytes(await readFile(path), null)));
  options.onShape?.({ format: 'json', columns: [], mapping: {}, guessed: [], warnings: [] });
  const keyOf = createStorageKeys();
  for (const [at, element] of elements.entries()) {
    const where = `object ${at + 1}`;
    if (typeof element !== 'object' || element === null || Array.isArray(element)) {
      yield { ok: false, where, reason: 'it is not a JSON object' };
      continue;
    }
    const given = element as Readonly<Record<string, unknown>>;
    yield* knownEntries(given, { where, modifiedAt }) ?? [
      plainEntry(given, { where, modifiedAt, timeZone: options.timeZone ?? 'UTC', keyOf }),
    ];
  }
  options.onProgress?.(size, size);
}

type PlainPlace = {
  readonly where: string;
  readonly modifiedAt: Date;
  readonly timeZone: string;
  readonly keyOf: (content: string) => string;
};

/** A complaint as one line of JSONL would tell it. */
function plainEntry(given: Readonly<Record<string, unknown>>, { where, keyOf, ...clock }: PlainPlace): FileEntry {
  const externalId = keyOf(JSON.stringify(given));
  const read = complaintFrom(given, { externalId, ...clock });
  if (!read.ok) return { ok: false, where, reason: read.reason };
  return acceptedEntry({ externalId, item: read.value, where, warnings: read.warnings, original: given });
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(path, 'it begins like JSON and is not; export it again');
  }
}

function refusal(path: string, reason: string): SourceError {
  return new SourceError(`The file ${path} cannot be read: ${reason}`, { retry: 'never' });
}
