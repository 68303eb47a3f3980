import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BackupOptions, type BackupSummary, checkBackup, openBackupGzip, writeBackup } from '@doleances/store';
import { fileErrorOf } from './backup-error.ts';

export type MadeBackup = BackupSummary & { readonly file: string; readonly bytes: number };

/** It holds customers' words. */
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/**
 * Backs a database up into a file that did not exist. It bears its name once it is whole, on disk, and read back.
 *
 * @throws BackupError or StoreError, which say what to do; nothing is left behind then.
 */
export async function makeBackup(options: BackupOptions, file: string): Promise<MadeBackup> {
  const draft = `${file}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
    // Left by a program that was ended while it wrote.
    await rm(draft, { force: true });
    const output = createWriteStream(draft, { flags: 'wx', mode: OWNER_ONLY, flush: true });
    await pipeline(Readable.from(writeBackup(options)), openBackupGzip(), output);
    const summary = await checkBackup(createReadStream(draft));
    await link(draft, file);
    await syncFolder(path.dirname(file));
    return { ...summary, file, bytes: (await stat(file)).size };
  } catch (error) {
    throw fileErrorOf(error, file);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** Reads a backup to its end. @throws BackupError or StoreError when it is not there, or not whole. */
export async function readBackupFile(file: string): Promise<MadeBackup> {
  try {
    const bytes = (await stat(file)).size;
    return { ...(await checkBackup(createReadStream(file))), file, bytes };
  } catch (error) {
    throw fileErrorOf(error, file);
  }
}

/** The name itself must survive a power cut; some systems cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
