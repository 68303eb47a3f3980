import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';

const KEY_BYTES = 32;

/**
 * The key that signs links in mails; it never stands in the database, so a copy of the database signs nothing.
 *
 * @returns `null` where processes may run on several machines and none was configured: links then lead to pages, and
 * sign nothing.
 */
export async function openLinkKey(config: Config): Promise<string | null> {
  if (config.linkKey !== null) return config.linkKey;
  if (config.database.kind !== 'embedded') return null;
  const folder = path.resolve(config.dataFolder);
  const file = path.join(folder, 'link.key');
  await mkdir(folder, { recursive: true });
  // `wx`: of two processes that start at once, one writes and both read the same.
  await writeFile(file, randomBytes(KEY_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(() => {});
  return (await readFile(file, 'utf8')).trim();
}
