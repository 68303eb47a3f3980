import type { Queue } from 'bullmq';
import { type OpenBackend, openBackend, type QueueBackend } from './backend.ts';
import { type Bell, jobIdFor } from './bell.ts';

export type Queues = AsyncDisposable & {
  /**
   * Rings, or gives up after a second: nobody who accepted a complaint may wait for a queue.
   *
   * @returns How many bells rang; fewer than given is no error, the sweepers find the rest.
   */
  ring(bells: readonly Bell[]): Promise<number>;
  /** Calls `answer` for each bell of a stage until disposed; disposing waits at most 5 s for the answers under way. */
  answer(stage: string, concurrency: number, answer: (subjectId: string) => Promise<void>): AsyncDisposable;
  /** Resolves when the backend answers; rejects otherwise. */
  ping(): Promise<void>;
  /** Has the backend's own log written anew (Redis AOF), so that what left the queue leaves the disk; never rejects. */
  compact(): Promise<void>;
};

const RING_DEADLINE_MS = 1_000;
const CLOSE_DEADLINE_MS = 5_000;
/** Past that many at once the sweepers are faster than bells, and the queue stays small. */
const BELLS_PER_RING_MAX = 64;

export async function openQueues(backend: QueueBackend): Promise<Queues> {
  const opened = await openBackend(backend);
  const queues = new Map<string, Queue>();
  const queueOf = (stage: string) => {
    const known = queues.get(stage);
    if (known !== undefined) return known;
    const queue = opened.openQueue(stage);
    queues.set(stage, queue);
    return queue;
  };
  return {
    async ring(bells) {
      const rung = [...bellsByStage(bells.slice(0, BELLS_PER_RING_MAX))].map(([stage, group]) =>
        ringStage(queueOf(stage), group),
      );
      return (await Promise.all(rung)).reduce((sum, count) => sum + count, 0);
    },
    answer: (stage, concurrency, answer) => openAnswerer(opened, stage, { concurrency, answer }),
    ping: () => withDeadline(opened.ping(), RING_DEADLINE_MS),
    compact: () => withDeadline(opened.compact(), RING_DEADLINE_MS).catch(() => {}),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([...queues.values()].map((queue) => withDeadline(queue.close(), RING_DEADLINE_MS)));
      await opened[Symbol.asyncDispose]();
    },
  };
}

async function ringStage(queue: Queue, bells: readonly Bell[]): Promise<number> {
  const jobs = bells.map((bell) => ({
    name: bell.stage,
    data: { subjectId: bell.subjectId },
    opts: { jobId: jobIdFor(bell), removeOnComplete: true, removeOnFail: true, attempts: 1 },
  }));
  try {
    await withDeadline(queue.addBulk(jobs), RING_DEADLINE_MS);
    return jobs.length;
  } catch {
    return 0;
  }
}

function bellsByStage(bells: readonly Bell[]): Map<string, Bell[]> {
  const byStage = new Map<string, Bell[]>();
  for (const bell of bells) {
    const group = byStage.get(bell.stage);
    if (group === undefined) byStage.set(bell.stage, [bell]);
    else group.push(bell);
  }
  return byStage;
}

function openAnswerer(
  opened: OpenBackend,
  stage: string,
  how: { readonly concurrency: number; readonly answer: (subjectId: string) => Promise<void> },
): AsyncDisposable {
  const worker = opened.openWorker(stage, how.concurrency, how.answer);
  return {
    async [Symbol.asyncDispose]() {
      // On a dead Redis `close` never settles; the connection below it is cut right after.
      await withDeadline(worker.close(), CLOSE_DEADLINE_MS).catch(() => {});
    },
  };
}

async function withDeadline<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {}); // A late refusal after the deadline must not end the process.
  }
}
