import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../ports/config.ts';

const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;
const DAY_MS = 86_400_000;
/** Backups that a person made are theirs: only those of the night are rotated. */
const NIGHTLY = /^nightly-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.backup$/;

export function backupFolderOf({ backup, dataFolder }: Pick<Config, 'backup' | 'dataFolder'>): string {
  return path.resolve(backup.folder ?? path.join(dataFolder, 'backups'));
}

export function backupNameFor(kind: 'nightly' | 'doleances', at: Date): string {
  return `${kind}-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`;
}

/** When a backup of the night was made; `null` for any other file. */
export function nightlyAt(name: string): Date | null {
  const [, day, hours, minutes, seconds] = NIGHTLY.exec(name) ?? [];
  return day === undefined ? null : new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
}

/**
 * Which backups of the night may go: all but the newest of each of the last seven days and of each of the last four weeks
 * that have one. Counted by what there is, not by the calendar: after a month of failures the old ones are still there.
 */
export function outdatedBackups(names: readonly string[]): readonly string[] {
  const dated = names.flatMap((name) => {
    const at = nightlyAt(name);
    return at === null ? [] : [{ name, day: Math.floor(at.getTime() / DAY_MS) }];
  });
  const newestFirst = dated.toSorted((one, other) => (one.name < other.name ? 1 : -1));
  const kept = new Set([
    ...newestOfEach(newestFirst, ({ day }) => day, DAYS_KEPT),
    // The first of January 1970 was a Thursday: weeks begin on Mondays.
    ...newestOfEach(newestFirst, ({ day }) => Math.floor((day + 3) / 7), WEEKS_KEPT),
  ]);
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name));
}

function newestOfEach<Row extends { readonly name: string }>(
  newestFirst: readonly Row[],
  spanOf: (row: Row) => number,
  spansKept: number,
): readonly string[] {
  const newest = new Map<number, string>();
  for (const row of newestFirst) {
    const span = spanOf(row);
    if (!newest.has(span) && newest.size < spansKept) newest.set(span, row.name);
  }
  return [...newest.values()];
}

/** Removes what rotation lets go. @returns How many went. */
export async function rotateBackups(folder: string): Promise<number> {
  const outdated = outdatedBackups(await readdir(folder));
  for (const name of outdated) await rm(path.join(folder, name), { force: true });
  return outdated.length;
}
