import { openBackupLane } from './open-backup-lane.ts';

/** The subject of events about backups. */
export const BACKUP_SUBJECT = 'backup';
const IDLE_SECONDS = 30;

/** Leaves an event. Written without a store, since the tables may be older than this program. */
export async function noteBackup(
  url: string,
  {
    who,
    what,
    why,
  }: { readonly who: string; readonly what: 'backup made' | 'backup failed'; readonly why: string | null },
): Promise<void> {
  const { lane, close } = await openBackupLane(url, IDLE_SECONDS);
  try {
    const text = 'insert into doleances.events (who, what, subject_id, why, is_sample) values ($1, $2, $3, $4, false)';
    await lane.run(text, [who, what, BACKUP_SUBJECT, why], false);
  } finally {
    await close();
  }
}
