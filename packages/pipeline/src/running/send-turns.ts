import { setTimeout as pause } from 'node:timers/promises';

/** Runs one piece of work at a time, but makes nobody wait longer than its patience for the one before. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function openTurns(patienceMs: number): Turns {
  let before: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const patience = new AbortController();
    const waited = pause(patienceMs, undefined, { signal: patience.signal }).catch(() => {});
    const mine = Promise.race([before, waited]).then(() => {
      patience.abort();
      return work();
    });
    before = mine.catch(() => {});
    return mine;
  };
}

/** For whoever sends nothing else meanwhile. */
export const atOnce: Turns = (work) => work();
