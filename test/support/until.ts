import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 100;
/** The suite's own limit is shorter than the sum of what a test waits for; a machine may be slow. */
const LOOKS_MAX = 1_200;

/** Looks again and again until something is there, and hands it over. */
export async function until<T>(look: () => Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
    const found = await look();
    if (found) return found as NonNullable<Exclude<T, false>>;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error('what was waited for never came');
}
