import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_FIRM } from '@doleances/core';
import { openPorts, readConfig } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

async function openFirm() {
  const opened = await openTestTerminal();
  const read = readConfig(opened.terminal.environment);
  if (!read.ok) throw new Error(read.problems.join());
  const { config } = read;
  await using ports = await openPorts(config);
  await ports.store.saveFirm({ ...DEFAULT_FIRM, name: 'Chez Marie' }, false, 'owner');
  const sealed = await ports.secrets.seal({ sourceId: 'src_x', field: 'password' }, 'canari');
  await ports.store.saveSource({
    ...{ kind: 'imap', name: 'Courriel', settings: {}, schedule: null, isSample: false, sealed: { password: sealed } },
  });
  return opened;
}

test('a backup is made, read again and brought back, in words and as JSON', async () => {
  await using house = await openFirm();
  expect((await house.run('doctor')).out).toMatch(/! sauvegarde +aucune/);
  const made = await house.run('backup');
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('Relue jusqu’au bout') });
  expect(made.out).toContain(path.join(house.folder, 'secret.key'));
  expect((await house.run('doctor')).out).toMatch(/✓ sauvegarde +la dernière date/);
  const [name = ''] = await readdir(path.join(house.folder, 'backups'));
  const file = path.join('backups', name);
  const checked = JSON.parse((await house.run('backup', '--check', file, '--json')).out);
  expect(checked).toMatchObject({ version: 1, tables: { firm: 1, sources: 1 } });

  expect(await house.run('restore', file)).toMatchObject({ code: 1, err: expect.stringContaining('--replace') });
  const back = await house.run('restore', file, '--replace', '--json');
  expect(back.code).toBe(0);
  expect(JSON.parse(back.out)).toMatchObject({ restored: true, tables: checked.tables, secretsWithoutKey: 0 });
  expect((await house.run('restore', file, '--replace')).out).toMatch(/Tout est revenu.*état du/);

  // Without its key the passwords stay shut, and whoever restores is told.
  await rm(path.join(house.folder, 'secret.key'));
  const keyless = await house.run('restore', file, '--replace');
  expect(keyless).toMatchObject({ code: 3, err: expect.stringContaining('secret.key') });
});

test('what is no backup, or asked for wrongly, is said in a sentence and changes nothing', async () => {
  await using house = await openFirm();
  await writeFile(path.join(house.folder, 'lettre.txt'), 'Bonjour');
  expect(await house.run('backup', '--check', 'lettre.txt')).toMatchObject({ code: 1, out: '' });
  expect(await house.run('restore', 'lettre.txt', '--replace')).toMatchObject({ code: 1, out: '' });
  expect(await house.run('restore', 'rien.backup', '--replace')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/ce fichier n’existe pas/),
  });
  expect((await house.run('backup', 'a', '--check', 'b')).code).toBe(2);
  expect((await house.run('restore')).code).toBe(2);
  expect((await house.run('doctor')).out).toContain('Chez Marie');
});
