import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThemeMap } from '@doleances/core';
import type { MapTask } from './theme-map-worker.ts';

/**
 * Makes a map in a thread of its own: it takes seconds of one core, and the process has leases to keep and databases to
 * answer meanwhile.
 */
export async function mapInThread(task: MapTask): Promise<ThemeMap | null> {
  const worker = startWorker();
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

/** From `dist` the entry is plain JavaScript; from sources it is TypeScript, for tests and development only. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./theme-map-worker.js', import.meta.url));
  const door = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  const entry = new URL('./theme-map-worker.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(pathToFileURL(door).href)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(entry)});
  });`;
  return new Worker(code, { eval: true });
}
