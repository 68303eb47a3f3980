import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unmetIn } from './sentences/checks.ts';
import { type Row, readingOf, rewriteOpen, rowsOf } from './sentences/row.ts';

/**
 * Sentences of our own, one table for each thing that is read; the columns are told in `README.md`. What the product
 * does not give yet stands in the last column, and must fail. `DOLEANCES_GOLDEN=write` rewrites that column.
 */
const FOLDER = join(import.meta.dirname, 'sentences');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
const unmetOf = (row: Row) => unmetIn(row.expect, readingOf(row));

if (process.env.DOLEANCES_GOLDEN === 'write') {
  for (const name of FILES) rewriteOpen(join(FOLDER, name), (row) => unmetOf(row).join('; '));
}

const TABLES = FILES.map((name) => ({ name: name.replace('.tsv', ''), rows: rowsOf(join(FOLDER, name)) }));

const isMet = (row: Row) => expect(unmetOf(row)).toEqual([]);

describe.each(TABLES.map(({ name, rows }) => [name, rows] as const))('%s', (_, rows) => {
  const met = rows.filter(({ open }) => open === null);
  it.each(met.map((row) => [row.sentence, row] as const))('%s', (_sentence, row) => isMet(row));
  const open = rows.filter((row) => row.open !== null);
  it.fails.each(open.map((row) => [row.sentence, row.open, row] as const))('%s (open: %s)', (_s, _got, row) =>
    isMet(row),
  );
});

describe('the tables', () => {
  const all = TABLES.flatMap(({ rows }) => rows);

  it('hold each sentence once, with what is expected of it', () => {
    const sentences = all.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence, at) => sentence.trim() === '' || sentences.indexOf(sentence) !== at)).toEqual(
      [],
    );
    expect(all.filter(({ expect: expected }) => expected.length === 0)).toEqual([]);
  });

  it('would be caught with a wrong expectation', () => {
    const row: Row = {
      as: [],
      expect: [
        { key: 'kind', sign: '=', value: 'praise' },
        { key: 'colour', sign: '=', value: 'red' },
        { key: 'times', sign: '>=', value: '9' },
      ],
      sentence: 'Le serveur a été impoli et la soupe était froide.',
      open: null,
    };
    expect(unmetIn(row.expect, readingOf(row))).toEqual([
      'kind=praise, got complaint',
      'colour: no such key',
      'times>=9, got 1',
    ]);
  });
});
