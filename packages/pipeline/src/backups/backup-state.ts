import { BACKUP_SUBJECT } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/**
 * How the backups are. `failed`: the last try; `old`: none since longer than a night; `none`: there never was one; `waiting`:
 * the first of the nightly ones is still to come.
 */
export type BackupState = {
  readonly state: 'well' | 'failed' | 'old' | 'none' | 'waiting';
  readonly madeAt: Date | null;
  /** Why the last try failed. */
  readonly why: string | null;
};

const HOUR_MS = 3_600_000;
/** A night, and the hours until somebody starts the machine. */
const NIGHTLY_HOURS_MAX = 36;
/** Whoever makes them by hand makes them weekly at best. */
const BY_HAND_HOURS_MAX = 9 * 24;
/** Tries fail twice an hour, and each says so once. */
const EVENTS_LOOKED_AT = 20;

export async function loadBackupState({
  store,
  config,
  now,
}: Pick<Ports, 'store' | 'config' | 'now'>): Promise<BackupState> {
  const events = await store.listEvents(BACKUP_SUBJECT, EVENTS_LOOKED_AT);
  const madeAt = events.find(({ what }) => what === 'backup made')?.at ?? null;
  const [newest] = events.filter(({ what }) => what.startsWith('backup '));
  const { isNightly } = config.backup;
  if (isNightly && newest?.what === 'backup failed') return { state: 'failed', madeAt, why: newest.why };
  if (madeAt === null) return { state: isNightly ? 'waiting' : 'none', madeAt, why: null };
  const hours = (now().getTime() - madeAt.getTime()) / HOUR_MS;
  return { state: hours > (isNightly ? NIGHTLY_HOURS_MAX : BY_HAND_HOURS_MAX) ? 'old' : 'well', madeAt, why: null };
}
