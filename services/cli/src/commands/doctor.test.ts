import { rm } from 'node:fs/promises';
import path from 'node:path';
import { openPorts, readConfig } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';
import { runCommandLine } from '../command-line.ts';
import { worldSaid } from '../texts-world.ts';

test('what failed stands under its own name, in the language of whoever reads it', async () => {
  await using opened = await openTestTerminal();
  const environment = { ...opened.terminal.environment, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  expect(await runCommandLine(['node', 'doleances', 'doctor'], { ...opened.terminal, environment })).toBe(1);
  expect(opened.heard().out).toMatch(/^✗ \S.*? +La base de données à 127\.0\.0\.1:1\S* ne tourne pas à cette adresse/);
  const queue = 'Redis evicts keys (maxmemory-policy is "allkeys-lru"), which would drop waiting work.';
  expect(worldSaid(queue, 'fr')).toContain('Redis efface des clés');
  expect(worldSaid(queue, 'en')).toBe(queue);
});

test('a setting whose name nobody reads is told', async () => {
  await using opened = await openTestTerminal();
  const environment = { ...opened.terminal.environment, DOLEANCES_SMPT_URL: 'smtp://secret@x' };
  await runCommandLine(['node', 'doleances', 'doctor'], { ...opened.terminal, environment });
  const { out } = opened.heard();
  expect(out).toMatch(/^! réglages +DOLEANCES_SMPT_URL n’est pas un réglage.*DOLEANCES_SMTP_URL en est un\.$/m);
  expect(out).not.toContain('secret@x');
});

test('a form whose secret was sealed with a lost key is a failure that says what to do, until it is typed again', async () => {
  await using opened = await openTestTerminal();
  const add = () => opened.run('form', 'add', 'sondage', '--shape', 'typeform', '--secret', 'un-secret-assez-long');
  expect((await add()).code).toBe(0);
  expect((await opened.run('doctor')).out).toMatch(/✓ source +sondage/);
  await rm(path.join(opened.folder, 'secret.key'));
  const lost = await opened.run('doctor');
  expect(lost.code).toBe(1);
  expect(lost.out).toMatch(/✗ source +«.sondage.».: la clé .* secret\.key/);
  expect((await add()).code).toBe(0);
  expect((await opened.run('doctor')).out).toMatch(/✓ source +sondage/);
});

test('what waits unread for more than a minute, with nobody at work, is a failure; what came just now is not', async () => {
  await using opened = await openTestTerminal();
  const read = readConfig(opened.terminal.environment);
  if (!read.ok) throw new Error('no settings');
  await using ports = await openPorts(read.config);
  await ports.store.ring('read', 'itm_new');
  expect((await opened.run('doctor')).out).toMatch(/✓ travail +lecture 1/);
  await ports.store.ring('read', 'itm_old', new Date(Date.now() - 125_000));
  const late = await opened.run('doctor');
  expect(late.code).toBe(1);
  expect(late.out).toMatch(/✗ travail +«.lecture.» attend depuis 2.min et personne n’y travaille/);
  // A long import has somebody at work.
  await ports.store.claim('read', 'itm_new', 60);
  expect((await opened.run('doctor')).out).toMatch(/✓ travail +lecture 2/);
});
