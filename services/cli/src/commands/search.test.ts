import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../../test/support/database.ts';
import { runCommandLine } from '../command-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

async function openInstallation() {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-search-'));
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
    isInteractive: false,
    columns: 100,
    language: 'fr',
    folder,
    environment: { DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_LOG_LEVEL: 'silent' },
  };
  const run = async (...words: readonly string[]) => {
    Object.assign(said, { out: '', err: '' });
    const code = await runCommandLine(['node', 'doleances', ...words], terminal);
    return { code, ...said };
  };
  return {
    run,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('a complaint is found by its words, and a document tells where', async () => {
  await using opened = await openInstallation();
  expect(await opened.run('search', 'sale')).toMatchObject({ code: 1, err: expect.stringContaining('vide') });
  await opened.run('note', 'La chambre était très sale, inacceptable.', '--name', 'M. Roy');
  const told = await opened.run('search', 'chambres', 'très sale');
  expect(told).toMatchObject({ code: 0, out: expect.stringContaining('M. Roy') });
  const { complaints, ...rest } = JSON.parse((await opened.run('search', 'inacceptables', '--json')).out);
  expect(rest).toMatchObject({ version: 1, total: 1, isTotalMore: false, next: null });
  expect(complaints[0].excerpt.filter((part: { isMarked: boolean }) => part.isMarked)).toEqual([
    { text: 'inacceptable', isMarked: true },
  ]);
  expect((await opened.run('search', 'sale', 'très chambre')).out).toContain('Rien de tel.');
});

test('what cannot be understood is told', async () => {
  await using opened = await openInstallation();
  await opened.run('note', 'La chambre était sale.');
  expect((await opened.run('search')).code).toBe(2);
  expect(await opened.run('search', 'sale', '--from', 'hier')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--from'),
  });
  expect((await opened.run('search', '--kind', 'rumeur')).code).toBe(2);
});
