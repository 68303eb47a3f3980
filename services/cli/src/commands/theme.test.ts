import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

const TEXTS = [
  'La chambre était sale, des cheveux dans la douche.',
  'Salle de bain sale, inacceptable.',
  'Draps sales dans la chambre, inacceptable.',
  'Impossible de dormir, le bruit de la ventilation toute la nuit.',
  'Impossible de dormir avec le bruit de la rue dans la chambre.',
];
const DIRTY = 'Chambre sale ou mal nettoyée';
const NOISE = 'Bruit dans la chambre';

/** An installation with five messages about two things, and a terminal that remembers what it was told. */
async function openInstallation() {
  const opened = await openTestTerminal();
  const { folder, run } = opened;
  const file = path.join(folder, 'messages.jsonl');
  const rows = TEXTS.map((text, at) => ({
    id: `m${at}`,
    text,
    received_at: '2026-11-02T09:00:00Z',
    author: { name: `Client ${at}`, email: `c${at}@example.com` },
  }));
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  expect((await run('import', file)).code).toBe(0);
  return opened;
}

test('themes are merged by name after a look, split, told in their history, and undone by number', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  const look = await run('theme', 'merge', NOISE, DIRTY, '--dry-run');
  expect(look).toMatchObject({ code: 0 });
  expect(look.out).toContain('2\u00a0plaintes de 2\u00a0clients changent de chantier.');
  expect(look.out).toContain('Rien n’est changé');
  expect(JSON.parse((await run('theme', 'history', '--json')).out)).toMatchObject({ events: [] });

  const merged = await run('theme', 'merge', NOISE, DIRTY, '--why', 'même cause', '--force');
  expect(merged).toMatchObject({ code: 0 });
  expect(merged.out).toContain('theme undo 1');
  expect((await run('theme', 'merge', DIRTY, DIRTY)).err).toContain('un seul et même chantier');
  expect((await run('theme', 'merge', 'Chambre salle', DIRTY)).err).toContain(DIRTY);

  expect((await run('theme', 'undo', '1')).code).toBe(0);
  const split = await run('theme', 'split', DIRTY, '--name', 'Douches sales', '--take', 'm0', '--json', '--force');
  expect(JSON.parse(split.out)).toMatchObject({ applied: true, complaints: 1, event: { kind: 'split' } });
  const history = (await run('theme', 'history')).out;
  expect(history).toMatch(/3 +20\d\d-\d\d-\d\d +«\u00a0Douches sales\u00a0» séparé de/);
  expect(history).toContain('même cause');
  expect((await run('theme', 'undo', 'x')).code).toBe(2);
});

test('an item is lived with from the command line, and shown on its card', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  expect(await run('item', 'start', DIRTY)).toMatchObject({ code: 0 });
  expect((await run('item', 'assign', DIRTY, 'Luc')).code).toBe(0);
  expect((await run('item', 'comment', DIRTY, 'Devis demandé.')).code).toBe(0);
  expect((await run('item', 'snooze', DIRTY)).err).toContain('ce qui le réveillera');
  expect((await run('item', 'fix', DIRTY, '--on', '2026-02-30')).err).toContain('2026-02-30');
  const fixed = await run('item', 'fix', DIRTY, '--note', 'nouvelle équipe', '--fall', '60', '--json');
  expect(JSON.parse(fixed.out)).toMatchObject({ item: { owner: 'Luc', expectedFall: 0.6 } });
  const shown = (await run('theme', 'show', DIRTY)).out;
  for (const words of [DIRTY, 'nouvelle équipe', 'responsable\u00a0: – → Luc', 'Devis demandé.']) {
    expect(shown).toContain(words);
  }
  const thanks = await run('item', 'thanks', DIRTY);
  expect(thanks.out).toContain('nouvelle équipe');
  expect((await run('item', 'push', DIRTY, '--to', 'trello')).code).toBe(2);
  expect((await run('item', 'push', DIRTY, '--to', 'github')).err).toContain('n’est pas réglé');
});

test('the backlog is exported, and an unknown format is told', async () => {
  await using opened = await openInstallation();
  expect((await opened.run('export', 'csv')).out).toMatch(/^\uFEFFRang;Chantier;/);
  expect(JSON.parse((await opened.run('export', 'json')).out)).toMatchObject({ version: 1 });
  expect((await opened.run('export', 'atom')).out).toContain('<feed');
  expect((await opened.run('export', 'pdf')).code).toBe(2);
});
