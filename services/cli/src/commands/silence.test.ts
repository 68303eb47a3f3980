import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

const FIRM = `name: Atelier Roy
country: CA
locale: fr-CA
timeZone: America/Toronto
currency: CAD
locations: [Laval, Québec]
`;

/** A firm of two places whose complaints stopped long ago, and a terminal that remembers what it was told. */
async function openInstallation(messages = 1) {
  const opened = await openTestTerminal();
  const { folder, run } = opened;
  const write = async (name: string, text: string | Buffer) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  };
  const firm = await write('firm.yaml', FIRM);
  const rows = Array.from({ length: messages }, (_, at) => ({
    id: `m${at}`,
    text: `La chambre ${at} était sale et le chauffage en panne.`,
    received_at: new Date(Date.parse('2025-06-02T15:00:00Z') + Math.floor(at / 3) * 7 * 86_400_000).toISOString(),
    location: 'Laval',
    author: { name: `Client ${at}`, email: `client${at}@example.com` },
  }));
  await run('import', await write('messages.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')), '--firm', firm);
  return { ...opened, write };
}

test('who fell silent is told, and each stream week by week with the facts', async () => {
  await using opened = await openInstallation(45);
  const { run } = opened;
  const all = await run('silence');
  expect(all).toMatchObject({ code: 0, err: '' });
  expect(all.out).toMatch(/^Laval\u00a0: 0\u00a0plainte en \d+\u00a0semaines, \d+\u00a0attendues; inexpliqué/);
  const one = await run('silence', 'laval');
  expect(one.out).toContain('location:Laval · se tait');
  expect(one.out).toContain('Aucune correction notée juste avant.');
  expect(JSON.parse((await run('silence', 'location:Laval', '--json')).out)).toMatchObject({
    ...{ version: 1, stream: { key: 'location:Laval' }, finding: { cause: 'unexplained' } },
  });
  expect(await run('silence', 'Gatineau')).toMatchObject({ code: 2, out: '' });
});

test('visits are imported, what is not sure is asked with an example, and bad rows are told', async () => {
  await using opened = await openInstallation();
  const { run, write } = opened;
  const visits = await write('visites.csv', Buffer.from('Semaine;Magasin;Visites\r\n2026-S02;Laval;120\r\n', 'latin1'));
  expect((await run('exposure', 'list')).out).toContain('doleances exposure import visites.csv');
  expect(await run('exposure', 'import', visits)).toMatchObject({
    ...{ code: 0, out: '1 compte noté, du 2026-01-05 au 2026-01-05 : Laval.\n' },
  });
  expect((await run('exposure', 'list')).out).toBe('2026-01-05 · semaine · Laval · 120\n');
  // None of the weeks shown was counted: what one of January had is not printed beside them.
  const weeks = (await run('silence', 'Laval')).out.split('\n').filter((line) => /^\d{4}-/.test(line));
  expect(weeks.map((line) => line.at(-1))).toEqual(Array.from({ length: 16 }, () => '–'));
  const unclear = await write('autre.csv', 'Quand,Ventes,Visites,Lieu\n2026-01-05,3,4,Laval\n');
  const asked = await run('exposure', 'import', unclear);
  expect(asked).toMatchObject({ code: 2, out: '' });
  expect(asked.err).toContain('period : aucune colonne n’en a le nom');
  expect(asked.err).toContain('units : ce pourrait être Ventes, Visites');
  const told = await run('exposure', 'import', unclear, '--column', 'period=Quand', 'units=Visites', '--json');
  expect(JSON.parse(told.out)).toMatchObject({ version: 1, saved: 1, locations: ['Laval'] });
  const bad = await write('mal.csv', 'Date,Lieu,Visites\n2026-01-12,Laval,beaucoup\n2026-01-13,Laval,5\n');
  expect(await run('exposure', 'import', bad)).toMatchObject({ code: 3 });
  expect(await run('exposure', 'import', bad, '--dates', 'odd')).toMatchObject({ code: 2 });
  const far = await write('loin.csv', 'Date,Lieu,Visites\n2026-01-12,Gatineau,3\n');
  expect((await run('exposure', 'import', far)).err).toBe(
    'Lieux inconnus : Gatineau. La fiche connaît : Laval, Québec.\n',
  );
});

test('a week is confirmed and taken back; purchases are imported once', async () => {
  await using opened = await openInstallation();
  const { run, write } = opened;
  expect((await run('nil', 'québec')).out).toMatch(
    /^Québec, semaine du \d{4}-\d\d-\d\d : aucune plainte, c’est noté\.\n$/,
  );
  expect(await run('nil', 'Québec', '--undo')).toMatchObject({ code: 0 });
  expect(await run('nil', 'Gatineau')).toMatchObject({
    code: 2,
    err: 'Ce lieu n’est pas dans la fiche de l’entreprise.\n',
  });
  expect(await run('nil', 'Laval', '--week', '2026-01-06')).toMatchObject({ code: 2 });
  const bought = await write('achats.csv', 'Date;Client\n2026-01-13;Mme Roy\n2026-02-03;Mme Roy\n');
  expect((await run('purchases', 'import', bought)).out).toBe('2 jours d’achat nouveaux sur 2 lignes.\n');
  expect((await run('purchases', 'import', bought)).out).toBe('0 jour d’achat nouveau sur 2 lignes.\n');
});
