import { setTimeout as pause } from 'node:timers/promises';
import type { StageName } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** Stages that turn what was accepted into the backlog; the others wait for their dates. */
const STAIR: readonly StageName[] = ['read', 'group', 'rank', 'escalate'];
const LOOK_EVERY_MS = 150;
/** A ring of the ranking is due a second after the last grouping. */
const RANK_DUE_SECONDS = 2;

/**
 * Waits until everything accepted is read, grouped and ranked by whoever works the stages.
 *
 * @param onProgress Told how many rows are still open, and the most there were.
 * @returns `false` when `signal` ended the wait.
 */
export async function untilCaughtUp(
  ports: Ports,
  onProgress: (open: number, most: number) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let most = 0;
  while (!signal?.aborted) {
    const work = await ports.store.countOpenWork(RANK_DUE_SECONDS);
    const open = STAIR.reduce((sum, stage) => sum + work[stage], 0);
    most = Math.max(most, open);
    onProgress(open, most);
    if (open === 0) return true;
    await pause(LOOK_EVERY_MS);
  }
  return false;
}
