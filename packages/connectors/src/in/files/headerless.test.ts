import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { FileShape, ReadFileOptions } from './file-entry.ts';
import { isHeaderRow } from './header-row.ts';
import { readFileItems } from './read-file-items.ts';

async function read(content: string | Buffer, options: ReadFileOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'doleances-headerless-'));
  try {
    await writeFile(join(folder, 'x.csv'), content);
    const items: Record<string, unknown>[] = [];
    let shape: FileShape | null = null;
    const onShape = (told: FileShape) => {
      shape = told;
    };
    for await (const entry of readFileItems(join(folder, 'x.csv'), { ...options, onShape })) {
      if (entry.ok) items.push(JSON.parse(Buffer.from(entry.raw).toString()));
    }
    return { items, shape: shape as FileShape | null };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const ROWS = [
  '03/03/2026;Hélène Gagnon;helene@ex.ca;2;"Comptoir lent, personne ne répond"',
  '15/02/2026;Paul de la Tour;paul@ex.ca;1;Facturé deux fois pour le même séjour',
];

test('a table without a header loses no row, and its columns are known by what they hold', async () => {
  const { items, shape } = await read(`${ROWS.join('\n')}\n`);
  expect(items).toMatchObject([
    {
      text: 'Comptoir lent, personne ne répond',
      author: { name: 'Hélène Gagnon', email: 'helene@ex.ca' },
      starsOfFive: 2,
      receivedAt: '2026-03-03T12:00:00Z',
    },
    { text: 'Facturé deux fois pour le même séjour', author: { name: 'Paul de la Tour' }, starsOfFive: 1 },
  ]);
  expect(shape?.columns).toEqual(['column 1', 'column 2', 'column 3', 'column 4', 'column 5']);
  expect(shape?.guessed).toEqual(expect.arrayContaining(['text', 'date', 'name', 'email', 'stars']));
});

test('a column without a name may be chosen by its place', async () => {
  const { items } = await read('03/03/2026;à relancer bientôt, gros client;Jamais livré\n', {
    mapping: { text: 'column 3' },
  });
  expect(items).toMatchObject([{ text: 'Jamais livré' }]);
});

test('one complaint a line, without any header', async () => {
  const { items } = await read('Le préposé a été très impoli\nJamais eu de rappel depuis lundi\n');
  expect(items.map(({ text }) => text)).toEqual(['Le préposé a été très impoli', 'Jamais eu de rappel depuis lundi']);
});

test('an old cash register exports in the code page of DOS', async () => {
  const dos = iconv.encode('Date;Client;Réclamation\r\n03/03/2026;Hélène;"Déçue, le reçu était erroné"\r\n', 'cp850');
  expect((await read(dos)).items).toMatchObject([{ text: 'Déçue, le reçu était erroné', author: { name: 'Hélène' } }]);
});

test.each([
  [['Date', 'Client', 'Note', 'Commentaire'], true],
  [['Horodateur', 'Qu’est-ce qui vous a déplu chez nous cette année ?'], true],
  [['Code', 'Ce qui cloche'], true],
  [['a', 'b', 'c'], true],
  [['2026-03-03', 'Luc', 'Le service client ne répond jamais'], false],
  [['Luc', 'luc@ex.ca', 'Trop cher'], false],
  [['★★☆☆☆', 'Comptoir lent'], false],
  [['__proto__', 'constructor', 'toString'], true],
])('%j is a header: %s', (cells, isHeader) => {
  expect(isHeaderRow(cells)).toBe(isHeader);
});
