import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { askedTableOf, readAskedTable } from './asked-table.ts';
import { centsFrom, countFrom, isOrderUnsure, periodFrom } from './counted-cells.ts';

const ASKED = [
  { field: 'period', words: ['date', 'jour', 'semaine'], isNeeded: true },
  { field: 'location', words: ['magasin', 'lieu'], isNeeded: false },
  { field: 'units', words: ['visites', 'nombre de visites'], isNeeded: true },
];
const table = (text: string, said?: Record<string, string>) => askedTableOf(Buffer.from(text), ASKED, said);

test('a table saved by a French Excel is read by the names of its columns', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'visites-'));
  try {
    const file = join(folder, 'visites.csv');
    await writeFile(
      file,
      iconv.encode('Semaine;Magasin;Nombre de visites\r\nS45 2026;Québec;1 234\r\n;;\r\n', 'win1252'),
    );
    expect(await readAskedTable(file, ASKED)).toEqual({
      ok: true,
      columns: { period: 'Semaine', location: 'Magasin', units: 'Nombre de visites' },
      rows: [{ where: 'line 2', values: { period: 'S45 2026', location: 'Québec', units: '1 234' } }],
    });
    await expect(readAskedTable(join(folder, 'rien.csv'), ASKED)).rejects.toThrow('there is no such file');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a column that could be two, or none, is asked for and not guessed', async () => {
  const two = await table('Date,Jour,Visites\n2026-11-02,lundi,5\n');
  expect(two).toMatchObject({ ok: false, unclear: [{ field: 'period', candidates: ['Date', 'Jour'] }] });
  const none = await table('Quand,Visites\n2026-11-02,5\n');
  expect(none).toMatchObject({
    ok: false,
    headers: ['Quand', 'Visites'],
    unclear: [{ field: 'period', candidates: [] }],
  });
  expect(await table('Quand,Visites\n2026-11-02,5\n', { period: 'quand' })).toMatchObject({ ok: true });
  expect(await table('Date,Visites\n', { units: 'Ventes' })).toMatchObject({
    ok: false,
    unclear: [{ field: 'units' }],
  });
  expect(await table('Date,Visites\n', { units: 'Date' })).toMatchObject({ ok: false });
  expect(await table('')).toMatchObject({ ok: false });
});

test('weeks, days and counts are read as people write them', () => {
  const weeks = ['2026-W45', '2026-S45', 'S45 2026', 'semaine 45, 2026', '2026 sem. 45'];
  for (const week of weeks) expect(periodFrom(week, 'day-first')).toEqual({ span: 'week', day: '2026-11-02' });
  expect(periodFrom('2026-W54', 'day-first')).toBeNull();
  expect(periodFrom('03/11/2026', 'day-first')).toEqual({ span: 'day', day: '2026-11-03' });
  expect(periodFrom('total', 'day-first')).toBeNull();
  expect(['1 234', '1,234', '1.234', '58,5', '0', 'x', '-3', ''].map(countFrom)).toEqual([
    ...[1234, 1234, 1234, 58.5, 0, null, null, null],
  ]);
  expect(['12', '12,5', '1 234,50 $', '1,234.50', 'gratuit'].map(centsFrom)).toEqual([
    1200,
    1250,
    123450,
    123450,
    null,
  ]);
  expect([isOrderUnsure(['03/11/2026', '04/11/2026']), isOrderUnsure(['03/11/2026', '13/11/2026'])]).toEqual([
    true,
    false,
  ]);
});
