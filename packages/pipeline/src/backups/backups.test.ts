import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { makeWorkDue, openTestDatabase } from '../../../../test/support/database.ts';
import { openFolder } from '../../../../test/support/folder.ts';
import { readConfig } from '../ports/config.ts';
import { openPorts } from '../ports/ports.ts';
import { backupNameFor, outdatedBackups } from './backup-files.ts';
import { loadBackupState } from './backup-state.ts';
import { makeBackup, readBackupFile } from './make-backup.ts';
import { backUpIfDue, openBackupKeeper } from './open-backup-keeper.ts';

async function openHouse(settings: Readonly<Record<string, string>> = {}, now?: () => Date) {
  const database = await openTestDatabase();
  const folder = await openFolder();
  const read = readConfig({
    ...{ DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder.path, DOLEANCES_LOG_LEVEL: 'silent' },
    ...settings,
  });
  if (!read.ok) throw new Error(read.problems.join());
  const ports = await openPorts(read.config, now === undefined ? {} : { now });
  await ports.store.saveFirm({ ...DEFAULT_FIRM, name: 'Chez Marie' }, false, 'owner');
  return {
    ports,
    folder: folder.path,
    backups: path.join(folder.path, 'backups'),
    /** As if the night had come. */
    makeDue: () => makeWorkDue(database.url, 'backup'),
    async [Symbol.asyncDispose]() {
      await ports[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test('the newest of seven days and of four weeks stay, whatever was missed, and nothing that a person made goes', () => {
  const nights = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 8, 1 + day, 7)));
  const names = nights.map((at) => backupNameFor('nightly', at));
  const twice = backupNameFor('nightly', new Date(Date.UTC(2026, 9, 30, 5)));
  const gone = new Set(outdatedBackups([...names, twice, 'doleances-2026-09-01T070000Z.backup', 'note.txt']));
  const kept = names.filter((name) => !gone.has(name)).map((name) => name.slice(8, 18));
  expect(kept).toEqual([
    ...['2026-10-11', '2026-10-18', '2026-10-24', '2026-10-25', '2026-10-26'],
    ...['2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30'],
  ]);
  expect(gone.has(twice)).toBe(true);
  expect([...gone].every((name) => name.startsWith('nightly-'))).toBe(true);
  // After a month without any, those of before are still there.
  expect(outdatedBackups(names.slice(0, 3))).toEqual([]);
});

test('each night has its backup once, for its owner alone, and the next night is planted', async () => {
  await using house = await openHouse({ DOLEANCES_BACKUP: 'nightly' });
  const { ports } = house;
  expect(await loadBackupState(ports)).toMatchObject({ state: 'waiting' });
  {
    // Closed before the night is due: its first look would make the backup that is asked for below.
    await using _keeper = openBackupKeeper(ports, 3_600_000);
    await expect.poll(async () => (await ports.store.countOpenWork(90_000)).backup).toBe(1);
  }
  expect((await ports.store.countOpenWork()).backup).toBe(0);
  await house.makeDue();
  expect([await backUpIfDue(ports), await backUpIfDue(ports)]).toEqual([true, false]);
  const [name = ''] = await readdir(house.backups);
  expect(name).toMatch(/^nightly-.*\.backup$/);
  expect((await stat(path.join(house.backups, name))).mode & 0o777).toBe(0o600);
  expect((await readBackupFile(path.join(house.backups, name))).tables).toMatchObject({ firm: 1 });
  expect(await loadBackupState(ports)).toMatchObject({ state: 'well', madeAt: expect.any(Date) });
  expect((await ports.store.countOpenWork(90_000)).backup).toBe(1);
  const twoNightsLater = () => new Date(Date.now() + 40 * 3_600_000);
  expect(await loadBackupState({ ...ports, now: twoNightsLater })).toMatchObject({ state: 'old' });
});

test('a night that fails says why, once, leaves no half file, and is tried again', async () => {
  await using house = await openHouse({ DOLEANCES_BACKUP: 'nightly' });
  const { ports } = house;
  // A file where the folder should be: nobody, not even root, writes there.
  await writeFile(house.backups, '');
  await ports.store.ring('backup', 'nightly');
  expect(await backUpIfDue(ports)).toBe(false);
  await house.makeDue();
  expect(await backUpIfDue(ports)).toBe(false);
  expect(await loadBackupState(ports)).toMatchObject({ state: 'failed', why: expect.any(String) });
  expect(await ports.store.listEvents('backup', 9)).toHaveLength(1);
  expect(await ports.store.listQuarantined()).toEqual([]);
  expect((await ports.store.countOpenWork(3_600)).backup).toBe(1);
});

test('without being asked for, nothing is made; a backup by hand is known for a week', async () => {
  await using house = await openHouse();
  const { ports } = house;
  await using _keeper = openBackupKeeper(ports, 5);
  expect(await loadBackupState(ports)).toMatchObject({ state: 'none' });
  expect((await ports.store.countOpenWork(90_000)).backup).toBe(0);
  expect(readConfig({ DOLEANCES_BACKUP: 'sometimes' })).toMatchObject({ ok: false });
});

test('a backup never takes the name of another file, and what cannot be written says so', async () => {
  await using house = await openHouse();
  const url = house.ports.databaseUrl;
  const file = path.join(house.folder, 'a', 'une.backup');
  const made = await makeBackup({ url }, file);
  expect(made.bytes).toBe((await stat(file)).size);
  await expect(makeBackup({ url }, file)).rejects.toThrow(/already/);
  expect(await readdir(path.dirname(file))).toEqual(['une.backup']);
  await expect(readBackupFile(path.join(house.folder, 'aucune'))).rejects.toThrow(/no such file/);
  await expect(makeBackup({ url }, path.join(house.folder, 'a'))).rejects.toMatchObject({ retry: 'never' });
});
