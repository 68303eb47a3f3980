import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

/** An installation with one message, and a terminal that remembers what it was told. */
async function openInstallation() {
  const opened = await openTestTerminal();
  const { folder, run } = opened;
  const file = path.join(folder, 'messages.jsonl');
  const author = { name: 'Élise Tremblay', email: 'elise@example.com' };
  const row = { id: 'm1', text: 'La chaudière ne chauffe plus.', received_at: '2026-11-02T09:00:00Z', author };
  await writeFile(file, JSON.stringify(row));
  await run('import', file);
  return opened;
}

test('noted, listed, moved, kept: the whole life of a promise on the command line', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  expect((await run('promise', 'list')).out).toContain('Rien à tenir');
  const added = await run('promise', 'add', 'rappeler Tremblay ven conf livraison', '--json');
  const { promise } = JSON.parse(added.out) as { promise: { id: string; clientName: string } };
  expect(promise.clientName).toBe('Élise Tremblay');
  expect((await run('promise', 'list')).out).toContain('rappeler Tremblay ven conf livraison');
  expect(await run('promise', 'move', promise.id, 'dans', 'trois', 'semaines')).toMatchObject({ code: 0 });
  expect((await run('promise', 'keep', promise.id.slice(0, 12))).out).toContain('tenue');
  expect(await run('promise', 'keep', promise.id)).toMatchObject({ code: 2, err: 'C’est déjà noté.\n' });
  expect(await run('promise', 'reopen', promise.id)).toMatchObject({ code: 0 });
  expect(await run('promise', 'cancel', promise.id)).toMatchObject({ code: 2, err: 'Dites pourquoi : --why "…".\n' });
  expect(await run('promise', 'cancel', promise.id, '--why', 'le client a annulé')).toMatchObject({ code: 0 });
  expect((await run('promise', 'list')).out).toContain('Rien à tenir');
  expect((await run('promise', 'list', '--all')).out).toContain('annulée');
});

test('what cannot be understood is asked, and kept; what does not exist is said', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  const asked = await run('promise', 'add', 'voir', 'pour', 'le', 'truc', 'bleu');
  expect(asked).toMatchObject({ code: 0 });
  expect(asked.err).toContain('Pour quand ?');
  expect((await run('promise', 'list')).out).toContain('voir pour le truc bleu');
  expect(await run('promise', 'keep', 'prm_nothing')).toMatchObject({ code: 2 });
  expect(await run('promise', 'add', ' ')).toMatchObject({ code: 2 });
  const before = (await run('promise', 'calendar')).out;
  expect(before).toMatch(/\/calendar\/[0-9a-f]{40}\.ics\n$/);
  expect((await run('promise', 'calendar', '--renew')).out).not.toBe(before);
});
