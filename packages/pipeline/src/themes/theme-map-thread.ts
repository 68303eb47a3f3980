import { startThread } from '@doleances/connectors';
import type { ThemeMap } from '@doleances/core';
import type { MapTask } from './theme-map-worker.ts';

/**
 * Makes a map in a thread of its own: it takes seconds of one core, and the process has leases to keep and databases to
 * answer meanwhile.
 */
export async function mapInThread(task: MapTask): Promise<ThemeMap | null> {
  const worker = startThread(import.meta.url, 'theme-map-worker');
  try {
    return await new Promise<ThemeMap | null>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread that maps themes ended early')));
      worker.postMessage(task);
    });
  } finally {
    await worker.terminate();
  }
}
