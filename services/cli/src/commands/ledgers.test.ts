import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

const FIRM = `name: Atelier Roy
country: BE
region: WAL
locale: fr-BE
timeZone: Europe/Brussels
currency: EUR
conditions:
  - { id: delai, title: { fr: Dix jours ouvrables, en: Ten working days }, rule: { fr: Une livraison prend dix jours ouvrables., en: Ten. } }
`;

/** An installation with one message, and a terminal that remembers what it was told. */
async function openInstallation() {
  const opened = await openTestTerminal();
  const { folder } = opened;
  const author = { name: 'Élise Tremblay', email: 'elise@example.com' };
  const row = { id: 'm1', text: 'La chaudière ne chauffe plus.', received_at: '2026-11-02T09:00:00Z', author };
  await writeFile(path.join(folder, 'messages.jsonl'), JSON.stringify(row));
  await writeFile(path.join(folder, 'firm.yaml'), FIRM);
  await opened.run('import', path.join(folder, 'messages.jsonl'), '--firm', path.join(folder, 'firm.yaml'));
  return {
    ...opened,
    async run(...words: readonly string[]) {
      const { code, out, err } = await opened.run(...words);
      return { code, out: plain(out), err: plain(err) };
    },
  };
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('R1 on the command line: an evening is opened, mended, claimed from the supplier and closed', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  expect((await run('recovery', 'list')).out).toBe('Aucun incident noté.\n');
  const told = ['Le fournisseur a coupé la ligne 15 minutes avant la fin.', '--day', '2026-05-11', '--count', '9'];
  const open = await run('recovery', 'open', ...told, '--json');
  const { recovery } = JSON.parse(open.out) as { recovery: { id: string; fault: string } };
  expect(recovery.fault).toBe('supplier');
  const id = recovery.id.slice(0, 12);
  const given = ['préparer', 'une', 'consultation', '--form', 'time', '--price', '82', '--due', '2027-01-15'];
  expect((await run('recovery', 'gesture', id, ...given)).out).toContain('738 € donnés + 738 € non vendus = 1 476 €');
  expect((await run('promise', 'list')).out).toContain('préparer une consultation');
  expect(await run('recovery', 'gesture', id, ...given, '--price', '200', '--paid', '82')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Ajoutez --yes'),
  });
  expect((await run('recovery', 'claim', id)).out).toContain('Total : 1 476 €');
  expect((await run('recovery', 'claim', id, '--state', 'asked', '--amount', '1476')).code).toBe(0);
  expect((await run('recovery', 'close', id)).code).toBe(2);
  expect((await run('recovery', 'add', id, '--apology', 'Pardon à tous.', '--people', '9')).out).toContain(
    'excuses 9/9',
  );
  expect((await run('recovery', 'add', id, '--returned', '6', '--people', '9', '--days', '90')).code).toBe(0);
  expect((await run('recovery', 'close', id)).out).toContain('clos');
  expect((await run('recovery', 'list', id)).out).toContain('apology');
  expect(await run('recovery', 'close', 'rcv_rien')).toMatchObject({ code: 2 });
  expect(await run('recovery', 'open', ...told)).toMatchObject({ code: 2 });
});

test('T5 on the command line: conditions are told, a demand is reckoned and decided, the week is questioned', async () => {
  await using opened = await openInstallation();
  const { run } = opened;
  expect((await run('condition', 'list')).out).toContain('dite à personne depuis six mois');
  expect(
    (await run('condition', 'told', 'delai', '--client', 'Anne Roy', '--day', '2026-11-01', '--channel', 'email')).out,
  ).toBe('C’est noté.\n');
  const aid = [
    '--margin',
    '4000',
    '--accept',
    '90 %,600,35 %,1500',
    '--negotiate',
    '85 %,200,10 %,1500',
    '--refuse',
    '65 %,0,0,0',
  ];
  const reckoned = await run('condition', 'decide', 'delai', 'negotiate', '--dry-run', ...aid);
  expect(reckoned.out).toMatch(/accepter · 2 475 €\n {2}négocier · 3 050 € \*\n {2}refuser · 2 600 €/);
  const decided = ['condition', 'decide', 'delai', 'negotiate', '--client', 'Anne Roy', ...aid];
  expect(await run(...decided)).toMatchObject({ code: 2, err: expect.stringContaining('Dites pourquoi') });
  expect((await run(...decided, '--why', 'mardi tient')).out).toContain('3 050 €');
  expect(await run('condition', 'decide', 'delai', 'negotiate', '--accept', '1,2')).toMatchObject({ code: 2 });
  expect(await run('condition', 'told', 'rien', '--client', 'Anne')).toMatchObject({ code: 2 });
  expect((await run('condition', 'weekly')).out.match(/^\d\. /gm)).toHaveLength(4);
  expect((await run('condition', 'weekly', '--answer', 'un délai')).code).toBe(0);
  expect((await run('condition', 'weekly')).out).toContain('un délai');
  const { conditions } = JSON.parse((await run('condition', 'list', '--json')).out) as { conditions: unknown[] };
  expect(conditions).toHaveLength(1);
});
