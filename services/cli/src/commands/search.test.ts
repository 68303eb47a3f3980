import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

test('a complaint is found by its words, and a document tells where', async () => {
  await using opened = await openTestTerminal();
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

test('a promise that was typed is no message of ours, but a promise, and says who noted it', async () => {
  await using opened = await openTestTerminal();
  await opened.run('note', 'La chambre était sale.', '--name', 'M. Roy');
  await opened.run('promise', 'add', 'rappeler Tremblay demain', '--who', 'Zoé');
  const told = (await opened.run('search', 'Tremblay')).out;
  expect(told).toContain('promesse notée par Zoé');
  expect(told).not.toContain('écrit par nous');
});

test('what cannot be understood is told', async () => {
  await using opened = await openTestTerminal();
  await opened.run('note', 'La chambre était sale.');
  expect((await opened.run('search')).code).toBe(2);
  expect(await opened.run('search', 'sale', '--from', 'hier')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--from'),
  });
  expect((await opened.run('search', '--kind', 'rumeur')).code).toBe(2);
});
