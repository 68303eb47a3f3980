import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataFolder } from './data-folder.ts';

test('the data goes beside the program where PostgreSQL can reach it', async () => {
  const open = await mkdtemp(path.join(tmpdir(), 'doleances-open-'));
  await chmod(open, 0o755);
  expect(await defaultDataFolder(open)).toBe(path.join(open, '.doleances'));
});

test.runIf(process.getuid?.() === 0)(
  'root in a private folder gets a folder of the system, the same each time',
  async () => {
    const closed = await mkdtemp(path.join(tmpdir(), 'doleances-closed-'));
    await chmod(closed, 0o700);
    const chosen = await defaultDataFolder(closed);
    expect(chosen).toMatch(/^\/var\/lib\/doleances\/doleances-closed-\w+-[0-9a-f]{8}$/);
    expect(await defaultDataFolder(closed)).toBe(chosen);
  },
);
