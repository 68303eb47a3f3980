import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

export type ThreadOptions = Pick<WorkerOptions, 'workerData' | 'resourceLimits'>;

/**
 * Starts a thread whose entry stands beside the caller (its `import.meta.url`), by the entry's name without an ending.
 *
 * From `dist` the entry is plain JavaScript; from sources it is TypeScript, for tests and development only. On Node 20
 * `--import tsx` does nothing in a worker, and the CommonJS door of its API does not find itself there.
 */
export function startThread(beside: string, name: string, options: ThreadOptions = {}): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, beside), options);
  const door = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  const entry = new URL(`./${name}.ts`, beside).href;
  const code = `import(${JSON.stringify(pathToFileURL(door).href)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(entry)});
  });`;
  return new Worker(code, { ...options, eval: true });
}
