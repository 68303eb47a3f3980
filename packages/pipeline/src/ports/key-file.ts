import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SecretError } from './secret-error.ts';

const FILE_NAME = 'secret.key';
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/**
 * Keys as they are written: 32 bytes in base64 or hexadecimal, the one in use first, older ones after.
 *
 * @returns `null` when one of them is no key.
 */
export function keysFrom(written: string): readonly Uint8Array[] | null {
  const words = written.split(/[\s,]+/).filter((word) => word !== '');
  const keys = words.map((word) => Buffer.from(word, /^[\da-f]{64}$/i.test(word) ? 'hex' : 'base64'));
  return keys.length > 0 && keys.every(({ length }) => length === KEY_BYTES) ? keys : null;
}

/** Reads the keys of this installation, and makes the first one when there is none. Of two that start at once, one makes it. */
export async function readKeyFile(dataFolder: string): Promise<readonly Uint8Array[]> {
  const file = path.join(dataFolder, FILE_NAME);
  const text = await readFile(file, 'utf8').catch(nothingIfAbsent);
  if (text === null) {
    await mkdir(dataFolder, { recursive: true });
    await withDraft(dataFolder, newKey(), (draft) => link(draft, file).catch(ignoreIfThere));
    return readKeyFile(dataFolder);
  }
  if (process.platform !== 'win32' && ((await stat(file)).mode & OTHERS) !== 0) {
    throw new SecretError(`Others may read the key in ${file}; run "chmod 600 ${file}".`);
  }
  const keys = keysFrom(text);
  if (keys === null) throw new SecretError(`${file} holds no key; bring it back from your backup.`);
  return keys;
}

/** Puts a new key in front; what the old ones sealed still opens. */
export async function addKeyFile(dataFolder: string): Promise<void> {
  const before = await readKeyFile(dataFolder);
  const lines = [newKey(), ...before.map((key) => `${Buffer.from(key).toString('base64')}\n`)];
  await withDraft(dataFolder, lines.join(''), (draft) => rename(draft, path.join(dataFolder, FILE_NAME)));
}

/** Whole or not at all: nobody ever reads half a key. */
async function withDraft(folder: string, text: string, publish: (draft: string) => Promise<void>): Promise<void> {
  const draft = path.join(folder, `.${FILE_NAME}-${randomUUID()}`);
  try {
    await writeFile(draft, text, { mode: OWNER_ONLY, flag: 'wx' });
    await publish(draft);
  } finally {
    await rm(draft, { force: true });
  }
}

function newKey(): string {
  return `${randomBytes(KEY_BYTES).toString('base64')}\n`;
}

function nothingIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw new SecretError(`The key file in the data folder cannot be read (${error.code}); check its rights.`, {
    cause: error,
  });
}

function ignoreIfThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
