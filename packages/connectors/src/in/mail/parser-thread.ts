import type { Worker } from 'node:worker_threads';
import type { Item } from '@doleances/core';
import type { Parsed } from '../../parsed.ts';
import { SourceError } from '../../source-error.ts';
import { startThread } from '../../start-thread.ts';
import type { ParseTask } from './parse-worker.ts';

/** A thread that parses one message at a time; hostile mail can end it, never the process. */
export type ParserThread = { run(task: ParseTask): Promise<Parsed<Item>> };

export type ThreadLimits = { readonly budgetMs: number; readonly memoryMb: number };

/** Loading mailparser takes 0.3 s, ten times that on a busy machine; it does not count against the message. */
const START_MS = 30_000;

type Running = { readonly worker: Worker; readonly ready: Promise<void> };

/** Opens a thread lazily, keeps it while it is well, and starts another after a death. It never keeps the process up. */
export function createParserThread(limits: ThreadLimits): ParserThread {
  let running: Running | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function runNow(task: ParseTask): Promise<Parsed<Item>> {
    running ??= start(limits);
    const { worker, ready } = running;
    worker.ref();
    try {
      await ready;
    } catch (cause) {
      running = null;
      throw new SourceError('The thread that reads mail does not start', { retry: 'later', cause });
    }
    const outcome = await answerOf(worker, task, limits);
    worker.unref();
    if (outcome.isAlive) return outcome.answer;
    running = null;
    await worker.terminate();
    if (task.asLines === true) return outcome.answer;
    // Its words are worth a second look, at what cannot be asked too much of.
    const lines = await runNow({ ...task, asLines: true });
    return lines.ok
      ? { ...lines, warnings: [`${outcome.answer.reason}: its lines are shown as they came`] }
      : outcome.answer;
  }

  return {
    run(task) {
      const result = queue.then(() => runNow(task));
      queue = result.catch(() => undefined);
      return result;
    },
  };
}

function start(limits: ThreadLimits): Running {
  const worker = startThread(import.meta.url, 'parse-worker', {
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  worker.on('error', () => undefined);
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the reading thread does not start')), START_MS);
    worker.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
  ready.catch(() => undefined);
  return { worker, ready };
}

type Outcome =
  | { readonly isAlive: true; readonly answer: Parsed<Item> }
  | { readonly isAlive: false; readonly answer: { readonly ok: false; readonly reason: string } };

function answerOf(worker: Worker, task: ParseTask, limits: ThreadLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onDeath);
      resolve(outcome);
    };
    const failed = (reason: string) => end({ isAlive: false, answer: { ok: false, reason } });
    const onMessage = (answer: Parsed<Item>) => end({ isAlive: true, answer });
    let isOutOfMemory = false;
    const onError = (error: Error & { code?: string }) => {
      isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    };
    const onDeath = () =>
      failed(isOutOfMemory ? 'the message takes too much memory to read' : 'the message breaks its reader');
    const timer = setTimeout(
      () => failed(`the message takes more than ${limits.budgetMs / 1000} s to read`),
      limits.budgetMs,
    );
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onDeath);
    worker.postMessage(task);
  });
}
