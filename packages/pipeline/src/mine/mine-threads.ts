import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread } from '@doleances/connectors';
import { type MineInput, type MineShare, type ToldMessage, tradesOfRun } from '@doleances/core';
import type { ToldHandful } from './mine-worker.ts';

/** Under this many messages a thread takes longer to start than to read its share. */
const MESSAGES_MIN = 1_500;
const THREADS_MAX = 8;
/** Few enough that all threads end together, many enough that the talk between them costs little. */
const HANDFUL = 200;

type Run = Pick<MineInput, 'items' | 'firm' | 'assumeComplaints' | 'onProgress'>;

/**
 * Reads the messages of a one-shot run on all processors.
 *
 * @returns What `MineInput.told` takes; `null` for a run so small that it is better read where it is.
 */
export async function readInThreads(
  run: Run,
  { processors = availableParallelism(), messagesMin = MESSAGES_MIN } = {},
): Promise<readonly ToldMessage[] | null> {
  const { items, firm, assumeComplaints } = run;
  if (items.length < messagesMin || processors < 2) return null;
  const share: MineShare = { firm, ...(assumeComplaints && { assumeComplaints }), trades: tradesOfRun(run) };
  const handfuls: (readonly ToldMessage[])[] = [];
  const threads = Array.from({ length: Math.min(processors, THREADS_MAX) }, () =>
    startThread(import.meta.url, 'mine-worker', { workerData: share }),
  );
  let next = 0;
  let done = 0;
  const work = async (thread: Worker): Promise<void> => {
    while (next < items.length) {
      const first = next;
      next += HANDFUL;
      thread.postMessage({ first, items: items.slice(first, next) });
      const [answer] = (await once(thread, 'message')) as [ToldHandful];
      handfuls[answer.first / HANDFUL] = answer.told;
      done += answer.told.length;
      run.onProgress?.(done, items.length);
    }
  };
  try {
    // `once` rejects when the thread fails.
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return handfuls.flat();
}
