import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

const FIRM = `
name: Atelier Roy
country: CA
locale: fr-CA
timeZone: America/Toronto
currency: CAD
report_recipients: [{ name: Hélène Roy, email: helene@exemple.ca }]
report_schedule: { weekday: mardi, time: "08:15" }
`;
const TEXT = 'La chambre était sale, des cheveux dans la douche, inacceptable.';

test('the report is printed, written and sent from the command line', async () => {
  await using opened = await openTestTerminal();
  const { run, folder } = opened;
  expect((await run('report')).code).toBe(1);
  expect(await run('report', 'send', '--now')).toMatchObject({ code: 1, out: '' });

  await writeFile(path.join(folder, 'firm.yaml'), FIRM);
  const row = { id: 'm1', text: TEXT, received_at: new Date(Date.now() - 86_400_000).toISOString() };
  await writeFile(path.join(folder, 'one.jsonl'), JSON.stringify(row));
  expect((await run('import', path.join(folder, 'one.jsonl'), '--firm', path.join(folder, 'firm.yaml'))).code).toBe(0);

  expect((await run('report')).out).toContain('À FAIRE CETTE SEMAINE');
  expect((await run('report', '--lang', 'en')).out).toContain('ONE THING TO DO THIS WEEK');
  expect((await run('report', '--html', '--lang', 'en')).out).toContain('<html lang="en-CA">');
  const json = JSON.parse((await run('report', '--json')).out) as { version: number; isSent: boolean };
  expect(json).toMatchObject({ version: 1, isSent: false, document: { version: 2, firmName: 'Atelier Roy' } });
  expect(await run('report', '--pdf', '--to', 'rapport.pdf')).toMatchObject({ code: 0, out: '' });
  expect((await readFile(path.join(folder, 'rapport.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');

  for (const words of [['--week', '2026-W60'], ['--lang', 'nl'], ['--html', '--pdf'], ['--pdf'], ['--nothing']]) {
    expect((await run('report', ...words)).code, words.join(' ')).toBe(2);
  }
  expect((await run('report', '--week', '2020-W10')).code).toBe(1);

  const later = await run('report', 'send');
  expect(later.code).toBe(2);
  expect(later.err).toMatch(/ à 08.h.15\./);
  expect(await run('report', 'send', '--now')).toMatchObject({ code: 0, out: 'Hélène Roy: envoyé\n' });
  expect(await run('report', 'send', '--now', '--to', 'ann@exemple.ca')).toMatchObject({ code: 0 });
  const mails = await readdir(path.join(folder, 'mails'));
  expect(mails).toHaveLength(2);
  const letters = await Promise.all(mails.map((name) => readFile(path.join(folder, 'mails', name), 'utf8')));
  expect(letters.filter((letter) => letter.includes('ann@exemple.ca'))).toHaveLength(1);
  for (const letter of letters) expect(letter).toContain('multipart/alternative');
});
