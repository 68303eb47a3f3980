import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ErasureMarks } from '@doleances/store';

/** Beside the database: a backup that is brought back overwrites what the database knows of later erasures. */
const FILE_NAME = 'erasures.jsonl';

type Line = Omit<ErasureMarks, 'at'> & { readonly at: string };

/** The erasures that a data folder remembers, oldest first; none where there is no file. */
export async function readErasureFile(dataFolder: string): Promise<readonly ErasureMarks[]> {
  const text = await readFile(path.join(dataFolder, FILE_NAME), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
    .map((line) => ({ ...line, at: new Date(line.at) }));
}

/** Adds what the file does not hold yet; whole or not at all. */
export async function appendErasureFile(dataFolder: string, marks: readonly ErasureMarks[]): Promise<void> {
  const known = await readErasureFile(dataFolder);
  const salts = new Set(known.map(({ salt }) => salt));
  const added = marks.filter(({ salt }) => !salts.has(salt));
  if (added.length === 0) return;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const draft = path.join(dataFolder, `.${FILE_NAME}.part`);
  const lines = [...known, ...added].map((one) => `${JSON.stringify(one)}\n`);
  await writeFile(draft, lines.join(''), { mode: 0o600 });
  await rename(draft, path.join(dataFolder, FILE_NAME));
}
