import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';

/** Longer than the slowest honest start, recovery after a crash included. */
const WAIT_SECONDS = 180;
const POLL_MS = 100;

/** Lets one process at a time make or start the cluster of a folder. The lock of a process that died is taken over. */
export async function openStartLock(file: string): Promise<AsyncDisposable> {
  const deadline = performance.now() + WAIT_SECONDS * 1000;
  while (!(await tryToLock(file))) {
    if (!isAlive(Number(await readFile(file, 'utf8').catch(() => '')))) await removeIfStillDead(file);
    else if (performance.now() > deadline) {
      throw new StoreError(
        `Another start holds "${file}" for ${WAIT_SECONDS} s; end that process, or remove the file if there is none.`,
        { retry: 'later' },
      );
    } else await wait(POLL_MS);
  }
  return { [Symbol.asyncDispose]: () => rm(file, { force: true }) };
}

async function tryToLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The file is empty for an instant between its making and its writing: looked at twice before it counts as dead. */
async function removeIfStillDead(file: string): Promise<void> {
  await wait(POLL_MS);
  const pid = await readFile(file, 'utf8').catch(() => null);
  if (pid !== null && !isAlive(Number(pid))) await rm(file, { force: true });
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
