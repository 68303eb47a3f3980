import { createHash } from 'node:crypto';
import path from 'node:path';
import { assertDataFolderReachable } from '@doleances/store';

const FOLDER_NAME = '.doleances';
const SYSTEM_FOLDER = '/var/lib/doleances';

/**
 * Where the data goes when nobody chose: beside the program, or, when root started it in a place closed to others (its
 * home, a private temporary folder), under the system's folder for services, because PostgreSQL never runs as root.
 */
export async function defaultDataFolder(folder: string): Promise<string> {
  const beside = path.join(folder, FOLDER_NAME);
  try {
    await assertDataFolderReachable(beside);
    return beside;
  } catch {
    const key = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 8);
    return path.join(SYSTEM_FOLDER, `${path.basename(folder)}-${key}`);
  }
}
