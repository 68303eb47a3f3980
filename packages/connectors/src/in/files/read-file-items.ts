import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../../source-error.ts';
import { jsonItems } from '../exports/json-items.ts';
import { csvRows } from './csv-records.ts';
import type { FileEntry, FileFormat, ReadFileOptions } from './file-entry.ts';
import { formatOf } from './file-format.ts';
import { complaintItems, replyItems } from './jsonl-items.ts';
import { MESSAGE_BYTES_MAX, mboxMessages } from './mbox-messages.ts';
import { readBytes, readHead, readLines } from './read-lines.ts';
import { xlsxRows } from './read-xlsx.ts';
import { createStorageKeys } from './storage-keys.ts';
import { type TableFile, tableItems } from './table-items.ts';

const HEAD_BYTES = 64 * 1024;

/**
 * Reads every item of a file (CSV, XLSX, JSON, JSONL, mbox, .eml) or of a folder of .eml files, in the order of the file.
 *
 * Good rows come as items, bad ones as refusals with their place; the same file gives the same keys each time. Memory
 * is bounded whatever the size, but for XLSX, which must fit in 50 MB.
 *
 * @throws SourceError when the file cannot be read at all; the message says what to do.
 */
export async function* readFileItems(path: string, options: ReadFileOptions = {}): AsyncGenerator<FileEntry> {
  const found = await statOf(path);
  if (found.isDirectory) {
    yield* folderItems(path, options);
    return;
  }
  const guess = formatOf(path, await readable(path, readHead(path, HEAD_BYTES)));
  if (!guess.ok) throw refusal(path, guess.reason);
  yield* itemsOf(guess.format, { path, format: guess.format, modifiedAt: found.modifiedAt, options });
}

/**
 * Reads the firm's own outgoing messages from a JSONL file as items with direction `out`.
 *
 * @throws SourceError when the file is missing or not JSONL.
 */
export async function* readReplies(path: string, options: ReadFileOptions = {}): AsyncGenerator<FileEntry> {
  const found = await statOf(path);
  const guess = found.isDirectory ? null : formatOf(path, await readable(path, readHead(path, HEAD_BYTES)));
  if (guess?.ok === false) throw refusal(path, guess.reason);
  if (guess?.format !== 'jsonl') throw refusal(path, 'replies must be JSONL, one object a line');
  yield* replyItems({ path, format: 'jsonl', modifiedAt: found.modifiedAt, options });
}

function itemsOf(format: FileFormat, file: TableFile): AsyncGenerator<FileEntry> {
  const { path, options } = file;
  switch (format) {
    case 'csv':
      return tableItems(file, csvRows(readLines(path, options.onProgress)));
    case 'xlsx':
      return tableItems(file, xlsxRows(path, options));
    case 'json':
      return jsonItems(file);
    case 'jsonl':
      return complaintItems(file);
    case 'mbox':
      return mboxItems(file);
    case 'eml':
      return mailItems([path], file);
  }
}

async function* mboxItems(file: TableFile): AsyncGenerator<FileEntry> {
  const keyOf = createStorageKeys();
  file.options.onShape?.({ format: 'mbox', columns: [], mapping: {}, guessed: [], warnings: [] });
  for await (const { bytes, where } of mboxMessages(file.path, readBytes(file.path, file.options.onProgress))) {
    if (bytes.length === 0) yield { ok: false, where, reason: 'the message is empty' };
    else yield mailEntry({ bytes, where, externalId: keyOf(bytes), modifiedAt: file.modifiedAt });
  }
}

async function* folderItems(folder: string, options: ReadFileOptions): AsyncGenerator<FileEntry> {
  const names = await readable(folder, readdir(folder));
  const paths = names
    .filter((name) => name.toLowerCase().endsWith('.eml'))
    .sort()
    .map((name) => join(folder, name));
  if (paths.length === 0) throw refusal(folder, 'the folder holds no .eml file');
  yield* mailItems(paths, { path: folder, format: 'eml', modifiedAt: new Date(0), options });
}

async function* mailItems(paths: readonly string[], file: TableFile): AsyncGenerator<FileEntry> {
  const keyOf = createStorageKeys();
  file.options.onShape?.({ format: 'eml', columns: [], mapping: {}, guessed: [], warnings: [] });
  for (const [index, path] of paths.entries()) {
    const where = `message ${index + 1}`;
    const { size, modifiedAt } = await statOf(path);
    if (size > MESSAGE_BYTES_MAX && paths.length === 1) throw refusal(path, 'the message is larger than 25 MB');
    if (size === 0 || size > MESSAGE_BYTES_MAX) {
      yield { ok: false, where, reason: size === 0 ? 'the message is empty' : 'the message is larger than 25 MB' };
      continue;
    }
    const bytes = await readable(path, readFile(path));
    yield mailEntry({ bytes, where, externalId: keyOf(bytes), modifiedAt });
    file.options.onProgress?.(paths.length === 1 ? size : index + 1, paths.length === 1 ? size : paths.length);
  }
}

function mailEntry(mail: { bytes: Buffer; where: string; externalId: string; modifiedAt: Date }): FileEntry {
  return {
    ok: true,
    externalId: mail.externalId,
    rawType: 'message/rfc822',
    raw: mail.bytes,
    receivedAt: mail.modifiedAt,
    where: mail.where,
    warnings: [],
  };
}

async function statOf(path: string): Promise<{ isDirectory: boolean; size: number; modifiedAt: Date }> {
  const found = await readable(path, stat(path));
  if (!found.isDirectory() && !found.isFile()) throw refusal(path, 'it is neither a file nor a folder');
  return { isDirectory: found.isDirectory(), size: found.size, modifiedAt: found.mtime };
}

async function readable<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'reading it is not allowed' : String(code);
    throw new SourceError(`The file ${path} cannot be read: ${reason}`, { retry: 'never', cause });
  }
}

function refusal(path: string, reason: string): SourceError {
  return new SourceError(`The file ${path} cannot be read: ${reason}`, { retry: 'never' });
}
