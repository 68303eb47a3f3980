import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../../../test/support/folder.ts';
import { readFirmFile } from './firm-file.ts';

const FIRM = `name: Terre et Feu
country: CA
locale: fr-CA
timeZone: America/Toronto
currency: CAD
`;

async function openFirmFolder(files: Readonly<Record<string, string>>) {
  const folder = await openFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder.path, name), text);
  const read = await readFirmFile(path.join(folder.path, 'firm.yaml'));
  return { read, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

test('the condition of docs/recovery.md can be used as it stands, with every key', async () => {
  const docs = await readFile(new URL('../../../../docs/recovery.md', import.meta.url), 'utf8');
  const block = /^ {4}conditions:.*\n(?: {6,}.*\n)+/m.exec(docs)?.[0] ?? '';
  await using opened = await openFirmFolder({ 'firm.yaml': `${FIRM}${block.replace(/^ {4}/gm, '')}` });
  expect(opened.read.firm.conditions).toMatchObject([
    {
      id: 'arrivee-16h',
      why: { fr: 'Deux heures de ménage.' },
      worryBehind: { en: 'Arriving tired.' },
      alternative: { en: 'We keep your bags.' },
      defaultResponse: 'negotiate',
      exceptions: ['deuil', 'urgence'],
    },
  ]);
});

test('a table of clients is told of once, with the command that takes it in', async () => {
  const clients = 'nom;courriel\nLuc;luc@exemple.ca\nAnne;anne@exemple.ca\n';
  await using opened = await openFirmFolder({ 'firm.yaml': `${FIRM}clients: clients.csv\n`, 'clients.csv': clients });
  expect(opened.read.clients).toEqual([]);
  expect(opened.read.warnings.filter((warning) => warning.includes('clients.csv'))).toEqual([
    'firm.yaml: clients: "clients.csv" holds no JSON objects, one a line; a table (CSV, XLSX) comes in by "doleances client import clients.csv"',
  ]);
});
