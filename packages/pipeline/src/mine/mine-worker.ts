import { parentPort, workerData } from 'node:worker_threads';
import { type Item, type MineShare, messageReaderFor, type ToldMessage } from '@doleances/core';

// Entry of a reading thread; it is started by `mine-threads.ts` and does nothing when imported elsewhere.

/** Where in the run a handful of messages stands, so that it finds its place again. */
export type Handful = { readonly first: number; readonly items: readonly Item[] };
export type ToldHandful = { readonly first: number; readonly told: readonly ToldMessage[] };

if (parentPort !== null) {
  const read = messageReaderFor(workerData as MineShare);
  parentPort.on('message', ({ first, items }: Handful) => {
    parentPort?.postMessage({ first, told: items.map(read) } satisfies ToldHandful);
  });
}
