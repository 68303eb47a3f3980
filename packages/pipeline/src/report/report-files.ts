import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER_NAME = 'reports';
const REPORT_FILE = /^\d{4}-W\d{2}\.html$/;
/** A report names clients and holds their words: nobody else of the machine reads it. */
const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY = 0o600;

/**
 * Leaves a report as a page beside the data.
 *
 * @returns Where it is.
 */
export async function writeReportFile(
  dataFolder: string,
  { week, html }: { readonly week: string; readonly html: string },
): Promise<string> {
  const folder = path.resolve(dataFolder, FOLDER_NAME);
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  // A folder that was there keeps the rights it had.
  await chmod(folder, OWNER_ONLY_FOLDER);
  const draft = path.join(folder, `.${week}.part`);
  await writeFile(draft, html, { mode: OWNER_ONLY });
  const file = path.join(folder, `${week}.html`);
  await rename(draft, file);
  return file;
}

/**
 * Takes the pages away that were left there; the dashboard has the same reports, rewritten where somebody was erased.
 *
 * @param before Only those written before; all when absent.
 */
export async function removeReportFiles(dataFolder: string, before?: Date): Promise<void> {
  const folder = path.resolve(dataFolder, FOLDER_NAME);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter((one) => REPORT_FILE.test(one))) {
    const file = path.join(folder, name);
    if (before === undefined || (await stat(file)).mtime < before) await rm(file, { force: true });
  }
}
