import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows, delimiterOf } from './csv-records.ts';

async function cellsOf(text: string, batchLines = 3): Promise<(readonly string[])[]> {
  const lines = text.split('\n');
  async function* batches() {
    for (let start = 0; start < lines.length; start += batchLines) yield lines.slice(start, start + batchLines);
  }
  const rows: (readonly string[])[] = [];
  for await (const batch of csvRows(batches())) rows.push(...batch.map(({ cells }) => cells));
  return rows;
}

test('any table that is written by the rules is read as the reference reader reads it', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', ' ', ','), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const quoted = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\n');
      const text = `x;y;z\n${quoted}`;
      const expected = parse(text, { delimiter: ';' }) as string[][];
      expect(await cellsOf(text)).toEqual(expected);
    }),
  );
});

test('any text at all is read without an error and in bounded time', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n'), maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      const rows = await cellsOf(text);
      expect(rows.flat().join('').replaceAll('"', '').length).toBeGreaterThanOrEqual(
        text.replace(/[";\n]/g, '').length,
      );
    }),
  );
});

test('a file that opens a quote on every line is still read line by line', async () => {
  const rows = await cellsOf(`texte\n${'"a\n'.repeat(61)}`, 1_000);
  expect(rows.length).toBeGreaterThan(20);
});

test.each([
  [['date;note,sur 5;texte'], ';'],
  [['"a;b;c",d'], ','],
  [['sep=,', 'a;b;c'], ','],
  [['un seul titre'], ';'],
])('the delimiter of %j is %j', (lines, delimiter) => {
  expect(delimiterOf(lines).delimiter).toBe(delimiter);
});
