import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

test('a note typed in the terminal is read at once, and twice is once', async () => {
  await using opened = await openTestTerminal();
  const note = ['note', 'La chambre était sale, inacceptable.', '--name', 'M. Roy', '--who', 'Marie'];
  const promised = await opened.run(...note, '--json', '--promise', 'rappeler Tremblay ven conf livraison');
  expect(promised.code).toBe(0);
  expect(JSON.parse(promised.out)).toMatchObject({
    version: 1,
    isKnown: false,
    kind: 'complaint',
    promises: [{ ok: true }],
  });
  expect((await opened.run(...note)).out).toMatch(/^C’était déjà noté, et la note reste comme elle était\u00a0: cmp_/);
});

test('a time that cannot be read is told', async () => {
  await using opened = await openTestTerminal();
  const answer = await opened.run('note', 'Trop long', '--at', 'tantôt');
  expect(answer).toMatchObject({ code: 2, err: expect.stringContaining('2026') });
});

test('the columns of a file are said once', async () => {
  await using opened = await openTestTerminal();
  const file = path.join(opened.folder, 'x.csv');
  await writeFile(file, 'Remarque du commercial;Ce que dit le client\nvu au comptoir;Le colis n’est jamais arrivé\n');
  const said = await opened.run('import', file, '--no-wait', '--json', '--column', 'text=Ce que dit le client');
  expect(JSON.parse(said.out)).toMatchObject({ accepted: 1 });
  expect(JSON.parse((await opened.run('import', file, '--no-wait', '--json')).out)).toMatchObject({
    accepted: 0,
    known: 1,
  });
  expect(await opened.run('import', file, '--column', 'texte=x')).toMatchObject({
    code: 2,
    err: expect.stringContaining('text, subject, date'),
  });
});
