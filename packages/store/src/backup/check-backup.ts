import { pipeline, type Readable } from 'node:stream';
import { StoreError } from '../store-error.ts';
import { type BackupPart, decodeBackup, openBackupGunzip } from './backup-format.ts';

export type BackupSummary = {
  /** When the snapshot was taken, in ISO. */
  readonly madeAt: string;
  readonly migrationMs: number;
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>;
};

/** The parts of a backup file. */
export async function* partsOf(file: Readable): AsyncGenerator<BackupPart> {
  const gunzip = openBackupGunzip();
  // Errors of the file reach whoever reads the end of the pipe.
  pipeline(file, gunzip, () => {});
  yield* decodeBackup(gunzip);
}

/**
 * Reads a backup to its end, without a database.
 *
 * @throws StoreError when it is no backup, or not whole.
 */
export async function checkBackup(file: Readable): Promise<BackupSummary> {
  let start = { madeAt: '', migrationMs: 0 };
  let tables: Readonly<Record<string, number>> | null = null;
  for await (const part of partsOf(file)) {
    if (part.kind === 'start') start = part.start;
    if (part.kind === 'end') tables = part.tables;
  }
  if (tables === null) throw new StoreError('The backup is cut short; take another one.', { retry: 'never' });
  return { ...start, tables };
}
