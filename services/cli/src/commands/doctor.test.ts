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
