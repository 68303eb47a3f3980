import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

const MESSAGES = [
  ['m1', 'Luc Roy', 'luc@a.example', 'La chaudière ne chauffe plus, troisième panne cet hiver.'],
  ['m2', 'Luc Roy', 'luc@b.example', 'Votre livreur a laissé le colis dehors sous la pluie.'],
  ['m3', 'Ann Lee', 'ann@c.example', 'The invoice was charged twice. Please refund me.'],
  ['m4', 'Luc Roy', 'luc@a.example', 'Encore une facture en double, merci de corriger.'],
] as const;

/** An installation with four messages, and a terminal that remembers what it was told. */
async function openInstallation() {
  const opened = await openTestTerminal();
  const { folder } = opened;
  const now = Date.now();
  const rows = MESSAGES.map(([id, name, email, text], place) =>
    JSON.stringify({ id, text, received_at: new Date(now - (9 - place) * 86_400_000), author: { name, email } }),
  );
  await writeFile(path.join(folder, 'messages.jsonl'), rows.join('\n'));
  await opened.run('import', path.join(folder, 'messages.jsonl'));
  return { ...opened, run: (...words: readonly string[]) => opened.run('client', ...words) };
}

test('a list from French Excel is imported, told row by row, and adds nobody when it comes again', async () => {
  await using opened = await openInstallation();
  const { run, folder } = opened;
  const table = [
    'Nom;Prénom;Courriel;Tél. maison;Client depuis;Chiffre d’affaires annuel;Jours de retard;Remarques',
    'Roy;Luc;luc@a.example, luc@b.example;514 555-0123;mars 2014;2 400,50 $;0;Préfère le courriel',
    'Lee;Ann;ann@c.example;;2020;beaucoup;;relou',
    ';;;514 555-9999;;;;',
  ];
  // Windows-1252: what French Excel saves.
  await writeFile(path.join(folder, 'clients.csv'), Buffer.from(table.join('\r\n').replaceAll('’', "'"), 'latin1'));
  const told = await run('import', 'clients.csv', '--column', 'phone=Tél. maison');
  expect(told).toMatchObject({ code: 3 });
  expect(told.out).toContain('2 ajoutés, 0 mis à jour, 0 inchangés.');
  expect(told.err).toContain('line 3');
  expect(told.err).toContain('le montant ne se lit pas');
  expect(told.err).toContain('Décrivez le fait, pas la personne.');
  expect(told.err).toContain('line 4, Nom: aucun nom, organisation ni adresse');
  const again = await run('import', 'clients.csv', '--json');
  // What was said of the columns is remembered.
  expect(JSON.parse(again.out)).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: 2,
    mapping: { phone: 'Tél. maison' },
  });
  const shown = JSON.parse((await run('show', '(514) 555-0123', '--json')).out);
  expect(shown).toMatchObject({ name: 'Luc Roy', client: { clientSince: '2014-03' }, card: { complaints: 3 } });
  expect(JSON.stringify(shown)).not.toContain('relou');
});

test('two addresses are merged after a look, show as one, and are parted again', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  expect((await run('list', '--json')).out).toContain('same_name');
  const look = await run('merge', 'luc@b.example', 'luc@a.example', '--dry-run');
  expect(look).toMatchObject({ code: 0, out: '1\u00a0message comptera autrement. Rien n’est changé.\n' });
  expect((await run('show', 'luc@a.example')).out).toContain('2 messages');
  const merged = await run('merge', 'luc@b.example', 'luc@a.example', '--why', 'même signature', '--json');
  const { event } = JSON.parse(merged.out) as { event: { id: number } };
  expect((await run('show', 'luc@a.example')).out).toContain('3 messages');
  expect((await run('show', 'luc@b.example')).out).toContain('3 messages');
  expect(await run('undo', String(event.id))).toMatchObject({ code: 0 });
  expect((await run('show', 'luc@b.example')).out).toContain('1 message');
  expect(await run('undo', String(event.id))).toMatchObject({ code: 2 });
  expect((await run('show', 'Luc Roy')).err).toContain('Plusieurs répondent à « Luc Roy »');
});

test('an override needs a reason and an end, a refusal its reason, and no word is about the person', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  const override = ['override', 'luc@a.example', '--as', 'a', '--until', '2099-01-01'];
  expect(await run(...override)).toMatchObject({ code: 2, err: 'Dites pourquoi : --why "…".\n' });
  expect(await run(...override, '--why', 'client pénible')).toMatchObject({
    code: 2,
    err: 'Décrivez le fait, pas la personne.\n',
  });
  expect(await run(...override.slice(0, 5), '2020-01-01', '--why', 'x')).toMatchObject({ code: 2 });
  expect(await run(...override, '--why', 'chantier en cours chez eux')).toMatchObject({ code: 0 });
  expect((await run('list', '--waiting')).out).toContain('comme A jusqu’au 1er janvier 2099');
  const sheet = JSON.parse((await run('show', 'luc@a.example', '--json')).out) as {
    journal: { grievanceId: string }[];
  };
  const id = sheet.journal[0]?.grievanceId ?? '';
  expect(await run('outcome', 'luc@a.example', id, 'refused')).toMatchObject({ code: 2 });
  expect(await run('outcome', 'luc@a.example', id, 'chiant')).toMatchObject({
    code: 2,
    err: 'Décrivez le fait, pas la personne.\n',
  });
  expect(await run('outcome', 'luc@a.example', id, 'useful')).toMatchObject({ code: 0 });
  expect((await run('show', 'luc@a.example')).out).toContain('· utile');
});

test('a bench names who looked closely, notes what they found, and everything is handed to the person', async () => {
  await using opened = await openInstallation();
  const { run, folder } = opened;
  const bench = await run('bench', 'Chaudière', 'compacte');
  expect(bench.out).toContain('Luc Roy – 1\u00a0critique sur ce genre de produit');
  expect(await run('bench', 'Chaudière compacte', '--invite', 'luc@a.example')).toMatchObject({ code: 0 });
  const found = ['bench', 'Chaudière compacte', '--found', 'luc@a.example'];
  expect(await run(...found)).toMatchObject({ code: 2 });
  expect(await run(...found, '--text', 'Le thermostat revient à zéro.')).toMatchObject({ code: 0 });
  expect((await run('bench', 'Chaudière compacte')).out).toContain('a trouvé Le thermostat revient à zéro.');
  expect(await run('export', 'luc@a.example', '--to', 'luc.txt')).toMatchObject({ code: 0 });
  const text = await readFile(path.join(folder, 'luc.txt'), 'utf8');
  for (const held of ['luc@a.example', 'troisième panne cet hiver', 'Le thermostat revient à zéro']) {
    expect(text).toContain(held);
  }
  expect(text).not.toContain('command line');
  const document = JSON.parse((await run('export', 'ann@c.example', '--json')).out);
  expect(document).toMatchObject({ version: 1, clientKey: 'ann@c.example', messages: [{ direction: 'in' }] });
  expect((await run('export', 'ann@c.example')).out).toContain('What Mon entreprise holds on you, Ann Lee');
});
