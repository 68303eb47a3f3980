import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';

const FILE_NAME = 'signing.key';
const KEY_BYTES = 32;

/**
 * The secret that signs what we hand out (acknowledge links): given by DOLEANCES_SECRET_KEY, else made once and kept in the
 * data folder, outside the database. Processes on several machines need the setting, or a data folder they share.
 */
export async function signingKeyFor(config: Pick<Config, 'dataFolder' | 'secretKey'>): Promise<Uint8Array> {
  const root = config.secretKey === null ? await keyOfFile(config.dataFolder) : Buffer.from(config.secretKey);
  // Derived, so that nothing else made of the same root is a signature here.
  return createHmac('sha256', root).update('doleances signing').digest();
}

async function keyOfFile(dataFolder: string): Promise<Uint8Array> {
  const file = path.resolve(dataFolder, FILE_NAME);
  const known = await readKey(file);
  if (known !== null) return known;
  await mkdir(path.dirname(file), { recursive: true });
  // Linked into place whole: of two processes that start at once both read the key of the first.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  const made = await readKey(file);
  if (made === null) throw new Error(`"${file}" cannot be read; check its rights`);
  return made;
}

async function readKey(file: string): Promise<Uint8Array | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length < KEY_BYTES)
    throw new Error(`"${file}" holds no key of ${KEY_BYTES} bytes; delete it to make another`);
  return key;
}
