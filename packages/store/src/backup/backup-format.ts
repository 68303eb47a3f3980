import { createHash } from 'node:crypto';
import { createGunzip, createGzip, type Gunzip, type Gzip } from 'node:zlib';
import { StoreError } from '../store-error.ts';

/**
 * A backup file: gzip over lines of JSON, each of which may say how many bytes follow it. What follows are the rows of a
 * table as PostgreSQL's COPY writes them, so that `zcat` shows what is in it. The last line bears a checksum of all before.
 */
export type BackupPart =
  | { readonly kind: 'start'; readonly start: BackupStart }
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'sequences'; readonly sequences: Readonly<Record<string, number>> }
  | { readonly kind: 'end'; readonly tables: Readonly<Record<string, number>> };

export type BackupStart = {
  /** When the snapshot was taken, by the database's clock, in ISO. */
  readonly madeAt: string;
  /** The newest migration of its tables, as in drizzle's journal. */
  readonly migrationMs: number;
};

/** Raised when an older program could no longer read the file. */
const VERSION = 1;
/** Level 6 takes twice the time for a file a tenth smaller. */
const GZIP_LEVEL = 3;
const CHUNK_BYTES = 262_144;
/** A table has some dozen columns. */
const LINE_BYTES_MAX = 1_000_000;
/** What a program of ours writes at once; a damaged length must not ask for all memory. */
const PAYLOAD_BYTES_MAX = 200_000_000;

export function openBackupGzip(): Gzip {
  return createGzip({ level: GZIP_LEVEL, chunkSize: CHUNK_BYTES });
}

export function openBackupGunzip(): Gunzip {
  return createGunzip({ chunkSize: CHUNK_BYTES });
}

/** Writes the parts in order; `end` is the last. */
export function openEncoder() {
  const hash = createHash('sha256');
  const put = (bytes: Buffer): Buffer => {
    hash.update(bytes);
    return bytes;
  };
  const line = (value: object) => put(Buffer.from(`${JSON.stringify(value)}\n`));
  return {
    start: (start: BackupStart) => line({ doleances: 'backup', version: VERSION, ...start }),
    table: (name: string, columns: readonly string[]) => line({ table: name, columns }),
    bytes: (bytes: Buffer) =>
      put(Buffer.concat([Buffer.from(`{"bytes":${bytes.length}}\n`), bytes, Buffer.from('\n')])),
    rows: (rows: number) => line({ rows }),
    sequences: (sequences: Readonly<Record<string, number>>) => line({ sequences }),
    end: (tables: Readonly<Record<string, number>>) =>
      Buffer.from(`${JSON.stringify({ end: true, tables, sha256: hash.digest('hex') })}\n`),
  };
}

/**
 * Reads the parts of an unpacked backup, in order.
 *
 * @throws StoreError when it is no backup of ours, one of a newer program, cut short or changed; the checksum is only known
 * at the end, so whoever acts on parts before must be able to take it back.
 */
export async function* decodeBackup(unpacked: AsyncIterable<Buffer>): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const reader = openReader(unpacked);
  let isStarted = false;
  for (;;) {
    const line = await reader.line();
    const value = line === null ? null : valueIn(line);
    if (line === null || value === null) throw isStarted ? damaged() : notOurs();
    if ('end' in value) {
      if (value.sha256 !== hash.digest('hex')) throw damaged();
      yield { kind: 'end', tables: value.tables as Record<string, number> };
      return;
    }
    hash.update(line);
    if (typeof value.bytes === 'number') {
      const payload = await reader.bytes(value.bytes);
      if (payload === null) throw damaged();
      hash.update(payload);
      yield { kind: 'bytes', bytes: payload.subarray(0, -1) };
      continue;
    }
    yield partOf(value, isStarted);
    isStarted = true;
  }
}

function partOf(value: Readonly<Record<string, unknown>>, isStarted: boolean): BackupPart {
  if (!isStarted) return { kind: 'start', start: startOf(value) };
  const { table, columns, rows, sequences } = value;
  if (typeof table === 'string') return { kind: 'table', name: table, columns: columns as string[] };
  if (typeof rows === 'number') return { kind: 'rows', rows };
  if (typeof sequences === 'object') return { kind: 'sequences', sequences: sequences as Record<string, number> };
  throw damaged();
}

function startOf({ doleances, version, madeAt, migrationMs }: Readonly<Record<string, unknown>>): BackupStart {
  if (doleances !== 'backup' || typeof version !== 'number') throw notOurs();
  if (version > VERSION) {
    throw new StoreError(
      'A newer program made this backup; restore it with that version of Doleances, or a later one.',
      {
        retry: 'never',
      },
    );
  }
  return { madeAt: String(madeAt), migrationMs: Number(migrationMs) };
}

function valueIn(line: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Lines and bytes of a stream, whatever the pieces it comes in; `null` when it ends before. */
function openReader(unpacked: AsyncIterable<Buffer>) {
  const pieces = unpacked[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await pieces.next().catch((error: unknown) => {
      throw errorOfStream(error);
    });
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  const take = (bytes: number): Buffer => {
    const taken = rest.subarray(0, bytes);
    rest = rest.subarray(bytes);
    return taken;
  };
  return {
    /** With its end of line. */
    async line(): Promise<Buffer | null> {
      for (let end = rest.indexOf(10); ; end = rest.indexOf(10)) {
        if (end >= 0) return take(end + 1);
        if (rest.length > LINE_BYTES_MAX || !(await more())) return null;
      }
    },
    /** With the end of line after them. */
    async bytes(count: number): Promise<Buffer | null> {
      if (!Number.isSafeInteger(count) || count < 0 || count > PAYLOAD_BYTES_MAX) return null;
      while (rest.length < count + 1) if (!(await more())) return null;
      return take(count + 1);
    },
  };
}

/** What zlib and the file system throw, in our words. */
function errorOfStream(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_DATA_ERROR' && error instanceof Error && error.message.includes('header')) return notOurs();
  return code.startsWith('Z_') ? damaged() : error;
}

function damaged(): StoreError {
  return new StoreError('The backup is cut short or was changed; take another one.', { retry: 'never' });
}

function notOurs(): StoreError {
  return new StoreError('This is no backup of Doleances.', { retry: 'never' });
}
