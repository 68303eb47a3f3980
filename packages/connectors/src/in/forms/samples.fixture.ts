import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Read in place and never copied; `null` where the folder beside the repository is missing. */
const FOLDER = fileURLToPath(new URL('../../../../../../shared/', import.meta.url));

export function sharedFile(...names: readonly string[]): string | null {
  const file = path.join(FOLDER, ...names);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  process.stderr.write(`skipped: ../shared/${names.join('/')} is missing\n`);
  return null;
}
