import { existsSync, readFileSync } from 'node:fs';
import { backlogCsv } from '@doleances/core';
import { describe, expect, test } from 'vitest';
import { storable } from '../text/charset.ts';
import { csvRows } from './csv-records.ts';
import { unguarded } from './table-items.ts';

const CORPUS = '../shared/corpora/strings/csv-injection.jsonl';
/** What a spreadsheet runs: these at the start, spaces before them or not, in full width too. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/;

async function cellsOf(csv: string): Promise<readonly (readonly string[])[]> {
  async function* lines() {
    yield csv
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      .replace(/\n$/, '')
      .split('\n');
  }
  const rows: (readonly string[])[] = [];
  for await (const batch of csvRows(lines())) rows.push(...batch.map(({ cells }) => cells));
  return rows;
}

/** One exported item whose name and owner are these words. */
const exported = (words: string) => ({
  themeId: 'thm_x' as const,
  label: { fr: words, en: words },
  state: 'in_progress' as const,
  owner: words,
  effortHalfDays: 1,
  fixedAt: null,
  linkUrl: null,
  ranked: null,
  url: 'http://localhost/x',
  updatedAt: new Date('2026-11-02T09:00:00Z'),
});

describe.skipIf(!existsSync(CORPUS))('P16: exports carry no formula', () => {
  const strings = existsSync(CORPUS)
    ? readFileSync(CORPUS, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { s: string }).s)
    : [];

  test.each(['fr', 'en'] as const)('none in %s, and every cell comes back as it was', async (language) => {
    expect(strings.length).toBeGreaterThan(20);
    for (const words of strings) {
      const [, row = []] = await cellsOf(backlogCsv([exported(words)], { language, timeZone: 'UTC' }));
      expect(
        row.filter((cell) => FORMULA.test(cell)),
        JSON.stringify(words),
      ).toEqual([]);
      // Line ends are made one on the way in, whatever the file.
      const expected = storable(words).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
      expect(row.map((cell) => storable(unguarded(cell))).filter((cell) => cell === expected)).toHaveLength(2);
    }
  });
});

test('an apostrophe of the customer’s own stays', () => {
  expect(unguarded("'tite facture, gros problème")).toBe("'tite facture, gros problème");
  expect(unguarded("''=1")).toBe("''=1");
  expect(unguarded("'=1+1")).toBe('=1+1');
});
