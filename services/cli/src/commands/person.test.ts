import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

test('a person is shown, exported and erased from the terminal; an incident is noted', async () => {
  await using opened = await openTestTerminal();
  const { folder, run } = opened;
  const tell = (id: string, name: string, email: string, text: string) =>
    JSON.stringify({ id, text, received_at: new Date(), author: { name, email } });
  const rows = [
    tell('m1', 'Anne Tessier', 'anne@a.example', 'La chaudière ne chauffe plus, troisième panne cet hiver.'),
    tell('m2', 'Luc Roy', 'luc@b.example', 'Comme Anne Tessier, on m’a facturé deux fois.'),
  ];
  await writeFile(path.join(folder, 'messages.jsonl'), rows.join('\n'));
  await run('import', path.join(folder, 'messages.jsonl'));

  const shown = await run('person', 'erase', 'anne@a.example');
  expect(shown).toMatchObject({ code: 0 });
  expect(shown.out).toContain('Anne Tessier');
  // Counted and dated in words: no name of a table, no date as machines write it.
  expect(shown.out).toMatch(/1\u00a0message, d’elle ou de nous/);
  expect(shown.out).not.toMatch(/\b(?:messages|events|profile|purchases)$|\d{4}-\d{2}-\d{2}/m);
  expect(shown.out).toContain('Rien n’est encore effacé');
  const handed = await run('person', 'export', 'anne@a.example', '--to', 'anne.txt');
  expect(handed).toMatchObject({ code: 0 });
  const text = await readFile(path.join(folder, 'anne.txt'), 'utf8');
  expect(text).toContain('La chaudière ne chauffe plus');
  expect(text).toContain('Comme Anne Tessier');

  expect(await run('person', 'erase', 'anne@a.example', '--yes')).toMatchObject({ code: 2 });
  const done = await run('person', 'erase', 'anne@a.example', '--yes', '--why', 'demande écrite', '--json');
  expect(JSON.parse(done.out)).toMatchObject({
    receipt: expect.stringMatching(/^E-\d{4}-0001$/),
    counts: { passages: 1 },
  });
  expect((await run('person', 'show', 'anne@a.example')).code).toBe(2);
  expect((await run('client', 'show', 'luc@b.example', '--json')).out).toContain('Comme ████ ███████');
  expect((await run('person', 'list')).out).toMatch(/ 20\d\d · un client effacé · \d+ lignes · .*demande écrite/);

  const facts = ['--what', 'courriel égaré', '--data', 'noms', '--happened', 'hier', '--known', '2026-11-20'];
  const noted = await run('breach', 'add', ...facts);
  const id = /I-\d{4}-001/.exec(noted.out)?.[0] ?? '';
  expect(id).not.toBe('');
  expect(await run('breach', 'note', id, '--serious', 'no', '--why', 'chiffré')).toMatchObject({ code: 0 });
  const better = await run('breach', 'note', id, '--described', '--people', '12', '--known', '2026-11-20');
  expect(better).toMatchObject({ code: 0 });
  expect(await run('breach', 'note', id, '--described', '--data', 'noms')).toMatchObject({ code: 2 });
  expect(await run('breach', 'note', 'I-2020-009', '--described', '--data', 'x')).toMatchObject({ code: 2 });
  const register = (await run('breach', 'export')).out;
  expect(register).toContain('{"kind":"described","peopleCount":12}');
  expect(JSON.parse(register)).toMatchObject({
    breaches: [{ id, what: 'courriel égaré', peopleCount: 12, assessment: { isSerious: false } }],
  });
});
