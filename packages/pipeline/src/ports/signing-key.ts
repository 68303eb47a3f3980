import { createHmac } from 'node:crypto';
import path from 'node:path';
import type { Config } from './config.ts';
import { readKeyFile } from './key-file.ts';

/**
 * The keys that sign what we hand out (acknowledge links), the one in use first; older ones still verify.
 *
 * Derived from the keys of the installation, so that a signature tells nothing of what seals secrets.
 */
export async function signingKeysOf({
  secretKeys,
  dataFolder,
}: Pick<Config, 'secretKeys' | 'dataFolder'>): Promise<readonly Uint8Array[]> {
  const roots = secretKeys.length > 0 ? secretKeys : await readKeyFile(path.resolve(dataFolder));
  return roots.map((root) => createHmac('sha256', root).update('doleances signing').digest());
}
