import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BACKUP_SUBJECT, type Claim, noteBackup } from '@doleances/store';
import { describeError } from '../ports/describe-error.ts';
import type { Ports } from '../ports/ports.ts';
import { nextRunAt } from '../sources/source-schedule.ts';
import { backupFolderOf, backupNameFor, rotateBackups } from './backup-files.ts';
import { makeBackup } from './make-backup.ts';

/** The one subject of the stage. */
const NIGHTLY = 'nightly';
/** By the firm's clocks, when nobody writes and the day before is whole. */
const SCHEDULE = '0 3 * * *';
/** A database of ten gigabytes takes a quarter of this; whoever died while making one is followed then. */
const LEASE_SECONDS = 7_200;
const RETRY_SECONDS = 1_800;
const MEGABYTE = 1_000_000;
const WHO = 'notify';

/**
 * Makes the backup of each night, where the owner wants one. A night that was slept through (the machine was off) is made up
 * for at the next start; of several processes one makes it.
 */
export function openBackupKeeper(ports: Ports, pollEveryMs: number): AsyncDisposable {
  const closing = new AbortController();
  const keeping = (async () => {
    let isPlanted = false;
    while (ports.config.backup.isNightly && !closing.signal.aborted) {
      if (!isPlanted) isPlanted = await plant(ports);
      await backUpIfDue(ports).catch((error: unknown) =>
        ports.log.warn({ error: describeError(error) }, 'the backup could not be looked after'),
      );
      await pause(pollEveryMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await keeping;
    },
  };
}

/** Planting again changes nothing. @returns `false` when the database does not answer. */
async function plant(ports: Ports): Promise<boolean> {
  try {
    await ports.store.ring('backup', NIGHTLY, await nextNight(ports));
    return true;
  } catch {
    return false;
  }
}

async function nextNight({ store, now }: Ports): Promise<Date> {
  return nextRunAt(SCHEDULE, (await store.findFirm())?.firm.timeZone ?? 'UTC', now());
}

/** @returns Whether one was made. */
export async function backUpIfDue(ports: Ports): Promise<boolean> {
  const [claim] = await ports.store.claimDue('backup', 1, LEASE_SECONDS);
  if (claim === undefined) return false;
  const failure = await backUp(ports, claim).then(
    () => null,
    (error: unknown) => describeError(error),
  );
  if (failure === null) return true;
  ports.log.error({ error: failure }, 'the backup failed');
  await noteFailure(ports, failure);
  await ports.store.failClaim(claim, failure, { afterSeconds: RETRY_SECONDS, isCounted: false });
  return false;
}

async function backUp(ports: Ports, claim: Claim): Promise<void> {
  const folder = backupFolderOf(ports.config);
  const { file, bytes } = await makeBackup(
    { url: ports.databaseUrl },
    path.join(folder, backupNameFor('nightly', ports.now())),
  );
  await rotateBackups(folder);
  const nextAt = await nextNight(ports);
  await ports.store.inClaim(claim, async (tx) => {
    await tx.saveEvent(eventOf('backup made', `${path.basename(file)}, ${(bytes / MEGABYTE).toFixed(1)} MB`));
    await tx.ring('backup', NIGHTLY, nextAt);
  });
}

function eventOf(what: 'backup made' | 'backup failed', why: string) {
  return { who: WHO, what, subjectId: BACKUP_SUBJECT, why };
}

/** A night that goes on failing says so once. */
async function noteFailure({ store, databaseUrl }: Ports, why: string): Promise<void> {
  const [newest] = await store.listEvents(BACKUP_SUBJECT, 1);
  if (newest?.what !== 'backup failed') await noteBackup(databaseUrl, { who: WHO, what: 'backup failed', why });
}
