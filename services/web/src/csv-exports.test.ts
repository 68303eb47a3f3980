import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openApiHouse } from '../../../test/support/api-house.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CORPUS = path.join(ROOT, '../shared/corpora/strings/csv-injection.jsonl');
/** What a spreadsheet runs: these at the start of a cell, spaces before them or not, in full width too. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/;

function hostileWords(): readonly string[] {
  if (!existsSync(CORPUS)) {
    console.warn(`skipped: ${CORPUS} is not on this machine; a few words of our own stand in`);
    return ['=2+2', '+cmd|x', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a";=1'];
  }
  const lines = readFileSync(CORPUS, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly s: string }).s);
}

/** Cells of a table whose separator is told by its language; quotes hold separators and line ends. */
function cellsOf(csv: string, separator: ',' | ';'): readonly string[] {
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^"\\r\\n${separator}]+)`, 'g');
  return [...csv.replace(/^\ufeff/, '').matchAll(cell)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

test('P16: no table that any page gives holds a formula, whatever people wrote', async () => {
  await using house = await openApiHouse();
  const { store, app, ask, complaintId } = house;
  const words = hostileWords();
  for (const why of words) {
    const said = { complaintId, span: null, text: 'x', language: 'fr' } as const;
    await store.saveCorrection({ ...said, field: 'kind', was: 'complaint', is: 'noise', who: why, why }, null);
  }
  for (const [at, name] of words.slice(0, 20).entries()) {
    const body = { change: 'rename', nameFr: `${name.slice(0, 60)} ${at}`, nameEn: `${name.slice(0, 60)} ${at}` };
    await ask('POST', `/api/v1/themes/${at % 2 === 0 ? 'thm_noise' : 'thm_cleanliness'}/change`, body);
  }
  // Whatever is served is asked: a table added tomorrow is found here without being named.
  const paths = [...new Set(app.routes.filter(({ method }) => method === 'GET').map((route) => route.path))];
  const asked = paths.filter((one) => !one.includes(':') && !one.includes('*'));
  const tables: string[] = [];
  for (const one of asked) {
    for (const language of ['fr', 'en'] as const) {
      const answer = await ask('GET', `${one}?lang=${language}`);
      if (!/csv|spreadsheet|excel/.test(answer.headers.get('content-type') ?? '')) {
        await answer.body?.cancel();
        continue;
      }
      tables.push(`${one} ${language}`);
      const cells = cellsOf(await answer.text(), language === 'fr' ? ';' : ',');
      expect(cells.length, one).toBeGreaterThan(10);
      expect(
        cells.filter((cell) => FORMULA.test(cell)),
        one,
      ).toEqual([]);
    }
  }
  expect(tables).toEqual(
    expect.arrayContaining(['/backlog.csv fr', '/backlog.csv en', '/audit.csv fr', '/audit.csv en']),
  );
  // And a table of one person or thing, whose address holds its id, says that it is one by its name.
  expect(paths.filter((one) => one.includes(':') && /csv|xlsx/.test(one))).toEqual([]);
});

/** Every file of ours that speaks of giving a table, pages and commands alike. */
const GIVES_TABLE = /text\/csv;|filename=[^\n]*\.csv|=== 'csv'|backlogCsv\(|csvFrom\(/;

test('P16: whoever gives a table, page or command, writes it by the one function that disarms its cells', () => {
  const givers = ['services', 'packages'].flatMap((room) =>
    readdirSync(path.join(ROOT, room), { withFileTypes: true, recursive: true })
      .filter(
        ({ name, parentPath }) =>
          /(?<!\.test)\.ts$/.test(name) && !/node_modules|\bdist\b|connectors/.test(path.join(parentPath, name)),
      )
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => GIVES_TABLE.test(readFileSync(file, 'utf8'))),
  );
  const named = givers.map((file) => path.relative(ROOT, file));
  expect(named).toEqual(
    expect.arrayContaining(['services/cli/src/commands/export.ts', 'services/web/src/audit/audit-routes.ts']),
  );
  const unguarded = givers.filter((file) => !/\b(?:backlogCsv|csvFrom)\(/.test(readFileSync(file, 'utf8')));
  expect(unguarded.map((file) => path.relative(ROOT, file))).toEqual([]);
});
